/** Properties that Excel has and this host does not answer. Written by the test of SURFACE.md; do not edit it. */

/** A class in each line, and its properties. */
const NAMES = `
Application activeWindow calculationEngineVersion iterativeCalculation windows
Chart categoryLabelLevel pivotOptions seriesNameLevel showAllFieldButtons
ChartAreaFormat colorScheme
ChartAxes seriesAxis
ChartAxis baseTimeUnit height left majorTimeUnitScale minorTimeUnitScale top width
ChartDataLabel autoText formula geometricShapeType height horizontalAlignment left showAsStickyCallout text top verticalAlignment width
ChartDataLabels autoText geometricShapeType horizontalAlignment leaderLines showAsStickyCallout showLeaderLines verticalAlignment
ChartLegend showShadow
ChartLegendEntry height left top width
ChartPlotArea height left position top width
ChartSeries binOptions boxwhiskerOptions bubbleScale filtered gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle invertColor mapOptions parentLabelStrategy plotOrder secondPlotSize showConnectorLines showLeaderLines showShadow splitType splitValue trendlines xErrorBars yErrorBars
ChartTitle height horizontalAlignment position showShadow verticalAlignment width
Comment authorEmail contentType creationDate mentions resolved richContent
CommentReply authorEmail contentType creationDate mentions resolved richContent
ConditionalFormat colorScale dataBar iconSet
ConditionalFormatRule formulaLocal
DatetimeFormatInfo longDatePattern longTimePattern
HeaderFooter centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture
NamedItem arrayValues valueAsJson valueAsJsonLocal
NumberFormatInfo currencySymbol
PageLayout alignMarginsHeaderFooter printQuality
Range control formulaArray formulasLocal hasSpill linkedDataTypeState numberFormatCategories numberFormatLocal savedAsArray valuesAsJson valuesAsJsonLocal
RangeBorder tintAndShade
RangeBorderCollection tintAndShade
RangeFill patternTintAndShade tintAndShade
RangeFont tintAndShade
TableColumn valuesAsJson valuesAsJsonLocal
TableRow valuesAsJson valuesAsJsonLocal
Workbook autoSave bindings calculationEngineVersion chartDataPointTrack comments customXmlParts dataConnections functions isDirty linkedEntityDataDomains linkedWorkbooks notes pivotTableStyles pivotTables previouslySaved properties queries slicerStyles slicers styles tableStyles timelineStyles usePrecisionAsDisplayed
Worksheet enableCalculation namedSheetViews notes pivotTables shapes showDataTypeIcons slicers tabId
WorksheetProtection allowEditRanges canPauseProtection isPasswordProtected isPaused savedOptions
`;

/** By class. */
export const REFUSED_PROPERTIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NAMES.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([className = "", ...properties]) => [className, new Set(properties)]),
);
