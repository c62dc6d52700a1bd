/**
 * Heads that say little by themselves and what beside them tells the kind of body: "company" with "fibre", "asociación" with
 * "vecinos". The first category of a rule that has a word in the text wins.
 */

import { CATEGORIES, type Category, type Language } from "../guide/codes";
import en from "../guide/kinds/heads/en.json";
import es from "../guide/kinds/heads/es.json";
import fr from "../guide/kinds/heads/fr.json";
import pt from "../guide/kinds/heads/pt.json";
import { itemsOf, PhraseIndex, type Token } from "./phrases";

/** What a head with the words beside it says. */
export interface HeadReading {
  readonly category: Category;
  /** The words that tell it. */
  readonly word: string;
  /** Whether nothing beside the head was known. */
  readonly isDefault: boolean;
}

/** One rule as it stands in the data. */
interface RuleData {
  /** The heads. */
  readonly heads: string;
  /** Words beside the head, by category, the strongest first. */
  readonly beside: Readonly<Partial<Record<Category, string>>>;
  /** What the head means beside words nobody knows; left out where it may mean anything. */
  readonly otherwise?: string;
}

interface Rule {
  readonly categories: readonly Category[];
  /** Place of the category in `categories` by word. */
  readonly beside: PhraseIndex<number>;
  readonly otherwise: Category | null;
}

const DATA: Readonly<Record<Language, readonly RuleData[]>> = { en, fr, es, pt };

const INDEXES = new Map<Language, PhraseIndex<Rule>>();

function rulesOf(language: Language): PhraseIndex<Rule> {
  let index = INDEXES.get(language);
  if (index === undefined) {
    index = new PhraseIndex<Rule>(language);
    for (const data of DATA[language]) {
      const rule = ruleOf(data, language);
      for (const head of itemsOf(data.heads)) index.add(head, rule);
    }
    INDEXES.set(language, index);
  }
  return index;
}

function ruleOf({ beside, otherwise }: RuleData, language: Language): Rule {
  const categories = Object.keys(beside).flatMap((key) => CATEGORIES.find((category) => category === key) ?? []);
  const index = new PhraseIndex<number>(language);
  for (const [place, category] of categories.entries())
    for (const word of itemsOf(beside[category])) index.add(word, place);
  return { categories, beside: index, otherwise: CATEGORIES.find((category) => category === otherwise) ?? null };
}

/** Reads the head of a phrase with what stands beside it; null where no rule tells anything. */
export function readRuledHead(tokens: readonly Token[], language: Language): HeadReading | null {
  const head = headAt(tokens, language);
  if (head === null) return null;
  const { rule, start, length } = head;
  const parts = [tokens.slice(start + length), tokens.slice(0, start)];
  const found = parts.flatMap((part) => besides(part, rule.beside));
  const best = found.reduce<Beside | null>(
    (least, item) => (least === null || item.place < least.place ? item : least),
    null,
  );
  const word = wordsOf(tokens.slice(start, start + length));
  const category = best === null ? null : rule.categories[best.place];
  if (best !== null && category !== undefined && category !== null)
    return { category, word: start === 0 ? `${word} ${best.word}` : `${best.word} ${word}`, isDefault: false };
  return rule.otherwise === null || tokens.length === length
    ? null
    : { category: rule.otherwise, word, isDefault: true };
}

/** A word beside a head, with the place of its category. */
interface Beside {
  readonly place: number;
  readonly word: string;
}

function besides(tokens: readonly Token[], index: PhraseIndex<number>): Beside[] {
  const found: Beside[] = [];
  for (let start = 0; start < tokens.length;) {
    const known = index.longestAt(tokens, start);
    if (known !== null) found.push({ place: known.meaning, word: wordsOf(tokens.slice(start, start + known.length)) });
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
