/** Workbooks with one table or plain list, made by the host itself: far quicker than through the client when there are very many rows. */

import { addTable } from "../src/edits/addTable";
import type { CellValue } from "../src/model/cell";
import { RangeRef } from "../src/model/refs";
import { newWorkbook } from "../src/xlsx/newWorkbook";
import { saveWorkbook } from "../src/xlsx/saveWorkbook";

/**
 * The file of a workbook with one table from A1 of its first sheet on.
 *
 * @param name Of the table; null for rows under headers that are no table.
 * @param rows Each as long as `headers`.
 */
export function tableWorkbook(
  name: string | null,
  headers: readonly string[],
  rows: Iterable<readonly CellValue[]>,
): Uint8Array {
  const opened = newWorkbook();
  const [sheet] = opened.workbook.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  const { normal: format } = sheet.formats;
  let bottom = -1;
  const put = (values: readonly CellValue[]): void => {
    bottom += 1;
    sheet.setCells(
      bottom,
      0,
      values.map((value) => ({ value, formula: null, format })),
    );
  };
  put(headers);
  for (const row of rows) put(row);
  const range = new RangeRef(sheet, { top: 0, left: 0, bottom, right: headers.length - 1 });
  if (name !== null) addTable(opened.workbook, range, true).name = name;
  return saveWorkbook(opened);
}
