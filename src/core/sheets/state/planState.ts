/**
 * What a very hidden sheet holds so that formulas can tell whether the sheets are up to date: the columns of the sources as they were
 * read, the subjects, and the marks of the matrix as they were written, without a name of anybody.
 */

import { STATE_SHEET_NAME } from "../../contract/names";
import type { Audit, SourceTable } from "../../model/audit";
import { columnLetters } from "../../model/address";
import type { CellBlock, PlanCell } from "../../model/plan";
import type { Forms } from "../../texts/catalogue/report";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { literal } from "../shared/liveText";
import { canBeNamed, rowsNow, rowsThen, WARNING_MARK } from "../shared/staleLine";
import { stampOf, stateAddress, type StateCell } from "../shared/upToDate";
import { handBlock } from "./handBlock";
import { subjectsBlock } from "./subjectsBlock";
import { readingBlock, type ReadingBlock, type StateBlock } from "./readingBlock";

/** The sheet of the state, ready to be written. */
export interface StatePlan {
  readonly name: string;
  /** Values and formulas in A1 notation. */
  readonly cells: readonly CellBlock[];
  readonly blocks: readonly StateBlock[];
}

/** Stands in its first cell, in whatever language the sheets are. */
export const STATE_EXPLANATION =
  "Written by Partnership Matrix to tell whether its sheets are up to date: answers, dates, amounts and subjects as they were read, no names of bodies or persons.";
/** Stands before the words when nothing has changed. */
const FRESH_MARK = "✓";
/** Each source has a line from here on. */
const FIRST_SOURCE_ROW = 5;

/** What a line about a source holds, left to right. */
const SOURCE_COLUMNS = { then: 0, now: 1, changed: 2, gone: 3 } as const;
type SourceColumn = keyof typeof SOURCE_COLUMNS;

/** @param matrixTable Name of the table of the matrix, written in the language of the audit. */
export function planState(audit: Audit, matrixTable: string): StatePlan {
  const { tables } = audit;
  const firstRow = FIRST_SOURCE_ROW + tables.length + 2;
  let column = 0;
  const sources = tables.map((source) => {
    const block = readingBlock(source, { row: firstRow, column });
    column += block === null ? 0 : block.width + 1;
    return { source, block };
  });
  const subjects =
    audit.subjects?.source === undefined ? null : subjectsBlock(audit.subjects.source, { row: firstRow, column });
  column += subjects === null ? 0 : subjects.block.width + 1;
  const hand = handBlock(audit, matrixTable, { row: firstRow, column });
  const lines = sources.map(({ source, block }, index) => sourceLine(source, block, index));
  const sumOf = (own: SourceColumn): string => {
    const [first, last] = [sourceAddress(0, own), sourceAddress(Math.max(tables.length, 1) - 1, own)];
    return `SUM(${first}:${last})`;
  };
  const difference = (more: SourceColumn, less: SourceColumn): string =>
    tables.map((_, index) => `MAX(0,${sourceAddress(index, more)}-${sourceAddress(index, less)})`).join("+") || "0";
  const counts: Readonly<Record<"added" | "removed" | "changed" | "gone" | "byHand" | "subjects", string>> = {
    added: difference("now", "then"),
    removed: difference("then", "now"),
    changed: sumOf("changed"),
    gone: sumOf("gone"),
    byHand: hand === null ? "0" : hand.count,
    subjects: subjects === null ? "0" : subjects.count,
  };
  const parts = [counts.added, counts.removed, counts.changed, counts.gone, counts.byHand, counts.subjects];
  const total = `SUM(${stateAddress("added")}:${stateAddress("subjects")})`;
  const formula = (text: string): PlanCell => ({ formula: `=${text}` });
  return {
    name: STATE_SHEET_NAME,
    cells: [
      {
        row: 0,
        column: 0,
        cells: [
          [STATE_EXPLANATION],
          [formula(sentence(audit))],
          [total, ...parts].map(formula),
          [stampOf(audit), audit.asOf, audit.language],
        ],
      },
      ...(lines.length === 0 ? [] : [{ row: FIRST_SOURCE_ROW, column: 0, cells: lines }]),
    ].map((block) => squared(block)),
    blocks: [
      ...sources.flatMap(({ block }) => block ?? []),
      ...(subjects === null ? [] : [subjects.block]),
      ...(hand === null ? [] : hand.blocks),
    ],
  };
}

/** Rows of a source then and now, how many of those that are compared differ, and how many of its columns are gone. */
function sourceLine(source: SourceTable, block: ReadingBlock | null, index: number): PlanCell[] {
  const formula = (text: string): PlanCell => ({ formula: `=${text}` });
  const [then, now] = [sourceAddress(index, "then"), sourceAddress(index, "now")];
  const gone = sourceAddress(index, "gone");
  return [
    rowsThen(source),
    formula(canBeNamed(source) ? rowsNow(source) : then),
    // A row that was removed is like no other; where a column is gone no row is as it was.
    formula(block === null ? "0" : `IF(${gone}>0,0,MAX(0,SUM(${block.flags})-MAX(0,${then}-${now})))`),
    formula(block === null ? "0" : `IF(${now}=0,0,${block.gone})`),
  ];
}

function sourceAddress(index: number, column: SourceColumn): string {
  return `$${columnLetters(SOURCE_COLUMNS[column])}$${FIRST_SOURCE_ROW + index + 1}`;
}

/** The sentence of the state: what is the same, or what has changed and since when. */
function sentence({ language, asOf, tables }: Audit): string {
  const { state, stale } = reportTexts(language);
  const day = sheetTexts(language).formatDate(asOf);
  const isCompared = tables.every(({ reading }) => reading !== undefined);
  const fresh = literal(`${FRESH_MARK} ${isCompared ? state.upToDate : state.sameRows(day)}`);
  const part = (cell: StateCell, forms: Forms): string =>
    `IF(${stateAddress(cell)}=0,"",${stateAddress(cell)}&IF(${stateAddress(cell)}=1,${literal(forms[0])},${literal(forms[1])}))`;
  const parts = [
    part("added", stale.added),
    part("removed", stale.removed),
    part("changed", state.changed),
    part("gone", state.gone),
    part("byHand", state.byHand),
    part("subjects", state.subjects),
  ];
  const changed = `${literal(`${WARNING_MARK} `)}&TEXTJOIN(", ",TRUE,${parts.join(",")})&${literal(stale.since(day))}`;
  return `IF(${stateAddress("total")}=0,${fresh},${changed})`;
}

/** A block whose rows are equally long. */
function squared({ row, column, cells }: CellBlock): CellBlock {
  const width = Math.max(...cells.map((line) => line.length));
  return { row, column, cells: cells.map((line) => [...line, ...Array<PlanCell>(width - line.length).fill(null)]) };
}
