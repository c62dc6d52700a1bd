/** A workbook as a grid shows it: texts and looks, no values. Everything zero-based; lengths in CSS pixels. */

/** Look of a cell; what is left out is the grid's default. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly textColor?: string;
  readonly fillColor?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrapping?: "overflow" | "wrap" | "clip";
  /** Radians, clockwise. */
  readonly rotation?: number;
}

export interface LineLook {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  readonly color: string;
}

export interface CellLines {
  readonly top?: LineLook;
  readonly bottom?: LineLook;
  readonly left?: LineLook;
  readonly right?: LineLook;
}

/** One cell as shown. `look` and `lines` point into the palette; -1 is none. */
export interface ShownCell {
  readonly text: string;
  readonly look: number;
  readonly lines: number;
}

/** Looks and lines by number; it only grows. */
export interface Palette {
  readonly looks: readonly CellLook[];
  readonly lines: readonly CellLines[];
}

/** A picture over the cells, as SVG text. */
export interface ShownPicture {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** Everything of a sheet but its cells and pictures. */
export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** A1 texts. */
  readonly merges: readonly string[];
  /** Rows of the sheet that are not shown, because there are too many; 0 for none. */
  readonly rowsLeftOut: number;
}

/** Rows of one sheet that somebody looks at, both ends included. Frozen rows are looked at too. */
export interface ViewPart {
  readonly sheetId: string;
  readonly top: number;
  readonly bottom: number;
}

export interface SheetView {
  readonly frame: SheetFrame;
  readonly pictures: readonly ShownPicture[];
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, ShownCell>;
}

const COLUMNS = 16_384;

/** One number for a place in a sheet. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellPlace(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** What changed since the last report. */
export interface ViewChange {
  /** Palette entries that are new, in order. */
  readonly looks: readonly CellLook[];
  readonly lines: readonly CellLines[];
  /** Ids of all sheets in their order. */
  readonly order: readonly string[];
  readonly sheets: readonly SheetChange[];
}

export interface SheetChange {
  readonly id: string;
  /** Null when it is as before. */
  readonly frame: SheetFrame | null;
  readonly pictures: readonly ShownPicture[] | null;
  /** Changed cells by `cellKey`; null for a cell that is gone. */
  readonly cells: readonly (readonly [key: number, cell: ShownCell | null])[];
}
