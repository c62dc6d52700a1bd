/** The codes that a word nobody knows most likely stands for, to be offered first. */

import { LANGUAGES } from "../guide/codes";
import type { OptionList } from "../guide/vocabulary";
import { editDistance } from "./fold";
import { readKind } from "./kinds";
import { kindWords } from "./kindWords";
import { foldPhrase, tokensOf, type PhraseIndex } from "./phrases";
import { wordsOfList } from "./readOptions";

/** Codes offered first at most. */
const MOST = 3;
/** Longer texts are descriptions. */
const MAX_LENGTH = 200;
/** Shortest word that may be a slip of the pen for another. */
const MIN_TYPO = 5;

/** The likeliest codes, best first: what the text's own words say, then what it may be a slip of the pen for. */
export function likelyCodes(text: string, list: OptionList): readonly string[] {
  if (text.length > MAX_LENGTH) return [];
  const codes = list === "CATEGORY" ? likelyKinds(text) : likelyOptions(text, list);
  return [...new Set(codes)].slice(0, MOST);
}

function likelyKinds(text: string): string[] {
  const reading = readKind(text);
  const candidates = reading.status === "unknown" ? reading.candidates : [reading.category];
  const inside = LANGUAGES.flatMap((language) => near(text, kindWords(language), (kind) => kind.category));
  return [...candidates, ...inside];
}

function likelyOptions(text: string, list: OptionList): string[] {
  const words = wordsOfList(list);
  return [...words.findInside(text), ...words.indexes.flatMap((index) => near(text, index, (code) => code))];
}

/** Codes of words anywhere in the text, those known first, then those one letter away. */
function near<Meaning>(text: string, index: PhraseIndex<Meaning>, codeOf: (meaning: Meaning) => string): string[] {
  const tokens = tokensOf(foldPhrase(text), index.language);
  const known = tokens.flatMap((_, start) => {
    const found = index.longestAt(tokens, start);
    return found === null ? [] : [codeOf(found.meaning)];
  });
  const slips = tokens.flatMap((token) =>
    token.stem.length < MIN_TYPO
      ? []
      : [...index.words]
          .filter(([word]) => word[0] === token.stem[0] && editDistance(word, token.stem, 1) === 1)
          .map(([, meaning]) => codeOf(meaning)),
  );
  return [...known, ...slips];
}
