/** What the concepts of a header come to: the grammar of headers, which is data of the guide. */

import { AMOUNT_FIELDS, type Field } from "../guide/codes";
import grammar from "../guide/headers/grammar.json";
import { FREE_TEXT_FIELDS } from "./expectations";
import type { HeaderPhrase } from "./headerParse";

/** What a header may say: a field, or something that the product has no field for. */
export type Meaning = Field | "outside";

/** How plainly a header says it: 3 unmistakable, 2 likely, 1 possible. */
export type Grade = 1 | 2 | 3;

/** Meanings of a header with their grades. */
export type Meanings = ReadonlyMap<Meaning, Grade>;

interface Pattern {
  readonly meaning: Meaning;
  readonly grade: Grade;
  readonly others: readonly string[];
  /** Concepts that another column of the table must speak of: "@BENEFICIARY". */
  readonly context: readonly string[];
  /** Concepts that no other column may be: "!NAME". */
  readonly without: readonly string[];
  /** Whether the head says it whatever else the phrase holds. */
  readonly isOpen: boolean;
}

const NEUTRAL: ReadonlySet<string> = new Set(grammar.neutral);
const GRADES = { sure: 3, likely: 2, weak: 1 } as const;

function patternsByHead(): ReadonlyMap<string, readonly Pattern[]> {
  const byHead = new Map<string, Pattern[]>();
  for (const [meaning, grades] of Object.entries(grammar.fields)) {
    for (const [name, patterns] of Object.entries(grades)) {
      for (const pattern of patterns) {
        const [head = "", ...rest] = pattern.split(" ");
        const entry: Pattern = {
          // The grammar's keys are fields; a test holds them against the set of fields.
          meaning: meaning as Meaning,
          grade: GRADES[name as keyof typeof GRADES],
          others: rest.filter((concept) => /^[A-Z]/.test(concept)),
          isOpen: rest.includes("*"),
          context: rest.filter((concept) => concept.startsWith("@")).map((concept) => concept.slice(1)),
          without: rest.filter((concept) => concept.startsWith("!")).map((concept) => concept.slice(1)),
        };
        byHead.set(head, [...(byHead.get(head) ?? []), entry]);
      }
    }
  }
  return byHead;
}

const PATTERNS = patternsByHead();

/** Concepts of words that may stand for one of several: a town is a place or the authority itself. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(grammar.aliases));

/** Meanings that values can hardly tell from others: an unknown word in the header makes them a question. */
const HARD_TO_TELL: ReadonlySet<Meaning> = new Set<Meaning>([
  "name",
  "owner",
  "contact_name",
  ...FREE_TEXT_FIELDS,
  "role",
  "partner_amount",
  "authority_amount",
  "in_kind_value",
  "agreement",
  "id",
]);

const AMOUNTS: ReadonlySet<Meaning> = new Set<Meaning>(AMOUNT_FIELDS);

/** What the other headers of a table speak of. */
export interface Beside {
  readonly concepts: ReadonlySet<string>;
  /** Those that are what a column is, not what specifies it; all of them where nothing tells. */
  readonly heads?: ReadonlySet<string>;
}

/** A pattern that fits, with how much of the phrase it explains. */
interface Match {
  readonly meaning: Meaning;
  readonly grade: number;
  readonly explained: number;
  /** Whether nothing of the phrase is left over. */
  readonly isWhole: boolean;
}

/** What an implied concept counts of one that is said. */
const IMPLIED = 0.5;

/** What a pattern loses where another one explains the phrase better. */
const SURPASSED = 2;

/**
 * What a phrase means. Concepts and words that a pattern does not explain make it less plain; a phrase whose head is not
 * known means nothing.
 *
 * @param implied Concepts that a hint of the header stands for: a currency speaks of an amount. Where no pattern asks for
 *   them, they do not count.
 */
export function meaningsOf(phrase: HeaderPhrase, beside: Beside, implied: readonly string[] = []): Meanings {
  const { head } = phrase;
  const others = [...phrase.others, ...implied];
  if (head === null) return new Map();
  const matches = (ALIASES.get(head) ?? [head])
    .flatMap((own) => PATTERNS.get(own) ?? [])
    .flatMap((pattern) => matchOf(pattern, { ...phrase, head, others }, beside, implied));
  const outside = Math.max(
    0,
    ...matches.filter(({ meaning }) => meaning === "outside").map(({ explained }) => explained),
  );
  const plain = Math.max(
    0,
    ...matches.filter(({ isWhole, grade }) => isWhole && grade === 3).map((match) => match.explained),
  );
  const most = Math.max(0, ...matches.filter(({ isWhole, grade }) => isWhole && grade > 1).map((own) => own.explained));
  const best = new Map<Meaning, Grade>();
  for (const { meaning, grade, explained, isWhole } of matches) {
    const isSurpassed = explained < (meaning === "outside" ? most : outside) || (plain > 0 && !isWhole);
    const left = isSurpassed ? grade - SURPASSED : explained < plain ? grade - 1 : grade;
    if (left > (best.get(meaning) ?? 0)) best.set(meaning, left as Grade);
  }
  return best;
}

function matchOf(
  { meaning, grade, others: wanted, context: needed, without, isOpen }: Pattern,
  { head, others, unknown }: HeaderPhrase & { readonly head: string },
  { concepts, heads = concepts }: Beside,
  implied: readonly string[],
): Match[] {
  // "Nom de …" is the name of something: its values tell whether of a body.
  const isNamed = head === "NAME" && meaning === "name";
  const said = new Set(others.flatMap((concept) => [concept, ...(ALIASES.get(concept) ?? [])]));
  if (!wanted.every((concept) => said.has(concept)) || !needed.every((concept) => concepts.has(concept))) return [];
  if (without.some((concept) => heads.has(concept))) return [];
  // "Subvention de la ville" is the authority's own.
  const isTown = wanted.includes("US") || wanted.includes("CITY");
  const isLeft = (own: string): boolean =>
    own !== head && !wanted.includes(own) && !NEUTRAL.has(own) && !implied.includes(own);
  const extra = new Set(others.filter((own) => isLeft(own) && !(isTown && own === "TOWN")));
  const doubt = unknown === 0 ? 0 : HARD_TO_TELL.has(meaning) && !isNamed ? 2 : Math.min(unknown, isNamed ? 1 : 2);
  // Another kind of body may be whose money it is: "council funding".
  const isOthers = extra.has("KINDWORD") && AMOUNTS.has(meaning);
  const left = isOpen ? grade : grade - extra.size - doubt - (isOthers ? 1 : 0);
  // What is said explains more than what a hint only implies.
  const explained = 1 + needed.length + wanted.reduce((sum, own) => sum + (implied.includes(own) ? IMPLIED : 1), 0);
  return [{ meaning, grade: left, explained, isWhole: extra.size === 0 && unknown === 0 }];
}

/** The fields that a concept, and the others of its phrase, may stand for, whatever else the phrase holds. */
export function fieldsOfConcept(
  concept: string,
  said: ReadonlySet<string>,
  { concepts, heads = concepts }: Beside,
): { readonly field: Field; readonly explained: number }[] {
  return (ALIASES.get(concept) ?? [concept])
    .flatMap((own) => PATTERNS.get(own) ?? [])
    .filter(
      ({ others, context, without }) =>
        others.every((own) => said.has(own)) &&
        context.every((own) => concepts.has(own)) &&
        !without.some((own) => heads.has(own)),
    )
    .flatMap(({ meaning, others }) =>
      meaning === "outside" ? [] : [{ field: meaning, explained: 1 + others.length }],
    );
}

/** Every meaning the grammar speaks of. */
export function grammarMeanings(): readonly string[] {
  return Object.keys(grammar.fields);
}
