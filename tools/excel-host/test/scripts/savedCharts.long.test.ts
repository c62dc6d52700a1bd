import { openSession, type ExcelSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { readZip, writeZip } from "../../src/xlsx/zip";
import { failure, fill, play } from "./script";

/** Two series, "yes" and "no", over three categories. */
async function votes(...types: string[]): Promise<ExcelSession> {
  const session = openSession();
  await fill(session, "A1:C4", [
    ["Votes & <more>", "yes", "no"],
    ["a", 1, 2],
    ["b", 3, -4],
    ["c", 5, 6],
  ]);
  await play(session, (sheet) => {
    for (const type of types.length === 0 ? ["ColumnClustered"] : types)
      sheet.charts.add(type as "Line", sheet.getRange("A1:C4"), "Columns");
  });
  return session;
}

const chartOf = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);

/** A session with the file that another has saved, which the outside judge must find sound. */
function reopened(session: ExcelSession): ExcelSession {
  const file = session.save();
  expect(validatorFindings(file)).toEqual([]);
  return openSession(file);
}

/** The chart of the session as the host keeps it, without what is the open workbook's alone. */
function modelOf(session: ExcelSession): unknown {
  const [chart] = session.opened.workbook.sheets[0]?.charts ?? [];
  if (chart === undefined) return undefined;
  return rounded({ ...chart, id: "", changed: new Set(), part: null });
}

/** The file keeps places as fractions of the chart: lengths come back within a hundredth of a point. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * 100) / 100;
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, rounded(item)]));
  if (value instanceof Set || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}

/** Plays a change on a new chart: it must come back from the file as it was, and be changeable there. */
async function comesBack(session: ExcelSession, change: (chart: Excel.Chart) => void): Promise<ExcelSession> {
  await play(session, (sheet) => {
    const chart = chartOf(sheet);
    // Lengths of the anchor are whole units of the file.
    chart.setPosition("E2", "K20");
    change(chart);
  });
  const again = reopened(session);
  expect(modelOf(again)).toEqual(modelOf(session));
  await play(again, (sheet) => {
    chartOf(sheet).series.getItemAt(0).format.fill.setSolidColor("#123456");
  });
  const last = openSession(again.save());
  expect(last.opened.workbook.sheets[0]?.charts[0]?.series[0]?.fill).toBe("#123456");
  return last;
}

describe("charts in the saved file", () => {
  it("keep fills, lines and fonts of their parts", async () => {
    await comesBack(await votes(), (chart) => {
      chart.title.text = "Title\nof two lines & more";
      chart.title.format.fill.setSolidColor("yellow");
      chart.title.format.border.lineStyle = "DashDot";
      chart.title.format.font.underline = "Single";
      chart.title.textOrientation = 30;
      chart.legend.format.fill.setSolidColor("#EEEEEE");
      chart.legend.format.border.color = "red";
      chart.legend.left = 10;
      chart.legend.width = 90;
      chart.legend.legendEntries.getItemAt(1).visible = false;
      chart.format.roundedCorners = true;
      chart.format.font.name = "Arial";
      chart.plotArea.format.fill.setSolidColor("#FAFAFA");
      chart.plotArea.format.border.lineStyle = "None";
      chart.displayBlanksAs = "Zero";
      chart.showDataLabelsOverMaximum = true;
      chart.style = 10;
    });
  });

  it("keep axes with their scales, units, ticks and grid lines", async () => {
    await comesBack(await votes(), (chart) => {
      const { categoryAxis, valueAxis } = chart.axes;
      valueAxis.scaleType = "Logarithmic";
      valueAxis.logBase = 2;
      valueAxis.minimum = 1;
      valueAxis.majorUnit = 4;
      valueAxis.minorUnit = 2;
      valueAxis.minorTickMark = "Cross";
      valueAxis.minorGridlines.visible = true;
      valueAxis.minorGridlines.format.line.lineStyle = "RoundDot";
      valueAxis.majorGridlines.format.line.color = "#D0D0D0";
      valueAxis.majorGridlines.format.line.weight = 2;
      valueAxis.displayUnit = "Thousands";
      valueAxis.numberFormat = "0.0";
      valueAxis.setPositionAt(2);
      valueAxis.format.fill.setSolidColor("#FFFFEE");
      categoryAxis.categoryType = "TextAxis";
      categoryAxis.tickLabelSpacing = 2;
      categoryAxis.tickMarkSpacing = 3;
      categoryAxis.textOrientation = -45;
      categoryAxis.linkNumberFormat = false;
      categoryAxis.position = "Maximum";
      categoryAxis.isBetweenCategories = false;
      categoryAxis.alignment = "Left";
      categoryAxis.offset = 50;
      categoryAxis.multiLevel = false;
      categoryAxis.title.text = "Who";
      categoryAxis.title.textOrientation = 180;
      categoryAxis.title.format.fill.setSolidColor("#EEEEEE");
    });
  });

  it("keep an axis of dates, and a unit of one's own", async () => {
    await comesBack(await votes(), (chart) => {
      chart.axes.categoryAxis.categoryType = "DateAxis";
      chart.axes.categoryAxis.majorUnit = 2;
      chart.axes.valueAxis.setCustomDisplayUnit(12);
    });
  });

  it("keep points with looks of their own, and labels", async () => {
    await comesBack(await votes(), (chart) => {
      const series = chart.series.getItemAt(0);
      series.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
      series.points.getItemAt(1).format.border.color = "#00FF00";
      series.points.getItemAt(2).format.fill.clear();
      series.invertIfNegative = true;
      series.hasDataLabels = true;
      series.dataLabels.showSeriesName = true;
      series.dataLabels.separator = " / ";
      series.dataLabels.position = "InsideEnd";
      series.dataLabels.numberFormat = "0";
      series.dataLabels.textOrientation = 90;
      series.dataLabels.format.border.lineStyle = "Dash";
      series.points.getItemAt(0).dataLabel.format.fill.setSolidColor("#FFFFFF");
      series.points.getItemAt(2).hasDataLabel = false;
      chart.series.getItemAt(1).points.getItemAt(1).dataLabel.showPercentage = true;
    });
  });

  it("keep lines with markers, and a line on axes of its own among columns", async () => {
    const session = await comesBack(await votes(), (chart) => {
      const line = chart.series.getItemAt(1);
      line.chartType = "LineMarkers";
      line.axisGroup = "Secondary";
      line.smooth = true;
      line.markerStyle = "Diamond";
      line.markerSize = 9;
      line.markerBackgroundColor = "#FFFFFF";
      line.markerForegroundColor = "#000000";
      line.points.getItemAt(0).markerStyle = "Square";
      chart.axes.getItem("Value", "Secondary").maximum = 10;
      chart.axes.getItem("Value", "Secondary").title.text = "More";
    });
    const chart = await play(session, (sheet) =>
      chartOf(sheet).load("chartType, series/items/chartType, series/items/axisGroup"),
    );
    expect([chart.chartType, chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup])]).toEqual([
      "Invalid",
      [
        ["ColumnClustered", "Primary"],
        ["LineMarkers", "Secondary"],
      ],
    ]);
  });

  it("keep titles that Excel gives, titles of cells, and titles that are placed", async () => {
    const session = await comesBack(await votes(), (chart) => {
      chart.title.left = 20;
      chart.title.format.font.bold = true;
      chart.axes.valueAxis.title.setFormula("Sheet1!$B$1");
      chart.axes.categoryAxis.title.visible = true;
    });
    const chart = await play(session, (sheet) => {
      const loaded = chartOf(sheet);
      loaded.series.getItemAt(1).delete();
      sheet.getRange("B1").values = [["'perhaps"]];
      return loaded.load("title/text, axes/valueAxis/title/text, axes/categoryAxis/title/text");
    });
    const { valueAxis, categoryAxis } = chart.axes;
    expect([chart.title.text, valueAxis.title.text, categoryAxis.title.text]).toEqual([
      "perhaps",
      "perhaps",
      "Axis Title",
    ]);
    await play(session, (sheet) => (chartOf(sheet).title.visible = false));
    const hidden = await play(reopened(session), (sheet) => chartOf(sheet).title.load("visible"));
    expect(hidden.visible).toBe(false);
  });

  it("keep categories of several levels", async () => {
    const session = openSession();
    await fill(session, "A1:C4", [
      ["Kind", "Name", "Score"],
      ["City", "Ann", 1],
      ["City", "Bob", 2],
      ["School", "Cid", 3],
    ]);
    await play(session, (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns"));
    const again = await comesBack(session, () => undefined);
    const xml = new TextDecoder().decode(readZip(again.save()).get("xl/charts/chart1.xml"));
    const texts = /<c:lvl>.*<\/c:lvl>/.exec(xml)?.[0].match(/(?<=<c:v>)[^<]*/g);
    expect(texts).toEqual(["Ann", "Bob", "Cid", "City", "City", "School"]);
  });

  it("keep their types", async () => {
    const types = [
      ...["ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineStacked"],
      ...["LineStacked100", "LineMarkers", "LineMarkersStacked", "LineMarkersStacked100", "Area", "AreaStacked"],
      ...["AreaStacked100", "Pie", "Doughnut"],
    ];
    const again = reopened(await votes(...types));
    const charts = await play(again, (sheet) => sheet.charts.load("items/chartType"));
    expect(charts.items.map(({ chartType }) => chartType)).toEqual(types);
    expect(again.opened.workbook.sheets[0]?.charts.map(({ isWhole }) => isWhole)).toEqual(types.map(() => true));
  });

  it("keep angle, hole and explosion of round charts", async () => {
    await comesBack(await votes("Doughnut"), (chart) => {
      const series = chart.series.getItemAt(0);
      series.firstSliceAngle = 90;
      series.doughnutHoleSize = 70;
      series.explosion = 12;
      series.points.getItemAt(0).format.fill.setSolidColor("#FF0000");
    });
  });
});

describe("charts of files of other programs", () => {
  it("take data, title and bounds, and refuse what would lose their looks", async () => {
    const session = await votes();
    const entries = readZip(session.save());
    const xml = new TextDecoder().decode(entries.get("xl/charts/chart1.xml"));
    const foreign = xml.replace("</c:plotArea>", "<c:spPr><a:effectLst/></c:spPr></c:plotArea>");
    entries.set("xl/charts/chart1.xml", new TextEncoder().encode(foreign));
    const again = openSession(writeZip(entries));
    await play(again, (sheet) => {
      const chart = chartOf(sheet);
      chart.title.setFormula("=Sheet1!$A$1");
      chart.axes.valueAxis.maximum = 9;
      chart.plotVisibleOnly = false;
    });
    for (const change of [
      (chart: Excel.Chart) => (chart.legend.visible = false),
      (chart: Excel.Chart) => (chart.title.overlay = true),
      (chart: Excel.Chart) => (chart.axes.categoryAxis.visible = false),
      (chart: Excel.Chart) => (chart.axes.valueAxis.majorUnit = 2),
      (chart: Excel.Chart) => (chart.chartType = "Line"),
      (chart: Excel.Chart) => chart.series.getItemAt(0).delete(),
    ])
      expect(await failure(again, (sheet) => change(chartOf(sheet)))).toMatchObject({ code: "NotImplemented" });
    const last = reopened(again);
    const chart = await play(last, (sheet) =>
      chartOf(sheet).load("plotVisibleOnly, title/text, axes/valueAxis/maximum, series/count"),
    );
    expect([chart.plotVisibleOnly, chart.title.text, chart.axes.valueAxis.maximum, chart.series.count]).toEqual([
      false,
      "Votes & <more>",
      9,
      2,
    ]);
    expect(new TextDecoder().decode(readZip(last.save()).get("xl/charts/chart1.xml"))).toContain("<a:effectLst/>");
  });

  it("show the axis of values again, and hide it, with its other looks as they were", async () => {
    const session = await votes();
    const entries = readZip(session.save());
    const xml = new TextDecoder().decode(entries.get("xl/charts/chart1.xml"));
    const hidden = xml.replace(/(<c:valAx>.*?)<c:delete val="0"\/>/s, '$1<c:delete val="1"/>');
    const foreign = hidden.replace("</c:plotArea>", "<c:spPr><a:effectLst/></c:spPr></c:plotArea>");
    expect(foreign).toContain('<c:delete val="1"/>');
    entries.set("xl/charts/chart1.xml", new TextEncoder().encode(foreign));
    const again = openSession(writeZip(entries));

    await play(again, (sheet) => {
      const { valueAxis } = chartOf(sheet).axes;
      valueAxis.visible = true;
      valueAxis.maximum = 7;
    });
    const saved = reopened(again);
    const shown = new TextDecoder().decode(readZip(saved.save()).get("xl/charts/chart1.xml"));
    expect(shown).toBe(
      foreign
        .replace("<c:majorGridlines></c:majorGridlines>", "<c:majorGridlines/>")
        .replace('<c:delete val="1"/>', '<c:delete val="0"/>')
        .replace(/(<c:valAx>.*?<c:orientation val="minMax"\/>)/s, '$1<c:max val="7"/>'),
    );

    await play(saved, (sheet) => {
      chartOf(sheet).axes.valueAxis.visible = false;
    });
    const last = await play(reopened(saved), (sheet) => chartOf(sheet).axes.valueAxis.load("visible"));
    expect(last.visible).toBe(false);
  });
});
