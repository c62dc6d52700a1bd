/** The workbook handed to the formula library: the formulas to calculate and the cells they read. */

import type {
  CellLike,
  DimensionsLike,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { CellValue } from "../model/cell";
import type { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { FormulaCell } from "../formulas/formulaIndex";
import { plainSheetName } from "./plainFormula";

/** Kinds of cells the library tells apart. */
const NO_CELL = 0;
const VALUE_CELL = 2;
const FORMULA_CELL = 6;

type UserFunctions = NonNullable<WorkbookLike["userFunctions"]>;

/** Rows and columns count from 1 here, as the library wants it. */
export class LibraryWorkbook implements WorkbookLike {
  readonly worksheets: LibrarySheet[];
  readonly properties: { readonly date1904: boolean };
  readonly userFunctions: UserFunctions;
  private readonly sheets: Map<Worksheet, LibrarySheet>;

  /** @param clock Serial numbers for TODAY and NOW. */
  constructor(workbook: Workbook, clock: ReadonlyMap<string, number>) {
    this.worksheets = workbook.sheets.map(
      (sheet, index) => new LibrarySheet(sheet, plainSheetName(workbook, sheet), index + 1),
    );
    this.sheets = new Map(
      workbook.sheets.map((sheet, index) => [sheet, this.worksheets[index] ?? new LibrarySheet(sheet, "", 0)]),
    );
    this.properties = { date1904: workbook.date1904 };
    this.userFunctions = new Map([...clock].map(([name, value]) => [name, constant(value)]));
  }

  getWorksheet(id?: number | string): LibrarySheet | undefined {
    return this.worksheets.find((sheet) => sheet.id === id || sheet.name === id);
  }

  /** Adds a formula, as plain text, and the values of the cells it reads. */
  addFormula({ sheet, row, column, precedents }: FormulaCell, text: string): void {
    for (const range of precedents) this.sheets.get(range.sheet)?.addValues(range);
    this.sheets.get(sheet)?.addFormula(row + 1, column + 1, text);
  }

  resultOf({ sheet, row, column }: FormulaCell): FormulaResultLike {
    return this.sheets.get(sheet)?.findCell(row + 1, column + 1)?.result;
  }
}

/** The kind of number among the values of the library's functions. */
const NUMBER_KIND = 1;

function constant(value: number) {
  return {
    minArity: 0,
    maxArity: 0,
    invoke: () => ({ kind: NUMBER_KIND, value }),
  };
}

class LibrarySheet implements WorksheetLike {
  private readonly rows = new Map<number, Map<number, CellLike>>();
  private readonly added = new Set<string>();
  private right = 1;

  constructor(
    private readonly sheet: Worksheet,
    readonly name: string,
    readonly id: number,
  ) {}

  get dimensions(): DimensionsLike | null {
    let bottom = 1;
    for (const row of this.rows.keys()) bottom = Math.max(bottom, row);
    return { top: 1, left: 1, bottom, right: this.right };
  }

  addValues({ rect }: RangeRef): void {
    const key = `${rect.top} ${rect.left} ${rect.bottom} ${rect.right}`;
    if (this.added.has(key)) return;
    this.added.add(key);
    this.sheet.forEachCell(rect, ({ value }, row, column) => {
      if (value !== null && this.findCell(row + 1, column + 1) === undefined)
        this.put(valueCell(row + 1, column + 1, value));
    });
  }

  addFormula(row: number, column: number, formula: string): void {
    this.put({
      row,
      col: column,
      type: FORMULA_CELL,
      formula,
      model: { formula },
      value: null,
      result: undefined,
    });
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The library asks this way for cells it spills into; they go nowhere. */
  getCell(row: number, column: number): CellLike {
    return (
      this.findCell(row, column) ?? {
        row,
        col: column,
        type: NO_CELL,
        model: {},
        value: null,
        result: undefined,
      }
    );
  }

  eachRow(
    ...parameters:
      | [callback: (row: RowLike, number: number) => void]
      | [options: object, callback: (row: RowLike, number: number) => void]
  ): void {
    const visit = parameters.length === 1 ? parameters[0] : parameters[1];
    for (const [number, cells] of this.rows) visit(new LibraryRow(cells), number);
  }

  private put(cell: CellLike): void {
    const cells = this.rows.get(cell.row);
    if (cells === undefined) this.rows.set(cell.row, new Map([[cell.col, cell]]));
    else cells.set(cell.col, cell);
    this.right = Math.max(this.right, cell.col);
  }
}

class LibraryRow implements RowLike {
  constructor(private readonly cells: ReadonlyMap<number, CellLike>) {}

  eachCell(
    ...parameters:
      | [callback: (cell: CellLike, column: number) => void]
      | [options: object, callback: (cell: CellLike, column: number) => void]
  ): void {
    const visit = parameters.length === 1 ? parameters[0] : parameters[1];
    for (const [column, cell] of this.cells) visit(cell, column);
  }
}

function valueCell(row: number, column: number, value: CellValue): CellLike {
  return {
    row,
    col: column,
    type: VALUE_CELL,
    model: {},
    value,
    result: undefined,
  };
}
