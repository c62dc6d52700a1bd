/** What words tell that stand beside a head: of which kinds of bodies they are known to be said. */

import type { Category, Language } from "../guide/codes";
import { MadeOnce } from "../model/madeOnce";
import type { Steps } from "../model/steps";
import { besideWordsInSteps } from "./kindHeads";
import { kindWordsInSteps } from "./kindWords";
import type { Token } from "./phrases";

/** Whether the words beside a head are known to be said of bodies of its kind, of others only, or of none. */
export type Support = "for" | "against" | "unknown";

type Companions = ReadonlyMap<string, ReadonlySet<Category>>;

/** Phrases between two steps. */
const PHRASES_PER_STEP = 500;

const INDEXES = new MadeOnce(indexInSteps);

/** Makes what is known of a language ready in steps. */
export function companionsInSteps(language: Language): Steps<Companions> {
  return INDEXES.inSteps(language);
}

/** Kinds by the stems of which their phrases of several words are made. */
function* indexInSteps(language: Language): Steps<Companions> {
  const index = new Map<string, Set<Category>>();
  let learned = 0;
  for (const [key, { category, candidates }] of (yield* kindWordsInSteps(language)).phrases) {
    const stems = stemsOf(key);
    if (stems.length > 1) learn(index, stems, candidates ?? [category]);
    learned += 1;
    if (learned % PHRASES_PER_STEP === 0) yield 0;
  }
  for (const words of yield* besideWordsInSteps(language)) {
    for (const { key, category } of words) learn(index, stemsOf(key), [category]);
    yield 0;
  }
  return index;
}

function stemsOf(key: string): string[] {
  return key.split(/[ +]+/).filter((stem) => stem !== "");
}

function learn(index: Map<string, Set<Category>>, stems: readonly string[], categories: readonly Category[]): void {
  for (const stem of stems) {
    const known = index.get(stem) ?? new Set();
    if (known.size === 0) index.set(stem, known);
    for (const category of categories) known.add(category);
  }
}

/** What the words beside a head say of its being of a kind. One that is only known of other kinds speaks against it. */
export function supportOf(beside: readonly Token[], category: Category, language: Language): Support {
  const known = beside.flatMap(({ stem }) => INDEXES.get(language).get(stem) ?? []);
  if (known.some((categories) => !categories.has(category))) return "against";
  return known.length > 0 ? "for" : "unknown";
}
