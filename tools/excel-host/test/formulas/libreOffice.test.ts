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
 * `#VALUE!` for an index outside, and does not read `T[#All]`.
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
WEEKNUM(45000)|PERCENTILE(A2:A6,0.25)|MROUND(7,3)|TEXTJOIN("-",TRUE,A2:A6)|IFS(A2>5,"big",TRUE,"small")|SWITCH(2,1,"a",2,"b")|MAXIFS(A2:A6,C2:C6,TRUE)|MINIFS(A2:A6,C2:C6,TRUE)`
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
