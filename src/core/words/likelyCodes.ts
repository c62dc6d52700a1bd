/** The codes that a word nobody knows most likely stands for, to be offered first. */

import { LANGUAGES } from "../guide/codes";
import type { OptionList } from "../guide/vocabulary";
import { readKind } from "./kinds";
import { kindWords, type Kind } from "./kindWords";
import { Likeness } from "./likeness";
import { wordsOfList } from "./readOptions";

/** Codes offered first at most. */
const MOST = 3;
/** Longer texts are descriptions. */
const MAX_LENGTH = 200;

/** The likeliest codes, best first: what the text's own words say, then what the words of each code have in common with it. */
export function likelyCodes(text: string, list: OptionList): readonly string[] {
  if (text.length > MAX_LENGTH) return [];
  const codes = list === "CATEGORY" ? likelyKinds(text) : likelyOptions(text, list);
  return [...new Set(codes)].slice(0, MOST);
}

let kinds: Likeness<Kind> | null = null;

function likelyKinds(text: string): string[] {
  const reading = readKind(text);
  const candidates = reading.status === "unknown" ? reading.candidates : [reading.category];
  kinds ??= new Likeness(LANGUAGES.map(kindWords), ({ category, candidates: several }) => several ?? [category]);
  return [...candidates, ...kinds.rank(text)];
}

const OPTIONS = new Map<OptionList, Likeness<string>>();

function likelyOptions(text: string, list: OptionList): string[] {
  const words = wordsOfList(list);
  let likeness = OPTIONS.get(list);
  if (likeness === undefined) OPTIONS.set(list, (likeness = new Likeness(words.indexes, (code) => [code])));
  return [...words.findInside(text), ...likeness.rank(text)];
}
