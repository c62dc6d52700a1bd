/** What tables do: their formulas, their size, their totals row. */

import { discoverTables } from "../../../../src/excel/discoverTables";
import { queueFirstRows, readRest } from "../../../../src/excel/readTables";
import type { WorkbookContext } from "../../../../src/excel/session";
import { hideTotals, restoreTotals } from "../../../../src/excel/totalsRows";
import { WriteQueue } from "../../../../src/excel/writeQueue";
import { writeTable } from "../../../../src/excel/writeTable";
import { tableArea } from "../../../../src/core/sheets/shared/areas";
import { thisRowRef } from "../../../../src/core/sheets/shared/structuredRef";
import type { DiscoveredTable } from "../../../../src/core/model/discovery";
import type { PlanColumn, TablePlan } from "../../../../src/core/model/plan";
import type { Bench } from "../bench";
import type { Fact } from "../fact";
import { onSheet, shown, valuesOf } from "./cells";

/** A plan of a table at A1. */
function planOf(name: string, rowCount: number, columns: Readonly<Record<string, PlanColumn["cells"]>>): TablePlan {
  const own = Object.entries(columns).map(([header, cells]) => ({ id: `user:${header}`, header, cells }));
  return { name, row: 0, column: 0, columns: own, rowCount };
}

async function write(
  context: WorkbookContext,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  standing: DiscoveredTable | null = null,
): Promise<void> {
  await writeTable(context, new WriteQueue(context), sheet, plan, standing);
}

/** The table as the product finds it. */
async function found(context: WorkbookContext, name: string): Promise<DiscoveredTable> {
  const { tables } = await discoverTables(context);
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error("the table is not listed");
  return table;
}

async function formulasOf(range: Excel.Range): Promise<string> {
  range.load({ formulas: true });
  await range.context.sync();
  return shown(range.formulas as unknown[][]);
}

/** Writes a table of two rows with a totals row, then one of four over it; tells all of its cells. */
async function grownUnderTotals(bench: Bench): Promise<string> {
  return onSheet(bench, async (sheet, context) => {
    const name = bench.freeTableName();
    const small = planOf(name, 2, { Name: ["a", "b"], Amount: [1, 2] });
    await write(context, sheet, small);
    const own = context.workbook.tables.getItem(name);
    own.showTotals = true;
    own.getTotalRowRange().formulas = [["Sum", `=SUBTOTAL(109,${name}[Amount])`]];
    await context.sync();
    const table = await found(context, name);
    const totals = own.getTotalRowRange().load({ formulas: true });
    await context.sync();
    const large = planOf(name, 4, { Name: ["a", "b", "c", "d"], Amount: [1, 2, 3, 4] });
    const before = {
      table,
      area: tableArea(small),
      headers: null,
      totals: (totals.formulas as string[][])[0] ?? [],
    };
    hideTotals(context, before);
    await write(context, sheet, large, table);
    restoreTotals(context, large, before);
    return valuesOf(own.getRange());
  });
}

export const TABLE_FACTS: readonly Fact[] = [
  {
    name: "A table is listed with its headers, header row and totals row",
    source: "TableCollection; Table.showTotals",
    expected: "Name, Amount, header row, no totals row",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const name = bench.freeTableName();
        await write(context, sheet, planOf(name, 1, { Name: ["a"], Amount: [1] }));
        await context.sync();
        const { headers, showsHeaders, showsTotals } = await found(context, name);
        const rows = [showsHeaders ? "header row" : "no header row", showsTotals ? "totals row" : "no totals row"];
        return [...headers, ...rows].join(", ");
      }),
  },
  {
    name: "Formulas in some rows of a column fill no other row, as the product writes them",
    source: "#2093, #1916, #5909, #6745: the desktop makes calculated columns",
    expected: "=1+1 |  | 7 | =2+2 | ",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const cells = [{ formula: "=1+1" }, null, 7, { formula: "=2+2" }, null];
        await write(context, sheet, planOf(bench.freeTableName(), 5, { Name: ["a", "b", "c", "d", "e"], Own: cells }));
        return (await formulasOf(sheet.getRange("B2:B6"))).replaceAll(" / ", " | ");
      }),
  },
  {
    name: "One formula for a whole column stands in each of its rows",
    source: "calculated columns",
    expected: "2 / 4 / 6",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const name = bench.freeTableName();
        const formula = `=${thisRowRef(name, "Amount")}*2`;
        await write(context, sheet, planOf(name, 3, { Amount: [1, 2, 3], Twice: { formula } }));
        return valuesOf(sheet.getRange("B2:B4"));
      }),
  },
  {
    name: "A formula finds a column whatever is in its header",
    source: "MS-XLSX 2.2.2, special characters of structured references",
    expected: "5",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const name = bench.freeTableName();
        const header = "a]b [c] #d 'e' @f, g: h";
        const formula = `=${thisRowRef(name, header)}+1`;
        await write(context, sheet, planOf(name, 1, { [header]: [4], Next: { formula } }));
        return valuesOf(sheet.getRange("B2"));
      }),
  },
  {
    name: "A table grows under its totals row, which stays the last one",
    source: "Table.resize, not documented with a totals row",
    expected: "Name | Amount / a | 1 / b | 2 / c | 3 / d | 4 / Sum | 10",
    see: grownUnderTotals,
  },
  {
    name: "Two headers can change places",
    source: "the product goes by way of neutral headers",
    expected: "Amount | Name / 1 | a",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const name = bench.freeTableName();
        await write(context, sheet, planOf(name, 1, { Name: ["a"], Amount: [1] }));
        await context.sync();
        await write(context, sheet, planOf(name, 1, { Amount: [1], Name: ["a"] }), await found(context, name));
        return valuesOf(sheet.getRange("A1:B2"));
      }),
  },
  {
    name: "A column is added at the right end by its header alone",
    source: "TableColumnCollection.add",
    expected: "Name | New / a | ",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const name = bench.freeTableName();
        await write(context, sheet, planOf(name, 1, { Name: ["a"] }));
        context.workbook.tables.getItem(name).columns.add(undefined, undefined, "New");
        return valuesOf(sheet.getRange("A1:B2"));
      }),
  },
  {
    name: "A row that is filtered away is read, and told as hidden",
    source: "Range.getRowProperties",
    expected: "a, b, a; hidden 1",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        const name = bench.freeTableName();
        await write(context, sheet, planOf(name, 3, { Name: ["a", "b", "a"] }));
        context.workbook.tables.getItem(name).columns.getItem("Name").filter.applyValuesFilter(["a"]);
        await context.sync();
        const first = queueFirstRows(context, [await found(context, name)]);
        await context.sync();
        const [table] = await readRest(context, first.collect());
        return `${(table?.rows ?? []).map(([cell]) => (typeof cell === "string" ? cell : "?")).join(", ")}; hidden ${String(table?.hiddenRows)}`;
      }),
  },
  {
    name: "Asking for the cells of a table that is gone is no error",
    source: "methods on a null object do nothing",
    expected: "gone",
    see: async (bench) =>
      onSheet(bench, async (_, context) => {
        const table = context.workbook.tables.getItemOrNullObject(bench.freeTableName());
        table.load({ columns: { name: true } });
        table.getDataBodyRange().load({ rowCount: true });
        table.worksheet.load({ name: true, protection: { protected: true } });
        await context.sync();
        return table.isNullObject ? "gone" : "there";
      }),
  },
];
