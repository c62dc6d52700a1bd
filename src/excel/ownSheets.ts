/** Finds the sheets an earlier run wrote, and what of the user's stands on them. */

import type { Area } from "../core/model/plan";
import type { Discovery } from "../core/model/discovery";
import { chooseOwnSheets, type MarkedSheet } from "../core/report/chooseOwnSheets";
import { kindOfSheetName } from "../core/sheets/shared/sheetNames";
import { queueKeptSheet } from "./keptSheet";
import { queueOwnTables, tableIdOf } from "./ownTables";
import type { Pending } from "./pending";
import { rangeOf } from "./rangeOf";
import type { OwnSheet, OwnSheets, RawValue, StandingBlock } from "../core/model/ownSheet";
import {
  AREAS_PROPERTY,
  HIDDEN_PROPERTY,
  KIND_PROPERTY,
  MAKING_NAME,
  parseAreas,
  parseColumns,
  parseKind,
  parseRun,
  parseState,
  parseVersion,
  queueSheetNames,
  RUN_PROPERTY,
  STATE_PROPERTY,
  TABLE_PROPERTY,
  VERSION_PROPERTY,
} from "./sheetMarks";
import type { WorkbookContext } from "./session";
import { queueComments } from "./sheetComments";
import { queueStateSheet } from "./stateSheet";

/** What stands above the tables of these kinds; the rest of those sheets is their table. */
const HEAD_ONLY: ReadonlyMap<string, string> = new Map([
  ["matrix", "A1:CV4"],
  ["history", "A1:CV3"],
]);
/** Where merged cells are looked for: a table that has to grow further is refused by Excel itself. */
const MERGES_WITHIN = "A1:EZ20000";
/** What tells where cells are. */
const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
/** As far as a sheet of the other kinds reaches. */
const WHOLE = "A1:CV300";

/**
 * Queues the marks of every sheet that may be ours: those with a table, and those with a name of ours. Other sheets are not
 * asked: none of them can be one of ours, and chart sheets have neither properties nor protection to ask for.
 *
 * @param purpose What they are wanted for: to look reads what stands in them too, of long tables the first rows; to watch all
 *   of it, which must fit into one answer; to write also their merged cells. Those are asked for no other purpose, because some
 *   versions of Excel empty the undo list for it (office-js #5918).
 */
export function queueOwnSheets(
  context: WorkbookContext,
  discovery: Discovery,
  purpose: "marks" | "look" | "watch" | "write" = "marks",
): Pending<OwnSheets> {
  const withContent = purpose !== "marks";
  const withTable = new Set(discovery.tables.map(({ sheet }) => sheet));
  const candidates = discovery.tables.filter((table) => tableIdOf(table) !== null);
  const marks = discovery.sheets
    .filter(({ name }) => withTable.has(name) || kindOfSheetName(name) !== null)
    .map((sheet) => {
      const here = discovery.tables.filter((table) => table.sheet === sheet.name).map(({ name }) => name);
      const ids = candidates.filter((table) => table.sheet === sheet.name).map(tableIdOf);
      return queueMarks(context, sheet, {
        tables: here,
        read: withContent && ids.length > 0 ? (ids.map((id) => HEAD_ONLY.get(id ?? "")).find(Boolean) ?? WHOLE) : null,
        withMerges: purpose === "write",
      });
    });
  const making = queueSheetNames(context, MAKING_NAME);
  const tables = queueOwnTables(context, candidates, purpose === "watch" ? "whole" : withContent ? "first" : "none");
  const kept = withContent ? queueKeptSheet(context, discovery) : null;
  const state = queueStateSheet(context, discovery);
  return {
    collect: () => {
      const made = making.collect();
      const chosen = chooseOwnSheets(
        marks.map((mark) => mark.collect()),
        tables.collect(),
        made === null ? null : new Set(made),
      );
      return { ...chosen, kept: kept?.collect() ?? null, state: state.collect() };
    },
  };
}

/** The used cells of a part of a sheet. */
function queueUsedCells(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet
    .getUsedRangeOrNullObject(true)
    .track()
    .untrack()
    .getIntersectionOrNullObject(sheet.getRange(address).track().untrack())
    .track()
    .untrack()
    .load({ values: true, formulas: true, rowIndex: true, columnIndex: true });
}

/** Reads what stands in areas of our sheets; blank ones are left out. One round trip, none without areas. */
export async function readAreas<Place extends { readonly sheet: OwnSheet; readonly area: Area }>(
  context: WorkbookContext,
  places: readonly Place[],
): Promise<(Place & { readonly block: StandingBlock })[]> {
  if (places.length === 0) return [];
  const read = places.map((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.sheet.id);
    const used = rangeOf(sheet, place.area).getUsedRangeOrNullObject(true).track().untrack();
    return { place, used: used.load({ values: true, formulas: true, rowIndex: true, columnIndex: true }) };
  });
  await context.sync();
  return read.flatMap(({ place, used }) => (used.isNullObject ? [] : [{ ...place, block: standingBlock(used) }]));
}

function queueMarks(
  context: WorkbookContext,
  sheet: Discovery["sheets"][number],
  {
    tables,
    read,
    withMerges,
  }: { readonly tables: readonly string[]; readonly read: string | null; readonly withMerges: boolean },
): Pending<MarkedSheet> {
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const protection = proxy.protection.load({ protected: true });
  const properties = [
    KIND_PROPERTY,
    VERSION_PROPERTY,
    AREAS_PROPERTY,
    HIDDEN_PROPERTY,
    TABLE_PROPERTY,
    STATE_PROPERTY,
    RUN_PROPERTY,
  ].map((key) => proxy.customProperties.getItemOrNullObject(key).load({ value: true }));
  const charts = proxy.charts.load({ name: true });
  const areas = (read === null ? [] : tables).map((name) => ({
    name,
    range: proxy.tables.getItem(name).getRange().track().untrack().load(PLACE),
  }));
  const merged =
    read === null || !withMerges
      ? null
      : proxy.getRange(MERGES_WITHIN).track().untrack().getMergedAreasOrNullObject().track().untrack();
  const merges = merged === null ? null : merged.areas.load(PLACE);
  const used =
    tables.length > 0 ? null : proxy.getUsedRangeOrNullObject(true).track().untrack().load({ address: true });
  const block = read === null ? null : queueUsedCells(proxy, read);
  const comments = read === null ? null : queueComments(proxy);
  return {
    collect: () => {
      const [kind, version, written, hidden, table, state, run] = properties.map(valueOf);
      return {
        sheet,
        kind: parseKind(kind ?? ""),
        version: parseVersion(version ?? ""),
        areas: parseAreas(written ?? ""),
        hiddenColumns: parseColumns(hidden ?? ""),
        tableName: table ?? "",
        unfinished: parseState(state ?? ""),
        run: parseRun(run ?? ""),
        isProtected: protection.protected,
        charts: new Set(charts.items.map(({ name }) => name)),
        merges: merged === null || merged.isNullObject ? [] : (merges?.items ?? []).map(areaOf),
        tables: new Map(areas.map(({ name, range }) => [name, areaOf(range)] as const)),
        isBlank: used?.isNullObject === true && charts.items.length === 0,
        block: block === null || block.isNullObject ? null : standingBlock(block),
        comments: comments?.collect() ?? [],
      };
    },
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function standingBlock(range: Excel.Range): StandingBlock {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as RawValue[][],
    formulas: range.formulas as RawValue[][],
  };
}

function valueOf(property: Excel.WorksheetCustomProperty): string {
  return property.isNullObject ? "" : property.value;
}
