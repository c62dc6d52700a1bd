import type { FormulaPlace } from "../../src/formulas/place";
import { toDisplayedFormula, toStoredFormula } from "../../src/formulas/syntax";
import { HostError } from "../../src/ground/hostError";
import { addTable, put, sheetOf, workbookWith } from "./grid";

/** A place in the body of the table Actors: A1:D3 on the sheet Données. */
function inActors(): FormulaPlace {
  const workbook = workbookWith("Données", "It's");
  const sheet = sheetOf(workbook, "Données");
  put(workbook, sheet, "A1", [["Code", "Has #[tag]'s", "Prix : total", "Count"]]);
  addTable(workbook, sheet, "Actors", "A1:D3");
  return { workbook, sheet, row: 1, column: 3 };
}

describe("toStoredFormula", () => {
  it.each([
    { written: "=1+1", stored: "1+1" },
    { written: '=sum( A1 , "a""b" )', stored: 'SUM( A1 , "a""b" )' },
    { written: "=[@Code]", stored: "Actors[[#This Row],[Code]]" },
    { written: "=Actors[@Code]", stored: "Actors[[#This Row],[Code]]" },
    {
      written: "=[@[Prix : total]]",
      stored: "Actors[[#This Row],[Prix : total]]",
    },
    { written: "=SUM([Count])", stored: "SUM(Actors[Count])" },
    {
      written: "=SUM([@[Prix : total]:[Count]])",
      stored: "SUM(Actors[[#This Row],[Prix : total]:[Count]])",
    },
    {
      written: "=SUM(Actors[[Prix : total]:[Count]])",
      stored: "SUM(Actors[[Prix : total]:[Count]])",
    },
    {
      written: "=COUNTA(Actors[[#Headers],[Count]])",
      stored: "COUNTA(Actors[[#Headers],[Count]])",
    },
    { written: "=COUNTA(Actors[#All])", stored: "COUNTA(Actors[#All])" },
    {
      written: "=COUNTA(Actors[Has '#'[tag']''s])",
      stored: "COUNTA(Actors[Has '#'[tag']''s])",
    },
    { written: "=XLOOKUP(1,A:A,B:B)", stored: "_xlfn.XLOOKUP(1,A:A,B:B)" },
    { written: "=SORT(A1:A3)", stored: "_xlfn._xlws.SORT(A1:A3)" },
    { written: "='It''s'!A1", stored: "'It''s'!A1" },
    { written: "=Unknown+1", stored: "Unknown+1" },
  ])("stores $written", ({ written, stored }) => {
    expect(toStoredFormula(written, inActors())).toBe(stored);
  });

  it.each([
    {
      why: "a prefix is written already",
      written: "=_xlfn.XLOOKUP(1,A:A,B:B)",
      stored: "_xlfn.XLOOKUP(1,A:A,B:B)",
    },
    {
      why: "a function of 2010 has a prefix",
      written: "=CHISQ.DIST(1,2,TRUE)+T.TEST(A1:A3,B1:B3,1,1)",
      stored: "_xlfn.CHISQ.DIST(1,2,TRUE)+_xlfn.T.TEST(A1:A3,B1:B3,1,1)",
    },
    {
      why: "a whole table is written with brackets",
      written: "=ROWS(Actors)",
      stored: "ROWS(Actors[])",
    },
    {
      why: "names take the case of the table",
      written: "=SUM(actors[count])",
      stored: "SUM(Actors[Count])",
    },
    {
      why: "implicit intersection needs no sign",
      written: "=@A1:A3",
      stored: "A1:A3",
    },
    {
      why: "a spilled range has a function",
      written: "=SUM(A1#)",
      stored: "SUM(_xlfn.ANCHORARRAY(A1))",
    },
    {
      why: "variables have a prefix",
      written: "=LET(x,1,x+1)",
      stored: "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)",
    },
  ])("writes what a file needs: $why", ({ written, stored }) => {
    expect(toStoredFormula(written, inActors())).toBe(stored);
  });

  it.each(["=1+", "=SUM(1,2", "=SUM(1,2))", '="a', "=A1;B1", "=()", "=[@Code"])("refuses %s", (written) => {
    expect(() => toStoredFormula(written, inActors())).toThrow(HostError);
  });

  it.each(["=Nowhere[Count]", "=Actors[Missing]", "=Nowhere!A1"])("refuses %s, which leads nowhere", (written) => {
    expect(() => toStoredFormula(written, inActors())).toThrow(HostError);
  });

  it("refuses a column without a table outside of any table", () => {
    expect(() => toStoredFormula("=[Count]", { ...inActors(), row: 20 })).toThrow(HostError);
  });

  it("takes 8,192 characters and no more", () => {
    const sum = (length: number): string => `=${"1+".repeat(length / 2 - 1)}11`;
    expect(toStoredFormula(sum(8192), inActors())).toHaveLength(8192);
    expect(() => toStoredFormula(sum(8194), inActors())).toThrow(HostError);
  });
});

describe("toDisplayedFormula", () => {
  it.each([
    { stored: "1+1", shown: "=1+1" },
    { stored: "Actors[[#This Row],[Code]]", shown: "=Actors[@Code]" },
    {
      stored: "Actors[[#This Row],[Prix : total]]",
      shown: "=Actors[@[Prix : total]]",
    },
    { stored: "SUM(Actors[Count])", shown: "=SUM(Actors[Count])" },
    {
      stored: "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))",
      shown: "=SORT(UNIQUE(A1:A3))",
    },
  ])("shows $stored as $shown", ({ stored, shown }) => {
    expect(toDisplayedFormula(stored)).toBe(shown);
  });

  it.each([
    {
      why: "texts are left alone",
      stored: '"_xlfn.X [[#This Row],[a]]"',
      shown: '="_xlfn.X [[#This Row],[a]]"',
    },
    {
      why: "columns of one row",
      stored: "SUM(Actors[[#This Row],[Code]:[Count]])",
      shown: "=SUM(Actors[@[Code]:[Count]])",
    },
    { why: "a whole table", stored: "ROWS(Actors[])", shown: "=ROWS(Actors)" },
    {
      why: "variables",
      stored: "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)",
      shown: "=LET(x,1,x+1)",
    },
    {
      why: "a spilled range",
      stored: "SUM(_xlfn.ANCHORARRAY(A1))",
      shown: "=SUM(A1#)",
    },
  ])("shows a formula as it is written: $why", ({ stored, shown }) => {
    expect(toDisplayedFormula(stored)).toBe(shown);
  });
});
