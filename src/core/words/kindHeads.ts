/**
 * Heads that say little by themselves and what beside them tells the kind of body: "company" with "fibre", "asociación" with
 * "vecinos". The first category of a rule that has a word in the text wins.
 */

import { CATEGORIES, type Category, type Language } from "../guide/codes";
import en from "../guide/kinds/heads/en.json";
import es from "../guide/kinds/heads/es.json";
import fr from "../guide/kinds/heads/fr.json";
import pt from "../guide/kinds/heads/pt.json";
import { MadeOnce } from "../model/madeOnce";
import type { Steps } from "../model/steps";
import { itemsOf, PhraseIndex, type Token } from "./phrases";

/** What a head with the words beside it says. */
export interface HeadReading {
  readonly category: Category;
  /** The words that tell it. */
  readonly word: string;
  /** Whether nothing beside the head was known. */
  readonly isDefault: boolean;
  /** Words beside the head that this rule does not know. */
  readonly unknown: readonly Token[];
  /** Whether words beside the head tell different kinds. */
  readonly isTorn: boolean;
}

/** Words of which those who know the field say different things beside the heads of a rule: nothing is read then. */
const UNSETTLED = "unsettled";

/** One rule as it stands in the data. */
interface RuleData {
  /** The heads. */
  readonly heads: string;
  /** Words beside the head, by category, the strongest first. */
  readonly beside: Readonly<Partial<Record<Category | typeof UNSETTLED, string>>>;
  /** What the head means beside words nobody knows; left out where it may mean anything. */
  readonly otherwise?: string;
}

interface Rule {
  /** Null where it is not settled. */
  readonly categories: readonly (Category | null)[];
  /** Place of the category in `categories` by word. */
  readonly beside: PhraseIndex<number>;
  readonly otherwise: Category | null;
}

const DATA: Readonly<Record<Language, readonly RuleData[]>> = { en, fr, es, pt };

const INDEXES = new MadeOnce(function* (language: Language): Steps<PhraseIndex<Rule>> {
  const index = new PhraseIndex<Rule>(language);
  for (const data of DATA[language]) {
    const rule = ruleOf(data, language);
    for (const head of itemsOf(data.heads)) index.add(head, rule);
    yield 0;
  }
  return index;
});

function rulesOf(language: Language): PhraseIndex<Rule> {
  return INDEXES.get(language);
}

/** A stem that stands beside heads, or several, and the kind that it tells there. */
interface WordBeside {
  readonly key: string;
  readonly category: Category;
}

/** The words that stand beside heads, for each rule. */
export function* besideWordsInSteps(language: Language): Steps<readonly (readonly WordBeside[])[]> {
  const rules = new Set((yield* INDEXES.inSteps(language)).phrases.values());
  return [...rules].map(({ categories, beside }) =>
    [...beside.phrases].flatMap(([key, place]) => {
      const category = categories[place] ?? null;
      return category === null ? [] : [{ key, category }];
    }),
  );
}

function ruleOf({ beside, otherwise }: RuleData, language: Language): Rule {
  const keys = [...CATEGORIES, UNSETTLED] as const;
  const order = Object.keys(beside).flatMap((own) => keys.find((key) => key === own) ?? []);
  const index = new PhraseIndex<number>(language);
  for (const [place, key] of order.entries()) for (const word of itemsOf(beside[key])) index.add(word, place);
  const categories = order.map((key) => (key === UNSETTLED ? null : key));
  return { categories, beside: index, otherwise: CATEGORIES.find((category) => category === otherwise) ?? null };
}

/** Reads the head of a phrase with what stands beside it; null where no rule tells anything. */
export function readRuledHead(tokens: readonly Token[], language: Language): HeadReading | null {
  const head = headAt(tokens, language);
  if (head === null) return null;
  const { rule, start, length } = head;
  const parts = [tokens.slice(start + length), tokens.slice(0, start)];
  const unknown: Token[] = [];
  const found = parts.flatMap((part) => besides(part, rule.beside, unknown));
  const best = found.reduce<Beside | null>(
    (least, item) => (least === null || item.place < least.place ? item : least),
    null,
  );
  const word = wordsOf(tokens.slice(start, start + length));
  const category = best === null ? null : rule.categories[best.place];
  if (best !== null && category === null) return null;
  if (best !== null && category !== undefined && category !== null) {
    const words = start === 0 ? `${word} ${best.word}` : `${best.word} ${word}`;
    const isTorn = found.some(({ place }) => place !== best.place);
    return { category, word: words, isDefault: false, unknown, isTorn };
  }
  return rule.otherwise === null || tokens.length === length
    ? null
    : { category: rule.otherwise, word, isDefault: true, unknown, isTorn: false };
}

/** A word beside a head, with the place of its category. */
interface Beside {
  readonly place: number;
  readonly word: string;
}

/** What the known words among some tokens tell; the others are added to `unknown`. */
function besides(tokens: readonly Token[], index: PhraseIndex<number>, unknown: Token[]): Beside[] {
  const found: Beside[] = [];
  for (let start = 0; start < tokens.length;) {
    const known = index.longestAt(tokens, start);
    const own = tokens.slice(start, start + (known?.length ?? 1));
    if (known === null) unknown.push(...own);
    else found.push({ place: known.meaning, word: wordsOf(own) });
    start += known?.length ?? 1;
  }
  return found;
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(" ");
}

/** The head: last before "of", "for" … in English, first in the other languages. */
function headAt(tokens: readonly Token[], language: Language): { rule: Rule; start: number; length: number } | null {
  const index = rulesOf(language);
  if (language !== "en") {
    const known = index.longestAt(tokens, 0);
    return known === null ? null : { rule: known.meaning, start: 0, length: known.length };
  }
  const complement = tokens.findIndex(({ isComplement }, place) => place > 0 && isComplement);
  const end = complement < 0 ? tokens.length : complement;
  for (let start = 0; start < end; start += 1) {
    const known = index.longestAt(tokens.slice(0, end), start);
    if (known !== null && start + known.length === end) return { rule: known.meaning, start, length: known.length };
  }
  return null;
}
