/** Answers of a row to the guide's questions on gains, resources and means of commitment. */

import { GAINS, INCENTIVES, RESOURCES, type Field, type Gain, type Incentive, type Resource } from "../guide/codes";
import { readOptions, type OptionsReading } from "../words/readOptions";
import type { Answer, MultiAnswer } from "../model/stakeholder";
import { isCellError } from "../model/table";
import type { TableReader } from "./tableReader";
import { answerWord, isAmbiguousMark, leadingAnswer } from "../words/words";

type ListField = "gains" | "incentives" | "resources";

const LISTS = { gains: "GAIN", incentives: "INCENTIVE", resources: "RESOURCE" } as const;

/** The options a list cell names; what is not understood gives a finding. */
function readList(reader: TableReader, row: number, field: ListField): OptionsReading | null {
  const text = reader.text(row, field);
  const cell = reader.cell(row, field);
  if (text === null || cell === null || isCellError(cell)) return null;
  // Line breaks separate options, so the cell's own text is read, not the cleaned one.
  const reading = readOptions(String(cell), LISTS[field]);
  if (reading.status === "mark") reader.addCounted({ kind: "ambiguous-mark" }, "warning", row, field, text);
  for (const part of reading.unknown) reader.addCounted({ kind: "unknown-option" }, "warning", row, field, part);
  return reading;
}

/** A yes/no cell. Null when the column is missing; `unknown` for blanks and whatever cannot be read. */
export function readAnswer(reader: TableReader, row: number, field: Field): Answer | null {
  if (!reader.has(field)) return null;
  const cell = reader.readable(row, field);
  if (cell === null) return "unknown";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return readNumber(reader, row, field, cell);
  if (isAmbiguousMark(cell)) {
    reader.addCounted({ kind: "ambiguous-mark" }, "warning", row, field, cell.trim());
    return "unknown";
  }
  const answer = answerWord(cell) ?? leadingAnswer(cell);
  if (answer !== null) return answer;
  if (isAmount(cell.trim())) reader.add({ kind: "amount-in-answer" }, "warning", row, field, cell.trim());
  else reader.addCounted({ kind: "unknown-option" }, "warning", row, field, cell.trim());
  return "unknown";
}

/** Whether a text is figures, with a currency behind them or none. */
function isAmount(text: string): boolean {
  const figures = text.replace(/(?:€|\$|£|k€|eur|euros?)$/iu, "");
  return /^[^\p{L}]*$/u.test(figures) && /\d[\s.,]*$/.test(figures);
}

function readNumber(reader: TableReader, row: number, field: Field, number: number): Answer {
  if (number === 1) return "yes";
  if (number === 0) return "no";
  reader.add({ kind: "amount-in-answer" }, "warning", row, field, String(number));
  return "unknown";
}

/** Resources: one list column, four yes/no columns, or both; an answered yes/no cell wins, no against a list conflicts. */
export function parseResources(reader: TableReader, row: number): Record<Resource, Answer> {
  const list = readList(reader, row, "resources");
  // A text that is not understood may be any of them.
  const isClosed =
    reader.isUnlistedNone("resources") && list !== null && list.codes.length > 0 && list.unknown.length === 0;
  const answerOf = (resource: Resource): Answer => {
    const field = `resource_${resource}` as const;
    const own = readAnswer(reader, row, field);
    const isListed = list?.codes.includes(resource) === true;
    if (own === "no" && isListed) {
      reader.add({ kind: "conflicting-answer", other: resource }, "warning", row, field, "no");
      return "unknown";
    }
    if (own === "yes" || own === "no") return own;
    if (isListed) return "yes";
    return list?.status === "none" || isClosed ? "no" : "unknown";
  };
  const [financial, technical, human, data] = RESOURCES.map(answerOf);
  return {
    financial: financial ?? "unknown",
    technical: technical ?? "unknown",
    human: human ?? "unknown",
    data: data ?? "unknown",
  };
}

/** Gains or incentives: a list column, yes/no columns, or both. Any yes counts; every mapped option no means none. */
function parseMulti<Option extends string>(
  reader: TableReader,
  row: number,
  field: "gains" | "incentives",
  options: readonly Option[],
  fieldOf: (option: Option) => Field,
): MultiAnswer<Option> {
  const list = readList(reader, row, field);
  const answers = options.map((option) => ({ option, answer: readAnswer(reader, row, fieldOf(option)) }));
  const yes = options.filter(
    (option, index) => answers[index]?.answer === "yes" || list?.codes.includes(option) === true,
  );
  const otherText = list === null || list.unknown.length === 0 ? null : list.unknown.join(" ; ");
  if (yes.length > 0 || otherText !== null) {
    return { status: "some", options: otherText === null ? yes : [...yes, "other"], otherText };
  }
  const mapped = answers.filter(({ answer }) => answer !== null);
  const isNone = list?.status === "none" || (mapped.length > 0 && mapped.every(({ answer }) => answer === "no"));
  return { status: isNone ? "none" : "unknown", options: [], otherText: null };
}

/** What a stakeholder would gain (guide question 2). */
export function parseGains(reader: TableReader, row: number): MultiAnswer<Gain> {
  return parseMulti(reader, row, "gains", GAINS, (gain) => `gain_${gain}`);
}

/** Means of commitment and incentives (guide question 4). */
export function parseIncentives(reader: TableReader, row: number): MultiAnswer<Incentive> {
  return parseMulti(reader, row, "incentives", INCENTIVES, (incentive) => `incentive_${incentive}`);
}
