/** A chart of the embedded workbook, as far as Office.js reaches it. Everything else of a loaded chart stays in its part. */

import type { Color } from "./format";

/** `undefined` is automatic: Excel chooses. */
export interface ChartFont {
  name?: string;
  sizePoints?: number;
  bold?: boolean;
  italic?: boolean;
  color?: Color;
}

export interface ChartLine {
  /** `none` draws no line; `undefined` is automatic. */
  color?: Color;
  weightPoints?: number;
}

/** Solid fill, the word `none`, or automatic when undefined. */
export type ChartFill = Color | undefined;

export interface ChartText {
  visible: boolean;
  text: string;
  font: ChartFont;
  /** Points from the chart's corner; undefined is automatic. */
  left?: number;
  top?: number;
  overlay: boolean;
}

export interface ChartDataLabel {
  /** `undefined` follows the chart type. */
  position?: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  numberFormat?: string;
  font: ChartFont;
}

export interface ChartSeries {
  /** Formula of the name (`Sheet!$B$1`, file form) or null when `nameText` is a constant. */
  nameFormula: string | null;
  nameText: string;
  /** Range formulas in file form, without `=`; null when the file holds constants or there is none. */
  valuesFormula: string | null;
  categoriesFormula: string | null;
  fill: ChartFill;
  line: ChartLine;
  hasDataLabels: boolean;
  dataLabels: ChartDataLabel;
  /** Labels of single points by zero-based index; null means "this point has no label". */
  pointLabels: Map<number, ChartDataLabel | null>;
  gapWidth: number;
  overlap: number;
}

export interface ChartAxis {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: boolean;
  reversed: boolean;
  tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  majorTickMark: "None" | "Outside" | "Inside" | "Cross";
  numberFormat: string;
  font: ChartFont;
  line: ChartLine;
  title: ChartText;
}

/** Position in points from the sheet's corner. */
export interface ChartFrame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Chart {
  /** Unique in the workbook while it is open. */
  readonly id: string;
  name: string;
  /** Office.js chart type: `BarStacked`, `ColumnClustered` …; `Invalid` when the file mixes types we do not name. */
  type: string;
  title: ChartText;
  legend: {
    visible: boolean;
    position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
    overlay: boolean;
    font: ChartFont;
  };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  /** Inner plot area in points from the chart's corner; null is automatic. */
  plotArea: ChartFrame | null;
  frame: ChartFrame;
  fill: ChartFill;
  line: ChartLine;
  font: ChartFont;
  plotVisibleOnly: boolean;
  /** Names of facets changed since loading (or all of a new chart): only these are patched into the part. */
  readonly changed: Set<ChartFacet>;
  /** Part of the file the chart was loaded from, null for a new one. */
  readonly part: string | null;
}

export type ChartFacet =
  | "name"
  | "frame"
  | "type"
  | "title"
  | "legend"
  | "axes"
  | "data"
  | "seriesFormat"
  | "plotArea"
  | "area"
  | "plotVisibleOnly";
