import { readZip, writeZip } from "excel-host/testing/zip";

import { auditFile, sampleFile } from "../support/auditSession";

const OWN_CHART = /<c:f>'?Ressources/;

/** Parts that hold our chart, with their text. */
function ownCharts(file: Uint8Array): [string, string][] {
  return [...readZip(file)]
    .filter(([path]) => path.startsWith("xl/charts/chart"))
    .map(([path, bytes]): [string, string] => [path, new TextDecoder().decode(bytes)])
    .filter(([, xml]) => OWN_CHART.test(xml));
}

describe("the chart of resources by category", () => {
  it("is reused by a second run, and keeps the colours the user gave it", async () => {
    const { session } = await auditFile(sampleFile());
    const entries = readZip(session.save());
    for (const [path, xml] of ownCharts(session.save())) {
      entries.set(path, new TextEncoder().encode(xml.replaceAll("1B6E82", "123456")));
    }
    const again = await auditFile(writeZip(entries));
    const charts = ownCharts(again.session.save());
    expect(charts).toHaveLength(1);
    expect(charts[0]?.[1]).toContain('<a:srgbClr val="123456"/>');
    expect(charts[0]?.[1].match(/<c:ser>/g)).toHaveLength(16);
  });

  it("shows nothing of its value axis, which stays: an axis that is gone may lose its bounds", async () => {
    const { session } = await auditFile(sampleFile());
    const [[, xml] = ["", ""]] = ownCharts(session.save());
    const axis = /<c:valAx>.*<\/c:valAx>/s.exec(xml)?.[0] ?? "";

    expect(axis).toContain('<c:delete val="0"/>');
    expect(axis).toContain('<c:tickLblPos val="none"/>');
    expect(axis).toContain('<c:max val="');
    expect(axis).toContain("<a:ln><a:noFill/></a:ln>");
  });

  it("gets its new bounds where somebody took the value axis away", async () => {
    const { session } = await auditFile(sampleFile());
    await session.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Ressources par catégorie").charts.getItemAt(0);
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.visible = false;
      await context.sync();
    });
    const again = await auditFile(session.save());
    const axis = await again.session.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Ressources par catégorie").charts.getItemAt(0);
      const { valueAxis } = chart.axes.load({ valueAxis: { visible: true, maximum: true } });
      await context.sync();
      return { visible: valueAxis.visible, maximum: valueAxis.maximum as number };
    });

    expect(axis.visible).toBe(true);
    expect(axis.maximum).toBeGreaterThan(1);
  });
});

describe("the marks of our sheets", () => {
  it("are never empty: whether Excel takes an empty property is not documented", async () => {
    const { session } = await auditFile(sampleFile());
    const marks = [...readZip(session.save())].filter(([path]) => path.includes("customProperty"));

    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter(([, bytes]) => bytes.length === 0)).toEqual([]);
  });
});
