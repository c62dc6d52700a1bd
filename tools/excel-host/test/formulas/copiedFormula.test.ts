import { CopiedFormula, copies } from "../../src/formulas/copiedFormula";
import { parseFormula } from "../../src/formulas/expression";
import { openSession } from "../../testing/excelSession";

/** Formulas in file form whose references move in every way there is. */
const FORMULAS = [
  "A5+B$5+$C5+$D$5",
  'IFERROR(IF(INDEX(T[Key],S6)="","A1",SUBSTITUTE(TEXTJOIN("|",FALSE,INDEX(T[[a]:[b]],S6,0)),"?","a")),"")',
  "SUM(A5:$Z$99)+SUM(A:A)+SUM(5:5)-SUM($A5:C$99)",
  "'Other sheet'!B7&Sheet1!$A6&\"'Other sheet'!B7\"",
  "-(B5%)+{1,2;3,4}*MAX(,B5)",
  "INDEX(A5:A9,2):B9",
  "T[[#This Row],[Code]]*Rate+LOG10(B5)",
];

describe("a copied formula", () => {
  it.each(FORMULAS)("is read as its text is: %s", (original) => {
    const copy = copies(original);
    for (const [rows, columns] of [
      [1, 0],
      [0, 3],
      [40, 7],
      [-3, 1],
    ] as const) {
      const formula = copy(rows, columns);
      if (!(formula instanceof CopiedFormula)) throw new Error("no copy");
      expect(formula.parsed(parseFormula)).toEqual(parseFormula(formula.text));
    }
  });

  it("is none where a reference would leave the sheet or turn around", () => {
    expect([copies("A5")(-5, 0), copies("A5")(0, 16_384), copies("A$9:A5")(10, 0), copies("XFD1")(0, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("is forgotten when it gets another text", () => {
    const formula = copies("A5")(1, 0);
    expect(formula).toBeInstanceOf(CopiedFormula);
    expect({ ...formula, text: "B9" }).toEqual({ text: "B9", arrayRange: null });
  });
});

describe("formulas in R1C1 notation over a range", () => {
  const grids = [
    { name: "down a column", address: "C2:C6", formula: "=RC[-1]*R1C1+SUM(R2C2:RC2)" },
    { name: "around the edges of the sheet", address: "A1:B3", formula: "=R[-2]C[-1]" },
    { name: "where corners change places", address: "D1:D6", formula: "=SUM(R3C1:RC[-2])" },
  ];

  it.each(grids)("say and give what each says and gives alone: $name", async ({ address, formula }) => {
    const session = openSession();
    const [together, alone] = await session.run(async (context) => {
      const sheets = ["Together", "Alone"].map((name) => context.workbook.worksheets.add(name));
      for (const sheet of sheets) sheet.getRange("B10:B12").values = [[4], [5], [6]];
      const ranges = sheets.map((sheet) => sheet.getRange(address).load({ rowCount: true, columnCount: true }));
      await context.sync();
      const [whole, cells] = ranges;
      if (whole === undefined || cells === undefined) throw new Error("no ranges");
      whole.formulasR1C1 = [[formula]];
      for (let row = 0; row < cells.rowCount; row += 1)
        for (let column = 0; column < cells.columnCount; column += 1)
          cells.getCell(row, column).formulasR1C1 = [[formula]];
      for (const range of ranges) range.load({ formulas: true, values: true });
      await context.sync();
      return ranges.map(({ formulas, values }) => ({ formulas, values }));
    });
    expect(together).toEqual(alone);
  });

  it("follow what they are about: a changed cell, a renamed sheet, an inserted row", async () => {
    const session = openSession();
    const found = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      other.getRange("A1:A3").values = [[10], [20], [30]];
      const range = sheet.getRange("B1:B3");
      range.formulasR1C1 = [["=RC[-1]+Other!RC[-1]"]];
      await context.sync();
      sheet.getRange("A2").values = [[5]];
      other.getRange("A3").values = [[50]];
      await context.sync();
      other.name = "Another";
      other.getRange("2:2").insert("Down");
      range.load({ formulas: true, values: true });
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(found).toEqual([
      [["=A1+Another!A1"], ["=A2+Another!A3"], ["=A3+Another!A4"]],
      [[11], [25], [53]],
    ]);
  });
});
