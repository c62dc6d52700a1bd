import { readZip, writeZip } from "excel-host/testing/zip";

import { auditFile, sampleFile } from "../support/auditSession";

jest.setTimeout(30_000);

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
});
