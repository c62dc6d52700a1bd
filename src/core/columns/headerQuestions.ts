/** Headers that ask: sentences, and choices that are there to take. */

import type { Field, Language } from "../guide/codes";
import type { OptionList } from "../guide/vocabulary";
import type { HeaderHints } from "../words/headerHints";
import { readKind } from "../words/kinds";
import { readOptions } from "../words/readOptions";
import { meaningsOf, type Beside, type Grade, type Meaning } from "./headerGrammar";
import type { HeaderPhrase } from "./headerParse";

/**
 * A question may mean whatever it speaks of: "¿Qué les gustaría ganar con esto?". It likely means the one thing it speaks
 * of, and possibly each of several.
 */
export function addAsked(
  meanings: Map<Meaning, Grade>,
  { header, whole }: { readonly header: string; readonly whole: readonly HeaderPhrase[] },
  context: Beside & { readonly language: Language | null },
): void {
  const isQuestion = /[?¿]/.test(header) || whole.some(({ words }) => words >= ASKED_WORDS);
  if (!isQuestion) return;
  const own = whole.filter((phrase) => phrase.language === context.language);
  const [best] = [...(own.length > 0 ? own : whole)].sort((a, b) => a.unknown - b.unknown);
  if (best === undefined || ASKS_FOR_A_COUNT.test(header)) return;
  const said = [...best.others, ...(best.head === null ? [] : [best.head])];
  const concepts = said.some((concept) => LEADS_OUT.has(concept)) ? askedBefore(best.spoken) : said;
  const asked = new Map<Meaning, number>();
  for (const head of concepts) {
    const others = concepts.filter((concept) => concept !== head);
    for (const [meaning, grade] of meaningsOf({ ...best, head, others, unknown: 0 }, context))
      if (ASKED.has(meaning)) asked.set(meaning, Math.max(grade, asked.get(meaning) ?? 0));
  }
  const most = Math.max(0, ...asked.values());
  const plainest = [...asked].filter(([, grade]) => grade === most && grade >= 2);
  // Its subject is not what it asks for: "¿Su institución podría aportar fondos?".
  if (plainest.length > 0) meanings.delete("name");
  if (plainest.length > 0 && concepts !== said) meanings.clear();
  for (const [meaning] of plainest) meanings.set(meaning, plainest.length === 1 ? 2 : 1);
}

/** How many there are of something is no answer about it. */
const ASKS_FOR_A_COUNT = /(?<!\p{L})(?:(?:how many|cu[aá]nt[oa]s|quant[oa]s)(?!\p{L})|combien d(?:e\s|['’]))/iu;

/** What a header is of wherever it stands in a phrase. */
const LEADS_OUT: ReadonlySet<string> = new Set(["OUT", "WEBSITE"]);

/** What a question speaks of first is what it asks: "How interested are you in joining the board?". */
function askedBefore(spoken: readonly string[]): readonly string[] {
  const at = spoken.findIndex((concept) => LEADS_OUT.has(concept));
  return spoken.slice(0, at);
}

/** Words from which on a header is a sentence. */
const ASKED_WORDS = 5;

/** What the guide and its tables ask in sentences. */
const ASKED: ReadonlySet<Meaning> = new Set<Meaning>([
  "category",
  "familiarity",
  "keenness",
  "gains",
  "resources",
  "resource_financial",
  "resource_technical",
  "resource_human",
  "resource_data",
  "incentives",
  "needs",
  "territory",
  "privacy_basis",
]);

/** Lists whose options a header may name as the choices there are. */
const CHOICE_LISTS: readonly (readonly [Field, OptionList])[] = [
  ["scope", "SCOPE"],
  ["stance", "STANCE"],
  ["resources", "RESOURCE"],
  ["status", "STATUS"],
  ["agreement", "AGREEMENT"],
];

/** A header that names the choices there are: "Money / kit / people / data?", "Concerne (projet / écosystème)". */
export function addChoices(meanings: Map<Meaning, Grade>, { text, asides }: HeaderHints): void {
  for (const part of [text, ...asides]) {
    const choices = part.split(/\s*(?:[/,;|]|\s(?:ou|or|o|y|e|et|and|vs\.?)\s)\s*/i).filter((choice) => choice !== "");
    const field = choices.length < 2 ? null : fieldOfChoices(choices);
    if (field === null) continue;
    for (const [meaning, grade] of meanings) {
      // Whatever the header calls them, what it lists are the answers of a field.
      if (grade === 1 || meaning === "outside") meanings.delete(meaning);
      else meanings.set(meaning, (grade - 1) as Grade);
    }
    meanings.set(field, 2);
    return;
  }
}

/** The one list that all of the choices are options of, at least two different ones. */
function fieldOfChoices(choices: readonly string[]): Field | null {
  const kinds = choices.map((choice) => readKind(choice));
  if (choices.length > 2 && kinds.filter(({ status }) => status === "exact").length >= choices.length - 1)
    return "category";
  for (const [field, list] of CHOICE_LISTS) {
    const read = choices.map((choice) => readOptions(choice, list));
    const isOption = read.every(({ codes, unknown }) => codes.length > 0 && unknown.length === 0);
    if (isOption && new Set(read.flatMap(({ codes }) => codes)).size > 1) return field;
  }
  return null;
}
