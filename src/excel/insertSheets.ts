/**
 * Inserts sheets for the user to fill in, a table on the first of them. What a try left whose answer was lost, or that Excel cut
 * short, is taken over by the next one as long as nobody wrote into it.
 */

import type { Discovery } from "../core/model/discovery";
import type { Area } from "../core/model/plan";
import { freeSheetName, freeTableName } from "../core/report/freeNames";
import { WorkbookError } from "../core/model/workbookError";
import { queueLeftSheet, type LeftSheet, type TextBlock } from "./leftSheets";
import { showCells } from "./navigate";
import { ignoreRefusal } from "./officeErrors";
import { keepSheetNames, queueSheetNames } from "./sheetMarks";
import { storableText } from "./storableText";
import { willWrite, type WorkbookContext } from "./session";

/** A sheet to be inserted. */
export interface InsertedSheet {
  readonly name: string;
  /** All that stands on it, the cell A1 in the first of them. */
  readonly blocks: readonly TextBlock[];
  /** Queues its formats and rules, once its texts stand. @param names Names that the sheets of the insertion have. */
  readonly decorate: (sheet: Excel.Worksheet, names: readonly string[]) => void;
}

/** Sheets that are inserted together. */
export interface Insertion {
  /** The hidden name of the workbook that tells which sheets were begun: gone once all of them stand. */
  readonly beginning: string;
  /** What the cell A1 of each sheet says until all of it stands. */
  readonly unfinished: string;
  readonly sheets: readonly InsertedSheet[];
  /** The table on the first sheet. */
  readonly table: { readonly name: string; readonly area: Area };
}

/** Names that the first sheet and its table have. */
export interface InsertedTable {
  readonly sheet: string;
  readonly table: string;
}

/** What there is of each sheet of an insertion, null for one that is not there; empty where nothing is taken over. */
export type Left = readonly (LeftSheet | null)[];

/** A sheet of the insertion: what there is of it, and what it is called. */
interface Target {
  readonly plan: InsertedSheet;
  readonly left: LeftSheet | null;
  readonly name: string;
}

/**
 * Adds the sheets at the end of the workbook and shows the table; where the same stands untouched, as after a try whose answer was
 * lost, that one is shown. Names that are taken get a number. Three round trips, one more where a table has the same headers. Once
 * the sheets are there, a refusal to show them is none of the insertion: the user sees their tabs.
 *
 * @param left What a try before this one left, which is finished.
 * @throws WorkbookError `read-only`, `structure-protected`, and whatever Excel refuses.
 */
export async function insertSheets(
  context: WorkbookContext,
  insertion: Insertion,
  discovery: Discovery,
  left: Left,
): Promise<InsertedTable> {
  if (discovery.isReadOnly) throw new WorkbookError("read-only", "");
  const whole = left.length > 0 ? null : await standingTable(context, insertion, discovery);
  const { sheet, table } = whole ?? (await writeTargets(context, insertion, discovery, left));
  const proxy = context.workbook.worksheets.getItem(sheet);
  const { row, column } = insertion.table.area;
  await showCells(context, proxy, proxy.getRangeByIndexes(row + 1, column, 1, 1)).catch(ignoreRefusal);
  return { sheet, table };
}

/** The same table on a sheet of its own, as it is inserted and with nothing written into it. One round trip at most. */
async function standingTable(
  context: WorkbookContext,
  { sheets: [plan], table, unfinished }: Insertion,
  discovery: Discovery,
): Promise<InsertedTable | null> {
  if (plan === undefined) return null;
  const { blocks } = plan;
  const line = table.area.row;
  const headers = blocks.find(({ row, column }) => row === line && column === table.area.column)?.texts[0] ?? [];
  const named = discovery.tables.filter(
    (own) => own.headers.length === headers.length && headers.every((header, index) => own.headers[index] === header),
  );
  const queued = named.flatMap(({ sheetId }) => {
    const sheet = discovery.sheets.find(({ id }) => id === sheetId);
    return sheet === undefined
      ? []
      : [queueLeftSheet(context, sheet, discovery, { blocks, unfinished, table: table.area })];
  });
  if (queued.length === 0) return null;
  await context.sync();
  const [whole] = queued.flatMap((pending): InsertedTable[] => {
    const { sheet, table: own, isWhole } = pending.collect();
    return isWhole && own !== null ? [{ sheet: sheet.name, table: own.name }] : [];
  });
  return whole ?? null;
}

/** Whether a try before this one did not come to its end. */
export function isBegun({ beginning }: Insertion, { names }: Discovery): boolean {
  return names.some((name) => name.toLowerCase() === beginning.toLowerCase());
}

/** What a try before this one left of each sheet; none where there is nothing, or one of them is the user's by now. Two round trips. */
export async function leftSheets(context: WorkbookContext, insertion: Insertion, discovery: Discovery): Promise<Left> {
  if (!isBegun(insertion, discovery)) return [];
  const { beginning, unfinished, sheets, table } = insertion;
  const names = queueSheetNames(context, beginning);
  // Which sheets to look at has to be known first.
  await context.sync();
  const begun = names.collect() ?? [];
  const queued = sheets.map(({ blocks }, index) => {
    const name = begun[index]?.toLowerCase();
    const sheet = discovery.sheets.find((own) => own.name.toLowerCase() === name);
    const area = index === 0 ? table.area : null;
    return sheet === undefined ? null : queueLeftSheet(context, sheet, discovery, { blocks, unfinished, table: area });
  });
  await context.sync();
  const left = queued.map((pending) => pending?.collect() ?? null);
  return left.every((sheet) => sheet === null || sheet.isUntouched) ? left : [];
}

function targetsOf({ sheets }: Insertion, left: Left, discovery: Discovery): Target[] {
  return sheets.map((plan, index) => {
    const own = left[index] ?? null;
    return { plan, left: own, name: own?.sheet.name ?? freeSheetName(plan.name, discovery) };
  });
}

/** Writes all sheets, those that were begun over what stands. One round trip. */
async function writeTargets(
  context: WorkbookContext,
  insertion: Insertion,
  discovery: Discovery,
  left: Left,
): Promise<InsertedTable> {
  const { beginning, unfinished, table } = insertion;
  const targets = targetsOf(insertion, left, discovery);
  if (discovery.isStructureProtected) throw new WorkbookError("structure-protected", "");
  const { worksheets, tables, names } = context.workbook;
  const sheetNames = targets.map(({ name }) => name);
  if (isBegun(insertion, discovery)) names.getItem(beginning).delete();
  keepSheetNames(context, beginning, sheetNames);
  const sheets = targets.map((target) => {
    const sheet = target.left === null ? worksheets.add(target.name) : worksheets.getItem(target.left.sheet.id);
    sheet.getRange("A1").values = [[storableText(unfinished)]];
    return sheet;
  });
  const standing = left[0]?.table ?? null;
  const others = discovery.tables.filter((own) => own !== standing);
  const tableName = freeTableName(table.name, { tables: others, names: discovery.names });
  // The words to choose from before the table that offers them.
  for (const [index, sheet] of [...sheets.entries()].reverse()) {
    const { plan } = targets[index] ?? {};
    if (plan === undefined) continue;
    for (const block of plan.blocks) writeBlock(sheet, block);
    if (index === 0) {
      const { row, column, rows, columns } = table.area;
      const area = sheet.getRangeByIndexes(row, column, rows, columns);
      const made = standing === null ? sheet.tables.add(area, true) : tables.getItem(standing.id);
      if (standing?.name !== tableName) made.name = tableName;
    }
    plan.decorate(sheet, sheetNames);
  }
  sheets.forEach((sheet, index) => {
    const text = targets[index]?.plan.blocks[0]?.texts[0]?.[0] ?? "";
    sheet.getRange("A1").values = [[storableText(text)]];
  });
  names.getItem(beginning).delete();
  willWrite(context);
  await context.sync();
  return { sheet: sheetNames[0] ?? "", table: tableName };
}

/** Writes a block but for the cell A1, which says that the sheet is not finished. */
function writeBlock(sheet: Excel.Worksheet, { row, column, texts }: TextBlock): void {
  const values = texts.map((line, index) =>
    line.map((text, place) => {
      if (row + index + column + place === 0) return null;
      return text === "" ? "" : storableText(text);
    }),
  );
  sheet.getRangeByIndexes(row, column, texts.length, texts[0]?.length ?? 1).values = values;
}
