/** Formulas follow tables and sheets that change, come and go; what mentions none of them is not read again, which is counted. */

import { recalculate } from "../../src/calculation/recalculate";
import { addSheet, deleteSheet, renameSheet } from "../../src/edits/sheetRules";
import { resizeTable } from "../../src/edits/tables";
import { parseFormula } from "../../src/formulas/expression";
import { FormulaIndex } from "../../src/formulas/formulaIndex";
import { renameTableReferences } from "../../src/formulas/rewriteReferences";
import { parseRect } from "../../src/model/rect";
import type { Workbook } from "../../src/model/workbook";
import { addTable, load, put, sheetOf, valueOf, workbookWith } from "./grid";

/** Tables T and U of three numbers each on sheets of their names, and on S a sum of each. */
function sums(): Workbook {
  const workbook = workbookWith("S", "T", "U");
  for (const name of ["T", "U"]) {
    put(workbook, sheetOf(workbook, name), "A1", [["Score"], [1], [2], [3], [4]]);
    addTable(workbook, sheetOf(workbook, name), name, "A1:A4");
  }
  put(workbook, sheetOf(workbook, "S"), "A1", [["=SUM(T[Score])"], ["=SUM(U[Score])"], ["=A1+A2"]]);
  recalculate(workbook);
  return workbook;
}

function resize(workbook: Workbook, name: string, address: string): void {
  const sheet = sheetOf(workbook, name);
  const [table] = sheet.tables;
  const range = parseRect(address);
  if (table === undefined || range === null) throw new Error("no table or no address");
  resizeTable(workbook, sheet, table, range);
}

describe("formulas over tables", () => {
  it("are read again when their own table changes, and not when another one does", () => {
    const workbook = sums();
    let times = 0;
    const index = new FormulaIndex(workbook, (text) => {
      times += 1;
      return parseFormula(text);
    });
    const timesRead = (): number => {
      times = 0;
      for (const sheet of workbook.sheets) index.readFormulasFor(sheet);
      return times;
    };
    expect(timesRead()).toBe(3);
    index.follow(new Set(["table t"]));
    expect(timesRead()).toBe(1);
    index.follow(new Set(["table elsewhere"]));
    expect(timesRead()).toBe(0);
  });

  it("follow it when it grows, and so does what depends on them", () => {
    const workbook = sums();
    resize(workbook, "T", "A1:A5");
    expect(recalculate(workbook).calculated).toBe(2);
    put(workbook, sheetOf(workbook, "T"), "A5", [[10]]);
    recalculate(workbook);
    put(workbook, sheetOf(workbook, "U"), "A4", [[5]]);
    recalculate(workbook);

    expect(["A1", "A2", "A3"].map((address) => valueOf(sheetOf(workbook, "S"), address))).toEqual([16, 8, 24]);
  });

  it("wait for a table of that name, and are calculated when its cells change", () => {
    const workbook = workbookWith("S", "U");
    const [home, sheet] = [sheetOf(workbook, "S"), sheetOf(workbook, "U")];
    put(workbook, sheet, "C1", [["Score"], [1], [2]]);
    const table = addTable(workbook, sheet, "Unnamed", "C1:C3");
    load(workbook, home, "B1", "SUM(Later[Score])", 0);
    put(workbook, home, "C1", [["=B1+1"]]);
    recalculate(workbook);
    table.name = "Later";
    renameTableReferences(workbook, "Unnamed", "Later");
    put(workbook, sheet, "C2", [[100]]);
    recalculate(workbook);

    expect(["B1", "C1"].map((address) => valueOf(home, address))).toEqual([102, 103]);
  });
});

describe("formulas over sheets", () => {
  it("follow one that comes, takes another name, goes and comes again", () => {
    const workbook = sums();
    const home = sheetOf(workbook, "S");
    put(workbook, addSheet(workbook, "New"), "A1", [[1]]);
    put(workbook, home, "B1", [["=New!A1+1"]]);
    recalculate(workbook);
    expect(valueOf(home, "B1")).toBe(2);
    renameSheet(workbook, sheetOf(workbook, "New"), "Newer");
    put(workbook, sheetOf(workbook, "Newer"), "A1", [[2]]);
    recalculate(workbook);
    expect(valueOf(home, "B1")).toBe(3);
    deleteSheet(workbook, sheetOf(workbook, "Newer"));
    recalculate(workbook);
    expect(valueOf(home, "B1")).toEqual({ error: "#REF!" });
  });

  it("that stand on one that is gone are calculated no more", () => {
    const workbook = sums();
    const added = addSheet(workbook, "New");
    put(workbook, added, "A1", [["=SUM(T[Score])"], ["=NOW()"]]);
    expect(recalculate(workbook).calculated).toBe(2);
    deleteSheet(workbook, added);
    recalculate(workbook);
    put(workbook, sheetOf(workbook, "T"), "A2", [[7]]);

    expect(recalculate(workbook)).toEqual({ calculated: 2, kept: [] });
  });

  it("that came with a sheet as it was stored follow the cells they read", () => {
    const workbook = sums();
    const added = addSheet(workbook, "New");
    load(workbook, added, "A1", "SUM(T[Score])", 6);
    recalculate(workbook);
    put(workbook, sheetOf(workbook, "T"), "A2", [[7]]);
    recalculate(workbook);

    expect(valueOf(added, "A1")).toBe(12);
  });
});
