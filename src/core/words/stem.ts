/**
 * Light stems: what is left of a folded word when number and gender do not count, one rule set a language.
 *
 * Lighter than the Snowball family on purpose: there "organisation" and "organe", "universidad" and "universo" meet, and a
 * wrong meaning is worse than an unknown word. Plural rules after Harman's S-stemmer (1991) and Savoy's light stemmers
 * (1999, 2006).
 */

import type { Language } from "../guide/codes";

/** Shorter words keep their endings, for what is left would say too little: of number first, of gender and spelling then. */
const MIN_LENGTHS = [4, 5, 5] as const;

type Rule = readonly [ending: RegExp, replacement: string];

/** Groups of rules in the order in which they apply; of each group the first that fits. */
const RULES: Readonly<Record<Language, readonly (readonly Rule[])[]>> = {
  en: [
    [
      [/(ss|sh|ch|x|zz)es$/, "$1"],
      [/([^ae])ies$/, "$1y"],
      [/([^ius])s$/, "$1"],
    ],
    // British and American spellings are one.
    [
      [/iz(ation|ational|e|ed|ing|er)$/, "is$1"],
      [/our(hood)?$/, "or$1"],
      [/tre$/, "ter"],
      [/amme$/, "am"],
    ],
  ],
  fr: [
    [
      [/aux$/, "al"],
      [/[sx]$/, ""],
    ],
    [
      [/euse$/, "eur"],
      [/trice$/, "teur"],
      [/ive$/, "if"],
      [/ere$/, "er"],
      [/que$/, "c"],
      [/ee?$/, ""],
    ],
    [[/([lnt])\1$/, "$1"]],
  ],
  es: [
    [
      [/ces$/, "z"],
      [/([bcdfghjklmnpqrstvwxyz])es$/, "$1"],
      [/s$/, ""],
    ],
    [[/[aoe]$/, ""]],
  ],
  pt: [
    [
      [/(?:oes|aes|aos)$/, "ao"],
      [/([aeou])is$/, "$1l"],
      [/is$/, "il"],
      [/ns$/, "m"],
      [/([rz])es$/, "$1"],
      [/s$/, ""],
    ],
    [[/[aoe]$/, ""]],
    // Spellings before and after the agreement of 1990 are one: "actor", "acção".
    [[/c(?=[ct])/, ""]],
  ],
};

/** Distinct words of a language that are remembered; a workbook of free texts holds more than are worth it. */
const MAX_CACHED = 20_000;
const CACHE: Readonly<Record<Language, Map<string, string>>> = {
  en: new Map(),
  fr: new Map(),
  es: new Map(),
  pt: new Map(),
};

/** The stem of one folded word. */
export function stem(word: string, language: Language): string {
  const cache = CACHE[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  let left = word;
  for (const [group, rules] of RULES[language].entries()) {
    if (left.length < (MIN_LENGTHS[group] ?? 0)) break;
    const rule = rules.find(([ending]) => ending.test(left));
    if (rule !== undefined) left = left.replace(rule[0], rule[1]);
  }
  if (cache.size < MAX_CACHED) cache.set(word, left);
  return left;
}
