/** What stands in the columns of tables: constants, one formula, or several. */

import { relocated } from "../src/formulas/relocate";
import { bodyRect } from "../src/model/tableParts";
import type { OpenedWorkbook } from "../src/xlsx/openWorkbook";

/**
 * The columns of tables that hold several formulas, or one in some rows only, as `Table[Header]`. Excel on the desktop makes
 * one formula of them all, and fills what is blank between them.
 */
export function mixedColumns({ workbook }: OpenedWorkbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const { top, bottom, left } = bodyRect(table);
      return table.columns.flatMap(({ name }, index) => {
        const formulas = new Set<string | null>();
        for (let row = top; row <= bottom; row += 1) {
          const formula = sheet.cell(row, left + index)?.formula?.text ?? null;
          formulas.add(formula === null ? null : relocated(formula, top - row, 0));
        }
        return formulas.size > 1 ? [`${table.name}[${name}]`] : [];
      });
    }),
  );
}
