/** Words of the user's own that the user has explained: "Opérateurs" in the column "Type" means `telecom`. */

import { isGainField, isIncentiveField, isResourceField, isScaleField, type Field } from "../guide/codes";
import { COLUMNS, optionsOf, type OptionList } from "../guide/vocabulary";
import { isCellError, type Cell, type Table } from "../model/table";
import { fold } from "./fold";
import { strongParts, weakPieces } from "./splitParts";

/** One explained word, wherever it was explained. It holds in every row. */
export interface ExplainedWord {
  /** The table it holds in; null for all of them. */
  readonly table: string | null;
  /** Header of the column it holds in, compared without case and outer blanks; null for every column of its list. */
  readonly header: string | null;
  /** The word or phrase as it stands in the cell, or as one of its parts. */
  readonly word: string;
  /** Code of the list the column holds; `yes`, `no`, `unknown` and `0` … `3` for answers and scales. */
  readonly code: string;
  /** The list the code is of; absent where the column tells it. */
  readonly list?: OptionList;
}

/** A word that was explained in the column it was found in. */
export interface OwnWord extends ExplainedWord {
  readonly table: string;
  readonly header: string;
}

/** Whether a word was explained for a column; what holds in every table is compared without accents and signs too. */
export function isOfColumn({ table: own, header: said }: ExplainedWord, table: string, header: string): boolean {
  if (own !== null && own.toLowerCase() !== table.toLowerCase()) return false;
  if (said === null) return true;
  return (
    said.trim().toLowerCase() === header.trim().toLowerCase() || (own === null && wordKey(said) === wordKey(header))
  );
}

/** The list of codes whose words a field's cells hold, or null for free columns. */
export function listOfField(field: Field): OptionList | null {
  if (isScaleField(field)) return "SCALE";
  if (isResourceField(field) || isGainField(field) || isIncentiveField(field)) return "YES-NO";
  return COLUMNS.find((column) => column.field === field)?.options ?? null;
}

/** Fields whose cells may name several codes. */
export function holdsSeveral(field: Field): boolean {
  return field === "gains" || field === "resources" || field === "incentives" || field === "role" || field === "needs";
}

/** Codes that the user gave to the words of a column, looked up by a cell's text. */
export function explainedCodes(
  table: Pick<Table, "name">,
  header: string,
  words: readonly ExplainedWord[],
): (text: string) => string | null {
  const own = words.filter((word) => isOfColumn(word, table.name, header));
  const codes = new Map(own.map(({ word, code }) => [wordKey(word), code]));
  return (text) => (codes.size === 0 ? null : (codes.get(wordKey(text)) ?? null));
}

/**
 * The table with explained words replaced by words of the guide, so that every reader understands them. Rows are copied
 * only where a word is replaced.
 *
 * @param fieldOf The meaning of a column by its index; words of columns without a coded meaning are left alone.
 */
export function translateWords(
  table: Table,
  words: readonly ExplainedWord[],
  fieldOf: (column: number) => Field | null,
): Table {
  if (words.length === 0) return table;
  const columns = table.headers.flatMap((header, index) => {
    const list = listOfColumn(fieldOf(index));
    const own = list === null ? [] : words.filter((word) => isOfColumn(word, table.name, header));
    const meanings = list === null ? null : meaningsOf(own, list);
    return meanings === null ? [] : [{ index, meanings }];
  });
  if (columns.length === 0) return table;
  const rows = table.rows.map((row) => {
    const changed = columns.flatMap(({ index, meanings }) => {
      const before = row[index] ?? null;
      const after = translateCell(before, meanings);
      return after === before ? [] : [{ index, after }];
    });
    if (changed.length === 0) return row;
    const copy = [...row];
    for (const { index, after } of changed) copy[index] = after;
    return copy;
  });
  return { ...table, rows };
}

function listOfColumn(field: Field | null): OptionList | null {
  return field === null ? null : listOfField(field);
}

/** Word of the guide by folded word of the user's; null when the column has none. */
function meaningsOf(words: readonly ExplainedWord[], list: OptionList): ReadonlyMap<string, string> | null {
  const meanings = new Map<string, string>();
  for (const { word, code } of words.filter((own) => (own.list ?? list) === list)) {
    const option = optionsOf(list).find((candidate) => candidate.code === code);
    if (option !== undefined) meanings.set(wordKey(word), option.labels.en);
  }
  return meanings.size === 0 ? null : meanings;
}

/** Words that differ in case, accents and blanks only are one; marks that fold to nothing stay themselves. */
export function wordKey(word: string): string {
  return fold(word) || word.trim();
}

function translateCell(cell: Cell, meanings: ReadonlyMap<string, string>): Cell {
  if (cell === null || isCellError(cell)) return cell;
  const text = String(cell);
  const whole = meanings.get(wordKey(text));
  if (whole !== undefined) return whole;
  const parts = strongParts(text);
  const translated = parts.map((part) => translatePart(part, meanings));
  return translated.every((part) => part === null)
    ? cell
    : parts.map((part, index) => translated[index] ?? part).join(";");
}

/** A part with its explained pieces replaced, or null when it has none. */
function translatePart(part: string, meanings: ReadonlyMap<string, string>): string | null {
  const whole = meanings.get(wordKey(part));
  if (whole !== undefined) return whole;
  const pieces = weakPieces(part);
  const explained = pieces.map((piece) => meanings.get(wordKey(piece)));
  if (explained.every((piece) => piece === undefined)) return null;
  return pieces.map((piece, index) => explained[index] ?? piece).join(";");
}
