/** Reads sheets as plain grids and makes tables of lists. */

import { columnLetters } from "../core/model/address";
import type { Grid } from "../core/lists/findLists";
import type { DiscoveredSheet, DiscoveredTable } from "../core/model/discovery";
import { hasCode } from "./officeErrors";
import { cellsOf } from "./rawValue";
import { about, hasWritten, willWrite, type WorkbookContext } from "./session";

/** More than this is no list somebody keeps by hand; it bounds one answer. */
const MAX_ROWS = 5_000;
const MAX_COLUMNS = 60;

/** What stands on the sheets. */
export interface SheetGrids {
  readonly grids: readonly { readonly sheet: string; readonly grid: Grid }[];
  /** First cell of each table, `A3`, header row included. */
  readonly tables: readonly { readonly sheet: string; readonly address: string }[];
}

/**
 * Reads the used cells of each sheet, at most 5,000 rows and 60 columns, and where tables begin. Two round trips; one more for
 * each sheet where one of them has no cells, such as a chart sheet.
 */
export async function readGrids(
  context: WorkbookContext,
  sheets: readonly DiscoveredSheet[],
  tables: readonly DiscoveredTable[],
): Promise<SheetGrids> {
  const { corners, used } = await readPlaces(context, sheets, tables);
  const parts = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, sheet, range }) => {
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      const part = sheet.getRangeByIndexes(
        rowIndex,
        columnIndex,
        Math.min(rowCount, MAX_ROWS),
        Math.min(columnCount, MAX_COLUMNS),
      );
      return { name, row: rowIndex, column: columnIndex, part: part.load({ values: true, valueTypes: true }) };
    });
  await context.sync();
  return {
    grids: parts.map(({ name, row, column, part }) => ({
      sheet: name,
      grid: { origin: { row, column }, cells: cellsOf(part) },
    })),
    tables: corners.map(({ sheet, range }) => ({
      sheet,
      address: `${columnLetters(range.columnIndex)}${range.rowIndex + 1}`,
    })),
  };
}

/** Where things stand. */
interface Places {
  readonly corners: readonly { readonly sheet: string; readonly range: Excel.Range }[];
  readonly used: readonly UsedCells[];
}

interface UsedCells {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

async function readPlaces(
  context: WorkbookContext,
  sheets: readonly DiscoveredSheet[],
  tables: readonly DiscoveredTable[],
): Promise<Places> {
  try {
    const places = { corners: queueCorners(context, tables), used: sheets.map((sheet) => queueUsed(context, sheet)) };
    await context.sync();
    return places;
  } catch (error) {
    if (!hasCode(error, "UnsupportedSheet")) throw error;
  }
  // One of the sheets has no cells, and only Excel knows which.
  const corners = queueCorners(context, tables);
  await context.sync();
  const used: UsedCells[] = [];
  for (const sheet of sheets) used.push(...(await readUsedAlone(context, sheet)));
  return { corners, used };
}

async function readUsedAlone(context: WorkbookContext, sheet: DiscoveredSheet): Promise<UsedCells[]> {
  const cells = queueUsed(context, sheet);
  try {
    await context.sync();
    return [cells];
  } catch (error) {
    if (hasCode(error, "UnsupportedSheet")) return [];
    throw error;
  }
}

function queueCorners(context: WorkbookContext, tables: readonly DiscoveredTable[]): Places["corners"] {
  return tables.map(({ id, sheet }) => {
    const range = context.workbook.tables.getItem(id).getRange().load({ rowIndex: true, columnIndex: true });
    return { sheet, range };
  });
}

function queueUsed(context: WorkbookContext, { id, name }: DiscoveredSheet): UsedCells {
  const sheet = context.workbook.worksheets.getItem(id);
  const range = sheet.getUsedRangeOrNullObject(true);
  return { name, sheet, range: range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }) };
}

/**
 * Makes a table of a list. Blank and equal headers get a number from Excel. Two round trips.
 *
 * @returns The name the table has: `name` unless another table has it.
 * @throws WorkbookError `merged-cells` and whatever else Excel refuses; it names the sheet.
 */
export async function makeTable(
  context: WorkbookContext,
  sheet: string,
  address: string,
  name: string,
): Promise<string> {
  return about(context, { sheet }, async () => {
    // Looked for before the table is made: afterwards it could be this one.
    const taken = context.workbook.tables.getItemOrNullObject(name).load({ name: true });
    const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true).load({ name: true });
    willWrite(context, "one");
    await context.sync();
    hasWritten(context);
    if (!taken.isNullObject) return table.name;
    table.name = name;
    await context.sync();
    return name;
  });
}
