/** The sheet of the partnership matrix: one row per stakeholder, in the columns of the workbook contract: marks as values, what follows from them as formulas. */

import { SHEET_ROWS } from "../../model/address";
import type { Audit } from "../../model/audit";
import { mapInSteps, runToEnd, type Steps } from "../../model/steps";
import { ITEM_COUNT } from "../../guide/codes";
import { BARE_BELOW, listState } from "../../matrix/listState";
import { orderStakeholders } from "../../matrix/orderStakeholders";
import type { AssessedStakeholder } from "../../model/stakeholder";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { widthPoints } from "../shared/columnWidth";
import { isDerivedColumn, MATRIX_COLUMNS, matrixPosition, type MatrixColumn } from "../../contract/columns";
import { footers } from "../shared/footer";
import { pageFit, type Printed } from "../shared/pageFit";
import { assistantNote, assistantNoteFormat, type TableNames } from "./assistantNote";
import { derivedCells } from "./derivedCells";
import { matrixCell } from "./matrixCells";
import { FIRST_UNPRINTED_COLUMN, MATRIX_LOOKS, shownColumns, type ColumnLook } from "./matrixColumns";
import { matrixChoices } from "./matrixChoices";
import { matrixFormats, type MatrixFrame } from "./matrixFormats";
import { matrixPrompts } from "./matrixPrompts";
import { matrixRules } from "./matrixRules";
import { TAB_COLORS } from "../../look/palette";
import type { CellBlock, PlanCell, PlanColumn, SheetPlan, UserColumn } from "../../model/plan";
import { heightRuns, MOST_POINTS, neededPoints, overlongFormats, type WrappedText } from "../shared/rowHeights";
import { matrixSource } from "./sourceLine";
import { literal } from "../shared/liveText";
import { MatrixCounts } from "../shared/matrixCounts";
import { staleRule, withStaleWarning, type CountedWarning } from "../shared/staleLine";
import { movedColumns, userNumberFormats } from "../shared/userColumns";

/** What the matrix needs beside the audit. */
export interface MatrixContext {
  /** Name of the table to write, `PartnershipMatrix` unless the user has a table of that name. */
  readonly tableName: string;
  /** The tables of the other sheets, for the note on how to read the workbook. */
  readonly tables?: TableNames;
  /** Who publishes it, for the footer. */
  readonly authority?: string;
  /** Columns the user added to the matrix of an earlier run. */
  readonly userColumns: readonly UserColumn[];
  /** What the sheet of the state says, as an expression; absent where there is no such sheet. */
  readonly state?: string;
}

const BAND_ROW = 3;
const HEADER_ROW = 4;
const FIRST_ROW = 5;
/** Title, line of the sources, legend, bands, header: frozen, they take no more than a quarter of a screen 768 pixels high. */
const HEAD_POINTS = [24, 15, 14, 15, 72];

/** The column of the source where there is only one. */
const NARROW_CHARS = 1;

/** Stakeholders that fit into the rows of a sheet below the header of the matrix. */
export const MOST_STAKEHOLDERS = SHEET_ROWS - FIRST_ROW;

/** The cells of a contract column, one per row. */
type MatrixCells = ReadonlyMap<MatrixColumn, readonly PlanCell[]>;

/** Lays the matrix out at once. */
export function layoutMatrix(audit: Audit, context: MatrixContext): SheetPlan {
  return runToEnd(layoutMatrixInSteps(audit, context));
}

/**
 * Lays the matrix out, in steps of some rows. Every contract column is there, in contract order; those that say nothing are hidden.
 *
 * The title stands in the first column, which always shows: with one source it is narrow, and its text hidden.
 */
export function* layoutMatrixInSteps(audit: Audit, context: MatrixContext): Steps<SheetPlan> {
  const { tableName, authority, userColumns, state } = context;
  const texts = sheetTexts(audit.language);
  yield 0;
  const stakeholders = orderStakeholders(audit.stakeholders);
  yield 0;
  const cells = yield* matrixCells(stakeholders, texts);
  const keys = stakeholders.map(({ key }) => key);
  const columns = [
    ...contractColumns(cells, derivedCells(tableName, texts, audit.terms?.settings), texts),
    ...movedColumns(
      userColumns,
      keys,
      MATRIX_COLUMNS.map((column) => texts.matrix.headers[column]),
    ),
  ];
  const hidden = hiddenColumns(cells);
  const frame: MatrixFrame = {
    isSingleSource: audit.tables.length < 2,
    bandRow: BAND_ROW,
    headerRow: HEADER_ROW,
    bodyRows: Math.max(stakeholders.length, 1),
    columns: columns.length,
    hidden,
  };
  const wrapped = yield* wrappedTexts(cells, frame);
  const needed = yield* mapInSteps(wrapped, neededPoints);
  const printed = printedMatrix(
    frame,
    needed.map((points) => Math.min(points, MOST_POINTS)),
  );
  return {
    ...printed,
    kind: "matrix",
    name: texts.sheetNames.matrix,
    tabColor: TAB_COLORS.matrix,
    cells: [
      titleBlock(audit, tableName, state),
      bandBlock(texts, frame),
      assistantNote(audit.language, tableName, context.tables ?? {}),
    ],
    tables: [{ name: tableName, row: HEADER_ROW, column: 0, columns, rowCount: stakeholders.length }],
    formats: [
      ...matrixFormats(frame, texts),
      assistantNoteFormat(),
      ...overlongFormats({ row: FIRST_ROW, column: 0, rows: 0, columns: columns.length }, needed, MOST_POINTS),
      ...userNumberFormats(userColumns, keys, { row: FIRST_ROW, column: MATRIX_COLUMNS.length }, frame.bodyRows),
    ],
    conditionalFormats: [staleRule(1, 0), ...matrixRules(FIRST_ROW, frame.bodyRows, columns.length, texts)],
    prompts: matrixPrompts(HEADER_ROW, texts),
    choices: matrixChoices(FIRST_ROW, frame.bodyRows, texts),
    charts: [],
    frozen: { rows: FIRST_ROW, columns: matrixPosition("name") + 1 },
    print: { ...printed.print, ...pageFit(printed), ...footers(authority, texts) },
  };
}

/** The cells of each column, in steps of some rows of one. */
function* matrixCells(stakeholders: readonly AssessedStakeholder[], texts: SheetCatalogue): Steps<MatrixCells> {
  const cells = new Map<MatrixColumn, readonly PlanCell[]>();
  for (const column of MATRIX_COLUMNS)
    cells.set(column, yield* mapInSteps(stakeholders, (stakeholder) => matrixCell(column, stakeholder, texts)));
  return cells;
}

/** The sizes of the sheet and the part of it that prints. @param points Heights of the rows of the body. */
function printedMatrix({ hidden, bodyRows, isSingleSource }: MatrixFrame, points: readonly number[]): Printed {
  return {
    columnWidths: MATRIX_COLUMNS.map((column) =>
      widthPoints(column === "source_table" && isSingleSource ? NARROW_CHARS : MATRIX_LOOKS[column].chars),
    ),
    hiddenColumns: MATRIX_COLUMNS.flatMap((column, position) => (hidden.has(column) ? [position] : [])),
    rowHeights: heightRuns(0, [...HEAD_POINTS, ...points]),
    print: {
      area: { row: 0, column: 0, rows: FIRST_ROW + bodyRows, columns: matrixPosition(FIRST_UNPRINTED_COLUMN) },
      titleRows: { first: BAND_ROW, last: HEADER_ROW },
      marginsInches: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.5 },
    },
  };
}

function contractColumns(
  cells: MatrixCells,
  derived: ReturnType<typeof derivedCells>,
  texts: SheetCatalogue,
): PlanColumn[] {
  return MATRIX_COLUMNS.map((column) => ({
    id: column,
    header: texts.matrix.headers[column],
    ...(isDerivedColumn(column)
      ? { cells: derived[column], results: cells.get(column) ?? [] }
      : { cells: cells.get(column) ?? [] }),
  }));
}

function hiddenColumns(cells: MatrixCells): ReadonlySet<MatrixColumn> {
  return new Set(MATRIX_COLUMNS.filter((column) => isHidden(MATRIX_LOOKS[column], cells.get(column) ?? [])));
}

function isHidden({ hiddenWhen }: ColumnLook, cells: readonly PlanCell[]): boolean {
  switch (hiddenWhen) {
    case "technical":
      return true;
    case "empty":
      return cells.every((cell) => cell === null);
    default:
      return false;
  }
}

function titleBlock(audit: Audit, tableName: string, state: string | undefined): CellBlock {
  const texts = sheetTexts(audit.language);
  const { matrix } = texts;
  const [source] = audit.tables;
  const isEmpty = audit.stakeholders.length === 0 && source !== undefined;
  const lines = [
    matrix.title,
    withStaleWarning(audit, matrixSource(audit), byHand(audit, new MatrixCounts(tableName, texts)), state),
    isEmpty ? matrix.empty(source.table) : legendOf(audit, new MatrixCounts(tableName, texts)),
  ];
  return { row: 0, column: 0, cells: lines.map((line) => [line]) };
}

/** What the marks mean; of a list with next to no answer, as long as it is one, where to begin too. */
function legendOf({ completeness, language }: Audit, counts: MatrixCounts): PlanCell {
  const { matrix, sheetNames } = sheetTexts(language);
  if (listState(completeness) !== "bare") return matrix.legend;
  const { bare } = reportTexts(language);
  const isBare = `${counts.answered()}<${BARE_BELOW}*${ITEM_COUNT}*${counts.stakeholders()}`;
  return { formula: `=IF(${isBare},${literal(bare.legend(sheetNames.summary))},${literal(matrix.legend)})` };
}

/** What people typed into the matrix and no count reads. */
function byHand({ language }: Audit, counts: MatrixCounts): CountedWarning[] {
  const { unread, uncounted } = reportTexts(language).byHand;
  return [
    { count: counts.unread(), forms: unread },
    { count: counts.uncounted(), forms: uncounted },
  ];
}

/** The bands, each in the first column of it that shows, to be centred over the rest. */
function bandBlock({ matrix }: SheetCatalogue, { hidden }: MatrixFrame): CellBlock {
  const bands = MATRIX_COLUMNS.map((column, position): PlanCell => {
    const { band } = MATRIX_LOOKS[column];
    return band !== undefined && shownColumns(band, hidden)[0] === position ? matrix.bands[band] : null;
  });
  return { row: BAND_ROW, column: 0, cells: [bands] };
}

/** The texts that decide the height of each row. */
function wrappedTexts(cells: MatrixCells, { bodyRows, hidden, isSingleSource }: MatrixFrame): Steps<WrappedText[][]> {
  const isRead = (column: MatrixColumn): boolean =>
    !hidden.has(column) && !(column === "source_table" && isSingleSource);
  const wrapping = MATRIX_COLUMNS.filter((column) => MATRIX_LOOKS[column].wraps === true && isRead(column));
  return mapInSteps(Array.from({ length: bodyRows }), (_, row) =>
    wrapping.flatMap((column) => {
      const text = cells.get(column)?.[row];
      const { chars, sizePoints = 10 } = MATRIX_LOOKS[column];
      return typeof text === "string" ? [{ text, chars, sizePoints }] : [];
    }),
  );
}
