import { openSession } from "../../testing/excelSession";
import { fill, play } from "./script";

describe("events of charts", () => {
  it("tell of charts that are added, activated, left and deleted", async () => {
    const session = openSession();
    await fill(session, "A1:A2", [[1], [2]]);
    const heard: object[] = [];
    const keep = (args: object): Promise<void> => {
      heard.push(args);
      return Promise.resolve();
    };
    await play(session, ({ charts }) => {
      charts.onAdded.add(keep);
      charts.onDeleted.add(keep);
      charts.onActivated.add(keep);
      charts.onDeactivated.add(keep);
    });
    const chart = await play(session, (sheet) => sheet.charts.add("Line", sheet.getRange("A1:A2")).load("id"));
    await play(session, (sheet) => {
      sheet.charts.getItemAt(0).activate();
      sheet.charts.getItemAt(0).activate();
      sheet.getRange("B2").select();
      sheet.charts.getItemAt(0).delete();
    });
    await session.excel.idle();
    const sheetId = session.opened.workbook.sheets[0]?.id;
    const ids = { chartId: chart.id, worksheetId: sheetId };
    expect(heard).toEqual([
      { type: "ChartAdded", source: "Local", ...ids },
      { type: "ChartActivated", ...ids },
      { type: "ChartDeactivated", ...ids },
      { type: "ChartDeleted", source: "Local", ...ids },
    ]);
  });

  it("reach handlers of the chart alone, and a chart that is deleted is active no more", async () => {
    const session = openSession();
    await fill(session, "A1:A2", [[1], [2]]);
    const heard: string[] = [];
    await play(session, (sheet) => {
      for (let count = 0; count < 2; count += 1) sheet.charts.add("Line", sheet.getRange("A1:A2"));
    });
    await play(session, ({ charts }) => {
      const handle = ({ type }: { type: string }): Promise<void> => {
        heard.push(type);
        return Promise.resolve();
      };
      charts.getItemAt(1).onActivated.add(handle);
      charts.getItemAt(1).onDeactivated.add(handle);
    });
    const active = await play(session, ({ charts }, { workbook }) => {
      charts.getItemAt(0).activate();
      charts.getItemAt(1).activate();
      charts.getItemAt(1).delete();
      return workbook.getActiveChartOrNullObject();
    });
    await session.excel.idle();
    expect([heard, active.isNullObject]).toEqual([["ChartActivated", "ChartDeactivated"], true]);
  });
});
