import { openSession } from "../../testing/excelSession";
import { validatorFindings } from "../../testing/judges";
import { lintPackage } from "../../testing/lintPackage";
import { play } from "./script";

/** The outside judge starts a process for each file. */
jest.setTimeout(60_000);

describe("page layouts in the saved file", () => {
  it("keep how the sheet prints, the texts of all pages, and breaks both ways", async () => {
    const session = openSession();
    await play(session, (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.blackAndWhite = true;
      pageLayout.draftMode = true;
      pageLayout.firstPageNumber = 7;
      pageLayout.printComments = "InPlace";
      pageLayout.printErrors = "NotAvailable";
      pageLayout.printOrder = "OverThenDown";
      const { headersFooters } = pageLayout;
      headersFooters.state = "FirstOddAndEven";
      headersFooters.useSheetMargins = false;
      headersFooters.useSheetScale = false;
      headersFooters.firstPage.leftHeader = "first";
      headersFooters.evenPages.rightFooter = "even & more";
      headersFooters.oddPages.centerHeader = "odd";
      sheet.verticalPageBreaks.add("C1");
      sheet.horizontalPageBreaks.add("A4");
    });
    const file = session.save();
    expect([lintPackage(file), validatorFindings(file)]).toEqual([[], []]);
    const loaded = await play(openSession(file), ({ pageLayout, verticalPageBreaks, horizontalPageBreaks }) => {
      const { headersFooters } = pageLayout;
      return {
        layout: pageLayout.load(),
        group: headersFooters.load("state, useSheetMargins, useSheetScale"),
        first: headersFooters.firstPage.load("leftHeader"),
        even: headersFooters.evenPages.load("rightFooter"),
        odd: headersFooters.oddPages.load("centerHeader"),
        columns: verticalPageBreaks.load("items/columnIndex"),
        rows: horizontalPageBreaks.load("items/rowIndex"),
      };
    });
    const { layout, group } = loaded;
    expect([
      [layout.blackAndWhite, layout.draftMode, layout.firstPageNumber],
      [layout.printComments, layout.printErrors, layout.printOrder],
      [group.state, group.useSheetMargins, group.useSheetScale],
      [loaded.first.leftHeader, loaded.even.rightFooter, loaded.odd.centerHeader],
      [loaded.columns.items[0]?.columnIndex, loaded.rows.items[0]?.rowIndex],
    ]).toEqual([
      [true, true, 7],
      ["InPlace", "NotAvailable", "OverThenDown"],
      ["FirstOddAndEven", false, false],
      ["first", "even & more", "odd"],
      [2, 3],
    ]);
  });
});
