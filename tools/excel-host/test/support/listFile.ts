/** A workbook as an office keeps it: two sheets, tables, drop-down lists, dates, notes in cells, frozen panes. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

export function listFile(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", "list.xlsx")));
}
