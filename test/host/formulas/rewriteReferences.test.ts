import { renameColumnReferences, renameSheetReferences, renameTableReferences } from "../../../src/host/formulas/rewriteReferences";
import type { Workbook } from "../../../src/host/model/workbook";
import { load, sheetOf, workbookWith } from "./grid";

/** A workbook with one formula in A1 of the sheet Use; gives its text after a change. */
function rewritten(formula: string, change: (workbook: Workbook) => void): string | undefined {
  const workbook = workbookWith("Old name", "Use", "Last");
  load(workbook, sheetOf(workbook, "Use"), "A1", formula, 7);
  change(workbook);
  return sheetOf(workbook, "Use").cell(0, 0)?.formula?.text;
}

describe("renameSheetReferences", () => {
  it.each([
    { formula: "'Old name'!A1+'OLD NAME'!$B:$B", after: "New!A1+New!$B:$B" },
    { formula: '"\'Old name\'!A1"&\'Old name\'!A1', after: '"\'Old name\'!A1"&New!A1' },
    { formula: "Use!A1+'Old name2'!A1", after: "Use!A1+'Old name2'!A1" },
    { formula: "'[1]Old name'!A1", after: "'[1]Old name'!A1" },
    { formula: "'Old name'!Rate", after: "New!Rate" },
  ])("turns $formula into $after", ({ formula, after }) => {
    expect(rewritten(formula, (workbook) => renameSheetReferences(workbook, "Old name", "New"))).toBe(after);
  });

  it("quotes a name that needs it", () => {
    expect(rewritten("'Old name'!A1", (workbook) => renameSheetReferences(workbook, "Old name", "L'été"))).toBe("'L''été'!A1");
  });

  it("keeps the value, marks the cell for saving and asks for no calculation", () => {
    const workbook = workbookWith("Old name", "Use");
    const use = sheetOf(workbook, "Use");
    load(workbook, use, "A1", "'Old name'!A1", 7);
    load(workbook, use, "A2", "Use!A1", 7);
    renameSheetReferences(workbook, "Old name", "New");
    expect([use.cell(0, 0)?.value, use.changedCells, use.uncalculated]).toEqual([7, new Map([[0, new Set([0])]]), new Map()]);
  });
});

describe("renameTableReferences", () => {
  it.each([
    { formula: "SUM(Actors[a])+ROWS(Actors[])", after: "SUM(Renamed[a])+ROWS(Renamed[])" },
    { formula: "actors[[#This Row],[a]]", after: "Renamed[[#This Row],[a]]" },
    { formula: "Actors2[a]+ActorsX", after: "Actors2[a]+ActorsX" },
    { formula: '"Actors[a]"&COUNTA(Actors[[#All],[a]:[b]])', after: '"Actors[a]"&COUNTA(Renamed[[#All],[a]:[b]])' },
  ])("turns $formula into $after", ({ formula, after }) => {
    expect(rewritten(formula, (workbook) => renameTableReferences(workbook, "Actors", "Renamed"))).toBe(after);
  });
});

describe("renameColumnReferences", () => {
  it.each([
    { formula: "SUM(T[a])+U[a]", after: "SUM(T[b '[x'] ''y])+U[a]" },
    { formula: "T[[#This Row],[A]]", after: "T[[#This Row],[b '[x'] ''y]]" },
    { formula: "SUM(T[[a]:[c]])", after: "SUM(T[[b '[x'] ''y]:[c]])" },
  ])("turns $formula into $after", ({ formula, after }) => {
    expect(rewritten(formula, (workbook) => renameColumnReferences(workbook, "T", "a", "b [x] 'y"))).toBe(after);
  });
});
