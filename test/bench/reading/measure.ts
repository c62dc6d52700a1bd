/** Measures how well lists and words are read: figures, and what went wrong by name. */

import { mapColumns } from "../../../src/core/columns/mapColumns";
import { answerWord, isAmbiguousMark, leadingAnswer } from "../../../src/core/words/words";
import { kindOfName, readKind } from "../../../src/core/words/kinds";
import { readOptions } from "../../../src/core/words/readOptions";
import { scaleOfText } from "../../../src/core/stakeholders/parseScale";
import { LEARNED, type LikenessWeights } from "../../../src/core/columns/likeness";
import { tableOf } from "./tableOf";
import type { Corpus, CorpusKind, CorpusList, CorpusOption } from "./corpus";

/** A count out of a total. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** The figures of a half, and what went wrong, one line each. */
export interface Measures {
  /** Columns with a field: applied to the right one; applied or proposed for it. */
  readonly appliedRight: Share;
  readonly appliedOrProposed: Share;
  /** The same, and those that are told to say what a better column of the list says. */
  readonly readAtAll: Share;
  /** Columns outside the product that have neither field nor proposal. */
  readonly outsideOpen: Share;
  /** Columns outside the product that are told to say what another column says. */
  readonly outsideTold: Share;
  /** Of all columns: applied to a wrong field. */
  readonly appliedWrong: Share;
  readonly kindsRead: Share;
  readonly kindsWrong: Share;
  readonly optionsRead: Share;
  readonly optionsWrong: Share;
  readonly wordsRead: Share;
  readonly wordsWrong: Share;
  readonly wrongColumns: readonly string[];
  readonly missedColumns: readonly string[];
  readonly proposedOutside: readonly string[];
  readonly wrongWords: readonly string[];
  readonly missedWords: readonly string[];
}

/** What became of one column. */
interface ColumnResult {
  readonly line: string;
  readonly isOutside: boolean;
  readonly isRight: boolean;
  readonly isProposed: boolean;
  /** Whether it is told to say what another column says better; of a field only where it does. */
  readonly isTold: boolean;
  readonly isOpen: boolean;
  readonly isWrong: boolean;
}

/** What became of one word. */
interface WordResult {
  readonly line: string;
  /** Whether it means anything that could be read. */
  readonly isMeant: boolean;
  readonly isRead: boolean;
  readonly isWrong: boolean;
}

/** What was learned of other lists, for a list. */
export type WeightsOf = (list: CorpusList) => LikenessWeights;

/** @param weightsOf Of lists that were learned from: what was learned without them. */
export function measure({ lists, kinds, options }: Corpus, weightsOf: WeightsOf = () => LEARNED): Measures {
  const columns = lists.flatMap((list) => columnResults(list, weightsOf(list)));
  const fields = columns.filter(({ isOutside }) => !isOutside);
  const outside = columns.filter(({ isOutside }) => isOutside);
  const [kindWords, optionWords] = [kinds.map(kindResult), options.map(optionResult)];
  const words = [...kindWords, ...optionWords];
  return {
    appliedRight: share(fields, ({ isRight }) => isRight),
    appliedOrProposed: share(fields, ({ isRight, isProposed }) => isRight || isProposed),
    readAtAll: share(fields, ({ isRight, isProposed, isTold }) => isRight || isProposed || isTold),
    outsideOpen: share(outside, ({ isOpen }) => isOpen),
    outsideTold: share(outside, ({ isTold }) => isTold),
    appliedWrong: share(columns, ({ isWrong }) => isWrong),
    kindsRead: read(kindWords),
    kindsWrong: share(kindWords, ({ isWrong }) => isWrong),
    optionsRead: read(optionWords),
    optionsWrong: share(optionWords, ({ isWrong }) => isWrong),
    wordsRead: read(words),
    wordsWrong: share(words, ({ isWrong }) => isWrong),
    wrongColumns: columns.filter(({ isWrong }) => isWrong).map(({ line }) => line),
    missedColumns: fields.filter(({ isRight, isWrong }) => !isRight && !isWrong).map(({ line }) => line),
    proposedOutside: outside.filter(({ isOpen, isWrong }) => !isOpen && !isWrong).map(({ line }) => line),
    wrongWords: words.filter(({ isWrong }) => isWrong).map(({ line }) => line),
    missedWords: words.filter(({ isMeant, isRead, isWrong }) => isMeant && !isRead && !isWrong).map(({ line }) => line),
  };
}

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): Share {
  return { count: items.filter(test).length, of: items.length };
}

function read(words: readonly WordResult[]): Share {
  return share(
    words.filter(({ isMeant }) => isMeant),
    ({ isRead }) => isRead,
  );
}

function columnResults(list: CorpusList, weights: LikenessWeights): ColumnResult[] {
  const { meanings, second = [], also = {} } = list;
  const { mapping, findings } = mapColumns(tableOf(list), [], [], weights);
  const told = new Map(
    findings.flatMap(({ kind, place }) => (kind === "second-column" ? [[place.header, place.field] as const] : [])),
  );
  return mapping.columns.map(({ header, field, proposal }, index) => {
    const meaning = meanings[index] ?? "outside";
    const right = new Set([meaning, ...(also[header] ?? [])]);
    // A second column for a field, if the first one were not there.
    const isSecond = second.includes(header);
    const isOutside = meaning === "outside";
    const said = field ?? (proposal === null ? "–" : `${proposal}?`);
    const isMeantSo = field !== null && (right.has(field) || (isSecond && meanings.includes(field)));
    return {
      line: `${list.id}: “${header.replace(/\s+/g, " ")}” ${said} (${meaning})`,
      isOutside,
      isRight: field !== null && right.has(field),
      isProposed: proposal !== null && right.has(proposal),
      isTold: isOutside ? told.has(header) : right.has(told.get(header) ?? "outside"),
      isOpen: (field === null && proposal === null) || isMeantSo || (proposal !== null && right.has(proposal)),
      isWrong: field !== null && !right.has(field) && !isSecond,
    };
  });
}

function kindResult({ word, language, meaning, also = [], isName = false }: CorpusKind): WordResult {
  const found = isName ? (kindOfName(word)?.category ?? null) : categoryOf(word);
  const isRead = found !== null && (found === meaning || also.includes(found));
  // An expert may say that a word with no kind has one after all.
  const isWrong = found !== null && !isRead;
  const line = `${isName ? "name" : "kind"} ${language} “${word}” ${found ?? "–"} (${meaning ?? "none"})`;
  return { line, isMeant: meaning !== null, isRead, isWrong };
}

function categoryOf(word: string): string | null {
  if (isAmbiguousMark(word) || answerWord(word) === "unknown") return null;
  const reading = readKind(word);
  return reading.status === "unknown" ? null : reading.category;
}

function optionResult({ list, language, text, meaning, also = [] }: CorpusOption): WordResult {
  const found = codesOf(list, text);
  const isWrong = found.some((code) => !meaning.includes(code) && !also.includes(code));
  const isWhole = meaning.every((code) => found.includes(code)) || found.some((code) => also.includes(code));
  const isRead = meaning.length > 0 && found.length > 0 && !isWrong && isWhole;
  const line = `${list} ${language} “${text.replace(/\s+/g, " ")}” ${found.join("+") || "–"} (${meaning.join("+") || "none of them"})`;
  return { line, isMeant: meaning.length > 0, isRead, isWrong };
}

function codesOf(list: CorpusOption["list"], text: string): readonly string[] {
  if (list === "SCALE") {
    const value = scaleOfText(text);
    return value === null ? [] : [String(value)];
  }
  if (list === "YES-NO") {
    const answer = answerWord(text) ?? leadingAnswer(text);
    return answer === null ? (isAmbiguousMark(text) ? ["unknown"] : []) : [answer];
  }
  const { codes, status } = readOptions(text, list);
  return status === "none" ? ["none"] : codes;
}
