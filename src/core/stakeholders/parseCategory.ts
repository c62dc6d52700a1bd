/** The category of a row: what its column says, else what its name or its registration number tells. */

import type { Category } from "../guide/codes";
import { isCellError, type Table } from "../model/table";
import type { LocalKind } from "../words/ownTerms";
import { isUnsettledKind, kindOfName, readKind, type KindReading } from "../words/kinds";
import { readRegistration } from "../words/registration";
import { strongParts, weakPieces } from "../words/splitParts";
import { varietyOf, type Variety } from "../words/variety";
import { answerWord, isAmbiguousMark } from "../words/words";
import type { TableReader } from "./tableReader";

/** What a table's kinds are read with. */
export interface KindReader {
  /** The country that the table's words tell. */
  readonly variety: Variety | null;
  /** Readings by text: a column of ten thousand rows has a few dozen words. */
  readonly readings: Map<string, KindReading>;
}

/** Rows that are looked at for the country a table is of. */
const VARIETY_ROWS = 100;

/** What the kinds of a table are read with. */
export function kindReader({ headers, rows, sheet }: Pick<Table, "headers" | "rows" | "sheet">): KindReader {
  const cells = rows.slice(0, VARIETY_ROWS).flatMap((row) => row.filter((cell) => typeof cell === "string"));
  return { variety: varietyOf([sheet, ...headers, ...cells]), readings: new Map() };
}

/** The category of a row, with its finding where it is not a plain word of its column. */
export function parseCategory(reader: TableReader, row: number, name: string, kinds: KindReader): Category | null {
  const own = reader.text(row, "category");
  if (own !== null && isAmbiguousMark(own))
    reader.addCounted({ kind: "ambiguous-mark" }, "warning", row, "category", own);
  const isSaid = own !== null && !isAmbiguousMark(own) && answerWord(own) !== "unknown";
  // A heading of the list, or the name of its sheet, gives the category to rows that have none of their own.
  const text = isSaid ? own : (reader.table.categories?.[row] ?? null);
  const reading = text === null ? NOTHING : readingOf(text, kinds);
  if (reading.status !== "unknown") return readAs(reader, row, text ?? "", reading);
  // Of several kinds that the text names the name cannot choose; of those one word may mean it can.
  const { candidates } = reading;
  const isUnsettled = text !== null && isUnsettledKind(text);
  const told =
    candidates.length > 1 && !isUnsettled ? null : categoryOfBody(reader, row, name, isUnsettled ? candidates : []);
  if (told !== null) return told;
  if (reader.has("category") || text !== null)
    reader.addCounted({ kind: "unknown-category", candidates: reading.candidates }, "blocking", row, "category", text);
  return null;
}

/** The local kind of body that the user's own words know, by the row's own cell, else by what stands above the row. */
export function parseLocalKind(
  reader: TableReader,
  row: number,
  kindOf: (text: string) => LocalKind | null,
): LocalKind | null {
  const own = reader.cell(row, "category");
  const text = own === null ? (reader.table.categories?.[row] ?? null) : isCellError(own) ? null : String(own);
  if (text === null) return null;
  return kindOf(text) ?? kindAmong(strongParts(text).flatMap(weakPieces), kindOf);
}

/** The local kind among several words of a cell, all of which name its category. */
function kindAmong(pieces: readonly string[], kindOf: (text: string) => LocalKind | null): LocalKind | null {
  if (pieces.length < 2) return null;
  const kinds = pieces.map(kindOf);
  const kind = kinds.find((own) => own !== null) ?? null;
  if (kind === null) return null;
  const isSame = pieces.every((piece, index) => {
    const category = kinds[index]?.category ?? categoryRead(readKind(piece));
    return category === kind.category;
  });
  return isSame ? kind : null;
}

function categoryRead(reading: KindReading): Category | null {
  return reading.status === "unknown" ? null : reading.category;
}

const NOTHING: KindReading = { status: "unknown", candidates: [] };

function readingOf(text: string, { variety, readings }: KindReader): KindReading {
  let reading = readings.get(text);
  if (reading === undefined) readings.set(text, (reading = readKind(text, variety)));
  return reading;
}

function readAs(
  reader: TableReader,
  row: number,
  text: string,
  reading: Exclude<KindReading, { status: "unknown" }>,
): Category {
  const { category } = reading;
  if (reading.status === "inferred")
    reader.addCounted({ kind: "category-inferred", category, from: "text" }, "info", row, "category", text);
  else if (reading.isAmbiguous)
    reader.addCounted({ kind: "ambiguous-option", readAs: category }, "warning", row, "category", text);
  return category;
}

/** What the name tells, else the registration number, of these categories if there are any; flagged once per pattern. */
function categoryOfBody(reader: TableReader, row: number, name: string, among: readonly Category[]): Category | null {
  const mayBe = (category: Category): boolean => among.length === 0 || among.includes(category);
  const named = kindOfName(name);
  if (named !== null && mayBe(named.category)) {
    const { category, pattern } = named;
    reader.addCounted({ kind: "category-inferred", category, from: "name" }, "info", row, "name", pattern);
    return category;
  }
  const number = reader.has("registration_no") ? reader.text(row, "registration_no") : null;
  const reading = number === null ? null : readRegistration(number);
  if (reading?.status !== "valid" || reading.category === null || !mayBe(reading.category)) return null;
  const { category, kind } = reading;
  const pattern = NUMBER_NAMES[kind];
  reader.addCounted({ kind: "category-inferred", category, from: "number" }, "info", row, "registration_no", pattern);
  return category;
}

/** Names of numbers as those who use them say them. */
const NUMBER_NAMES = {
  siren: "SIREN",
  siret: "SIRET",
  rna: "RNA",
  "nif-es": "NIF",
  nipc: "NIPC",
  cnpj: "CNPJ",
  "company-uk": "Companies House",
  "charity-uk": "Charity",
  vat: "VAT",
} as const;
