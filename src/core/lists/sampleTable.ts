/** Tells the invented sample from the user's own data, so that they are never counted together unasked. */

import { LANGUAGES } from "../guide/codes";
import { byCode } from "../guide/records";
import type { TableMapping } from "../model/mapping";
import type { Table } from "../model/table";
import { template as en } from "../texts/en/template";
import { template as es } from "../texts/es/template";
import { template as fr } from "../texts/fr/template";
import { template as pt } from "../texts/pt/template";

const TEXTS = { en, fr, es, pt } as const;

/** The names of the sample in each language. */
const NAMES = byCode(LANGUAGES, (language) => new Set<string>(Object.values(TEXTS[language].sampleNames)));

/** Whether most names of a table are those of our sample: somebody may have tried a few changes on it. */
export function isSample({ rows }: Table, { columns }: TableMapping): boolean {
  const column = columns.find(({ field }) => field === "name")?.index;
  if (column === undefined) return false;
  const names = rows.flatMap((row) => {
    const cell = row[column] ?? null;
    return typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : [];
  });
  return LANGUAGES.some((language) => names.filter((name) => NAMES[language].has(name)).length * 2 > names.length);
}
