/** Widths and looks of columns in the file. Source: ECMA-376 part 1, 18.3.1.13 (col). */

import type { CellFormat } from "../model/format";
import type { Worksheet } from "../model/worksheet";
import type { ElementMaker } from "./formatXml";

/** What the file says of a column besides its place. */
interface ColumnLook {
  readonly width: number;
  readonly style: number | null;
  readonly hidden: true | null;
  readonly customWidth: true | null;
  /** Attributes this host does not know, as they stand. */
  readonly extra: string;
}

function isSameLook(a: ColumnLook, b: ColumnLook): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The columns of a sheet that have a width, a look, or are hidden; equal neighbours are one element. */
export function columnsXml(
  sheet: Worksheet,
  { element }: ElementMaker,
  formatIndex: (format: CellFormat) => number,
): string {
  const columns = [...sheet.columns].sort(([a], [b]) => a - b);
  const runs: { first: number; last: number; look: ColumnLook }[] = [];
  for (const [column, { widthChars, hidden, format, extra = "" }] of columns) {
    const look: ColumnLook = {
      width: widthChars ?? sheet.defaultColumnWidthChars,
      style: format === null ? null : formatIndex(format),
      hidden: hidden || null,
      customWidth: widthChars === null ? null : true,
      extra,
    };
    const run = runs.at(-1);
    if (run !== undefined && run.last === column - 1 && isSameLook(run.look, look)) run.last = column;
    else runs.push({ first: column, last: column, look });
  }
  const body = runs.map(({ first, last, look: { extra, ...attributes } }) =>
    // What a file says besides is kept as it stands.
    element("col", { min: first + 1, max: last + 1, ...attributes }).replace(/\/>$/, () => `${extra}/>`),
  );
  return body.length === 0 ? "" : element("cols", {}, body);
}
