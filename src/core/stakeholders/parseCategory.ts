/** The category of a row. */

import { containsWords, fold } from "../words/fold";
import type { Category } from "../guide/codes";
import { isCategory } from "../guide/categories";
import type { TableReader } from "./tableReader";
import { indexOf, isAmbiguousMark, isAmbiguousWord, answerWord } from "../words/words";

const WORDS = indexOf("CATEGORY");

/** How a category cell reads. */
export type CategoryReading =
  | { readonly status: "exact"; readonly category: Category }
  | { readonly status: "inferred"; readonly category: Category }
  | { readonly status: "unknown"; readonly candidates: readonly Category[] };

/** An exact word, else the whole words of exactly one category inside the text; a longer match hides those within it. */
export function readCategory(text: string): CategoryReading {
  const exact = WORDS.find(text);
  if (exact !== null && isCategory(exact)) return { status: "exact", category: exact };
  const folded = fold(text);
  const matches = [...WORDS.folds].filter(([word]) => word.length > 2 && containsWords(folded, word));
  const longest = matches.filter(([word]) => !matches.some(([other]) => other !== word && containsWords(other, word)));
  const candidates = [...new Set(longest.map(([, code]) => code))].filter(isCategory);
  const [only] = candidates;
  return only !== undefined && candidates.length === 1
    ? { status: "inferred", category: only }
    : { status: "unknown", candidates };
}

/** Readings by text: a column of ten thousand rows has a few dozen words. */
export type CategoryCache = Map<string, CategoryReading>;

/** The category of a row, with its finding where it is not an exact word. */
export function parseCategory(reader: TableReader, row: number, cache: CategoryCache): Category | null {
  const given = reader.table.categories?.[row] ?? null;
  const own = reader.text(row, "category");
  if (given !== null && isUnsaidText(own)) return givenCategory(reader, row, given, cache);
  if (!reader.has("category")) return null;
  const text = own;
  if (text === null || isUnsaidText(text)) {
    if (text !== null && isAmbiguousMark(text)) reader.addCounted("ambiguous-mark", row, "category", text, "unknown");
    reader.add({ kind: "unknown-category", candidates: [] }, "blocking", row, "category", text);
    return null;
  }
  const reading = cachedReading(text, cache);
  if (reading.status === "unknown") {
    reader.add({ kind: "unknown-category", candidates: reading.candidates }, "blocking", row, "category", text);
    return null;
  }
  if (reading.status === "inferred")
    reader.add({ kind: "category-inferred", category: reading.category }, "info", row, "category", text);
  else if (isAmbiguousWord(text)) reader.addCounted("ambiguous-option", row, "category", text, reading.category);
  return reading.category;
}

function isUnsaidText(text: string | null): boolean {
  return text === null || isAmbiguousMark(text) || answerWord(text) === "unknown";
}

/** The category that a heading of the list or the name of the sheet gives; what is doubtful about it is said once. */
function givenCategory(reader: TableReader, row: number, text: string, cache: CategoryCache): Category | null {
  const isFirst = !cache.has(text);
  const reading = cachedReading(text, cache);
  if (reading.status === "unknown") {
    reader.add({ kind: "unknown-category", candidates: reading.candidates }, "blocking", row, "category", text);
    return null;
  }
  if (reading.status === "inferred" && isFirst)
    reader.add({ kind: "category-inferred", category: reading.category }, "info", row, "category", text);
  else if (isAmbiguousWord(text)) reader.addCounted("ambiguous-option", row, "category", text, reading.category);
  return reading.category;
}

function cachedReading(text: string, cache: CategoryCache): CategoryReading {
  let reading = cache.get(text);
  if (reading === undefined) cache.set(text, (reading = readCategory(text)));
  return reading;
}
