import { recalculate } from "../../src/calculation/recalculate";
import type { CellValue } from "../../src/model/cell";
import type { Workbook } from "../../src/model/workbook";
import type { Worksheet } from "../../src/model/worksheet";
import { addTable, load, put, sheetOf, valueOf, workbookWith } from "./grid";
import { markedCells } from "../model/marks";

const NOTHING_MARKED: unknown[] = [];

/** Cells A1:C4 to calculate with; D holds the formulas. */
function sample(): { workbook: Workbook; sheet: Worksheet } {
  const workbook = workbookWith("Data");
  const sheet = sheetOf(workbook, "Data");
  put(workbook, sheet, "A1", [
    [1, "?", true],
    [2, "État", false],
    [3, "*", null],
    [null, "12", { error: "#N/A" }],
  ]);
  return { workbook, sheet };
}

/** The value of a formula in D2 of the sample. */
function calculated(formula: string): CellValue {
  const { workbook, sheet } = sample();
  put(workbook, sheet, "D2", [[formula]]);
  recalculate(workbook);
  return valueOf(sheet, "D2");
}

describe("recalculate", () => {
  it.each<{ formula: string; value: CellValue }>([
    { formula: "=1+2*3", value: 7 },
    { formula: "=-2^2", value: 4 },
    { formula: "=50%", value: 0.5 },
    { formula: '="a"&1&TRUE', value: "a1TRUE" },
    { formula: "=A1/0", value: { error: "#DIV/0!" } },
    { formula: "=NA()", value: { error: "#N/A" } },
    { formula: '=IFERROR(NA(),"none")', value: "none" },
    { formula: "=C4&1", value: { error: "#N/A" } },
    { formula: '="x"*1', value: { error: "#VALUE!" } },
    { formula: '=--"3"', value: 3 },
    { formula: "=SUM(A1:A4)", value: 6 },
    { formula: "=SUM(B1:B4)", value: 0 },
    { formula: "=MAX(A1:A4)-MIN(A1:A4)", value: 2 },
    { formula: "=COUNTA(A1:C4)", value: 10 },
    { formula: "=ROWS(A1:A4)", value: 4 },
    { formula: "=LEN(B2)", value: 4 },
    { formula: "=IF(C1,1,2)", value: 1 },
    { formula: "=IF(C3,1,2)", value: 2 },
    { formula: '=B2="état"', value: true },
    { formula: '=B2="etat"', value: false },
    { formula: '=C3=""', value: true },
    { formula: "=C3=0", value: true },
    { formula: '="1"=1', value: false },
    { formula: '=TRUE>"z"', value: true },
    { formula: "=INDEX(B1:B4,MATCH(2,A1:A4,0))", value: "État" },
    { formula: "=INDEX(A1:A4,9)", value: { error: "#REF!" } },
    { formula: '=MATCH("none",B1:B4,0)', value: { error: "#N/A" } },
    { formula: '=COUNTIFS(A1:A4,">1")', value: 2 },
    { formula: '=COUNTIFS(B1:B4,"?")', value: 2 },
    { formula: '=COUNTIFS(B1:B4,"~?")', value: 1 },
    { formula: '=SUMPRODUCT(--(B1:B4="?"))', value: 1 },
    { formula: "=SUMPRODUCT((A1:A3>1)*(LEN(B1:B3)=1))", value: 1 },
    { formula: "=SUMPRODUCT(A1:A3,A1:A3)", value: 14 },
    { formula: '=COUNTIF(A:A,">0")', value: 3 },
    { formula: "=A1:A4", value: 2 },
  ])("gives $value for $formula", ({ formula, value }) => {
    expect(calculated(formula)).toEqual(value);
  });

  it.each<{ why: string; formula: string; value: CellValue }>([
    { why: "a blank cell shows 0", formula: "=C3", value: 0 },
    { why: "a blank branch shows 0", formula: "=IF(TRUE,C3)", value: 0 },
    { why: "a blank cell found shows 0", formula: "=INDEX(C1:C4,3)", value: 0 },
    {
      why: "numbers in texts have 15 digits",
      formula: '=1/3&""',
      value: "0.333333333333333",
    },
    {
      why: "numbers are compared by 15 digits",
      formula: "=0.1+0.2=0.3",
      value: true,
    },
    {
      why: "an ordinary formula takes the cell in its row, not the array",
      formula: "=SUM(A1:A4*2)",
      value: 4,
    },
    {
      why: "an unknown name is an error that can be caught",
      formula: "=IFERROR(NoSuchName,5)",
      value: 5,
    },
  ])("calculates as Excel does: $why", ({ formula, value }) => {
    expect(calculated(formula)).toEqual(value);
  });

  it("counts by structured references whose names hold accents, no-break spaces, colons, brackets and apostrophes", () => {
    const workbook = workbookWith("L'État", "Res é");
    const [matrix, resources] = [sheetOf(workbook, "L'État"), sheetOf(workbook, "Res é")];
    put(workbook, matrix, "A1", [
      ["Code", "Données\u00a0: à l'«\u202fÉtat\u202f» [x] #1"],
      ["telecom", "?"],
      ["ngo", "?"],
      ["telecom", "✓"],
      ["TELECOM", "?"],
    ]);
    addTable(workbook, matrix, "PartnershipMatrix", "A1:B5");
    put(workbook, resources, "B3", [
      ["Code", "À demander"],
      ["telecom", null],
      ["ngo", null],
    ]);
    addTable(workbook, resources, "ResourcesByCategory", "B3:C5");
    const count =
      "=SUMPRODUCT((PartnershipMatrix[Code]=ResourcesByCategory[[#This Row],[Code]])*(PartnershipMatrix[Données\u00a0: à l''«\u202fÉtat\u202f» '[x'] '#1]=\"?\"))";
    put(workbook, resources, "C4", [[count], [count]]);
    put(workbook, resources, "E1", [['=SUM(ResourcesByCategory[À demander])&"/"&ROWS(PartnershipMatrix)']]);
    recalculate(workbook);
    expect([valueOf(resources, "C4"), valueOf(resources, "C5"), valueOf(resources, "E1")]).toEqual([2, 1, "3/4"]);
  });

  it("resolves headers, totals, the whole table and spans of columns", () => {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    put(workbook, sheet, "A1", [
      ["a", "b"],
      [1, 10],
      [2, 20],
      [100, 200],
    ]);
    addTable(workbook, sheet, "T", "A1:B4", { totals: true });
    put(workbook, sheet, "D1", [
      ["=T[[#Headers],[b]]"],
      ["=SUM(T[[#Totals],[a]:[b]])"],
      ["=ROWS(T[#All])"],
      ["=SUM(T[[a]:[b]])"],
      ["=SUM(T)"],
    ]);
    recalculate(workbook);
    expect(["D1", "D2", "D3", "D4", "D5"].map((address) => valueOf(sheet, address))).toEqual(["b", 300, 4, 33, 33]);
  });

  it("follows a change through other sheets", () => {
    const workbook = workbookWith("A", "B", "C", "D");
    put(workbook, sheetOf(workbook, "A"), "A1", [[1]]);
    put(workbook, sheetOf(workbook, "B"), "A1", [["=A!A1+1"]]);
    put(workbook, sheetOf(workbook, "C"), "A1", [["=B!A1+1"]]);
    put(workbook, sheetOf(workbook, "D"), "A1", [["=C!A1+1"]]);
    recalculate(workbook);
    put(workbook, sheetOf(workbook, "A"), "A1", [[10]]);
    recalculate(workbook);
    expect(["B", "C", "D"].map((name) => valueOf(sheetOf(workbook, name), "A1"))).toEqual([11, 12, 13]);
  });

  it("follows a change through names, also those of one sheet and names of names", () => {
    const workbook = workbookWith("Data", "Use");
    const [data, use] = [sheetOf(workbook, "Data"), sheetOf(workbook, "Use")];
    const name = (text: string, formula: string, scope: Worksheet | null) => ({
      name: text,
      formula,
      scope,
      visible: true,
      comment: "",
    });
    workbook.names.push(
      name("Rate", "Data!$A$1", null),
      name("Twice", "Rate*2", null),
      name("Own", "Data!$A$1:$A$2", data),
    );
    put(workbook, data, "A1", [[5], [6]]);
    put(workbook, use, "A1", [["=Twice"], ["=SUM(Data!Own)"]]);
    recalculate(workbook);
    put(workbook, data, "A1", [[7]]);
    recalculate(workbook);
    expect([valueOf(use, "A1"), valueOf(use, "A2")]).toEqual([14, 13]);
  });

  it("follows a table that grows over cells which stay as they are", () => {
    const workbook = workbookWith("S", "Use");
    const [sheet, use] = [sheetOf(workbook, "S"), sheetOf(workbook, "Use")];
    put(workbook, sheet, "A1", [["a"], [1], [2], [4]]);
    const table = addTable(workbook, sheet, "T", "A1:A3");
    put(workbook, use, "A1", [["=SUM(T[a])"]]);
    recalculate(workbook);
    const before = valueOf(use, "A1");
    table.range = { ...table.range, bottom: 3 };
    workbook.referencesChanged = true;
    recalculate(workbook);
    expect([before, valueOf(use, "A1")]).toEqual([3, 7]);
  });

  it("leaves formulas that nothing concerns as they were loaded, even where their values are wrong", () => {
    const workbook = workbookWith("Data", "Other");
    const [data, other] = [sheetOf(workbook, "Data"), sheetOf(workbook, "Other")];
    load(workbook, other, "A1", "1+1", 99);
    load(workbook, data, "B1", "C1*2", 99);
    put(workbook, data, "A1", [[1]]);
    recalculate(workbook);
    expect([
      valueOf(other, "A1"),
      valueOf(data, "B1"),
      markedCells(other.changedCells),
      markedCells(data.changedCells),
    ]).toEqual([99, 99, NOTHING_MARKED, [[0, [0]]]]);
  });

  it("does not mark a formula as changed whose result is the same", () => {
    const workbook = workbookWith("Data", "Use");
    const [data, use] = [sheetOf(workbook, "Data"), sheetOf(workbook, "Use")];
    load(workbook, use, "A1", "Data!A1>0", true);
    put(workbook, data, "A1", [[5]]);
    recalculate(workbook);
    expect([valueOf(use, "A1"), markedCells(use.changedCells)]).toEqual([true, NOTHING_MARKED]);
  });

  it("takes the marks off", () => {
    const { workbook, sheet } = sample();
    recalculate(workbook);
    expect([markedCells(sheet.uncalculated), workbook.referencesChanged]).toEqual([NOTHING_MARKED, false]);
  });

  it.each([
    "FOO(A1)",
    'INDIRECT("A"&A1)',
    "OFFSET(A1,0,0)",
    "RAND()*A1",
    "[1]Other!A1+A1",
    "SUM(Data:Other!A1)+A1",
    "CUBEVALUE(A1)",
  ])("keeps the value of %s and asks Excel to calculate", (text) => {
    const { workbook, sheet } = sample();
    load(workbook, sheet, "D1", text, 42);
    recalculate(workbook);
    expect([valueOf(sheet, "D1"), workbook.needsCalculation]).toEqual([42, true]);
  });

  it("makes no value up behind a formula it cannot calculate", () => {
    const { workbook, sheet } = sample();
    load(workbook, sheet, "D1", "FOO(A1)", 42);
    load(workbook, sheet, "D2", "IFERROR(D1,0)+A1", 43);
    load(workbook, sheet, "D3", "IFERROR(FOO(A1),0)", 42);
    recalculate(workbook);
    expect(["D1", "D2", "D3"].map((address) => valueOf(sheet, address))).toEqual([42, 43, 42]);
    expect(workbook.needsCalculation).toBe(true);
  });

  it("keeps array formulas and what depends on their cells, and asks Excel to calculate", () => {
    const { workbook, sheet } = sample();
    load(workbook, sheet, "F1", "A1:A3*2", 90, "F1:F3");
    sheet.loadCell(1, 5, {
      value: 91,
      formula: null,
      format: workbook.formats.normal,
    });
    load(workbook, sheet, "G1", "F2+1", 92);
    recalculate(workbook);
    expect([valueOf(sheet, "F1"), valueOf(sheet, "F2"), valueOf(sheet, "G1"), workbook.needsCalculation]).toEqual([
      90,
      91,
      92,
      true,
    ]);
  });

  it("shows 0 in every formula of a circle, and calculates the others", () => {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    // A1 → B1 → A1, and A1 → C1 → B1: all three are in the circle.
    put(workbook, sheet, "A1", [["=C1+B1", "=A1+1", "=B1+1", "=2+2", "=D1+1"]]);
    put(workbook, sheet, "A2", [["=A2"]]);
    const { kept } = recalculate(workbook);
    const number = typeof kept === "number" ? kept : (kept as readonly unknown[]).length;
    expect(["A1", "B1", "C1", "D1", "E1", "A2"].map((address) => valueOf(sheet, address))).toEqual([0, 0, 0, 4, 5, 0]);
    expect([number, workbook.needsCalculation]).toEqual([4, true]);
  });

  it("stays right beyond ten thousand different formulas", () => {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    const rows = Array.from({ length: 12_000 }, (_, index) => [index + 1, `=A${index + 1}*2`]);
    put(workbook, sheet, "A1", rows);
    put(workbook, sheet, "D1", [["=SUM(B1:B12000)"], ["=COUNT(B1:B12000)"]]);
    recalculate(workbook);
    expect([valueOf(sheet, "D1"), valueOf(sheet, "D2"), valueOf(sheet, "B12000")]).toEqual([
      144_012_000, 12_000, 24_000,
    ]);
  });

  it("follows a chain of ten thousand formulas", () => {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    put(workbook, sheet, "A1", [[1], ...Array.from({ length: 10_000 }, (_, index) => [`=A${index + 1}+1`])]);
    recalculate(workbook);
    expect(valueOf(sheet, "A10001")).toBe(10_001);
  });
});
