/** Sentences whose numbers follow the sheets, made of the very functions that say them with fixed ones. */

import { quoteText } from "./structuredRef";

/** A text of a formula: an expression without leading `=`. */
export interface LiveText {
  readonly expression: string;
}

/** Excel takes 255 characters of a text inside a formula. */
const MOST_LITERAL = 255;
/** Numbers that stand for any from 2 on while a sentence is taken apart; no sentence of ours says them. */
const STANDINS = [777, 888, 666] as const;
const THOUSAND = 1000;
/** Stands for words that an expression gives. */
const WORDS = "q\ue000q";

/** A text of any length in a formula. */
export function literal(text: string): string {
  const parts = text.match(new RegExp(`[\\s\\S]{1,${MOST_LITERAL}}`, "g")) ?? [""];
  return parts.map(quoteText).join("&");
}

/** Texts and expressions one after the other. */
export function joinText(parts: readonly (string | LiveText)[]): LiveText {
  const expressions = parts
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? literal(part) : part.expression));
  return { expression: expressions.length === 0 ? quoteText("") : expressions.join("&") };
}

/**
 * What `say` says of numbers that expressions give: with its forms for none and one, and thousands parted as it parts them.
 *
 * @param expressions Whole numbers from 0 on, at most three.
 */
export function liveSentence(say: (...numbers: number[]) => string, expressions: readonly string[]): LiveText {
  return { expression: branch({ say: (numbers) => say(...numbers), expressions, words: "" }, []) };
}

/** The same of a sentence that also has words in it, which another expression gives. */
export function liveWords(
  say: (words: string, ...numbers: number[]) => string,
  words: string,
  expressions: readonly string[],
): LiveText {
  return { expression: branch({ say: (numbers) => say(WORDS, ...numbers), expressions, words }, []) };
}

interface Sentence {
  readonly say: (numbers: readonly number[]) => string;
  readonly expressions: readonly string[];
  readonly words: string;
}

/** @param chosen What is known of the first numbers; null for any from 2 on. */
function branch(sentence: Sentence, chosen: readonly (number | null)[]): string {
  const expression = sentence.expressions[chosen.length];
  if (expression === undefined) return template(sentence, chosen);
  const many = branch(sentence, [...chosen, null]);
  return [1, 0]
    .filter((value) => !saysAlike(sentence, chosen, value))
    .reduce((other, value) => `IF(${expression}=${value},${branch(sentence, [...chosen, value])},${other})`, many);
}

/** Whether a number is said as any other is, whatever the numbers after it. */
function saysAlike({ say, expressions }: Sentence, chosen: readonly (number | null)[], value: number): boolean {
  const standin = STANDINS[chosen.length] ?? 0;
  const others = combinations(expressions.length - chosen.length - 1, chosen.length + 1);
  const before = chosen.map((known, index) => known ?? STANDINS[index] ?? 0);
  return others.every(
    (after) =>
      say([...before, value, ...after]) ===
      say([...before, standin, ...after]).replaceAll(String(standin), String(value)),
  );
}

function combinations(count: number, first: number): number[][] {
  if (count <= 0) return [[]];
  return combinations(count - 1, first + 1).flatMap((rest) =>
    [0, 1, STANDINS[first] ?? 0].map((value) => [value, ...rest]),
  );
}

/** The sentence with its numbers in place of those that stand for them. */
function template({ say, expressions, words }: Sentence, chosen: readonly (number | null)[]): string {
  const numbers = chosen.map((known, index) => known ?? STANDINS[index] ?? 0);
  let parts: (string | LiveText)[] = [say(numbers)];
  const put = (mark: string, expression: string): void => {
    parts = parts.flatMap((part) => (typeof part === "string" ? interleave(part.split(mark), { expression }) : [part]));
  };
  chosen.forEach((known, index) => {
    const standin = STANDINS[index] ?? 0;
    if (known === null) put(String(standin), shown(say, numbers, index, expressions[index] ?? "0"));
  });
  put(WORDS, words);
  const [first = "", ...rest] = WORDS;
  put(`${first.toUpperCase()}${rest.join("")}`, `UPPER(LEFT(${words},1))&MID(${words},2,${MOST_LITERAL})`);
  return joinText(parts).expression;
}

function interleave(texts: readonly string[], between: LiveText): (string | LiveText)[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [between, text]));
}

/** A number as the sentence shows it: with its thousands parted where it parts them. */
function shown(say: Sentence["say"], numbers: readonly number[], index: number, expression: string): string {
  const standin = STANDINS[index] ?? 0;
  const said = (number: number): string => say(numbers.map((other, at) => (at === index ? number : other)));
  const [, parting] = new RegExp(`${standin}(\\D)${standin}`).exec(said(standin * THOUSAND + standin)) ?? [];
  if (parting === undefined) return expression;
  // Some languages part from ten thousand on.
  const four = standin + (standin % 10) * THOUSAND;
  const from = said(four).includes(String(four)) ? 10 * THOUSAND : THOUSAND;
  const thousands = `INT((${expression})/${THOUSAND})&${quoteText(parting)}&RIGHT(${THOUSAND}+MOD(${expression},${THOUSAND}),3)`;
  return `IF(${expression}<${from},${expression},${thousands})`;
}
