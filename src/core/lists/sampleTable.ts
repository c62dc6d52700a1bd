/** Tells the invented sample from the user's own data, so that they are never counted together unasked. */

import { LANGUAGES, type Language } from "../guide/codes";
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
const ALL_NAMES = new Set(LANGUAGES.flatMap((language) => [...NAMES[language]]));

/** Whether most names of a table are those of our sample: somebody may have tried a few changes on it. */
export function isSample({ rows }: Table, { columns }: TableMapping): boolean {
  const column = columns.find(({ field }) => field === "name")?.index;
  if (column === undefined) return false;
  let count = 0;
  const found = new Map<Language, number>();
  for (const row of rows) {
    const cell = row[column] ?? null;
    const name = typeof cell === "string" ? cell.trim() : "";
    if (name === "") continue;
    count += 1;
    if (!ALL_NAMES.has(name)) continue;
    for (const language of LANGUAGES)
      if (NAMES[language].has(name)) found.set(language, (found.get(language) ?? 0) + 1);
  }
  return [...found.values()].some((own) => own * 2 > count);
}
