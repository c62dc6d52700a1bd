/** Every class this host claims, by its Office.js name. */

import type { HostClass } from "../protocol/classes";
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  runtimeClass,
} from "./application";
import { chartClass } from "./chart";
import { chartAxesClass, chartGridlinesClass } from "./chartAxes";
import { chartAxisClass } from "./chartAxis";
import { chartCollectionClass } from "./chartCollection";
import {
  chartAxisFormatClass,
  chartAxisTitleFormatClass,
  chartBorderClass,
  chartDataLabelFormatClass,
  chartFillClass,
  chartFontClass,
  chartGridlinesFormatClass,
  chartLegendFormatClass,
  chartLineFormatClass,
  chartPlotAreaFormatClass,
  chartPointFormatClass,
  chartSeriesFormatClass,
  chartTitleFormatClass,
} from "./chartFormats";
import { chartDataLabelClass, chartDataLabelsClass } from "./chartLabels";
import { chartAreaFormatClass, chartPlotAreaClass } from "./chartParts";
import { chartPointClass, chartPointsCollectionClass } from "./chartPoints";
import { chartSeriesClass, chartSeriesCollectionClass } from "./chartSeries";
import {
  chartAxisTitleClass,
  chartLegendClass,
  chartLegendEntryClass,
  chartLegendEntryCollectionClass,
  chartTitleClass,
} from "./chartTexts";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollection";
import { conditionalFormatClass } from "./conditionalFormat";
import {
  cellValueConditionalFormatClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  presetConditionalFormatClass,
  textConditionalFormatClass,
  topBottomConditionalFormatClass,
} from "./conditionalRules";
import {
  conditionalRangeFormatClass,
  conditionalRangeFontClass,
  conditionalRangeFillClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeBorderClass,
} from "./conditionalRangeFormat";
import { dataValidationClass } from "./dataValidation";
import { autoFilterClass, filterClass } from "./filter";
import { namedItemClass, namedItemCollectionClass } from "./namedItem";
import { headerFooterClass, headerFooterGroupClass } from "./headersFooters";
import { commentClass, commentCollectionClass, commentReplyClass, commentReplyCollectionClass } from "./comments";
import { pageBreakClass, pageBreakCollectionClass } from "./pageBreaks";
import { pageLayoutClass } from "./pageLayout";
import { workbookProtectionClass, worksheetProtectionClass } from "./protection";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./rangeAreas";
import { rangeSortClass } from "./rangeSort";
import { rangeBorderClass, rangeBorderCollectionClass } from "./rangeBorder";
import { rangeFormatClass, rangeFontClass, rangeFillClass, formatProtectionClass } from "./rangeFormat";
import { tableClass } from "./table";
import { tableColumnClass, tableColumnCollectionClass } from "./tableColumns";
import { tableRowClass, tableRowCollectionClass } from "./tableRows";
import { tableCollectionClass } from "./tableCollection";
import { settingClass, settingCollectionClass } from "./settings";
import { tableScopedCollectionClass } from "./tableScoped";
import { tableSortClass } from "./tableSort";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";
import {
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
  worksheetFreezePanesClass,
} from "./worksheetParts";

const CLASSES: readonly HostClass[] = [
  chartCollectionClass,
  chartClass,
  chartAreaFormatClass,
  chartTitleClass,
  chartLegendClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartGridlinesClass,
  chartPlotAreaClass,
  chartFontClass,
  chartFillClass,
  chartLineFormatClass,
  chartBorderClass,
  chartTitleFormatClass,
  chartAxisTitleFormatClass,
  chartLegendFormatClass,
  chartDataLabelFormatClass,
  chartAxisFormatClass,
  chartSeriesCollectionClass,
  chartSeriesClass,
  chartSeriesFormatClass,
  chartPointsCollectionClass,
  chartPointClass,
  chartDataLabelsClass,
  chartDataLabelClass,
  chartGridlinesFormatClass,
  chartPlotAreaFormatClass,
  chartPointFormatClass,
  chartLegendEntryClass,
  chartLegendEntryCollectionClass,
  conditionalFormatCollectionClass,
  conditionalFormatClass,
  customConditionalFormatClass,
  conditionalFormatRuleClass,
  cellValueConditionalFormatClass,
  textConditionalFormatClass,
  topBottomConditionalFormatClass,
  presetConditionalFormatClass,
  conditionalRangeFormatClass,
  conditionalRangeFontClass,
  conditionalRangeFillClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeBorderClass,
  dataValidationClass,
  namedItemClass,
  namedItemCollectionClass,
  pageLayoutClass,
  headerFooterGroupClass,
  headerFooterClass,
  rangeClass,
  rangeAreasClass,
  rangeCollectionClass,
  rangeSortClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeFormatClass,
  rangeFontClass,
  rangeFillClass,
  formatProtectionClass,
  tableClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableCollectionClass,
  tableScopedCollectionClass,
  tableSortClass,
  filterClass,
  autoFilterClass,
  workbookClass,
  workbookProtectionClass,
  settingClass,
  settingCollectionClass,
  applicationClass,
  cultureInfoClass,
  numberFormatInfoClass,
  datetimeFormatInfoClass,
  runtimeClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
  worksheetFreezePanesClass,
  worksheetProtectionClass,
  pageBreakClass,
  pageBreakCollectionClass,
  commentCollectionClass,
  commentClass,
  commentReplyCollectionClass,
  commentReplyClass,
];

export const HOST_CLASSES: ReadonlyMap<string, HostClass> = new Map(
  CLASSES.map((hostClass) => [hostClass.name, hostClass]),
);
