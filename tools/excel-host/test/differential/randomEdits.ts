/** Random edits of a workbook through the real client: values, formulas, rows, columns, tables, names, formats, sheets. */

import type { SeededRandom } from "../../testing/seededRandom";

/** Kept to what Excel, LibreOffice and openpyxl understand in the same way; what they do not is tested by itself. */
const FORMULAS = [
  ...["=A1+B2", "=SUM(A1:C5)", '=IF(A1>3,"big","small")', '=COUNTIFS(A1:D8,">2")', "=A2*2-1", "=MAX(B1:B9)"],
  ...["=SUMPRODUCT((A1:A6>1)*(B1:B6))", "=IFERROR(A1/B1,-1)", "=INDEX(A1:D8,2,3)", "=LEN(C2)", "=ROUND(A1/3,2)"],
  ...["=COUNTA(A1:D8)", '=UPPER(C3)&"!"', "=B1=B2", "=Autre!A1", "=SUM(Autre!A1:B4)", "=Total*2", "=NOT(ISBLANK(D4))"],
];
const TEXTS = [
  "x",
  "Télécom",
  "a & b <c>",
  "'007",
  "'=1+1",
  "  two  ",
  "50%",
  "2026-11-23",
  "é\u00a0è",
  "TRUE",
  "'3-4",
  "1,5",
  "-",
];
const FORMATS = ["0.00", "General", "@", "#,##0", "yyyy-mm-dd", "0%"];
const COLORS = ["#FF0000", "#0F6CBD", "#FFF4CE"];

type Edit = (context: Excel.RequestContext, random: SeededRandom) => void;

const address = (random: SeededRandom): [number, number] => [random.integer(0, 9), random.integer(0, 6)];

function sheetOf({ workbook }: Excel.RequestContext, random: SeededRandom): Excel.Worksheet {
  return workbook.worksheets.getItem(random.pick(["Sheet1", "Sheet1", "Autre"]));
}

function cell(random: SeededRandom): string | number | boolean {
  const dice = random.next();
  if (dice < 0.45) return random.chance(0.5) ? random.integer(-5, 20) : random.integer(-500, 500) / 8;
  if (dice < 0.55) return random.chance(0.5);
  return dice < 0.6 ? "" : random.pick(TEXTS);
}

const EDITS: readonly Edit[] = [
  (context, random) => {
    const [rows, columns] = [random.integer(1, 4), random.integer(1, 3)];
    const range = sheetOf(context, random).getRangeByIndexes(...address(random), rows, columns);
    range.values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell(random)));
  },
  (context, random) => {
    sheetOf(context, random).getRangeByIndexes(...address(random), 1, 1).formulas = [[random.pick(FORMULAS)]];
  },
  (context, random) => {
    const [row, column] = address(random);
    const range = sheetOf(context, random).getRangeByIndexes(row, column, random.integer(1, 2), 1);
    (random.chance(0.5) ? range.getEntireRow() : range.getEntireColumn()).insert(random.chance(0.5) ? "Down" : "Right");
  },
  (context, random) => {
    const range = sheetOf(context, random).getRangeByIndexes(...address(random), 1, 1);
    if (random.chance(0.5)) range.getEntireRow().delete("Up");
    else range.getEntireColumn().delete("Left");
  },
  (context, random) => {
    const shift = random.pick(["Down", "Right"] as const);
    sheetOf(context, random)
      .getRangeByIndexes(...address(random), 2, 2)
      .insert(shift);
  },
  (context, random) => {
    const shift = random.pick(["Up", "Left"] as const);
    sheetOf(context, random)
      .getRangeByIndexes(...address(random), 1, 2)
      .delete(shift);
  },
  (context, random) => {
    const [row, column] = address(random);
    sheetOf(context, random).tables.add(
      sheetOf(context, random).getRangeByIndexes(row, column, random.integer(2, 4), random.integer(1, 3)),
      true,
    );
  },
  (context, random) => {
    const table = context.workbook.tables.getItemAt(random.integer(0, 1));
    const { rows } = table;
    if (random.chance(0.5)) rows.add(undefined, undefined);
    else rows.getItemAt(0).delete();
  },
  (context, random) => {
    const range = sheetOf(context, random).getRangeByIndexes(...address(random), 2, 2);
    range.numberFormat = random.pick(FORMATS) as unknown as string[][];
    range.format.fill.color = random.pick(COLORS);
    range.format.font.bold = random.chance(0.5);
  },
  (context, random) => {
    sheetOf(context, random)
      .getRangeByIndexes(...address(random), 3, 2)
      .clear(random.pick(["All", "Contents", "Formats"]));
  },
  (context, random) => {
    sheetOf(context, random)
      .getRangeByIndexes(...address(random), 1, 2)
      .merge(false);
  },
  (context, random) => {
    const { dataValidation } = sheetOf(context, random).getRangeByIndexes(...address(random), 3, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: random.pick(["oui,non", "=$A$1:$A$3"]) } };
  },
  (context, random) => {
    const format = sheetOf(context, random)
      .getRangeByIndexes(...address(random), 4, 2)
      .conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>2";
    format.custom.format.font.color = random.pick(COLORS);
  },
];

export interface EditCounts {
  done: number;
  /** Refused by the host with a code: an edit that cannot be made where the workbook is by now. */
  refused: number;
}

/** Makes `count` edits, each in a batch of its own. */
export async function makeRandomEdits(
  run: (task: (context: Excel.RequestContext) => Promise<void>) => Promise<void>,
  random: SeededRandom,
  count: number,
): Promise<EditCounts> {
  const counts: EditCounts = { done: 0, refused: 0 };
  await run(async (context) => {
    context.workbook.worksheets.add("Autre");
    context.workbook.names.add("Total", context.workbook.worksheets.getItem("Sheet1").getRange("B2"));
    await context.sync();
  });
  for (let number = 0; number < count; number += 1) {
    try {
      await run(async (context) => {
        random.pick(EDITS)(context, random);
        await context.sync();
      });
      counts.done += 1;
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || error.code === "GeneralException") throw error;
      counts.refused += 1;
    }
  }
  return counts;
}
