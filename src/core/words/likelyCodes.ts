/** The codes that a word nobody knows most likely stands for, to be offered first. */

import { LANGUAGES } from "../guide/codes";
import type { OptionList } from "../guide/vocabulary";
import { MadeOnce } from "../model/madeOnce";
import type { Steps } from "../model/steps";
import { readKind } from "./kinds";
import { kindWordsInSteps, type Kind } from "./kindWords";
import { Likeness } from "./likeness";
import type { PhraseIndex } from "./phrases";
import { wordsOfList } from "./readOptions";
import { NO_CODE } from "./words";

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

/** Makes ready in steps what the likeliest codes of a list are told by: to learn from thousands of words takes a while. */
export function* likelyCodesInSteps(list: OptionList): Steps<void> {
  if (list === "CATEGORY") yield* KINDS.inSteps(null);
  else yield* OPTIONS.inSteps(list);
}

const KINDS = new MadeOnce<null, Likeness<Kind>>(function* () {
  const indexes: PhraseIndex<Kind>[] = [];
  for (const language of LANGUAGES) indexes.push(yield* kindWordsInSteps(language));
  return yield* Likeness.inSteps(indexes, ({ category, candidates }) => candidates ?? [category]);
});

function likelyKinds(text: string): string[] {
  const reading = readKind(text);
  const candidates = reading.status === "unknown" ? reading.candidates : [reading.category];
  return [...candidates, ...KINDS.get(null).rank(text)];
}

const OPTIONS = new MadeOnce((list: OptionList) =>
  Likeness.inSteps(wordsOfList(list).indexes, (code) => (code === NO_CODE ? [] : [code])),
);

function likelyOptions(text: string, list: OptionList): string[] {
  return [...wordsOfList(list).findInside(text), ...OPTIONS.get(list).rank(text)];
}
