/** The embedded workbook. */

import type { Chart } from "./chart";
import { FormatTable } from "./format";
import type { Rect } from "./rect";
import { Journal } from "./journal";
import { Revision } from "./revision";
import { Worksheet } from "./worksheet";

/** A defined name. */
export interface DefinedName {
  name: string;
  /** Formula in file form, without `=`. */
  formula: string;
  /** The sheet it is scoped to, or null for the workbook. */
  scope: Worksheet | null;
  visible: boolean;
  comment: string;
}

/** What the Excel that has its turn does by itself. */
export interface ExcelHabits {
  /** Whether AutoCorrect fills columns of tables with a formula that is written into one of their cells. */
  readonly fillsTableColumns: boolean;
  /** Whether a sheet that was just added comes to the front in the same request. */
  readonly showsNewSheetsAtOnce: boolean;
  /** Whether cells can be selected on a sheet that was not in front when the request came. */
  readonly selectsBehind: boolean;
  /** Language in which it shows numbers and dates. */
  readonly locale: string;
}

/** Where Excels differ, the one that takes least. */
export const STRICTEST_HABITS: ExcelHabits = {
  fillsTableColumns: true,
  showsNewSheetsAtOnce: false,
  selectsBehind: false,
  locale: "en-US",
};

/** Follows cells that move; `move` gives null for cells that are gone. */
export type RangeFollower = (sheet: Worksheet, move: (rect: Rect) => Rect | null) => void;

export class Workbook {
  readonly sheets: Worksheet[] = [];
  activeSheet: Worksheet | null = null;
  /** The chart that was activated last; it counts while its sheet is in front. */
  activeChart: Chart | null = null;
  /** Whether serial dates count from 1904. */
  date1904 = false;
  /** The time it is: for TODAY and NOW, and for dates typed without their year. */
  clock: () => Date = () => new Date();
  readOnly = false;
  habits: ExcelHabits = STRICTEST_HABITS;
  /** Name of the file, without its folder. */
  fileName = "Book1.xlsx";
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Set when somebody asked to calculate: with manual calculation, nothing else makes formulas follow. */
  calculationDue = false;
  /** Whether formulas are out of date because the calculation is manual. */
  calculationPending = false;
  structureProtected = false;
  /** Whether a password is needed to take the protection of the structure off; nobody here knows it. */
  structureHasPassword = false;
  structureChanged = false;
  /** Names of the table styles that were made in this workbook. */
  readonly tableStyles = new Set<string>();
  /** User-defined names; print areas and titles live in the page layout of their sheet. */
  names: DefinedName[] = [];
  namesChanged = false;
  /** Whether sheets were added, removed, renamed, moved, hidden or shown. */
  sheetsChanged = false;
  /** Set when tables or names were added, renamed or resized: formulas that mention one are out of date. */
  referencesChanged = false;
  /** Set when rows were hidden or shown, or somebody asked to calculate: subtotals and the time of day are out of date. */
  volatileDue = false;
  /** Cells of formulas that depend on themselves, as the last calculation found them, by address: `Sheet1!A1`. */
  readonly circularCells = new Map<
    string,
    { readonly sheet: Worksheet; readonly row: number; readonly column: number }
  >();
  /** Set when a formula could not be calculated here: Excel shall calculate when it opens the file. */
  needsCalculation = false;
  /** Settings of the add-in in this workbook: key to value as JSON text. */
  readonly settings = new Map<string, string>();
  settingsChanged = false;
  /** Rises with every change of the workbook. */
  readonly revision = new Revision();
  /** What happened, for events. */
  readonly journal = new Journal(this.revision);
  private nextSheetNumber = 1;
  private nextObjectNumber = 1;
  private lastTableId = 0;

  private readonly rangeFollowers: RangeFollower[] = [];

  constructor(readonly formats: FormatTable = new FormatTable()) {}

  /** Is told where cells of a sheet go, so that ranges that somebody holds can follow. */
  onRangesMoved(follower: RangeFollower): void {
    this.rangeFollowers.push(follower);
  }

  /** Tells all followers that cells moved. */
  moveRanges(sheet: Worksheet, move: (rect: Rect) => Rect | null): void {
    for (const follower of this.rangeFollowers) follower(sheet, move);
  }

  /** Makes a sheet that belongs to this workbook, without inserting it. */
  createSheet(name: string, part: string | null): Worksheet {
    const number = (this.nextSheetNumber++).toString(16).toUpperCase().padStart(4, "0");
    return new Worksheet(`{00000000-${number}-0000-0000-000000000000}`, name, this.formats, part, this.revision);
  }

  /** An id that no other chart, conditional format … of this open workbook has. */
  createId(): string {
    const number = (this.nextObjectNumber++).toString(16).toUpperCase().padStart(8, "0");
    return `{${number}-0000-4000-8000-000000000000}`;
  }

  /** An id for a new table, above every table id in use and every one that was given: that of a table that is gone stays its own. */
  createTableId(): number {
    const ids = this.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id));
    this.lastTableId = ids.reduce((max, id) => Math.max(max, id), this.lastTableId) + 1;
    return this.lastTableId;
  }

  /** The sheet of that name, compared without case, or undefined. */
  sheetNamed(name: string): Worksheet | undefined {
    const wanted = name.toLocaleLowerCase("en");
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase("en") === wanted);
  }
}
