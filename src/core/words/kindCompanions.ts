/** What words tell that stand beside a head: of which kinds of bodies they are known to be said. */

import type { Category, Language } from "../guide/codes";
import { besideWords } from "./kindHeads";
import { kindWords } from "./kindWords";
import type { Token } from "./phrases";

/** Whether the words beside a head are known to be said of bodies of its kind, of others only, or of none. */
export type Support = "for" | "against" | "unknown";

type Companions = ReadonlyMap<string, ReadonlySet<Category>>;

const INDEXES = new Map<Language, Companions>();

/** Kinds by the stems of which their phrases of several words are made; built when it is asked for first. */
export function companionsOf(language: Language): Companions {
  let index = INDEXES.get(language);
  if (index === undefined) INDEXES.set(language, (index = buildIndex(language)));
  return index;
}

function buildIndex(language: Language): Companions {
  const index = new Map<string, Set<Category>>();
  const learn = (key: string, categories: readonly Category[], fewest: number): void => {
    const stems = key.split(/[ +]+/).filter((stem) => stem !== "");
    if (stems.length < fewest) return;
    for (const stem of stems) {
      const known = index.get(stem) ?? new Set();
      if (known.size === 0) index.set(stem, known);
      for (const category of categories) known.add(category);
    }
  };
  for (const [key, { category, candidates }] of kindWords(language).phrases) learn(key, candidates ?? [category], 2);
  for (const { key, category } of besideWords(language)) learn(key, [category], 1);
  return index;
}

/** What the words beside a head say of its being of a kind. One that is only known of other kinds speaks against it. */
export function supportOf(beside: readonly Token[], category: Category, language: Language): Support {
  const known = beside.flatMap(({ stem }) => companionsOf(language).get(stem) ?? []);
  if (known.some((categories) => !categories.has(category))) return "against";
  return known.length > 0 ? "for" : "unknown";
}
