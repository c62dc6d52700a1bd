/** What the columns of a table are used for, as a line. */

import { FIELD_USES, fieldUse } from "../guide/fieldUses";
import type { Language } from "../guide/codes";
import type { TableMapping } from "../model/mapping";
import { messageTexts } from "../texts/texts";
import { shorten } from "../texts/wording/shorten";
import { joinNames } from "./messages";

const HEADER_CHARS = 24;

/** One part for each use: "the guide’s questions: Envie, Données and 3 others"; none without an understood column. */
export function columnUses({ columns }: TableMapping, language: Language): string[] {
  const { colon, columns: texts } = messageTexts(language);
  return FIELD_USES.flatMap((use) => {
    const headers = columns.flatMap(({ field, header }) =>
      field !== null && fieldUse(field) === use ? [shorten(header.replace(/\s+/g, " ").trim(), HEADER_CHARS)] : [],
    );
    return headers.length === 0 ? [] : [`${texts.uses[use]}${colon}${joinNames(headers, language)}`];
  });
}
