import {
  renameColumnReferences,
  renameSheetReferences,
  renameTableReferences,
} from "../../src/formulas/rewriteReferences";
import type { Workbook } from "../../src/model/workbook";
import type { Worksheet } from "../../src/model/worksheet";
import { addTable, load, put, sheetOf, workbookWith } from "./grid";
import { markedCells } from "../model/marks";

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
    {
      formula: "\"'Old name'!A1\"&'Old name'!A1",
      after: "\"'Old name'!A1\"&New!A1",
    },
    { formula: "Use!A1+'Old name2'!A1", after: "Use!A1+'Old name2'!A1" },
    { formula: "'[1]Old name'!A1", after: "'[1]Old name'!A1" },
    { formula: "'Old name'!Rate", after: "New!Rate" },
    { formula: "'Old name'!#REF!+1", after: "New!#REF!+1" },
    { formula: "SUM('Old name:Last'!A1)", after: "SUM(New:Last!A1)" },
  ])("turns $formula into $after", ({ formula, after }) => {
    expect(rewritten(formula, (workbook) => renameSheetReferences(workbook, "Old name", "New"))).toBe(after);
  });

  it("quotes a name that needs it", () => {
    expect(rewritten("'Old name'!A1", (workbook) => renameSheetReferences(workbook, "Old name", "L'été"))).toBe(
      "'L''été'!A1",
    );
  });

  it("keeps the value, marks the cell for saving and asks for no calculation", () => {
    const workbook = workbookWith("Old name", "Use");
    const use = sheetOf(workbook, "Use");
    load(workbook, use, "A1", "'Old name'!A1", 7);
    load(workbook, use, "A2", "Use!A1", 7);
    renameSheetReferences(workbook, "Old name", "New");
    expect([use.cell(0, 0)?.value, markedCells(use.changedCells), use.uncalculated.isEmpty]).toEqual([
      7,
      [[0, [0]]],
      true,
    ]);
  });
});

describe("renameTableReferences", () => {
  it.each([
    {
      formula: "SUM(Actors[a])+ROWS(Actors[])",
      after: "SUM(Renamed[a])+ROWS(Renamed[])",
    },
    { formula: "actors[[#This Row],[a]]", after: "Renamed[[#This Row],[a]]" },
    { formula: "Actors2[a]+ActorsX", after: "Actors2[a]+ActorsX" },
    {
      formula: '"Actors[a]"&COUNTA(Actors[[#All],[a]:[b]])',
      after: '"Actors[a]"&COUNTA(Renamed[[#All],[a]:[b]])',
    },
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

  /** A table T with the columns a and b, and every kind of place a formula stands in. */
  function everywhere(): { workbook: Workbook; sheet: Worksheet } {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    put(workbook, sheet, "A1", [
      ["a", "b"],
      [1, 2],
    ]);
    const table = addTable(workbook, sheet, "T", "A1:B2");
    table.columns = table.columns.map((column) =>
      column.name === "b" ? { ...column, calculatedFormula: "T[[#This Row],[a]]*2" } : column,
    );
    workbook.names.push({
      name: "Total",
      formula: "SUM(T[a])",
      scope: null,
      visible: true,
      comment: "",
    });
    const rect = { top: 1, left: 1, bottom: 1, right: 1 };
    const rule = {
      ranges: [rect],
      format: {},
      stopIfTrue: false,
      priority: 0,
      stored: '<cfRule dxfId="3"><formula>MIN(T[a])&gt;1</formula></cfRule>',
    };
    sheet.conditionalFormats.push(
      { ...rule, id: "1", rule: { type: "Custom", formula: "SUM(T[a])>1" } },
      {
        ...rule,
        id: "2",
        rule: {
          type: "CellValue",
          operator: "Between",
          formula1: "MIN(T[a])",
          formula2: "MAX(T[a])",
        },
      },
    );
    sheet.dataValidations.push({
      ranges: [rect],
      type: "whole",
      operator: "Between",
      formula1: "MIN(T[a])",
      formula2: "MAX(T[a])",
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      stored: "<dataValidation/>",
    });
    return { workbook, sheet };
  }

  it("reaches names, calculated columns, conditional formats and data validation", () => {
    const { workbook, sheet } = everywhere();
    renameColumnReferences(workbook, "T", "a", "z");
    expect({
      name: workbook.names[0]?.formula,
      column: sheet.tables[0]?.columns[1]?.calculatedFormula,
      rules: sheet.conditionalFormats.map(({ rule }) => rule),
      validation: sheet.dataValidations.map(({ formula1, formula2 }) => [formula1, formula2]),
    }).toEqual({
      name: "SUM(T[z])",
      column: "T[[#This Row],[z]]*2",
      rules: [
        { type: "Custom", formula: "SUM(T[z])>1" },
        {
          type: "CellValue",
          operator: "Between",
          formula1: "MIN(T[z])",
          formula2: "MAX(T[z])",
        },
      ],
      validation: [["MIN(T[z])", "MAX(T[z])"]],
    });
  });

  it("has what it changed saved anew, and what a file stores of a rule keeps its format", () => {
    const { workbook, sheet } = everywhere();
    renameColumnReferences(workbook, "T", "a", "z");
    expect({
      names: workbook.namesChanged,
      facets: [...sheet.changedFacets].sort(),
      stored: [...sheet.conditionalFormats, ...sheet.dataValidations].map(({ stored }) => stored),
    }).toEqual({
      names: true,
      facets: ["conditionalFormats", "dataValidations", "tables"],
      stored: [
        '<cfRule dxfId="3"><formula>MIN(T[z])&gt;1</formula></cfRule>',
        '<cfRule dxfId="3"><formula>MIN(T[z])&gt;1</formula></cfRule>',
        null,
      ],
    });
  });
});
