import { openSession, type ExcelSession } from "../../testing/excelSession";
import { markedCells } from "../model/marks";

/** What the members of `Range` give for a cell or range of the first sheet. */
interface Shown {
  values: unknown[][];
  valueTypes: string[][];
  formulas: unknown[][];
  text: string[][];
  numberFormat: unknown[][];
}

/** Does something to the first sheet and reads a range of it afterwards, in a request of its own. */
async function after(session: ExcelSession, address: string, change: (sheet: Excel.Worksheet) => void): Promise<Shown> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change(sheet);
    await context.sync();
    const range = sheet.getRange(address);
    range.load({ values: true, valueTypes: true, formulas: true, text: true, numberFormat: true });
    await context.sync();
    const { values, valueTypes, formulas, text, numberFormat } = range;
    return { values, valueTypes, formulas, text, numberFormat };
  });
}

/** The code and message of the refusal of a change of the first sheet. */
async function refusal(
  session: ExcelSession,
  change: (sheet: Excel.Worksheet) => void,
): Promise<{ code: string; message: string }> {
  const failure: unknown = await session
    .run(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    })
    .then(
      () => new Error("Nothing was refused."),
      (error: unknown) => error,
    );
  if (!(failure instanceof OfficeExtension.Error)) throw failure;
  return { code: failure.code, message: failure.message };
}

/** The declared types want grids where Excel takes one value for all cells. */
function forAll(value: string | number | boolean): unknown[][] {
  return value as unknown as unknown[][];
}

describe("Range.formulasR1C1", () => {
  it("says how far away a cell is, and reads the same in another row", async () => {
    const session = openSession();
    const shown = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        [1, "=A1*2", "=SUM($A$1:A1)&Sheet1!B1"],
        [2, "'=text", 7],
        [3, "", ""],
      ];
      await context.sync();
      const before = sheet.getRange("B1:C2").load({ formulasR1C1: true });
      await context.sync();
      sheet.getRange("B3:C3").formulasR1C1 = [before.formulasR1C1[0] ?? []];
      const after = sheet.getRange("B3:C3").load({ formulas: true, values: true });
      await context.sync();
      return {
        before: before.formulasR1C1 as unknown,
        formulas: after.formulas as unknown,
        values: after.values as unknown,
      };
    });

    expect(shown).toEqual({
      before: [
        ["=RC[-1]*2", "=SUM(R1C1:RC[-2])&Sheet1!RC[-1]"],
        ["=text", 7],
      ],
      formulas: [["=A3*2", "=SUM($A$1:A3)&Sheet1!B3"]],
      values: [[6, "66"]],
    });
  });

  it("takes one formula for all cells", async () => {
    const shown = await after(openSession(), "B1:B2", (sheet) => {
      sheet.getRange("A1:A2").values = [[4], [5]];
      sheet.getRange("B1:B2").formulasR1C1 = forAll("=RC[-1]+1") as string[][];
    });

    expect(shown.formulas).toEqual([["=A1+1"], ["=A2+1"]]);
    expect(shown.values).toEqual([[5], [6]]);
  });
});

describe("Range.values", () => {
  it("gives every kind of cell with its type, formula and text", async () => {
    const shown = await after(openSession(), "A1:A7", (sheet) => {
      sheet.getRange("A1:A7").values = [["Sonatel"], [12.5], [true], [""], ["50%"], ["=1/0"], ["'007"]];
    });

    expect(shown).toEqual({
      values: [["Sonatel"], [12.5], [true], [""], [0.5], ["#DIV/0!"], ["007"]],
      valueTypes: [["String"], ["Double"], ["Boolean"], ["Empty"], ["Double"], ["Error"], ["String"]],
      formulas: [["Sonatel"], [12.5], [true], [""], [0.5], ["=1/0"], ["007"]],
      text: [["Sonatel"], ["12.5"], ["TRUE"], [""], ["50%"], ["#DIV/0!"], ["007"]],
      numberFormat: [["General"], ["General"], ["General"], ["General"], ["0%"], ["General"], ["General"]],
    });
  });

  it("tells a formula that gives an empty text from an empty cell by its type", async () => {
    const shown = await after(openSession(), "A1:B1", (sheet) => {
      sheet.getRange("A1").values = [['=""']];
    });

    expect([shown.values, shown.valueTypes, shown.formulas]).toEqual([
      [["", ""]],
      [["String", "Empty"]],
      [['=""', ""]],
    ]);
  });

  it("leaves a cell for null and empties it for an empty text, keeping its format", async () => {
    const shown = await after(openSession(), "A1:C1", (sheet) => {
      sheet.getRange("A1:C1").values = [["$1", "$2", "$3"]];
      sheet.getRange("A1:C1").values = [[null, "", 4]];
    });

    const format = "$#,##0_);[Red]($#,##0)";
    expect([shown.values, shown.numberFormat]).toEqual([[[1, "", 4]], [[format, format, format]]]);
  });

  it("takes one value for all cells", async () => {
    const shown = await after(openSession(), "A1:B2", (sheet) => {
      sheet.getRange("A1:B2").values = forAll("x");
    });

    expect(shown.values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it.each([
    { name: "a row too few", grid: [[1, 2]] },
    {
      name: "a row too many",
      grid: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    },
    { name: "a short row", grid: [[1, 2], [3]] },
    { name: "a row that is none", grid: [1, 2] as unknown as number[][] },
    { name: "no rows", grid: [] },
  ])("refuses $name", async ({ grid }) => {
    const session = openSession();

    expect(
      await refusal(session, (sheet) => {
        sheet.getRange("A1:B2").values = grid;
      }),
    ).toEqual({
      code: "InvalidArgument",
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    });
  });

  it("refuses null for the whole property", async () => {
    const { code } = await refusal(openSession(), (sheet) => {
      sheet.getRange("A1").values = null as unknown as unknown[][];
    });

    expect(code).toBe("InvalidArgument");
  });

  it.each(["=SUM(", "=1+", "-)", "=A1 B1 ,"])(
    "refuses %s, which Excel would take for a formula and cannot read",
    async (text) => {
      const { code } = await refusal(openSession(), (sheet) => {
        sheet.getRange("A1").values = [[text]];
      });

      expect(code).toBe("InvalidArgument");
    },
  );

  it("reads a list item with a hyphen as a formula, as Excel does", async () => {
    const shown = await after(openSession(), "A1", (sheet) => {
      sheet.getRange("A1").values = [["-item"]];
    });

    expect([shown.formulas, shown.values, shown.valueTypes]).toEqual([[["=-item"]], [["#NAME?"]], [["Error"]]]);
  });

  it("stores 32,767 characters and refuses one more", async () => {
    const longest = "é".repeat(32_767);
    const session = openSession();

    const shown = await after(session, "A1", (sheet) => {
      sheet.getRange("A1").values = [[`'${longest}`]];
    });
    const refused = await refusal(session, (sheet) => {
      sheet.getRange("A1").values = [[`${longest}x`]];
    });

    expect([shown.values, refused.code]).toEqual([[[longest]], "InvalidArgument"]);
  });

  it.each([
    "__proto__",
    "constructor",
    "<b>&amp;",
    "a\nb\tc",
    "\ud800 alone",
    "\u0001",
    " outer blanks ",
    "😀",
    "Ünï\u0301",
  ])("gives the text %j back as it was", async (text) => {
    const shown = await after(openSession(), "A1", (sheet) => {
      sheet.getRange("A1").values = [[text]];
    });

    expect([shown.values, shown.valueTypes]).toEqual([[[text]], [["String"]]]);
  });

  it("keeps the number format of a cell that has one, and gives one to a General cell", async () => {
    const shown = await after(openSession(), "A1:B1", (sheet) => {
      sheet.getRange("A1").numberFormat = [["0.000"]];
      sheet.getRange("A1:B1").values = [["2018-12-31", "2018-12-31"]];
    });

    expect([shown.values, shown.numberFormat]).toEqual([[[43465, 43465]], [["0.000", "m/d/yyyy"]]]);
  });

  it("leaves texts alone in cells that were formatted as text before them in the same batch", async () => {
    const shown = await after(openSession(), "A1:C1", (sheet) => {
      sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
      sheet.getRange("A1:C1").values = [["=1+1", "001", "1/2"]];
    });

    expect([shown.values, shown.formulas, shown.valueTypes]).toEqual([
      [["=1+1", "001", "1/2"]],
      [["=1+1", "001", "1/2"]],
      [["String", "String", "String"]],
    ]);
  });

  it("loses the apostrophe of a text on the way back, so that writing what was read makes a formula of it", async () => {
    const session = openSession();
    const first = await after(session, "A1", (sheet) => {
      sheet.getRange("A1").values = [["'=1+1"]];
    });
    const second = await after(session, "A1", (sheet) => {
      sheet.getRange("A1").values = first.values;
    });

    expect([first.values, first.valueTypes, second.values, second.formulas]).toEqual([
      [["=1+1"]],
      [["String"]],
      [[2]],
      [["=1+1"]],
    ]);
  });

  it("writes more than 1,500 cells, which the client sends in blocks", async () => {
    const grid = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`, row % 2 === 0]);
    const session = openSession();

    const shown = await after(session, "A1:C2000", (sheet) => {
      sheet.getRange("A1:C2000").values = grid;
    });

    expect(shown.values).toEqual(grid);
    expect(session.excel.keptReferences).toBe(0);
  });

  it("refuses more than 1,500 cells of another shape before it writes any", async () => {
    const session = openSession();
    const { code } = await refusal(session, (sheet) => {
      sheet.getRange("A1:C2000").values = Array.from({ length: 1999 }, () => [1, 2, 3]);
    });
    const shown = await after(session, "A1:C1", () => undefined);

    expect([code, shown.values]).toEqual(["InvalidArgument", [["", "", ""]]]);
  });

  it("marks only the rows it wrote as changed", async () => {
    const session = openSession();
    await after(session, "A1", (sheet) => {
      sheet.getRange("C3:D3").values = [[1, null]];
    });

    const [sheet] = session.opened.workbook.sheets;
    expect(sheet === undefined ? [] : markedCells(sheet.changedCells)).toEqual([[2, [2]]]);
  });
});

describe("Range.formulas", () => {
  it("gives constants where there is no formula and reads texts as if typed", async () => {
    const shown = await after(openSession(), "A1:C1", (sheet) => {
      sheet.getRange("A1:C1").formulas = [["=B1*2", "21", "Étude"]];
    });

    expect([shown.formulas, shown.values]).toEqual([[["=B1*2", 21, "Étude"]], [[42, 21, "Étude"]]]);
  });

  it("writes one formula to all cells", async () => {
    const shown = await after(openSession(), "A1:A2", (sheet) => {
      sheet.getRange("B1").values = [[5]];
      sheet.getRange("A1:A2").formulas = forAll("=$B$1+1") as string[][];
    });

    expect([shown.formulas, shown.values]).toEqual([
      [["=$B$1+1"], ["=$B$1+1"]],
      [[6], [6]],
    ]);
  });
});

describe("Range.numberFormat", () => {
  it("changes what is shown, never the value", async () => {
    const shown = await after(openSession(), "A1:C1", (sheet) => {
      sheet.getRange("A1:C1").values = [[45888, 45888, "x"]];
      sheet.getRange("A1:C1").numberFormat = [["dd/mm/yyyy", null, "0.0"]];
    });

    expect([shown.values, shown.text, shown.numberFormat]).toEqual([
      [[45888, 45888, "x"]],
      [["19/08/2025", "45888", "x"]],
      [["dd/mm/yyyy", "General", "0.0"]],
    ]);
  });

  it("keeps formulas and formats", async () => {
    const session = openSession();
    const shown = await after(session, "A1", (sheet) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").numberFormat = forAll("0.00");
    });

    expect([shown.formulas, shown.text]).toEqual([[["=1+1"]], [["2.00"]]]);
    expect(session.opened.workbook.sheets[0]?.formatAt(0, 0).font.bold).toBe(true);
  });
});

describe("Range.text", () => {
  it("is written in the language of the profile", async () => {
    const shown = await after(openSession(undefined, { locale: "fr-FR" }), "A1", (sheet) => {
      sheet.getRange("A1").values = [[1234.5]];
      sheet.getRange("A1").numberFormat = [["#,##0.00"]];
    });

    expect(shown.text[0]?.[0]?.replace(/\s/g, " ")).toBe("1 234,50");
    expect(shown.values).toEqual([[1234.5]]);
  });
});

describe("writing to a range that refuses", () => {
  it("denies locked cells of a protected sheet and lets unlocked ones be written", async () => {
    const session = openSession();
    await after(session, "A1", (sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
    });

    const shown = await after(session, "A1:B1", (sheet) => {
      sheet.getRange("B1").values = [["open"]];
    });
    const refused = await refusal(session, (sheet) => {
      sheet.getRange("A1:B1").values = [["shut", "shut"]];
    });
    const still = await after(session, "A1:B1", () => undefined);

    expect([shown.values, refused.code, still.values]).toEqual([[["", "open"]], "AccessDenied", [["", "open"]]]);
  });

  it("denies everything in a read-only workbook", async () => {
    const session = openSession();
    session.opened.workbook.readOnly = true;

    expect((await refusal(session, (sheet) => (sheet.getRange("A1").values = [[1]]))).code).toBe("AccessDenied");
  });

  it("keeps what earlier statements of the batch did", async () => {
    const session = openSession();
    await refusal(session, (sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2").values = [["=("]];
      sheet.getRange("A3").values = [["never"]];
    });
    const shown = await after(session, "A1:A3", () => undefined);

    expect(shown.values).toEqual([["kept"], [""], [""]]);
  });
});

describe("writing over the headers of a table", () => {
  it("makes unique texts of them, and columns take the names", async () => {
    const session = openSession();
    const names = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C2").values = [
        ["Nom", "Type", "N"],
        ["a", "b", 1],
      ];
      const table = sheet.tables.add("A1:C2", true);
      sheet.getRange("A1:C1").values = [["Acteur", "acteur", 2026]];
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    const shown = await after(session, "A1:C1", () => undefined);

    expect([names, shown.values, shown.valueTypes]).toEqual([
      ["Acteur", "acteur2", "2026"],
      [["Acteur", "acteur2", "2026"]],
      [["String", "String", "String"]],
    ]);
  });

  // The names a table makes count up from 1 wherever the column stands, as they do for columns that are inserted.
  it("calls an emptied header Column with the lowest number that is free", async () => {
    const shown = await after(openSession(), "A1:C1", (sheet) => {
      sheet.getRange("A1:C2").values = [
        ["Nom", "Type", "N"],
        ["a", "b", 1],
      ];
      sheet.tables.add("A1:C2", true);
      sheet.getRange("B1").values = [[""]];
      sheet.getRange("A1").values = [[""]];
    });

    expect(shown.values).toEqual([["Column2", "Column1", "N"]]);
  });
});
