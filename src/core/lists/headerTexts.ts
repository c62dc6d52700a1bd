/** Tells rows of headers from rows of data by what their texts mean. */

import type { Meaning } from "../columns/headerGrammar";
import { meaningOfHeader, readHeader, type HeaderContext } from "../columns/headerMeaning";
import { fieldOfHeader } from "../columns/headerWords";
import { keptUpTo } from "../model/keptUpTo";
import type { Steps } from "../model/steps";
import { isSubjectHeader, isSubjectTable } from "../subjects/subjectColumns";
import { fold } from "../words/fold";
import { isKindWord, kindOfName } from "../words/kinds";
import { answerWord } from "../words/words";

/** Nothing is known yet of the table a header may belong to. */
const ALONE: HeaderContext = { language: null, concepts: new Set(), isOurs: false };

/** Longer texts are answers. */
const MAX_LENGTH = 80;

/**
 * Whether a text is the value of a cell rather than what stands above it: a kind of body, an answer. What is listed as a header is
 * none, though it may be both: "Commune", "Institution", "No".
 */
export function isValue(text: string): boolean {
  if (fieldOfHeader(fold(text)) !== null) return false;
  return isKindWord(text) || answerWord(text) !== null;
}

/** Whether a text says plainly, as a header, what stands below it, and is no value. */
export function isPlainHeader(text: string): boolean {
  if (text.length > MAX_LENGTH || isValue(text)) return false;
  return [...meaningOfHeader(readHeader(text), ALONE)].some(([meaning, grade]) => grade === 3 && meaning !== "outside");
}

/** Texts whose meaning as a header is kept: a row is held for a header under every list that it may belong to. */
const MOST_KEPT = 2_000;

const meaningsInText = keptUpTo(MOST_KEPT, readMeanings);

/** What a text says as a header, "outside" for what the product has no field for; nothing for what is a value or begins like one. */
function meaningsOf(text: string): readonly Meaning[] {
  return text.length > MAX_LENGTH || /^\d/.test(text) ? [] : meaningsInText(text);
}

/** Reads the texts of a row as headers, in steps: each takes a while when it is read for the first time. */
export function* readHeaderTexts(texts: readonly string[]): Steps<void> {
  for (const text of texts) {
    meaningsOf(text);
    yield 0;
  }
}

function readMeanings(text: string): readonly Meaning[] {
  const plain = [...meaningOfHeader(readHeader(text), ALONE)].filter(([, grade]) => grade >= 2);
  return plain.length > 0 && (isValue(text) || isBody(text)) ? [] : plain.map(([meaning]) => meaning);
}

/** Whether a text is the name of a body rather than a header: "Université F". */
function isBody(text: string): boolean {
  return text.includes(" ") && fieldOfHeader(fold(text)) === null && kindOfName(text) !== null;
}

/**
 * Whether texts are surely headers: one of them means a name, another something else, and half of them are known; or they are those of
 * a list of subjects.
 */
export function areHeaders(texts: readonly string[]): boolean {
  return isSubjectTable(texts) || areSure(texts.map(meaningsOf));
}

/** The same by the words that are listed as headers alone: for long lists, whose every row would take too long to read. */
export function areListedHeaders(texts: readonly string[]): boolean {
  const folded = texts.map((text) => (text.length > MAX_LENGTH ? "" : fold(text)));
  if (folded.some(isSubjectHeader) && isSubjectTable(texts)) return true;
  return areSure(
    folded.map((text) => {
      const field = fieldOfHeader(text);
      return field === null ? [] : [field];
    }),
  );
}

function areSure(said: readonly (readonly Meaning[])[]): boolean {
  const name = said.findIndex((meanings) => meanings.includes("name"));
  const hasOther = said.some((meanings, index) => index !== name && meanings.some((meaning) => meaning !== "name"));
  return name >= 0 && hasOther && said.filter((meanings) => meanings.length > 0).length * 2 >= said.length;
}
