import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recalculate } from "../../src/calculation/recalculate";
import { isErrorValue, type CellValue } from "../../src/model/cell";
import { newWorkbook } from "../../src/xlsx/newWorkbook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/saveWorkbook";
import { addTable, put } from "./grid";

const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** Values in A1:C6, a table over them, formulas from row 10 on. */
const DATA: readonly (readonly CellValue[])[] = [
  ["N°", "Réponse : à l'État", "Flag"],
  [1, "?", true],
  [2.5, "yes", false],
  [-3, "état", null],
  [null, "ÉTAT", true],
  [40, "a*b", false],
];

/**
 * Left out: what LibreOffice does otherwise than Excel. It counts booleans in cells as numbers, writes TRUE as 1 in texts, gives
 * `#VALUE!` for an index outside, and does not read `T[#All]`. What else it sees otherwise stands in functions.test.
 */
const FORMULAS = `SUM(T[N°])|MAX(T[N°])|MIN(T[N°])|AVERAGE(T[N°])|COUNTA(A1:C6)|COUNTBLANK(A1:C6)
SUMPRODUCT(--(T[Réponse : à l''État]="?"))|SUMPRODUCT((T[Flag]=TRUE)*(T[N°]>0))|SUMPRODUCT((T[N°]>0)*T[N°])|SUMPRODUCT(T[N°],T[N°])
SUMPRODUCT((LEN(T[Réponse : à l''État])>3)*1)|SUMPRODUCT((T[Réponse : à l''État]="état")*(T[N°]=""))
COUNTIFS(T[N°],">0")|COUNTIFS(T[N°],"<>1")|COUNTIFS(T[Réponse : à l''État],"état")|COUNTIFS(T[Réponse : à l''État],"~?")|COUNTIFS(T[Réponse : à l''État],"?")
COUNTIFS(T[Réponse : à l''État],"*t*")|COUNTIFS(T[Réponse : à l''État],"a~*b")|COUNTIFS(T[N°],">0",T[Flag],TRUE)|SUMIFS(T[N°],T[Flag],TRUE)|SUMIF(A2:A6,">1")
SUMIF(B2:B6,"y*",A2:A6)|AVERAGEIF(A2:A6,">0")|COLUMNS(T[])|INDEX(T[N°],2)|INDEX(A1:C6,3,2)|MATCH("yes",T[Réponse : à l''État],0)
MATCH("Y?S",B1:B6,0)|MATCH("zz",B1:B6,0)|MATCH(3,{1,2,4},1)|VLOOKUP(2.5,A2:B6,2,FALSE)|VLOOKUP(9,A2:B6,2,FALSE)|ROW()|ROW(B5)|COLUMN(C1)
IF(A2>0,"pos","neg")|IF(A5,"x","blank")|IF(A2="1","text","number")|IFERROR(1/0,"div")|IFERROR(NA(),"na")|NA()|1/0|A5|A5&"x"|A5=0|A5=""|B4=B5|EXACT(B4,B5)
AND(C2:C6)|OR(C2:C6)|NOT(C3)|ISBLANK(A5)|ISNUMBER(A2)|ISTEXT(B2)|ISLOGICAL(C2)|ISERROR(1/0)|ISNA(NA())|ABS(-3)|INT(-2.5)|MOD(-7,3)|ROUND(2.675,2)|ROUND(-2.5,0)
ROUND(1234.5,-2)|ROUNDUP(2.01,1)|ROUNDDOWN(-2.99,1)|SIGN(-2)|LEN(B4)|LEFT(B2&"abc",2)|RIGHT("abc",2)|MID("abcdef",2,3)|UPPER(B4)|LOWER(B5)|TRIM("  a   b ")
SUBSTITUTE("aXbXc","X","-")|SUBSTITUTE("aXbXc","X","-",2)|A3&""|1/3&""|1E+15&""|-2^2|2^3^2|50%+1|"a"<"B"|"é">"e"|2<"a"
0.1+0.2=0.3|"10"*2|"x"+1|--"5"|A1:A6|N(C2)|N(B2)|T(B2)|T(A2)|T[[#Headers],[Flag]]
DATE(2024,2,30)|YEAR(45000)|MONTH(45000)|DAY(45000)|WEEKDAY(45000,2)|EDATE(45322,1)|EOMONTH(45322,1)|NETWORKDAYS(45000,45030)|DAYS(45010,45000)|DATEDIF(45000,45400,"m")
CHOOSE(2,"a","b")|LARGE(A2:A6,2)|SMALL(A2:A6,1)|MEDIAN(A2:A6)|RANK(40,A2:A6)|STDEV(A2:A6)|VAR(A2:A6)|PRODUCT(2,3,4)|POWER(2,10)|LN(10)|LOG10(1000)|TRUNC(-2.7)|CEILING(2.3,1)|FLOOR(2.7,1)
SEARCH("É","xé")|FIND("b","abc")|FIND("z","abc")|REPLACE("abcdef",2,3,"-")|REPT("ab",3)|PROPER("jean de la fontaine")|CHAR(65)|CODE("A")|ISEVEN(4)|QUOTIENT(7,2)|XOR(TRUE,FALSE)
WEEKNUM(45000)|PERCENTILE(A2:A6,0.25)|MROUND(7,3)|TEXTJOIN("-",TRUE,A2:A6)|IFS(A2>5,"big",TRUE,"small")|SWITCH(2,1,"a",2,"b")|MAXIFS(A2:A6,C2:C6,TRUE)|MINIFS(A2:A6,C2:C6,TRUE)
MONTH(59)|DAY(61)|DATE(2023,14,-3)|DATE(2023,-1,31)|YEAR(2958465)|HOUR(0.75)|MINUTE(45000.51)|SECOND(0.123456)|TIME(25,70,-5)
WEEKDAY(45003)|WEEKDAY(45003,1)|WEEKDAY(45003,3)|WEEKDAY(45003,11)|WEEKDAY(45003,16)|WEEKNUM(44927,2)|WEEKNUM(44927,21)|ISOWEEKNUM(44927)|ISOWEEKNUM(45656)
EDATE(45322,-13)|EDATE(45351,12)|EOMONTH(45322,-2)|EOMONTH(45000,0)|NETWORKDAYS(45030,45000)|NETWORKDAYS(45000,45030,A2:A6)|NETWORKDAYS(45000,45030,{45001,45002,45003})|WORKDAY(45000,10)|WORKDAY(45000,-10,{44999,44998})|WORKDAY(45003,0)|DAYS(45000,45010)
DATEDIF(45000,45400,"d")|DATEDIF(44985,45399,"md")|DATEDIF(45000,45400,"y")|DATEDIF(45000,45800,"ym")|DATEDIF(45000,45800,"yd")
CHOOSE(4,"a","b")|CHOOSE(1.9,"a","b")|SUM(CHOOSE(2,A2:A3,A2:A6))|SWITCH("x","y",1)|SWITCH(B3,"YES",1,0)|LOOKUP(3,{1,2,4},{"a","b","c"})|LOOKUP(0,{1,2,4},{"a","b","c"})|LOOKUP(2.6,A2:A3,B2:B3)|LOOKUP(2,{1,2;3,4;5,6})
MEDIAN(1,2,3,10)|RANK(2.5,A2:A6,1)|STDEVP(A2:A6)|VARP(A2:A6)|STDEV(1)|PERCENTILE(A2:A6,1)|QUARTILE(A2:A6,3)|QUARTILE(A2:A6,1)|PRODUCT(A2:A6)|PRODUCT(B2:B6)
POWER(2,-1)|EXP(1)|LOG(8,2)|LOG(100)|PI()|TRUNC(-2.789,2)|TRUNC(1234,-2)|CEILING(1.1,0.1)|CEILING(-2.5,2)|CEILING(-2.5,-2)|CEILING(2.5,0)|FLOOR(1.3,0.1)|FLOOR(-2.5,-2)|FLOOR(-2.5,2)|MROUND(-7,-2)|MROUND(1.3,0.2)|QUOTIENT(-7,2)|ISEVEN(-3.9)|ISODD(-3.9)|ISODD(0)|XOR(TRUE,TRUE,TRUE)|XOR(C2:C6)
SEARCH("b*d","abcd")|SEARCH("?c","abcd")|SEARCH("~*","a*b")|SEARCH("z","abc")|SEARCH("b","abcb",3)|FIND("B","abc")|FIND("b","abcb",3)|FIND("b","abc",9)|REPLACE("abc",2,0,"-")|REPLACE("abc",9,1,"-")|REPT("x",0)|REPT("x",-1)|PROPER("o'NEIL des-mers 3a ÉTÉ")|CLEAN("a"&CHAR(7)&"b")|UNICHAR(8364)`
  .split(/[|\n]/)
  .map((formula) => `=${formula}`);

const FIRST_ROW = 10;

/** The file through LibreOffice, which calculates what has no value. */
function throughLibreOffice(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "formulas-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { status, stderr } = spawnSync(
      "soffice",
      [
        "--headless",
        profile,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        join(folder, "in.xlsx"),
      ],
      { timeout: 120_000, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return readFileSync(join(folder, "out", "in.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What two programs may write differently of the same value. */
function comparable(value: CellValue): string | number | boolean {
  if (isErrorValue(value)) return value.error;
  return typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? 0);
}

(hasLibreOffice ? describe : describe.skip)("recalculate", () => {
  it("gives what LibreOffice gives", () => {
    const opened = newWorkbook();
    const { workbook } = opened;
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    put(workbook, sheet, "A1", DATA);
    addTable(workbook, sheet, "T", "A1:C6").changed = true;
    sheet.changedFacets.add("tables");
    put(
      workbook,
      sheet,
      `E${FIRST_ROW + 1}`,
      FORMULAS.map((formula) => [formula]),
    );
    const theirs = openWorkbook(throughLibreOffice(saveWorkbook(opened))).workbook.sheets[0];
    recalculate(workbook);
    const differences = FORMULAS.flatMap((formula, index) => {
      const ours = comparable(sheet.cell(FIRST_ROW + index, 4)?.value ?? null);
      const other = comparable(theirs?.cell(FIRST_ROW + index, 4)?.value ?? null);
      return ours === other ? [] : [{ formula, ours, other }];
    });
    expect(differences).toEqual([]);
  }, 180_000);
});
