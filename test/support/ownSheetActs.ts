/** What a colleague does on the sheets of ours while somebody works: notes, a column, another order, a text beside the title. */

import type { Colleague } from "excel-host/testing/colleague";
import type { ExcelSession } from "excel-host/testing/excelSession";
import type { SeededRandom } from "excel-host/testing/seededRandom";

import type { SheetKind } from "../../src/core/contract/kinds";
import { sheetOf } from "./ownResult";

const KINDS: readonly SheetKind[] = ["matrix", "resources", "actions", "summary"];
const HEADER = "Avis";

export class OwnSheetActs {
  /** What the colleague has written: each of these texts stands somewhere for ever. */
  readonly texts = new Set<string>();

  constructor(
    private readonly session: ExcelSession,
    private readonly colleague: Colleague,
    private readonly log: string[],
  ) {}

  /** Does something at random; nothing where there is no report yet, or Excel refuses it. */
  async act(random: SeededRandom): Promise<void> {
    const what = random.pick(["note", "note", "sort", "title"] as const);
    try {
      if (what === "title") await this.writeBesideTitle(random);
      else await this.changeMatrix(what, random);
    } catch (error) {
      this.log.push(`no ${what}: ${String(error)}`);
    }
  }

  private async changeMatrix(what: "note" | "sort", random: SeededRandom): Promise<void> {
    const sheet = sheetOf(this.session, "matrix");
    const [table] = sheet.tables;
    if (table === undefined) return;
    const { top, left, bottom, right } = table.range;
    if (what === "sort") {
      const key = random.integer(0, right - left);
      this.log.push(`sort our matrix by ${key}`);
      await this.colleague.run(
        async (context, input) => {
          context.workbook.tables.getItem(input.table).sort.apply([{ key: input.key, ascending: true }]);
          await context.sync();
        },
        { table: table.name, key },
      );
      return;
    }
    const own = table.columns.findIndex(({ name }) => name === HEADER);
    const row = random.integer(top + 1, bottom);
    const column = own < 0 ? right + 1 : left + own;
    if ((sheet.cell(row, column)?.value ?? null) !== null) return;
    const text = this.next();
    const area = own < 0 ? { row: top, column: left, rows: bottom - top + 1, columns: right - left + 2 } : null;
    this.log.push(`note ${text}${own < 0 ? " in a new column" : ""}`);
    await this.colleague.run(
      async (context, input) => {
        const ours = context.workbook.worksheets.getItem(input.sheet);
        if (input.area !== null) {
          ours.getCell(input.area.row, input.column).values = [[input.header]];
          const { row: first, column: start, rows, columns } = input.area;
          context.workbook.tables.getItem(input.table).resize(ours.getRangeByIndexes(first, start, rows, columns));
        }
        ours.getCell(input.row, input.column).values = [[input.text]];
        await context.sync();
      },
      { sheet: sheet.name, table: table.name, header: HEADER, text, row, column, area },
    );
    this.texts.add(text);
  }

  private async writeBesideTitle(random: SeededRandom): Promise<void> {
    const { name, cell } = withCells(sheetOf(this.session, random.pick(KINDS)));
    const column = random.integer(1, 3);
    if (cell(0, column) !== null) return;
    const text = this.next();
    this.log.push(`title ${text} on ${name}`);
    await this.colleague.run(
      async (context, input) => {
        context.workbook.worksheets.getItem(input.name).getCell(0, input.column).values = [[input.text]];
        await context.sync();
      },
      { name, column, text },
    );
    this.texts.add(text);
  }

  private next(): string {
    return `avis no ${this.texts.size + 1}`;
  }
}

function withCells(sheet: ReturnType<typeof sheetOf>): {
  readonly name: string;
  readonly cell: (row: number, column: number) => unknown;
} {
  return { name: sheet.name, cell: (row, column) => sheet.cell(row, column)?.value ?? null };
}
