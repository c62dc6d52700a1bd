/** Why a column has its meaning, or may have it, as a sentence. */

import type { Language } from "../guide/codes";
import type { EvidenceKind, MappingReason } from "../model/mapping";
import type { ColumnTexts } from "../texts/catalogue/columns";
import { messageTexts } from "../texts/texts";

/**
 * What the values say, or where they do not speak for it the header: "3 of 3 values: low, medium, high", "the header suggests
 * it", "the header says it, but only 2 of 6 values: dates".
 */
export function reasonMessage(reason: MappingReason, language: Language): string {
  const texts = messageTexts(language).columns;
  const { header, values, kind, fitting, of } = reason;
  if (of === 0) return texts.both(texts.header[header], texts.noValues);
  if (kind === null || (values === "silent" && fitting === 0)) return texts.header[header];
  const told = shown(reason, kind, texts);
  return values === "deny" || values === "silent"
    ? texts.but(texts.header[header], texts.onlyValues(fitting, of, told))
    : texts.values(fitting, of, told);
}

/** Examples that are told. */
const EXAMPLES = 3;

/** The values themselves where they may be told, else what they are. */
function shown({ examples, isRange, fitting }: MappingReason, kind: EvidenceKind, texts: ColumnTexts): string {
  const [first, last] = examples;
  if (first === undefined) return texts.kinds[kind];
  if (isRange) return last === undefined || first === last ? first : texts.range(first, last);
  const more = Math.max(examples.length, fitting) > EXAMPLES ? ["…"] : [];
  return [...examples.slice(0, EXAMPLES), ...more].join(", ");
}
