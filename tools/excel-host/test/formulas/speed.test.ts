import { recalculate } from "../../src/calculation/recalculate";
import { addTable, load, put, sheetOf, valueOf, workbookWith } from "./grid";
import { cpuMilliseconds } from "../../testing/cpuTime";

const ROWS = 10_000;

function milliseconds(run: () => void): number {
  const start = cpuMilliseconds();
  run();
  return cpuMilliseconds() - start;
}

/** Bounds are several times what it takes alone: other tests run beside. */
describe("recalculate", () => {
  it("counts twelve by twelve over a table of ten thousand rows in a few seconds", () => {
    const workbook = workbookWith("M", "R");
    const [matrix, resources] = [sheetOf(workbook, "M"), sheetOf(workbook, "R")];
    const headers = ["Code", ...Array.from({ length: 12 }, (_, index) => `Answer ${index}`)];
    const body = Array.from({ length: ROWS }, (_, row) => [
      `c${row % 12}`,
      ...headers.slice(1).map((_, column) => ["yes", "?", "no"][(row + column) % 3] ?? ""),
    ]);
    put(workbook, matrix, "A1", [headers, ...body]);
    addTable(workbook, matrix, "PartnershipMatrix", `A1:M${ROWS + 1}`);
    put(workbook, resources, "A1", [headers, ...Array.from({ length: 12 }, (_, row) => [`c${row}`])]);
    addTable(workbook, resources, "Res", "A1:M13");
    const formulas = headers
      .slice(1)
      .map(
        (header) => `=SUMPRODUCT((PartnershipMatrix[Code]=Res[[#This Row],[Code]])*(PartnershipMatrix[${header}]="?"))`,
      );
    put(
      workbook,
      resources,
      "B2",
      Array.from({ length: 12 }, () => formulas),
    );
    expect(milliseconds(() => recalculate(workbook))).toBeLessThan(5000);
    expect([valueOf(resources, "B2"), valueOf(resources, "B3"), valueOf(resources, "M13")]).toEqual([0, 834, 833]);
  });

  it("costs next to nothing when ten thousand formulas stand on another sheet", () => {
    const workbook = workbookWith("User", "Ours");
    const user = sheetOf(workbook, "User");
    for (let row = 1; row <= ROWS; row += 1) {
      put(workbook, user, `A${row}`, [[row]]);
      load(workbook, user, `B${row}`, `IF(A${row}>3,A${row}*$A$1,SUM(A${row}:A${row}))`, 0);
    }
    user.uncalculated.clear();
    put(workbook, sheetOf(workbook, "Ours"), "A1", [[1]]);
    recalculate(workbook);
    put(workbook, sheetOf(workbook, "Ours"), "A1", [[2], ["=A1+1"]]);
    expect(milliseconds(() => recalculate(workbook))).toBeLessThan(200);
    expect(valueOf(sheetOf(workbook, "Ours"), "A2")).toBe(3);
  });

  it("costs little when one cell of a sheet with ten thousand formulas changes", () => {
    const workbook = workbookWith("User");
    const user = sheetOf(workbook, "User");
    put(
      workbook,
      user,
      "A1",
      Array.from({ length: ROWS }, (_, row) => [row, `=A${row + 1}*2`, `=SUM(B$1:B${(row % 3) + 1})`]),
    );
    recalculate(workbook);
    put(workbook, user, "A9000", [[5]]);
    expect(milliseconds(() => recalculate(workbook))).toBeLessThan(200);
    expect(valueOf(user, "B9000")).toBe(10);
  });
});
