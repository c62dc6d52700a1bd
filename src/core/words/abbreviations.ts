/** Words as they are shortened in cells: "asoc. de vecinos", "Dept of Health". */

import type { Language } from "../guide/codes";
import data from "../guide/kinds/abbreviations.json";
import { fold } from "./fold";
import { itemsOf } from "./phrases";

type Words = Readonly<Record<string, string>>;

const INDEXES = new Map<Language, ReadonlyMap<string, string>>();

function indexOf(language: Language): ReadonlyMap<string, string> {
  let index = INDEXES.get(language);
  if (index === undefined) {
    const words: Words = data[language];
    const pairs = Object.entries(words).flatMap(([word, short]) =>
      itemsOf(short).map((own) => [own, fold(word)] as const),
    );
    INDEXES.set(language, (index = new Map(pairs)));
  }
  return index;
}

/** A folded text with the abbreviations of a language spelt out. */
export function spellOut(folded: string, language: Language): string {
  const index = indexOf(language);
  return folded
    .split(" ")
    .map((word) => index.get(word) ?? word)
    .join(" ");
}
