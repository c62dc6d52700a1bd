/**
 * A sheet to write, as plain data. The adapter turns it into Excel calls and decides nothing about its content.
 *
 * Positions are zero-based sheet positions; sizes are points; colours are `#RRGGBB`.
 */

import type { SheetKind } from "../contract/kinds";

/** What a cell of a plan holds. A string is always text for Excel: never a formula, a date or a number. */
export type PlanCell = null | string | number | boolean | { readonly formula: string };

/** A block of cells outside the tables, row-major. `null` leaves a cell empty. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** A rectangle of cells; both counts are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One column of a planned table: the values of its cells, or one formula for all of them. */
export interface PlanColumn {
  /** Stable id of the column, never shown: a contract column such as `resource_data`, or `user:<header>`. */
  readonly id: string;
  /** Unique in the table, without case. */
  readonly header: string;
  /** One value per row, or one formula (en-US, `Table[[#This Row],[Column]]` form) for all rows. */
  readonly cells: readonly PlanCell[] | { readonly formula: string };
  /** What the formula of a column of ours comes to when it is written, one value per row: earlier runs wrote values there. */
  readonly results?: readonly PlanCell[];
  /** How wide a column of the user's is to be where it comes to stand in another place; absent for ours. */
  readonly widthPoints?: number;
  /** How the references in the formulas of the column are written; A1 unless it says otherwise. */
  readonly notation?: "R1C1";
}

/** A table. Row and column count follow from its columns; with no rows Excel shows one blank row. */
export interface TablePlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly PlanColumn[];
  readonly rowCount: number;
}

/** A border line. */
export interface LinePlan {
  readonly style: "hair" | "thin" | "medium";
  readonly color: string;
}

/** A static look for an area; what is absent stays as it is. */
export interface FormatPlan {
  readonly area: Area;
  readonly numberFormat?: string;
  readonly font?: {
    readonly sizePoints?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  /** `null` takes the fill away. */
  readonly fill?: string | null;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  /** Sentences of ours keep their order around names that are written from right to left. */
  readonly readingOrder?: "LeftToRight";
  /** Degrees, 90 reads upwards. */
  readonly textOrientation?: number;
  readonly borders?: Readonly<
    Partial<Record<"top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical", LinePlan>>
  >;
}

/** A conditional format by formula (en-US, relative to the area's top-left cell, with leading `=`). Earlier ones win. */
export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly formula: string;
  readonly font?: { readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly fill?: string;
  readonly topBorder?: string;
}

/** An input message Excel shows when the cell is selected; it restricts nothing. */
export interface PromptPlan {
  readonly area: Area;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
}

/** What cells take: one of these words, chosen or typed; all else is refused with the message. */
export interface ChoicePlan {
  readonly area: Area;
  /** Without commas, which part them; at most 255 characters with those. */
  readonly words: readonly string[];
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
}

/** The look and content of data labels. */
export interface LabelPlan {
  readonly show: "value" | "seriesName";
  readonly position: "Center" | "InsideBase";
  readonly numberFormat?: string;
  readonly font: { readonly sizePoints: number; readonly bold: boolean; readonly color: string };
}

/** One series of a chart, in the order of its columns. */
export interface SeriesPlan {
  /** `none` draws nothing. */
  readonly fill: `#${string}` | "none";
  readonly line: { readonly color: string; readonly weightPoints: number } | "none";
  /** Labels of every point; null for none. */
  readonly labels: LabelPlan | null;
  /** Label of one single point (zero-based), in place of `labels`. */
  readonly pointLabel: { readonly point: number; readonly label: LabelPlan } | null;
}

/** A chart over one contiguous block of cells. */
export interface ChartPlan {
  readonly name: string;
  readonly type: "BarStacked";
  /** Header row with series names, first column with categories; one series per further column. */
  readonly data: Area;
  readonly series: readonly SeriesPlan[];
  readonly title: {
    readonly text: string;
    readonly sizePoints: number;
    readonly color: string;
    readonly left: number;
    readonly top: number;
  };
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Inner plot area in points from the chart's corner. */
  readonly plotArea: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly gapWidth: number;
  readonly overlap: number;
  /** Value axis, shown with nothing on it; the maximum in units of the data. */
  readonly maximum: number;
  readonly axisFont: { readonly sizePoints: number; readonly color: string };
  readonly borderColor: string;
  /** Where the legend stands; none when absent. */
  readonly legend?: "Bottom";
}

/** Paper is A4 landscape. */
export interface PrintPlan {
  readonly area: Area;
  /** Zero-based rows repeated on each page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Inches: left, right, top, bottom. */
  readonly marginsInches: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** With Excel's codes (`&P`, `&8`); `&` in names is doubled. */
  readonly leftFooter: string;
  readonly rightFooter: string;
  /** Percent of the natural size, such that the area fits. */
  readonly scalePercent: number;
  /** Most pages the area is shrunk to where Excel heeds it; absent where page breaks count, which Excel heeds only without. */
  readonly fitPages?: { readonly wide: number; readonly tall: number };
  /** Zero-based rows a new page starts at. */
  readonly pageBreaks?: readonly number[];
}

/** One sheet of ours. */
export interface SheetPlan {
  readonly kind: SheetKind;
  /** Proposed name, at most 31 characters; the sheet keeps the name the user gave it. */
  readonly name: string;
  readonly tabColor: string;
  /** Left to right from column A; null leaves the width alone. */
  readonly columnWidths: readonly (number | null)[];
  readonly rowHeights: readonly { readonly row: number; readonly count: number; readonly points: number }[];
  /** Zero-based columns that are hidden because nobody has anything in them, or because they are technical. */
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly CellBlock[];
  /** The first identifies the sheet and is resized by a re-run; the others are made anew where they then stand. */
  readonly tables: readonly TablePlan[];
  readonly formats: readonly FormatPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly prompts: readonly PromptPlan[];
  /** None when absent. */
  readonly choices?: readonly ChoicePlan[];
  readonly charts: readonly ChartPlan[];
  /** Names for single cells; none when absent. */
  readonly names?: readonly NamePlan[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  /** Whether the sheet is hidden when it is made; the user may show it. */
  readonly isHidden?: boolean;
}

/** A defined name for a single cell, which the workbook has not yet. */
export interface NamePlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Whether the workbook has it, and it refers to nothing any more; not when absent. */
  readonly isBroken?: boolean;
}

/** One column of the user's. */
export interface UserColumn {
  readonly header: string;
  /** Filled cells by the key of their row; formulas in R1C1 notation, so that they move with their row as Excel's own sorting moves them. */
  readonly cells: ReadonlyMap<string, PlanCell>;
  /** Whether every row of its table had the same formula: it then also fills new rows. */
  readonly isCalculated: boolean;
  /** en-US number format of the column: that of its first row. */
  readonly numberFormat: string;
  /** Number formats of the rows that have another one, by their key. */
  readonly numberFormats?: ReadonlyMap<string, string>;
  /** How wide it is, in points; absent where it is not known. */
  readonly widthPoints?: number;
}
