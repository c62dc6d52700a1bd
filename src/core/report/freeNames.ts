/** Names for new sheets and tables of ours that nothing of the user's has. */

import type { Discovery } from "../model/discovery";

/** What is named in a workbook. */
export interface UsedNames {
  readonly tables: readonly { readonly name: string }[];
  readonly names: readonly string[];
}

/** The name, or the first of it with a number that no table and no defined name has. */
export function freeTableName(name: string, { tables, names }: UsedNames): string {
  const taken = new Set([...tables.map((table) => table.name), ...names].map((used) => used.toLowerCase()));
  return firstFree(name, taken, (number) => `${name}${number}`);
}

const MAX_SHEET_NAME = 31;

/** The name, or the first of it with a number that no sheet has, within Excel's 31 characters. */
export function freeSheetName(name: string, { sheets }: Discovery): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  return firstFree(name, taken, (number) => {
    const suffix = ` (${number})`;
    return name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>, numbered: (number: number) => string): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = numbered(number);
  return free;
}
