/** A workbook with our sheets, and somebody who types into the matrix. */

import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import type { AuditOutcome } from "../../src/app/auditRequest";
import { listMatrixEdits, putEdits, type EditOutcome, type ListedEdits } from "../../src/app/matrixEdits";
import { matrixPosition, type MatrixColumn } from "../../src/core/contract/columns";
import type { Language } from "../../src/core/guide/codes";
import type { MatrixEdit } from "../../src/core/edits/matrixEdit";
import { canBePut } from "../../src/core/edits/matrixEdit";
import { sheetOf } from "./ownResult";

type CellValue = string | number | boolean | null;
const FIRST_ROW = 5;

/** An audited workbook at the desk of its user. */
export interface EditedMatrix {
  readonly session: ExcelSession;
  /** Types into the row of a stakeholder. */
  readonly type: (name: string, column: MatrixColumn, text: string) => void;
  readonly list: () => Promise<ListedEdits>;
  /** Puts these edits back, all that can be put back unless it says which; by `column name`. */
  readonly put: (listed: ListedEdits, isChosen?: (edit: MatrixEdit) => boolean) => Promise<Map<string, EditOutcome>>;
  /** A further run. */
  readonly audit: () => Promise<Extract<AuditOutcome, { status: "done" }>>;
  /** The cells of the source, from A1 on. */
  readonly source: (address: string) => Promise<unknown[][]>;
  /** Changes the sheet of the source. */
  readonly change: (edit: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => Promise<void>;
}

export interface SourceShape {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** A table of Excel, or a plain list. */
  readonly kind: "table" | "list";
  readonly language?: Language;
  /** Columns, from zero, that hold days. */
  readonly days?: readonly number[];
}

/** Writes a source from A1 on and audits it. */
export async function editedMatrix(shape: SourceShape): Promise<EditedMatrix> {
  const { headers, rows, kind, language = "fr", days = [] } = shape;
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const area = sheet.getRangeByIndexes(0, 0, rows.length + 1, headers.length);
    area.values = [headers, ...rows].map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell)));
    for (const day of days) sheet.getRangeByIndexes(1, day, rows.length, 1).numberFormat = [["dd/mm/yyyy"]];
    if (kind === "table") sheet.tables.add(area, true).name = "Acteurs";
    await context.sync();
  });
  const day = { asOf: "2026-11-23", language };
  const audit: EditedMatrix["audit"] = async () => {
    const outcome = await auditWorkbook({ ...day, chosen: null, pinned: [], convert: false });
    await session.excel.idle();
    if (outcome.status !== "done") throw new Error("There was nothing to audit.");
    return outcome;
  };
  await audit();
  return {
    session,
    audit,
    type: (name, column, text) => {
      const sheet = sheetOf(session, "matrix");
      let row = FIRST_ROW;
      while (sheet.cell(row, matrixPosition("name"))?.value !== name) {
        row += 1;
        if (row > 500) throw new Error(`${name} is not in the matrix.`);
      }
      session.excel.userEdits(sheet.id, row, matrixPosition(column), text);
    },
    list: async () => listMatrixEdits(day),
    put: async (listed, isChosen = canBePut) => {
      const chosen = listed.edits.filter(isChosen);
      const outcomes = await putEdits(listed, chosen);
      return new Map(
        chosen.flatMap(({ id, column, name }) => {
          const outcome = outcomes.get(id);
          return outcome === undefined ? [] : [[`${column ?? ""} ${name}`, outcome]];
        }),
      );
    },
    source: async (address) =>
      session.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address).load({ values: true });
        await context.sync();
        return range.values as unknown[][];
      }),
    change: async (edit) =>
      session.run(async (context) => {
        edit(context.workbook.worksheets.getFirst(), context);
        await context.sync();
      }),
  };
}

/** The edits as `column name`, with what is asked of each. */
export function told<Value>({ edits }: ListedEdits, of: (edit: MatrixEdit) => Value): Record<string, Value> {
  return Object.fromEntries(edits.map((edit) => [`${edit.column ?? "row"} ${edit.name}`, of(edit)]));
}
