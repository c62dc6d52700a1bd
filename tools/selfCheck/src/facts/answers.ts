/** What becomes of an answer of the interview. */

import type { KnownRow } from "../../../../src/core/stakeholders/findRow";
import type { Field } from "../../../../src/core/guide/codes";
import { writeAnswerCells } from "../../../../src/excel/answerCells";
import { discoverTables } from "../../../../src/excel/discoverTables";
import { queueFirstRows, readRest } from "../../../../src/excel/readTables";
import { inWorkbook, type WorkbookContext } from "../../../../src/excel/session";
import type { Bench } from "../bench";
import type { Fact } from "../fact";
import { refusal } from "../runFacts";
import { valuesOf } from "./cells";

const FIELDS: readonly Field[] = ["name", "notes"];

/** Makes a table of three bodies, reads it as the product does, and works on the second of them, which is Bravo. */
async function onBravo(
  bench: Bench,
  work: (known: KnownRow, sheet: Excel.Worksheet, context: WorkbookContext) => Promise<string>,
): Promise<string> {
  return inWorkbook({ writes: true }, async (context) => {
    const { sheet } = bench.addSheet(context);
    const name = bench.freeTableName();
    sheet.getRange("A1:B4").values = [
      ["Name", "Comments"],
      ["Alpha", "one"],
      ["Bravo", ""],
      ["Charlie", "three"],
    ];
    sheet.tables.add(sheet.getRange("A1:B4"), true).name = name;
    await context.sync();
    const { tables } = await discoverTables(context);
    const first = queueFirstRows(
      context,
      tables.filter((own) => own.name === name),
    );
    await context.sync();
    const [table] = await readRest(context, first.collect());
    if (table === undefined) throw new Error("the table is not listed");
    const columns = FIELDS.map((field, index) => {
      return {
        index,
        header: table.headers[index] ?? "",
        field,
        confidence: "pinned",
        proposal: null,
        reason: null,
      } as const;
    });
    return work({ table, mapping: { table: name, columns }, row: 1 }, sheet, context);
  });
}

export const ANSWER_FACTS: readonly Fact[] = [
  {
    name: "An answer reaches its row after the table was sorted",
    source: "TableSort.apply moves the cells under the rows",
    expected: "Charlie | three / Bravo | 3-4 times a year / Alpha | one",
    see: async (bench) =>
      onBravo(bench, async (known, sheet, context) => {
        context.workbook.tables.getItem(known.table.name).sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
        await writeAnswerCells(context, known, [{ column: 1, value: "3-4 times a year" }], []);
        return valuesOf(sheet.getRange("A2:B4"));
      }),
  },
  {
    name: "An answer in a cell formatted as text is what was said",
    source: "#6687",
    expected: "1/2 of the budget",
    see: async (bench) =>
      onBravo(bench, async (known, sheet, context) => {
        sheet.getRange("B3").numberFormat = [["@"]];
        await context.sync();
        await writeAnswerCells(context, known, [{ column: 1, value: "1/2 of the budget" }], []);
        return valuesOf(sheet.getRange("B3"));
      }),
  },
  {
    name: "An answer never goes over a formula",
    source: "Range.formulas",
    expected: "refused formula-cell",
    see: async (bench) =>
      onBravo(bench, async (known, sheet, context) => {
        sheet.getRange("B3").formulas = [['=""']];
        await context.sync();
        return writeAnswerCells(context, known, [{ column: 1, value: "yes" }], []).then(
          ({ status }) => status,
          refusal,
        );
      }),
  },
];
