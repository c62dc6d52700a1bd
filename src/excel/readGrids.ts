/** Reads the cells of sheets in which plain lists may stand, as plain grids. */

import { dateShiftOf } from "../core/model/dateSystem";
import type { Grid } from "../core/lists/grid";
import type { DiscoveredSheet, DiscoveredTable } from "../core/model/discovery";
import type { RawValue } from "../core/model/ownSheet";
import type { Area } from "../core/model/plan";
import { sum } from "../core/model/sum";
import type { Pending } from "./pending";
import { hasCode } from "./officeErrors";
import { shownNumbers, toCell } from "./rawValue";
import { cellsAtOnce, waitingFor, type WorkbookContext } from "./session";

/** Rows of each sheet in which lists are looked for. */
export const HEAD_ROWS = 60;
/** Columns looked at; a list somebody keeps by hand has fewer. */
const MAX_COLUMNS = 200;
/** Rows of each part whose texts are read too: they tell from which year the workbook counts days. */
const SHOWN_ROWS = 20;

/** Where something stands on a sheet. */
export interface UsedSheet {
  readonly sheet: DiscoveredSheet;
  /** The used cells, at most 200 columns of them. */
  readonly used: Area;
  /** The used cells right of those, in which no list is looked for; null where there are none. */
  readonly beyond: Area | null;
  /** The tables on it, header and totals rows included. */
  readonly tables: readonly Area[];
}

/** Queues the used area of each sheet and the areas of its tables. */
export function queueUsedSheets(
  context: WorkbookContext,
  sheets: readonly DiscoveredSheet[],
  tables: readonly DiscoveredTable[],
): Pending<UsedSheet[]> {
  const place = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
  const ranges = tables.map(({ id, sheet }) => ({
    sheet,
    range: context.workbook.tables.getItem(id).getRange().track().untrack().load(place),
  }));
  const used = sheets.map((sheet) => ({
    sheet,
    range: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).track().untrack().load(place),
  }));
  return {
    collect: () =>
      used.flatMap(({ sheet, range }) => {
        if (range.isNullObject) return [];
        const area = areaOf(range);
        const own = ranges.filter((table) => table.sheet === sheet.name).map((table) => areaOf(table.range));
        const columns = Math.min(area.columns, MAX_COLUMNS);
        const rest = { ...area, column: area.column + columns, columns: area.columns - columns };
        return [{ sheet, used: { ...area, columns }, beyond: rest.columns > 0 ? rest : null, tables: own }];
      }),
  };
}

/**
 * The sheets that have cells, for a workbook in which one has none, such as a chart sheet: only Excel knows which. One round trip
 * for each sheet.
 */
export async function sheetsWithCells(
  context: WorkbookContext,
  sheets: readonly DiscoveredSheet[],
): Promise<DiscoveredSheet[]> {
  const found: DiscoveredSheet[] = [];
  for (const sheet of sheets) {
    context.workbook.worksheets
      .getItem(sheet.id)
      .getUsedRangeOrNullObject(true)
      .track()
      .untrack()
      .load({ rowIndex: true });
    try {
      // A sheet without cells makes Excel refuse the whole request.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      found.push(sheet);
    } catch (error) {
      if (!hasCode(error, "UnsupportedSheet")) throw error;
    }
  }
  return found;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** An area of a sheet that is read. */
export interface SheetPart {
  readonly sheet: DiscoveredSheet;
  readonly area: Area;
}

/** Reads areas in the order given. One round trip for 20,000 cells, more where texts are long; none when there is nothing to read. */
export async function readGrids(context: WorkbookContext, parts: readonly SheetPart[]): Promise<Grid[]> {
  const grids: Grid[] = [];
  let waiting: { readonly index: number; readonly block: Block }[] = [];
  let cells = 0;
  const most = cellsAtOnce(context);
  const { signal, onRead } = waitingFor(context);
  const total = sum(parts.map(({ area }) => area.rows));
  let read = 0;
  const take = async (): Promise<void> => {
    if (waiting.length === 0) return;
    signal?.throwIfAborted();
    await context.sync();
    for (const { index, block } of waiting) grids[index] = joined(grids[index], block);
    read += sum(waiting.map(({ block }) => block.area.rows));
    [waiting, cells] = [[], 0];
    onRead?.(read, total);
  };
  for (const [index, { sheet, area }] of parts.entries()) {
    for (let row = 0; row < area.rows;) {
      const room = Math.max(1, Math.floor((most - cells) / area.columns));
      const rows = Math.min(room, area.rows - row);
      waiting.push({ index, block: queueBlock(context, sheet, { ...area, row: area.row + row, rows }) });
      row += rows;
      cells += rows * area.columns;
      // Each part must be in before the next is asked for: together they would exceed what one answer may hold.

      if (cells + area.columns > most) await take();
    }
  }
  await take();
  return grids;
}

interface Block {
  readonly area: Area;
  readonly range: Excel.Range;
  /** The first rows as the sheet shows them. */
  readonly shown: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function queueBlock(context: WorkbookContext, { id }: DiscoveredSheet, area: Area): Block {
  const range = context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .track()
    .untrack()
    .load({ values: true, valueTypes: true, numberFormat: true });
  const shown = range
    .getResizedRange(Math.min(SHOWN_ROWS, area.rows) - area.rows, 0)
    .track()
    .untrack()
    .load({ text: true });
  return { area, range, shown, properties: range.getRowProperties({ rowHidden: true }) };
}

/** A grid with the rows of another block below its own. */
function joined(grid: Grid | undefined, { area, range, shown, properties }: Block): Grid {
  const types = range.valueTypes;
  const cells = (range.values as RawValue[][]).map((row, r) => row.map((value, c) => toCell(value, types[r]?.[c])));
  const start = grid?.cells.length ?? 0;
  const hidden = properties.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [start + row] : []));
  const dateShift = Math.max(
    grid?.dateShift ?? 0,
    dateShiftOf(shownNumbers(cells, range.numberFormat as string[][], shown.text)),
  );
  return {
    ...(dateShift === 0 ? {} : { dateShift }),
    origin: grid?.origin ?? { row: area.row, column: area.column },
    cells: [...(grid?.cells ?? []), ...cells],
    formats: [...(grid?.formats ?? []), ...(range.numberFormat as string[][])],
    hiddenRows: [...(grid?.hiddenRows ?? []), ...hidden],
  };
}

/** What `readWithMerges` read: grids in the order of `parts`, merged areas in the order of `merged`. */
export interface MergedReading {
  readonly grids: Grid[];
  readonly merges: readonly (readonly Area[])[];
}

/**
 * Reads areas, and the merged areas within others; none of these where Excel does not tell them (it refuses above 512). Round
 * trips as in `readGrids`. Merged areas only of lists whose reading depends on them: in some versions of Excel the call empties
 * the undo list (office-js #5918).
 */
export async function readWithMerges(
  context: WorkbookContext,
  parts: readonly SheetPart[],
  merged: readonly SheetPart[],
): Promise<MergedReading> {
  if (merged.length === 0) return { grids: await readGrids(context, parts), merges: [] };
  try {
    const queued = merged.map(({ sheet, area }) => queueMerges(context, sheet, area));
    const grids = await readGrids(context, parts);
    if (parts.length === 0) await context.sync();
    return { grids, merges: queued.map((own) => own.collect()) };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { grids: await readGrids(context, parts), merges: merged.map(() => []) };
  }
}

function queueMerges(context: WorkbookContext, { id }: DiscoveredSheet, area: Area): Pending<Area[]> {
  const merged = context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .track()
    .untrack()
    .getMergedAreasOrNullObject()
    .track()
    .untrack()
    .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return { collect: () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)) };
}
