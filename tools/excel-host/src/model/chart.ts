/** A chart of the embedded workbook, as far as Office.js reaches it. Everything else of a loaded chart stays in its part. */

import type { Color } from "./format";

/** `undefined` is automatic: Excel chooses. */
export interface ChartFont {
  name?: string;
  sizePoints?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: Color;
}

/** How a line is drawn, in the words of `Excel.ChartLineStyle`. */
export type ChartDash = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot";

export interface ChartLine {
  /** `none` draws no line; `undefined` is automatic. */
  color?: Color;
  weightPoints?: number;
  dash?: ChartDash;
}

/** Solid fill, the word `none`, or automatic when undefined. */
export type ChartFill = Color | undefined;

/** Something with a fill and a border. */
export interface ChartLook {
  fill: ChartFill;
  line: ChartLine;
}

export interface ChartText extends ChartLook {
  visible: boolean;
  /** Of a chart's title, `""` is automatic: the name of a single series, or Excel's own words. */
  text: string;
  /** The cell whose text it shows (`Sheet1!$A$1`, file form); null when `text` is its own. */
  formula: string | null;
  font: ChartFont;
  /** Degrees from -90 to 90, counter-clockwise; 180 stands upright letter by letter; undefined is automatic. */
  angle?: number;
  /** Points from the chart's corner; undefined is automatic. */
  left?: number;
  top?: number;
  overlay: boolean;
}

export interface ChartDataLabel extends ChartLook {
  /** `undefined` follows the chart type. */
  position?: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  showBubbleSize: boolean;
  /** Between the parts of a label; undefined is Excel's own. */
  separator?: string;
  numberFormat?: string;
  linkNumberFormat: boolean;
  font: ChartFont;
  angle?: number;
}

export type MarkerStyle =
  "Automatic" | "None" | "Square" | "Diamond" | "Triangle" | "X" | "Star" | "Dot" | "Dash" | "Circle" | "Plus";

export interface ChartMarker {
  style: MarkerStyle;
  /** 2 to 72. */
  size?: number;
  background?: Color;
  foreground?: Color;
}

/** What one point has of its own. */
export interface ChartPointFormat extends ChartLook {
  /** Null follows the series. */
  marker: ChartMarker | null;
}

export type AxisGroup = "Primary" | "Secondary";

export interface ChartSeries extends ChartLook {
  /** Office.js chart type without regard to markers: `Line` for lines with and without them. */
  type: string;
  axisGroup: AxisGroup;
  /** Formula of the name (`Sheet!$B$1`, file form) or null when `nameText` is a constant. */
  nameFormula: string | null;
  nameText: string;
  /** Range formulas in file form, without `=`; null when the file holds constants or there is none. */
  valuesFormula: string | null;
  categoriesFormula: string | null;
  hasDataLabels: boolean;
  dataLabels: ChartDataLabel;
  /** Labels of single points by zero-based index; null means "this point has no label". */
  pointLabels: Map<number, ChartDataLabel | null>;
  /** Looks of single points by zero-based index. */
  pointFormats: Map<number, ChartPointFormat>;
  marker: ChartMarker;
  smooth: boolean;
  invertIfNegative: boolean;
  varyByCategories: boolean;
  /** Percent of the radius. */
  explosion: number;
  /** Of the whole group: percent of a bar's width, percent of overlap, degrees, percent of the radius. */
  gapWidth: number;
  overlap: number;
  firstSliceAngle: number;
  doughnutHoleSize: number;
}

export type TickMark = "None" | "Outside" | "Inside" | "Cross";

export interface ChartAxis extends ChartLook {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  majorGridlines: boolean;
  minorGridlines: boolean;
  majorGridline: ChartLine;
  minorGridline: ChartLine;
  reversed: boolean;
  /** Base of a logarithmic scale; null is linear. */
  logBase: number | null;
  categoryType: "Automatic" | "TextAxis" | "DateAxis";
  tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  majorTickMark: TickMark;
  minorTickMark: TickMark;
  /** Categories from one label, or mark, to the next; null is automatic. */
  tickLabelSpacing: number | null;
  tickMarkSpacing: number | null;
  /** Where on this axis the other one crosses. */
  position: "Automatic" | "Maximum" | "Minimum" | "Custom";
  /** The place of a crossing that is `Custom`. */
  positionAt: number;
  /** Category axes: whether the other one crosses between two categories. */
  isBetweenCategories: boolean;
  alignment: "Center" | "Left" | "Right";
  /** Percent of the usual distance of the labels, 0 to 1000. */
  offset: number;
  multiLevel: boolean;
  /** A word of `Excel.ChartAxisDisplayUnit`. */
  displayUnit: string;
  customDisplayUnit: number;
  showDisplayUnitLabel: boolean;
  numberFormat: string;
  linkNumberFormat: boolean;
  font: ChartFont;
  angle?: number;
  title: ChartText;
}

/** Position in points from the sheet's corner. */
export interface ChartFrame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ChartLegend extends ChartLook {
  visible: boolean;
  position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  overlay: boolean;
  font: ChartFont;
  /** Points from the chart's corner; what is undefined is automatic. */
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  /** Positions of series whose entry does not show. */
  hiddenEntries: Set<number>;
}

export interface Chart extends ChartLook {
  /** Unique in the workbook while it is open. */
  readonly id: string;
  name: string;
  /** Office.js chart type: `BarStacked`, `ColumnClustered` …; `Invalid` when its series are of several, or of none we name. */
  type: string;
  title: ChartText;
  legend: ChartLegend;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Axes of the series of the secondary group; unused without one. */
  secondaryCategoryAxis: ChartAxis;
  secondaryValueAxis: ChartAxis;
  series: ChartSeries[];
  /** Inner plot area in points from the chart's corner; null is automatic. */
  plotArea: ChartFrame | null;
  plotLook: ChartLook;
  frame: ChartFrame;
  font: ChartFont;
  roundedCorners: boolean;
  plotVisibleOnly: boolean;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  showDataLabelsOverMaximum: boolean;
  /** 1 to 48. */
  style: number;
  /** Names of facets changed since loading (or all of a new chart): only these are patched into the part. */
  readonly changed: Set<ChartFacet>;
  /** Part of the file the chart was loaded from, null for a new one. */
  readonly part: string | null;
  /** Whether the model holds all there is of the chart, so that its part can be written anew. */
  readonly isWhole: boolean;
}

export type ChartFacet =
  | "name"
  | "frame"
  | "type"
  | "title"
  | "titleFormat"
  | "legend"
  | "axes"
  | "bounds"
  | "data"
  | "seriesFormat"
  | "plotArea"
  | "area"
  | "plotVisibleOnly"
  | "options";
