/** What sheets do: coming to the front, names, marks, refusals, events. */

import { discoverTables } from "../../../../src/excel/discoverTables";
import { selectCells, showCells } from "../../../../src/excel/navigate";
import { activeCell, followSelectedCells, type SelectedCell } from "../../../../src/excel/selection";
import { inWorkbook } from "../../../../src/excel/session";
import type { Bench } from "../bench";
import type { Fact } from "../fact";
import { refusal } from "../runFacts";
import { onSheet } from "./cells";

const MARK = "partnershipMatrix.selfCheck";
/** How long an event may take. */
const EVENT_MS = 5_000;

/** The cell that is in front, such as `Sheet1!C8`. */
async function front(context: Excel.RequestContext): Promise<string> {
  const cell = context.workbook.getActiveCell().load({ address: true });
  await context.sync();
  return cell.address.replaceAll("'", "");
}

/** Tells whether `seen` is `name` and an address, without the number of the sheet. */
function place(seen: string, name: string): string {
  return seen.startsWith(`${name}!`) ? `its own ${seen.slice(name.length + 1)}` : seen;
}

/** Listens to the selection while a cell is selected by a call; tells the cell that is heard of last. */
async function heard(bench: Bench): Promise<string> {
  const { name, id } = await inWorkbook({ writes: true }, async (context) => {
    const { sheet, name: own } = bench.addSheet(context);
    sheet.load({ id: true });
    await context.sync();
    await showCells(context, sheet, sheet.getRange("A1"));
    return { name: own, id: sheet.id };
  });
  return new Promise((resolve, reject) => {
    const isThere = ({ sheetId, row, column }: SelectedCell): boolean => sheetId === id && row === 7 && column === 2;
    const timer = setTimeout(() => resolve("nothing was heard"), EVENT_MS);
    const begun = followSelectedCells((cell) => {
      if (!isThere(cell)) return;
      clearTimeout(timer);
      resolve("C8");
    });
    bench.onEnd(async () => (await begun)());
    begun
      .then(async () => inWorkbook({ writes: false }, async (context) => selectCells(context, name, "C8")))
      .catch(reject);
  });
}

async function refusedAs(work: () => Promise<unknown>): Promise<string> {
  return work().then(
    () => "taken",
    (error: unknown) => refusal(error).split(" ").slice(0, 2).join(" "),
  );
}

export const SHEET_FACTS: readonly Fact[] = [
  {
    name: "A sheet that was just added comes to the front, and its cell is selected",
    source: "#930 (web), #5118, #5769, #442 (desktop)",
    expected: "its own C8",
    see: async (bench) =>
      inWorkbook({ writes: true }, async (context) => {
        const { sheet, name } = bench.addSheet(context);
        await context.sync();
        await showCells(context, sheet, sheet.getRange("C8"));
        return place(await front(context), name);
      }),
  },
  {
    name: "The active cell is told with its sheet, as the interview asks for it",
    source: "#5319: InvalidSelection while another workbook is in front",
    expected: "row 7, column 2, on its sheet",
    see: async (bench) =>
      inWorkbook({ writes: true }, async (context) => {
        const { sheet } = bench.addSheet(context);
        sheet.load({ id: true });
        await context.sync();
        await showCells(context, sheet, sheet.getRange("C8:D9"));
        const cell = await activeCell(context);
        if (cell === null) return "no cell";
        return `row ${cell.row}, column ${cell.column}, ${cell.sheetId === sheet.id ? "on its sheet" : "elsewhere"}`;
      }),
  },
  {
    name: "A selection is told to who listens on all sheets",
    source: "#6311 (open), #4691, #1329",
    expected: "C8",
    see: heard,
  },
  {
    name: "A sheet is renamed (look whether Excel shows a message)",
    source: "#3218 (web, open)",
    expected: "renamed",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        await context.sync();
        const name = bench.freeSheetName();
        sheet.name = name;
        sheet.load({ name: true });
        await context.sync();
        return sheet.name === name ? "renamed" : sheet.name;
      }),
  },
  {
    name: "Panes are frozen on a sheet that is not in front and then hidden",
    source: "#3148, #1463",
    expected: "A1:B3, Hidden",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.freezePanes.freezeAt("A1:B3");
        sheet.visibility = "Hidden";
        const frozen = sheet.freezePanes.getLocationOrNullObject().load({ address: true });
        sheet.load({ visibility: true });
        await context.sync();
        return `${frozen.isNullObject ? "none" : frozen.address.split("!").slice(-1).join("")}, ${sheet.visibility}`;
      }),
  },
  {
    name: "A mark of a sheet is found again whatever its case, as it was last written",
    source: "WorksheetCustomPropertyCollection; no limit documented for values",
    expected: "2000 letters",
    see: async (bench) =>
      onSheet(bench, async (sheet, context) => {
        sheet.customProperties.add(MARK, "first");
        sheet.customProperties.add(MARK, "x".repeat(2_000));
        const mark = sheet.customProperties.getItemOrNullObject(MARK.toUpperCase()).load({ value: true });
        await context.sync();
        return mark.isNullObject ? "none" : `${mark.value.length} letters`;
      }),
  },
  {
    name: "Every sheet that is listed has protection, marks and charts (add a chart sheet by F11 before)",
    source: "#2444: chart sheets have neither",
    expected: "all",
    see: async () =>
      inWorkbook({ writes: false }, async (context) => {
        const { sheets } = await discoverTables(context);
        for (const { id } of sheets) {
          const sheet = context.workbook.worksheets.getItem(id);
          sheet.protection.load({ protected: true });
          sheet.customProperties.getItemOrNullObject(MARK).load({ value: true });
          sheet.charts.getItemOrNullObject(MARK).load({ name: true });
        }
        await context.sync();
        return "all";
      }),
  },
  {
    name: "What the user said is kept in the settings (save, open again and look once more on the Mac)",
    source: "#6091 (Mac), #5206, #920",
    expected: "kept, then gone",
    see: async (bench) => {
      const settingOf = (context: Excel.RequestContext) =>
        context.workbook.settings.getItemOrNullObject(MARK).load({ value: true });
      bench.onEnd(async () =>
        inWorkbook({ writes: true }, async (context) => {
          context.workbook.settings.getItemOrNullObject(MARK).delete();
          await context.sync();
        }),
      );
      return inWorkbook({ writes: true }, async (context) => {
        context.workbook.settings.add(MARK, "kept");
        const kept = settingOf(context);
        await context.sync();
        kept.delete();
        await context.sync();
        const gone = settingOf(context);
        await context.sync();
        return `${String(kept.value)}, then ${gone.isNullObject ? "gone" : "there"}`;
      });
    },
  },
  {
    name: "A write into a protected sheet is refused as such",
    source: "Excel.ErrorCodes",
    expected: "refused protected",
    see: async (bench) =>
      refusedAs(async () =>
        onSheet(bench, async (sheet, context) => {
          sheet.protection.protect();
          sheet.getRange("A1").values = [[1]];
          await context.sync();
          return "";
        }),
      ),
  },
  {
    name: "A sheet with a name that is taken is refused as such",
    source: "Excel.ErrorCodes; #2875",
    expected: "refused name-taken",
    see: async (bench) =>
      refusedAs(async () =>
        inWorkbook({ writes: true }, async (context) => {
          const { name } = bench.addSheet(context);
          context.workbook.worksheets.add(name.toUpperCase());
          await context.sync();
        }),
      ),
  },
  {
    name: "A sheet that is not there is refused as such",
    source: "Excel.ErrorCodes",
    expected: "refused item-not-found",
    see: async (bench) =>
      refusedAs(async () =>
        inWorkbook({ writes: false }, async (context) => {
          context.workbook.worksheets.getItem(bench.freeSheetName()).load({ name: true });
          await context.sync();
        }),
      ),
  },
];
