/** @jest-environment ./test/support/paneEnvironment.js */
import { render, screen, waitFor } from "@testing-library/react";
import { openSession } from "excel-host/testing/excelSession";

import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { tableWorkbook } from "../support/auditSession";
import { PATIENCE, press } from "../support/panePress";

jest.setTimeout(60_000);

describe("my words in the pane", () => {
  it("inserts the table, says how many entries hold, and leads to each cell that does not", async () => {
    const session = openSession(await tableWorkbook(["Acteur", "Type"], [["Sonaval", "Op"]]));
    render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-23"} services={services} />);

    await press("My words");
    expect(await screen.findByText("The table is on the sheet “My words”.", {}, PATIENCE)).toBeTruthy();
    expect(screen.getByText(/0 entries hold\./)).toBeTruthy();
    await session.excel.idle();
    await session.run(async (context) => {
      const body = context.workbook.tables.getItem("PartnershipWords").getDataBodyRange();
      body.getCell(0, 0).getResizedRange(1, 2).values = [
        ["word", "Op", "Telecoms"],
        ["scale", "Keenness", "one to seven"],
      ];
      await context.sync();
    });
    await press("Check my words again");
    expect(await screen.findByText(/1 entry holds\. 1 cell is not understood:/, {}, PATIENCE)).toBeTruthy();
    expect(screen.getByText(/“one to seven” is not understood\. Choose 0–3, 1–5, 0–10 or %\./)).toBeTruthy();
    await press("'My words'!C7");
    await waitFor(
      () => expect(session.opened.workbook.activeSheet?.selection).toMatchObject({ top: 6, left: 2 }),
      PATIENCE,
    );
    await session.excel.idle();

    await press("My words");
    await waitFor(
      () => expect(session.opened.workbook.activeSheet?.selection).toMatchObject({ top: 5, left: 0 }),
      PATIENCE,
    );
    await session.excel.idle();
    const tables = await session.run(async (context) => {
      const all = context.workbook.tables.load({ name: true });
      await context.sync();
      return all.items.map(({ name }) => name);
    });
    expect(tables).toEqual(["Acteurs", "PartnershipWords"]);
  });
});
