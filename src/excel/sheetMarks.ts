/** The marks our sheets carry, in worksheet custom properties: what kind of sheet, which cells are ours, what we hid. */

import { CONTRACT_VERSIONS, CURRENT_VERSION, type ContractVersion } from "../core/contract/columns";
import type { Unfinished } from "../core/model/ownSheet";
import { type Area } from "../core/model/plan";
import { SHEET_KINDS, type SheetKind } from "../core/contract/kinds";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";

/** `matrix`, `resources`, `actions`, `summary` or `history`: this sheet is ours. */
export const KIND_PROPERTY = "partnershipMatrix.sheet";
/** Version of the workbook contract the sheet was written with. */
export const VERSION_PROPERTY = "partnershipMatrix.version";
/** Areas we wrote, zero-based: `row,column,rows,columns;…`. Everything else on the sheet is the user's. */
export const AREAS_PROPERTY = "partnershipMatrix.areas";
/** Zero-based columns we hid, comma-separated. */
export const HIDDEN_PROPERTY = "partnershipMatrix.hidden";

/** Name of the sheet's table when it was written: that of a copy has another one. */
export const TABLE_PROPERTY = "partnershipMatrix.table";
/** `making` or `rewriting` while a run writes the sheet, `done` once it came to its end. */
export const STATE_PROPERTY = "partnershipMatrix.state";
/** Number of the run that wrote the sheet, or began to: each run counts on from the highest of its sheets. */
export const RUN_PROPERTY = "partnershipMatrix.run";
/**
 * A hidden name of the workbook that holds the names of the sheets a run is making: a blank one of them is ours. It is gone
 * when the run comes to its end.
 */
export const MAKING_NAME = "PartnershipMatrix.making";
/** Between the names: no name of a sheet has it in it. */
const NAME_SEPARATOR = "/";

/** Queues a hidden name of the workbook that holds names of sheets. */
export function keepSheetNames({ workbook }: WorkbookContext, name: string, sheets: readonly string[]): void {
  const list = sheets.map((sheet) => sheet.replaceAll('"', '""')).join(NAME_SEPARATOR);
  workbook.names.add(name, `="${list}"`).visible = false;
}

/** Queues what such a name holds; null where it is not there. */
export function queueSheetNames({ workbook }: WorkbookContext, name: string): Pending<readonly string[] | null> {
  const item = workbook.names.getItemOrNullObject(name).load({ value: true });
  return {
    collect: () =>
      item.isNullObject
        ? null
        : String(item.value)
            .replace(/^="|"$/g, "")
            .split(NAME_SEPARATOR),
  };
}

const UNFINISHED: readonly Unfinished[] = ["making", "rewriting"];

/** What a run that did not come to its end was doing, or null. */
export function parseState(value: string): Unfinished | null {
  return UNFINISHED.find((state) => state === value) ?? null;
}

/** The number of a run; 0 where a sheet tells none. */
export function parseRun(value: string): number {
  return /^\d{1,15}$/.test(value) ? Number(value) : 0;
}

/** The version a property value names; a later one than ours is read as ours. */
export function parseVersion(value: string): ContractVersion | null {
  if (!/^\d+$/.test(value)) return null;
  return CONTRACT_VERSIONS.find((version) => version === value) ?? CURRENT_VERSION;
}

/** The kind a property value names, or null. */
export function parseKind(value: string): SheetKind | null {
  return SHEET_KINDS.find((kind) => kind === value) ?? null;
}

export function formatAreas(areas: readonly Area[]): string {
  return areas.map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`).join(";");
}

/** The areas of a property value; malformed ones are left out. */
export function parseAreas(value: string): Area[] {
  return value.split(";").flatMap((text) => {
    const [row, column, rows, columns] = text.split(",").map(Number);
    if (row === undefined || column === undefined || rows === undefined || columns === undefined) return [];
    const numbers = [row, column, rows, columns];
    return numbers.every((number) => Number.isInteger(number) && number >= 0) && rows > 0 && columns > 0
      ? [{ row, column, rows, columns }]
      : [];
  });
}

/** What stands for no column: whether Excel takes an empty property is not documented. */
const NO_COLUMN = "none";

export function formatColumns(columns: readonly number[]): string {
  return columns.length === 0 ? NO_COLUMN : columns.join(",");
}

/** The columns of a property value; whatever is no column is left out. */
export function parseColumns(value: string): number[] {
  return value
    .split(",")
    .filter((text) => /^\d+$/.test(text))
    .map(Number);
}
