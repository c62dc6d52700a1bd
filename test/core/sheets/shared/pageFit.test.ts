import { pageFit, type Printed } from "../../../../src/core/sheets/shared/pageFit";
import { layoutActions } from "../../../../src/core/sheets/actions/layoutActions";
import { layoutMatrix } from "../../../../src/core/sheets/matrix/layoutMatrix";
import { layoutSummary } from "../../../../src/core/sheets/summary/layoutSummary";
import { auditOf, manyStakeholders } from "../../../fixtures/core/audit";

/** Points of A4 landscape inside the margins of our sheets. */
const PAGE = { width: 841.9 - 0.8 * 72, height: 595.3 - 72 };

function printed(changes: Partial<Printed>, rows = 10, columns = 3): Printed {
  return {
    columnWidths: [],
    hiddenColumns: [],
    rowHeights: [],
    ...changes,
    print: {
      area: { row: 0, column: 0, rows, columns },
      titleRows: null,
      marginsInches: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
      ...changes.print,
    },
  };
}

describe("the scale of a printed sheet", () => {
  it("brings the area to the width of a page, so that nothing depends on Excel's own fit", () => {
    const { scalePercent } = pageFit(printed({ columnWidths: [400, 400, 400] }));

    expect((1200 * scalePercent) / 100).toBeLessThanOrEqual(PAGE.width);
    expect((1200 * (scalePercent + 1)) / 100).toBeGreaterThan(PAGE.width);
  });

  it("counts columns that nobody set a width for, and none that are hidden", () => {
    expect(pageFit(printed({ columnWidths: [700, null] }, 10, 3)).scalePercent).toBe(
      Math.floor((100 * PAGE.width) / 796),
    );
    expect(pageFit(printed({ columnWidths: [700, 700, 50], hiddenColumns: [1] })).scalePercent).toBe(100);
  });

  it("leaves small sheets at their size, and is never less than Excel takes", () => {
    expect(pageFit(printed({})).scalePercent).toBe(100);
    expect(pageFit(printed({}, 2, 5_000)).scalePercent).toBe(10);
  });

  it("counts the height too where all must stand on one page", () => {
    const { scalePercent, fitPages } = pageFit(printed({ rowHeights: [{ row: 0, count: 50, points: 40 }] }, 50), true);

    expect((2_000 * scalePercent) / 100).toBeLessThanOrEqual(PAGE.height);
    expect(fitPages).toEqual({ wide: 1, tall: 1 });
  });

  it("takes a last page of a few rows onto the others, and no more than a few", () => {
    const fit = (rows: number): ReturnType<typeof pageFit> =>
      pageFit(printed({ columnWidths: [800], rowHeights: [{ row: 0, count: rows, points: 20 }] }, rows, 1));
    const pagesOf = (rows: number, scale: number): number =>
      Math.ceil(rows / Math.floor((100 * PAGE.height) / scale / 20));
    const full = fit(20).scalePercent;

    for (const rows of [27, 28, 54, 80, 400]) {
      const { scalePercent, fitPages } = fit(rows);
      const pages = pagesOf(rows, scalePercent);
      const perPage = Math.floor((100 * PAGE.height) / scalePercent / 20);
      expect(scalePercent).toBeGreaterThanOrEqual(0.86 * full);
      expect(pages === 1 || rows - (pages - 1) * perPage >= 4).toBe(true);
      expect(fitPages?.tall).toBeGreaterThanOrEqual(pages);
    }
    expect(fit(40)).toEqual({ scalePercent: full, fitPages: { wide: 1, tall: 4 } });
  });

  it("allows more pages in height than are needed, with the rows that each page repeats", () => {
    const rows = printed({ rowHeights: [{ row: 0, count: 1_000, points: 26 }] }, 1_000);
    const titles = { ...rows, print: { ...rows.print, titleRows: { first: 0, last: 9 } } };

    expect(pageFit(rows).fitPages?.tall).toBeGreaterThan(26_000 / PAGE.height);
    expect(pageFit(titles).fitPages?.tall).toBeGreaterThan(26_000 / (PAGE.height - 260));
  });
});

describe("the sheets of a report", () => {
  it("all say how large they print, in case Excel heeds no fit to pages", () => {
    const audit = auditOf(manyStakeholders(300));
    const plans = [
      layoutMatrix(audit, { tableName: "M", userColumns: [] }),
      layoutActions(audit, { tableName: "A", userColumns: [] }),
      layoutSummary(audit, { tableName: "S", matrixTableName: "M", chartName: "C", changes: null, keptNotes: 0 }),
    ];

    for (const { print } of plans) {
      expect(print.scalePercent).toBeLessThan(100);
      expect(print.scalePercent).toBeGreaterThan(40);
      expect(print.fitPages?.wide).toBe(1);
    }
  });
});
