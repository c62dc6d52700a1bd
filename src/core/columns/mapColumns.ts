/** Says what the columns of a table mean: headers and values weighed together, over all columns and fields at once. */

import { LANGUAGES, type Language } from "../guide/codes";
import type { PinnedColumn } from "../model/mapping";
import { besideRows, runToEnd, type Steps } from "../model/steps";
import type { Table } from "../model/table";
import { fold } from "../words/fold";
import { companionsInSteps } from "../words/kindCompanions";
import { explainedCodes, type ExplainedWord } from "../words/ownWords";
import { candidatesOf, SHOWN } from "./candidates";
import { profileInSteps } from "./columnProfile";
import {
  conceptsOf,
  headsOf,
  languagesOf,
  meaningOfHeader,
  readHeader,
  type HeaderContext,
  type HeaderReading,
} from "./headerMeaning";
import type { Grade, Meaning, Meanings } from "./headerGrammar";
import { headerWordsInSteps } from "./headerParse";
import { labelOfHeader } from "./headerWords";
import { askUnsettled } from "./settled";
import { weighAgainstOthers } from "./weighAgainstOthers";
import { isLeadOfAction } from "./settledOwner";
import { LEARNED, type LikenessWeights } from "./likeness";
import { meantAmounts } from "./meantAmounts";
import { nameLikeness } from "./nameLikeness";
import { spokenFields } from "./spokenFields";
import { settleColumns, type Column, type MappedColumns } from "./settleColumns";
import type { ShapeList } from "./shape";
import { readyOptionWords, shapeListOf } from "./valueShapes";

/**
 * Maps the columns of a table.
 *
 * A meaning is applied where header and values agree, or where the header is unmistakable and the values do not speak
 * against it; what only one side supports is proposed. Then columns of other lists that are like it are asked: what nearly
 * all of them mean is applied, what hardly any means is only proposed. A pinned mapping wins. Each field goes to one column at most; others
 * that mean the same keep `field: null` and give a finding `second-column`.
 *
 * @param weights What was learned of other lists.
 */
export function mapColumns(
  table: Table,
  pinned: readonly PinnedColumn[],
  words: readonly ExplainedWord[] = [],
  weights: LikenessWeights = LEARNED,
): MappedColumns {
  return runToEnd(mapColumnsInSteps(table, pinned, words, 0, weights));
}

/** The same in steps, one a column; `done` rows are counted all the while. Words the user has explained count as known. */
export function* mapColumnsInSteps(
  table: Table,
  pinned: readonly PinnedColumn[],
  words: readonly ExplainedWord[] = [],
  done = 0,
  weights: LikenessWeights = LEARNED,
): Steps<MappedColumns> {
  const { columns, isOurs } = yield* readColumnsInSteps(table, pinned, words, done);
  // Who has our own labels needs no other lists to be understood.
  return settleColumns(table, isOurs ? columns : weighAgainstOthers(columns, table.headers, weights));
}

/** The columns of a table with all that each may mean by its header, its values and what stands beside it, before other lists are asked. */
export function* readColumnsInSteps(
  table: Table,
  pinned: readonly PinnedColumn[],
  words: readonly ExplainedWord[] = [],
  done = 0,
): Steps<{ readonly columns: readonly Column[]; readonly isOurs: boolean }> {
  yield* besideRows(readyWords(), done);
  const pins = pinsOf(table, pinned);
  const readings: HeaderReading[] = [];
  for (const header of table.headers) {
    readings.push(readHeader(header));
    if (readings.length % HEADERS_PER_STEP === 0) yield done;
  }
  const contexts = contextsOf(readings);
  const columns: Column[] = [];
  for (const [index, reading] of readings.entries()) {
    const pin = pins.get(reading.header.trim().toLowerCase());
    const context = contexts(index);
    const meanings = besideOthers(readings, index, context, meaningOfHeader(reading, context));
    const codeOf = explainedCodes(table, reading.header, words);
    const spoken = spokenFields(reading, context);
    const lists = listsOf([...readAs(meanings), ...spoken.keys()]);
    const profile = yield* profileInSteps(table, index, codeOf, lists, done);
    const told = pin === undefined ? candidatesOf(meanings, profile, spoken, mayBeRegister(reading)) : [];
    const candidates = pin === undefined && told.length === 0 ? meantAmounts(reading, context, profile) : told;
    const likeness = pin === undefined ? nameLikeness(meanings, headsOf(reading), profile) : 0;
    columns.push({ index, reading, pin, candidates, profile, nameLikeness: likeness });
    yield done;
  }
  return { columns: askUnsettled(columns, contexts), isOurs: columns.some(({ index }) => contexts(index).isOurs) };
}

/** Whether a header is a number of something, or letters that stand for words: "EIN", "N° TVA", "Folio RNT". */
function mayBeRegister(reading: HeaderReading): boolean {
  const concepts = conceptsOf(reading);
  if (reading.hints.isMoney || concepts.some((concept) => NO_REGISTERS.has(concept))) return false;
  return concepts.includes("NUMBER") || INITIALS.test(reading.header);
}

/** What has numbers of its own. */
const NO_REGISTERS: ReadonlySet<string> = new Set([
  "AMOUNT",
  "ADDRESS",
  "DATE",
  "START",
  "END",
  "YEAR",
  "FILE",
  "LINK",
  "REGION",
  "CITY",
  "TERRITORY",
  "BUDGETLINE",
  "AGREEMENT",
  "GRANT",
  "PAYOUT",
  "PROJECT",
]);

const INITIALS = /(?<![\p{L}.])\p{Lu}{3,6}(?![\p{L}.])/u;

/** Makes the vocabularies ready, a language at a time: the first table would wait for all of them at once. */
export function* readyWords(): Steps<void> {
  for (const language of LANGUAGES) {
    yield* headerWordsInSteps(language);
    yield 0;
    yield* companionsInSteps(language);
    yield 0;
  }
  yield* readyOptionWords();
}

/** Option lists of the fields a header may mean. */
function listsOf(meanings: readonly Meaning[]): ShapeList[] {
  const lists = meanings.flatMap((meaning) => (meaning === "outside" ? [] : (shapeListOf(meaning) ?? [])));
  return [...new Set(lists)];
}

/** The meanings that the values of a column are held against. */
function readAs(meanings: Meanings): readonly Meaning[] {
  if (meanings.size === 0) return [...SHOWN];
  return [...meanings.keys(), ...(meanings.has("keenness") ? GAINS : []), ...(meanings.has("outside") ? STATES : [])];
}

const GAINS: readonly Meaning[] = ["gains"];
/** States of a relation are told by their words, whatever stands above them: "Execution", "Request". */
const STATES: readonly Meaning[] = ["status"];

/** Reading a header takes far less than measuring a column. */
const HEADERS_PER_STEP = 20;

function pinsOf(table: Table, pinned: readonly PinnedColumn[]): ReadonlyMap<string, PinnedColumn> {
  const own = pinned.filter((pin) => pin.table.toLowerCase() === table.name.toLowerCase());
  return new Map(own.map((pin) => [pin.header.trim().toLowerCase(), pin]));
}

/** Headers that are labels of ours, from which on a table is taken for our template. */
const LABELS_OF_TEMPLATE = 6;

/** What each header is told of the others. */
function contextsOf(readings: readonly HeaderReading[]): (index: number) => HeaderContext {
  const language = languageOf(readings);
  const isOurs = readings.filter(({ header }) => labelOfHeader(fold(header)) !== null).length >= LABELS_OF_TEMPLATE;
  const [concepts, heads] = [othersOf(readings.map(conceptsOf)), othersOf(readings.map(headsOf))];
  return (index) => ({ language, isOurs, concepts: concepts(index), heads: heads(index) });
}

/** What all but one speak of. */
function othersOf(concepts: readonly (readonly string[])[]): (index: number) => ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const concept of concepts.flat()) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return (index) => {
    const own = new Set(concepts[index]);
    const others = [...counts].filter(([concept, count]) => count > (own.has(concept) ? 1 : 0));
    return new Set(others.map(([concept]) => concept));
  };
}

/** The language most headers are written in; null where two are level or none is known. */
function languageOf(readings: readonly HeaderReading[]): Language | null {
  const votes = new Map<Language, number>();
  for (const reading of readings) {
    const own = languagesOf(reading);
    for (const language of own) votes.set(language, (votes.get(language) ?? 0) + 1 / own.length);
  }
  const most = Math.max(0, ...votes.values());
  const best = LANGUAGES.filter((language) => (votes.get(language) ?? 0) > most - 0.01);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}

/** "Échéance" beside a convention, and not beside an action, is the end of the agreement; so it is where nothing else is due. */
function besideOthers(
  readings: readonly HeaderReading[],
  index: number,
  context: HeaderContext,
  meanings: Meanings,
): Meanings {
  if (!context.isOurs && meanings.get("owner") === 2 && isLeadOfAction(readings, index))
    return new Map<Meaning, Grade>([["owner", 3]]);
  const isDue = readings[index]?.whole.some(
    ({ head, others }) => others.every((concept) => DUE_DATE.has(concept)) && head !== null && DUE_DATE.has(head),
  );
  if (context.isOurs || !meanings.has("due_date") || isDue !== true) return meanings;
  const beside = [readings[index - 1], readings[index + 1]].flatMap((other) =>
    other === undefined ? [] : conceptsOf(other),
  );
  const hasAction = (concepts: readonly string[]): boolean => concepts.some((concept) => concept.endsWith("ACTION"));
  if (hasAction(beside)) return new Map<Meaning, Grade>([["due_date", 2]]);
  // Where another column is the end of the agreement, this one may be anything that is due.
  if (context.concepts.has("END") || context.concepts.has("AGREEMENTEND"))
    return new Map<Meaning, Grade>([["due_date", 1]]);
  const isByAgreement = beside.includes("AGREEMENT") && !hasAction(beside);
  const isOfAgreement = context.concepts.has("AGREEMENT") && !hasAction([...context.concepts]);
  if (isByAgreement || isOfAgreement) return new Map<Meaning, Grade>([["agreement_end", 3]]);
  // An agreement may be called anything: whether it ends or something is due then is asked.
  return new Map<Meaning, Grade>([[hasAction([...context.concepts]) ? "due_date" : "agreement_end", 1]]);
}

/** Concepts of "date d'échéance" that say no more than that. */
const DUE_DATE: ReadonlySet<string> = new Set(["EXPIRE", "DATE"]);
