/** Edits of one row of the matrix as values for the cells of the user's own row, all of them together. */

import { MARKS } from "../contract/columns";
import {
  GAINS,
  INCENTIVES,
  isGainField,
  isIncentiveField,
  isResourceField,
  isScaleField,
  RESOURCE_FIELDS,
  resourceOf,
  type Field,
  type Gain,
  type Incentive,
} from "../guide/codes";
import type { CellWrite, EncodedAnswer, InterviewAnswer } from "../interview/answer";
import { encodeAnswer } from "../interview/encodeAnswer";
import { plainWord, vocabularyOf } from "../interview/ownVocabulary";
import type { Cell, Table } from "../model/table";
import { encodeDay } from "./encodeDay";
import { columnOf, type EditPlace } from "./editPlace";
import { encodeWord } from "./encodeWord";
import type { EditedColumn, EditWish, TextColumn } from "./matrixEdit";
import { readRow, type ReadCell, type RowReading } from "./readRow";

/** Why an edit cannot be written. */
export type EditProblem =
  | { readonly status: "needs-column"; readonly field: Field }
  | { readonly status: "scale-would-change" }
  /** The columns there are cannot say it, and no further one would help. */
  | { readonly status: "unsayable" };

/** Edits as cells of one row. */
export interface EncodedEdits {
  readonly writes: readonly CellWrite[];
  /** Edits that are not among them. */
  readonly problems: ReadonlyMap<EditedColumn, EditProblem>;
}

type Marks = "gains" | "incentives";

/**
 * Encodes edits of a row. Read again, the row gives each edit that has no problem, and of the resources and the words it did not
 * speak of just what it gave before. An edit that cannot be said is left out, the others are encoded without it.
 */
export function encodeEdits(place: EditPlace, wishes: readonly EditWish[]): EncodedEdits {
  const problems = new Map<EditedColumn, EditProblem>();
  const before = readRow(place);
  for (;;) {
    const open = wishes.filter(({ column }) => !problems.has(column));
    const row = new RowBeing(place);
    for (const [columns, encode] of stepsOf(place, open, before)) {
      const problem = row.take(encode);
      if (problem !== null) for (const column of columns) problems.set(column, problem);
    }
    if (open.some(({ column }) => problems.has(column))) continue;
    const unsaid = unfaithful(open, before, readRow({ ...place, table: row.table }));
    if (unsaid.length === 0) return { writes: row.writes(), problems };
    for (const column of unsaid) problems.set(column, { status: "unsayable" });
  }
}

/** One thing to encode on top of what was encoded before; null where no word can be found for it. */
type Encode = (place: EditPlace) => EncodedAnswer | null;
type Step = readonly [columns: readonly EditedColumn[], encode: Encode];

/** The row as it becomes, edit by edit. */
class RowBeing {
  table: Table;
  private readonly cells = new Map<number, CellWrite>();

  constructor(private readonly place: EditPlace) {
    this.table = place.table;
  }

  take(encode: Encode): EditProblem | null {
    const encoded = encode({ ...this.place, table: this.table });
    if (encoded === null) return { status: "unsayable" };
    if (encoded.status !== "writes") return encoded;
    for (const write of encoded.writes) this.cells.set(write.column, write);
    this.table = withWrites(this.table, this.place.row, encoded.writes);
    return null;
  }

  writes(): CellWrite[] {
    return [...this.cells.values()];
  }
}

function withWrites(table: Table, row: number, writes: readonly CellWrite[]): Table {
  const cells: Cell[] = [...(table.rows[row] ?? [])];
  for (const { column, value } of writes) cells[column] = value === "" ? null : value;
  return { ...table, rows: table.rows.map((own, index) => (index === row ? cells : own)) };
}

/** What is to be encoded, one after the other; the marks of gains and of means are one answer each. */
function stepsOf(place: EditPlace, wishes: readonly EditWish[], before: RowReading): Step[] {
  const families = (["gains", "incentives"] as const).flatMap((family): Step[] => {
    const own = wishes.filter(({ column }) => familyOf(column) === family);
    if (own.length === 0) return [];
    const answer = familyAnswer(family, own, before);
    return [
      [own.map(({ column }) => column), (place) => (answer === null ? null : encodeAnswer(place, answer))] as const,
    ];
  });
  const resources = wishes.filter(({ column }) => isResourceField(column)).map(({ column }) => column);
  const isNothing = resources.length > 0 && hasNoResource(place, wishes, before);
  const none: Step[] = isNothing ? [[resources, encodeNothing]] : [];
  const others = wishes.filter(({ column }) => familyOf(column) === null && !(isNothing && isResourceField(column)));
  return [...families, ...none, ...others.map((wish): Step => [[wish.column], (place) => encodeWish(place, wish)])];
}

/** Whether a list alone holds the resources, and all of them are refused, by edits or by what the row says. */
function hasNoResource(place: EditPlace, wishes: readonly EditWish[], before: RowReading): boolean {
  const isListed = columnOf(place, "resources") !== null;
  if (!isListed || RESOURCE_FIELDS.some((field) => columnOf(place, field) !== null)) return false;
  return RESOURCE_FIELDS.every((field) => {
    const wish = wishes.find(({ column }) => column === field);
    return (wish === undefined ? before.get(field) : markOf(wish.value)) === MARKS.none;
  });
}

/** The list's one word for no resource at all. */
function encodeNothing(place: EditPlace): EncodedAnswer {
  const { table, words, language } = place;
  const column = columnOf(place, "resources");
  if (column === null) return { status: "needs-column", field: "resources" };
  const value = vocabularyOf(table, column, "resources", words).get("no") ?? plainWord("resources", "no", language);
  return { status: "writes", writes: [{ column, value }] };
}

function encodeWish(place: EditPlace, { column, value }: EditWish): EncodedAnswer | null {
  switch (value.kind) {
    case "scale":
      return isScaleField(column) ? encodeAnswer(place, { kind: "scale", field: column, value: value.value }) : null;
    case "mark":
      return isResourceField(column)
        ? encodeAnswer(place, { kind: "resource", resource: resourceOf(column), answer: value.answer })
        : null;
    case "text":
      return column === "owner" || column === "next_action" ? encodeText(place, column, value.text) : null;
    case "day":
      return column === "due_date" || column === "agreement_end" ? encodeDay(place, column, value.day) : null;
    case "code":
      return column === "category" || column === "status" ? encodeWord(place, column, value.code) : null;
  }
}

function encodeText(place: EditPlace, field: TextColumn, text: string): EncodedAnswer {
  const column = columnOf(place, field);
  return column === null ? { status: "needs-column", field } : { status: "writes", writes: [{ column, value: text }] };
}

function familyOf(column: EditedColumn): Marks | null {
  if (isGainField(column)) return "gains";
  return isIncentiveField(column) ? "incentives" : null;
}

/** The marks of all options, edits over what the row says, as one answer; null where no answer has just these. */
function familyAnswer(family: Marks, wishes: readonly EditWish[], before: RowReading): InterviewAnswer | null {
  const edited = new Map(wishes.map(({ column, value }) => [column, markOf(value)]));
  const wanted = <Option extends string>(options: readonly Option[], fieldOf: (option: Option) => EditedColumn) => {
    const marks = options.map((option) => {
      const column = fieldOf(option);
      return [option, edited.get(column) ?? before.get(column)] as const;
    });
    const chosen = marks.flatMap(([option, mark]) => (mark === MARKS.yes ? [option] : []));
    const isAll = (own: string): boolean => marks.every(([, mark]) => mark === own);
    if (chosen.length > 0) return { status: "some", options: chosen } as const;
    if (isAll(MARKS.none)) return { status: "none", options: [] } as const;
    return isAll(MARKS.ask) ? ({ status: "unknown", options: [] } as const) : null;
  };
  if (family === "gains") {
    const answer = wanted<Gain>(GAINS, (gain) => `gain_${gain}`);
    return answer === null ? null : { kind: "gains", ...answer };
  }
  const answer = wanted<Incentive>(INCENTIVES, (means) => `incentive_${means}`);
  return answer === null ? null : { kind: "incentives", ...answer };
}

const MARK_OF = { yes: MARKS.yes, no: MARKS.none, unknown: MARKS.ask } as const;

function markOf(value: EditWish["value"]): string {
  return value.kind === "mark" ? MARK_OF[value.answer] : "";
}

/** Edits that the row does not say when it is read again, or that changed an answer nobody edited. */
function unfaithful(wishes: readonly EditWish[], before: RowReading, after: RowReading): EditedColumn[] {
  const edited = new Set(wishes.map(({ column }) => column));
  const unsaid = wishes.filter(({ column, value }) => !isSaid(value, after.get(column) ?? null));
  // Options of a list that are not named beside another one are "not named" from then on.
  const isTouched = [...before].some(
    ([column, cell]) => !edited.has(column) && familyOf(column) === null && after.get(column) !== cell,
  );
  const resources = isTouched ? wishes.filter(({ column }) => isResourceField(column)) : [];
  return [...unsaid, ...resources].map(({ column }) => column);
}

function isSaid(value: EditWish["value"], cell: ReadCell): boolean {
  switch (value.kind) {
    case "mark":
      return cell === markOf(value);
    case "day":
      return cell === value.day;
    case "code":
      return cell === value.code;
    case "text":
      return cell === value.text;
    case "scale":
      // The encoding of a scale has seen to that, for every row of the column.
      return true;
  }
}
