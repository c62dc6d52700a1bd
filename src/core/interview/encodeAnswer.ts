/** Answers of an interview as values for the user's own cells, in the user's own words. */

import type { TableMapping } from "../model/mapping";
import { translateWords, type ExplainedWord } from "../words/ownWords";
import { GAINS, INCENTIVES, RESOURCES, type Field, type Language, type Resource } from "../guide/codes";
import { parseResources, readAnswer } from "../stakeholders/parseAnswers";
import { readOptions, type OptionsReading } from "../words/readOptions";
import type { Answer } from "../model/stakeholder";
import { TableReader } from "../stakeholders/tableReader";
import { isCellError, type Table } from "../model/table";
import type { CellWrite, EncodedAnswer, InterviewAnswer } from "./answer";
import { withAnswerNote } from "./answerNotes";
import { encodeScale } from "./encodeScale";
import { plainWord, separatorOf, vocabularyOf, type ColumnVocabulary } from "./ownVocabulary";

/** Where an answer goes. */
export interface AnswerPlace {
  readonly table: Table;
  readonly mapping: TableMapping;
  /** Zero-based data row. */
  readonly row: number;
  readonly words: readonly ExplainedWord[];
  /** Language of words the table has none of its own for. */
  readonly language: Language;
}

/** Encodes an answer. Read again, the row gives the answer; nothing else of it changes. */
export function encodeAnswer(place: AnswerPlace, answer: InterviewAnswer): EncodedAnswer {
  switch (answer.kind) {
    case "scale":
      return encodeScale(place.table, place.mapping, place.row, answer, place.words, place.language);
    case "gains":
      return encodeOptions(place, "gains", GAINS, (option) => `gain_${option}`, answer);
    case "incentives":
      return encodeOptions(place, "incentives", INCENTIVES, (option) => `incentive_${option}`, answer);
    case "resource":
      return encodeResource(place, answer.resource, answer.answer);
    case "note": {
      const column = columnOf(place, "notes");
      return column === null
        ? { status: "needs-column", field: "notes" }
        : {
            status: "writes",
            writes: [{ column, value: withAnswerNote(textAt(place, column), answer.item, answer, place.language) }],
          };
    }
  }
}

function columnOf({ mapping }: AnswerPlace, field: Field): number | null {
  return mapping.columns.find((column) => column.field === field)?.index ?? null;
}

function textAt({ table, row }: AnswerPlace, column: number): string {
  const cell = table.rows[row]?.[column] ?? null;
  return cell === null || isCellError(cell) ? "" : String(cell);
}

/** The user's word for a code: the column's own, else that of a sister column, else the plain word of the language. */
function wordFor(place: AnswerPlace, field: Field, code: string): CellWrite["value"] {
  const own = ownVocabulary(place, field).get(code);
  if (own !== undefined) return own;
  const [, family = ""] = /^(resource|gain|incentive)_/.exec(field) ?? [];
  if (family !== "") {
    for (const { field: sister } of place.mapping.columns) {
      if (sister === null || sister === field || !sister.startsWith(`${family}_`)) continue;
      const word = ownVocabulary(place, sister).get(code);
      if (word !== undefined) return word;
    }
  }
  return plainWord(field, code, place.language);
}

function ownVocabulary(place: AnswerPlace, field: Field): ColumnVocabulary {
  const column = columnOf(place, field);
  return column === null ? new Map() : vocabularyOf(place.table, column, field, place.words);
}

/** Gains or incentives: into the list column where there is one, and into yes/no columns for the options that have one. */
function encodeOptions<Option extends string>(
  place: AnswerPlace,
  field: "gains" | "incentives",
  options: readonly Option[],
  fieldOf: (option: Option) => Field,
  answer: { readonly status: "some" | "none" | "unknown"; readonly options: readonly Option[] },
): EncodedAnswer {
  const list = columnOf(place, field);
  const owned = options.filter((option) => columnOf(place, fieldOf(option)) !== null);
  const wanted = answer.status === "some" ? options.filter((option) => answer.options.includes(option)) : [];
  const homeless = wanted.filter((option) => !owned.includes(option));
  if (list === null && (owned.length === 0 || homeless.length > 0)) return { status: "needs-column", field };
  const listed = list === null ? [] : [encodeList(place, list, field, answer.status, homeless, wanted.length > 0)];
  const reader = readerOf(place);
  const yesNo = owned.flatMap((option): CellWrite[] => {
    const before = readAnswer(reader, place.row, fieldOf(option)) ?? "unknown";
    const after = wanted.includes(option) ? "yes" : withoutOption(before, answer.status);
    const column = columnOf(place, fieldOf(option)) ?? 0;
    return before === after ? [] : [{ column, value: wordFor(place, fieldOf(option), after) }];
  });
  return { status: "writes", writes: [...listed, ...yesNo] };
}

/** What an option that is not chosen becomes: a yes taken back is a no; what nobody asked stays to ask. */
function withoutOption(before: Answer, status: "some" | "none" | "unknown"): Answer {
  if (status === "some") return before === "yes" ? "no" : before;
  return status === "none" ? "no" : "unknown";
}

/** The text of a list cell: the wanted options in the user's words, then what the cell held that nobody understood. */
function encodeList(
  place: AnswerPlace,
  column: number,
  field: "gains" | "incentives",
  status: "some" | "none" | "unknown",
  options: readonly string[],
  hasAny: boolean,
): CellWrite {
  if (status === "unknown" || (status === "some" && !hasAny))
    return { column, value: wordFor(place, field, "unknown") };
  if (status === "none") return { column, value: wordFor(place, field, "no") };
  const words = options.map((option) => String(wordFor(place, field, option)));
  return { column, value: [...words, ...notUnderstood(place, column, field)].join(separatorOf(place.table, column)) };
}

const LISTS = { gains: "GAIN", incentives: "INCENTIVE", resources: "RESOURCE" } as const;

/** Parts of a cell that are no option: they are the user's and stay. */
function notUnderstood(place: AnswerPlace, column: number, field: keyof typeof LISTS): readonly string[] {
  const understood = translateWords(place.table, place.words, (index) => place.mapping.columns[index]?.field ?? null);
  const text = textAt({ ...place, table: understood }, column).trim();
  return text === "" ? [] : readOptions(text, LISTS[field]).unknown;
}

/**
 * A resource goes into its yes/no column. A list column can say yes, and no only for all four together; any other no needs
 * a yes/no column.
 */
function encodeResource(place: AnswerPlace, resource: Resource, answer: Answer): EncodedAnswer {
  const field = `resource_${resource}` as const;
  const own = columnOf(place, field);
  const list = columnOf(place, "resources");
  if (own === null && list === null) return { status: "needs-column", field };
  const listed = list === null ? null : readListed(place);
  if (own === null) return encodeListedResource(place, list ?? 0, resource, answer);
  // "None" in the list answers for every resource: a blank in the own column would still read as no.
  if (answer === "unknown" && listed?.status === "none") return { status: "needs-column", field: "resources" };
  const contradicts = list !== null && answer !== "yes" && listed?.codes.includes(resource) === true;
  const write: CellWrite = { column: own, value: wordFor(place, field, answer) };
  return {
    status: "writes",
    writes: contradicts ? [write, listWithout(place, list, listed.codes, resource)] : [write],
  };
}

/** A resource that only the list column can hold. */
function encodeListedResource(place: AnswerPlace, column: number, resource: Resource, answer: Answer): EncodedAnswer {
  const after = { ...parseResources(readerOf(place), place.row), [resource]: answer };
  const inList = RESOURCES.filter((candidate) => columnOf(place, `resource_${candidate}`) === null);
  const isClosed = readerOf(place).isUnlistedNone("resources");
  const named = inList.filter((candidate) => after[candidate] === "yes");
  const refused = isClosed && named.length > 0 ? [] : inList.filter((candidate) => after[candidate] === "no");
  // Where what is not named is none, one name would answer for those that are still to ask.
  if (isClosed && named.length > 0 && inList.some((candidate) => after[candidate] === "unknown"))
    return { status: "needs-column", field: `resource_${resource}` };
  if (refused.length === RESOURCES.length) {
    return { status: "writes", writes: [{ column, value: wordFor(place, "resources", "no") }] };
  }
  const [first] = refused;
  if (first !== undefined) {
    return { status: "needs-column", field: `resource_${refused.includes(resource) ? resource : first}` };
  }
  const words = inList
    .filter((candidate) => after[candidate] === "yes")
    .map((candidate) => String(wordFor(place, "resources", candidate)));
  const parts = [...words, ...notUnderstood(place, column, "resources")];
  return { status: "writes", writes: [{ column, value: parts.join(separatorOf(place.table, column)) }] };
}

function readerOf({ table, mapping, words }: AnswerPlace): TableReader {
  return new TableReader(
    translateWords(table, words, (index) => mapping.columns[index]?.field ?? null),
    mapping,
  );
}

function readListed(place: AnswerPlace): OptionsReading {
  return readOptions(readerOf(place).text(place.row, "resources") ?? "?", "RESOURCE");
}

function listWithout(place: AnswerPlace, column: number, codes: readonly string[], resource: Resource): CellWrite {
  const words = codes.filter((code) => code !== resource).map((code) => String(wordFor(place, "resources", code)));
  const parts = [...words, ...notUnderstood(place, column, "resources")];
  return { column, value: parts.join(separatorOf(place.table, column)) };
}
