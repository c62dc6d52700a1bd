/** Words of the table `PartnershipWords` as the readers of cells take them. */

import { LANGUAGES, type Category } from "../guide/codes";
import { meaningsOf, type OwnTerms } from "../model/ownTerms";
import { isOfColumn, wordKey, type ExplainedWord } from "./ownWords";
import { stem } from "./stem";

/** Explained words in every column of their list; those of a single column come last, so that they win. */
export function termWords(terms: OwnTerms): ExplainedWord[] {
  const words = meaningsOf(terms, "word").flatMap(({ word, codes, onlyIn }) =>
    codes.map(({ list, code }): ExplainedWord => ({ table: null, header: onlyIn, word, code, list })),
  );
  return generalFirst(words);
}

/** Local kinds of bodies as words for their category: for who only has to know them. */
export function kindTerms(terms: OwnTerms): ExplainedWord[] {
  const words = meaningsOf(terms, "kind").map(({ name, category, onlyIn }): ExplainedWord => ({
    table: null,
    header: onlyIn,
    word: name,
    code: category,
    list: "CATEGORY",
  }));
  return generalFirst(words);
}

function generalFirst(words: readonly ExplainedWord[]): ExplainedWord[] {
  const isGeneral = ({ header }: ExplainedWord): boolean => header === null;
  return [...words.filter(isGeneral), ...words.filter((word) => !isGeneral(word))];
}

/** A local kind of body: its own name as the user wrote it, and the category it counts under. */
export interface LocalKind {
  readonly name: string;
  readonly category: Category;
}

/**
 * Looks up local kinds of bodies in a column. "Tiers-lieux" is the "Tiers-lieu" of the table: a plural is the word itself where
 * no other word of the table is written so.
 *
 * @param header Of the column of categories; null where there is none, as for headings of a list.
 */
export function localKinds(terms: OwnTerms, table: string, header: string | null): (text: string) => LocalKind | null {
  const kinds = new Map<string, LocalKind>();
  const inflected = new Map<string, LocalKind>();
  for (const { word, code, header: onlyIn } of kindTerms(terms)) {
    const isHere =
      onlyIn === null || (header !== null && isOfColumn({ table: null, header: onlyIn, word, code }, table, header));
    if (!isHere) continue;
    const kind = { name: word.trim(), category: code as Category };
    kinds.set(wordKey(word), kind);
    for (const key of stemKeys(word)) inflected.set(key, kind);
  }
  if (kinds.size === 0) return () => null;
  return (text) => {
    const exact = kinds.get(wordKey(text));
    if (exact !== undefined) return exact;
    for (const key of stemKeys(text)) {
      const kind = inflected.get(key);
      if (kind !== undefined) return kind;
    }
    return null;
  };
}

/** The phrase by the stems of its words, once per language. */
function stemKeys(text: string): string[] {
  const words = wordKey(text).split(" ");
  return LANGUAGES.map((language) => `${language} ${words.map((word) => stem(word, language)).join(" ")}`);
}

/** Whether a text by itself, as a heading or the name of a sheet, is a local kind of body. */
export function isLocalKind(terms: OwnTerms, table: string): (text: string) => boolean {
  const kindOf = localKinds(terms, table, null);
  return (text) => kindOf(text) !== null;
}
