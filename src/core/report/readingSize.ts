/** How large the answer is that tells all that stands in our sheets. */

import type { OwnSheets, RawValue, StandingTable } from "../model/ownSheet";
import { sum } from "../model/sum";

/** What is sent around a value: its type, its format, separators. */
const CELL_BYTES = 20;
const ROW_BYTES = 32;

/** Roughly the bytes of one answer with every cell of our tables and of what stands beside them, from what was read of them before. */
export function readingBytes({ sheets }: Pick<OwnSheets, "sheets">): number {
  const tables = sheets.flatMap((sheet) => [sheet, ...sheet.otherTables]);
  const blocks = sheets.flatMap(({ block }) => (block === null ? [] : [block.values, block.formulas]));
  return sum([
    ...tables.map(tableBytes),
    ...blocks.map((rows) => sum(rows.map((row) => sum(row.map((cell) => valueBytes(cell) + 3))))),
  ]);
}

function tableBytes({ parts, columns, formulas }: StandingTable): number {
  const rows = parts?.rows ?? [];
  return sum([
    ...rows.map(
      (row) => sum(row.map((cell) => CELL_BYTES + (typeof cell === "string" ? textBytes(cell) : 8))) + ROW_BYTES,
    ),
    ...columns.map(({ values, formulas: own }) => sum([...values, ...own].map((cell) => valueBytes(cell) + 8))),
    ...[...formulas.values()].map((formula) => textBytes(formula) + 8),
  ]);
}

function valueBytes(value: RawValue): number {
  return typeof value === "string" ? textBytes(value) : 8;
}

/** A plain letter takes one byte, what has to be escaped two, any other up to three. */
function textBytes(text: string): number {
  const escaped = text.match(/["\\\n\r\t]/g)?.length ?? 0;
  const wide = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return 3 + text.length + escaped + 2 * wide;
}
