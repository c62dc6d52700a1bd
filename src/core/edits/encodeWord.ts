/** A category or a status in the word that the user's column has for it. */

import { STATUSES, type Category, type Status } from "../guide/codes";
import type { EncodedAnswer } from "../interview/answer";
import { plainWord } from "../interview/ownVocabulary";
import type { Table } from "../model/table";
import { kindReader, parseCategory } from "../stakeholders/parseCategory";
import { TableReader } from "../stakeholders/tableReader";
import { sheetTexts } from "../texts/texts";
import { translateWords } from "../words/ownWords";
import { readOptions } from "../words/readOptions";
import { columnOf, type EditPlace } from "./editPlace";
import type { CodeColumn } from "./matrixEdit";

/** Encodes a code: a word of the column first, then those of the language. Null where the column reads none of them so. */
export function encodeWord(place: EditPlace, field: CodeColumn, code: Category | Status): EncodedAnswer | null {
  const column = columnOf(place, field);
  if (column === null) return { status: "needs-column", field };
  const { language, table, row, used } = place;
  const { categories, statuses } = sheetTexts(language);
  const names: Readonly<Partial<Record<string, string>>> = field === "category" ? categories : statuses;
  const words = [...used(field, code), plainWord(field, code, language), names[code] ?? ""];
  const word = words.find((own) => {
    const cells = (table.rows[row] ?? []).map((cell, index) => (index === column ? own : cell));
    const rows = table.rows.map((before, index) => (index === row ? cells : before));
    return own !== "" && codeAt({ ...place, table: { ...table, rows } }, field) === code;
  });
  return word === undefined ? null : { status: "writes", writes: [{ column, value: word }] };
}

/** The code that the row of a place says; null where it says none. */
export function codeAt(place: EditPlace, field: CodeColumn): Category | Status | null {
  const { table, mapping, words, row, stakeholder } = place;
  const own: Table = { ...table, rows: [table.rows[row] ?? []], categories: [table.categories?.[row] ?? null] };
  const fieldOf = (index: number) => mapping.columns[index]?.field ?? null;
  const reader = new TableReader(translateWords(own, words, fieldOf), mapping);
  if (field === "category") return parseCategory(reader, 0, stakeholder.name, kindReader(table));
  const reading = readOptions(reader.text(0, field) ?? "?", "STATUS");
  return STATUSES.find((status) => status === reading.codes[0]) ?? null;
}
