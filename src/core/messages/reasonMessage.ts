/** Why a column has its meaning, or may have it, as a sentence. */

import type { Language } from "../guide/codes";
import type { MappingReason } from "../model/mapping";
import type { ColumnTexts } from "../texts/catalogue/columns";
import { messageTexts } from "../texts/texts";

/** Header and values in one sentence: "the header suggests it; 4 of 6 values are kinds of bodies". */
export function reasonMessage(reason: MappingReason, language: Language): string {
  const texts = messageTexts(language).columns;
  return texts.reason(texts.header[reason.header], valuesMessage(reason, texts));
}

function valuesMessage({ values, kind, fitting, of }: MappingReason, texts: ColumnTexts): string {
  if (of === 0) return texts.noValues;
  if (kind === null || (values === "silent" && fitting === 0)) return texts.silentValues;
  const tell = values === "deny" || values === "silent" ? texts.onlyValues : texts.values;
  return tell(fitting, of, texts.kinds[kind]);
}
