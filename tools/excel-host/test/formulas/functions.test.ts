import { recalculate } from "../../src/calculation/recalculate";
import type { CellValue } from "../../src/model/cell";
import { put, sheetOf, valueOf, workbookWith } from "./grid";

/** The value of a formula beside `A1:B5`: 1, 2.5, -3, blank, 40, and a, b, c, blank, e. */
function valueOfFormula(formula: string): CellValue {
  const workbook = workbookWith("S");
  const sheet = sheetOf(workbook, "S");
  put(workbook, sheet, "A1", [
    [1, "a"],
    [2.5, "b"],
    [-3, "c"],
    [null, null],
    [40, "e"],
  ]);
  put(workbook, sheet, "D1", [[`=${formula}`]]);
  recalculate(workbook);
  return valueOf(sheet, "D1");
}

const error = (text: string): CellValue => ({ error: text });

/** Source: the page of each function among "Excel functions (alphabetical)" of Microsoft's support. */
describe("functions that LibreOffice calculates otherwise than Excel", () => {
  it.each<[string, CellValue]>([
    ["YEAR(0)", 1900],
    ["MONTH(0)", 1],
    ["DAY(0)", 0],
    ["DAY(60)", 29],
    ["DATE(120,1,1)", 43_831],
    ["DATE(1900,2,29)", 60],
    ["YEAR(2958466)", error("#NUM!")],
    ["YEAR(-1)", error("#NUM!")],
    ["WEEKNUM(45291,1)", 53],
    ["WEEKDAY(1)", 1],
    ["WEEKDAY(45003,9)", error("#NUM!")],
    ["EDATE(1,-1)", error("#NUM!")],
    ["EDATE(TRUE,1)", error("#VALUE!")],
    ["TIME(-1,0,0)", error("#NUM!")],
    ['DATEDIF(45400,45000,"d")', error("#NUM!")],
    ["LARGE(A1:A5,9)", error("#NUM!")],
    ["SMALL(A1:A5,0)", error("#NUM!")],
    ["RANK(99,A1:A5)", error("#N/A")],
    ["PERCENTILE(A1:A5,1.5)", error("#NUM!")],
    ["STDEV(1)", error("#DIV/0!")],
    ["POWER(0,0)", error("#NUM!")],
    ["LN(0)", error("#NUM!")],
    ["LOG10(-1)", error("#NUM!")],
    ["QUOTIENT(1,0)", error("#DIV/0!")],
    ["CEILING(2.5,-2)", error("#NUM!")],
    ["FLOOR(2.5,0)", error("#DIV/0!")],
    ["MROUND(5,-2)", error("#NUM!")],
    ['SEARCH("","abc")', 1],
    ["CHAR(233)", "é"],
    ["CHAR(0)", error("#VALUE!")],
    ['CODE("é")', 233],
    ['CODE("")', error("#VALUE!")],
    ["UNICHAR(55296)", error("#N/A")],
  ])("%s gives %j", (formula, expected) => {
    expect(valueOfFormula(formula)).toEqual(expected);
  });
});

/** LibreOffice 7 does not have these. Source: the pages of XLOOKUP and XMATCH. */
describe("lookups of later versions", () => {
  it.each<[string, CellValue]>([
    ["XLOOKUP(2.5,A1:A5,B1:B5)", "b"],
    ["XLOOKUP(3,A1:A5,B1:B5)", error("#N/A")],
    ['XLOOKUP(3,A1:A5,B1:B5,"none")', "none"],
    ['XLOOKUP(3,A1:A5,B1:B5,"none",-1)', "b"],
    ['XLOOKUP(3,A1:A5,B1:B5,"none",1)', "e"],
    ['XLOOKUP("E*",B1:B5,A1:A5,0,2)', 40],
    ['XLOOKUP("E*",B1:B5,A1:A5,0)', 0],
    ["SUM(XLOOKUP(2.5,A1:A5,A1:A5):A1)", error("#NAME?")],
    ["XMATCH(40,A1:A5)", 5],
    ["XMATCH(2,{1,2,2,3},0,-1)", 3],
    ["XMATCH(2,A1:B5)", error("#VALUE!")],
    ["XMATCH(2,A1:A5,7)", error("#VALUE!")],
    ["XMATCH(99,A1:A5,0,2)", error("#NAME?")],
  ])("%s gives %j", (formula, expected) => {
    expect(valueOfFormula(formula)).toEqual(expected);
  });
});

describe("a chain of formulas through functions of every kind", () => {
  it("is calculated to its end", () => {
    const workbook = workbookWith("S");
    const sheet = sheetOf(workbook, "S");
    put(workbook, sheet, "A1", [
      [1],
      ...Array.from({ length: 300 }, (_, row) => [`=MEDIAN(A${row + 1},9999)*0+A${row + 1}+1`]),
    ]);
    expect([recalculate(workbook).kept, valueOf(sheet, "A301")]).toEqual([[], 301]);
  });
});
