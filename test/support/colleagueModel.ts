/** What a colleague does to a register while somebody else is interviewing, and what stands where after it. */

import { openColleague, type Colleague } from "excel-host/testing/colleague";
import type { ExcelSession } from "excel-host/testing/excelSession";
import type { SeededRandom } from "excel-host/testing/seededRandom";

/** Columns that are answered, and those that are not. */
export const ANSWERED = ["Ressources financières", "Ressources techniques", "Ressources humaines"] as const;
const FIXED = ["Repère", "Acteur", "Type"] as const;
export const HEADERS: readonly string[] = [...FIXED, ...ANSWERED, "Commentaires"];

/** Headers a column gets by a colleague: no question of ours. */
const OTHER_HEADERS = ["Piste A", "Piste B", "Piste C"];
const ANSWERS = ["oui", "non", ""];

/** One thing done to a sheet, as the colleague's own client does it. */
type Step =
  | {
      readonly do: "set";
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly string[])[];
    }
  | { readonly do: "insertRow"; readonly at: number }
  | { readonly do: "deleteRow"; readonly at: number }
  | { readonly do: "insertColumn"; readonly at: number }
  | {
      readonly do: "sort";
      readonly rows: readonly [number, number];
      readonly columns: readonly [number, number];
      readonly key: number;
      readonly ascending: boolean;
    }
  | { readonly do: "rename"; readonly name: string };

/** Where the register stands by now. */
interface Place {
  readonly sheet: string;
  /** Zero-based: of its header row, its first column, and how many there are below and beside. */
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly headers: readonly string[];
}

/** A row is told by its mark in the first column, a column by the header it began with, whatever is done to them. */
export class Register {
  /** Cells by the mark of their row and the first header of their column. */
  readonly cells = new Map<string, Map<string, string>>();
  /** The header a column has now by the one it began with. */
  readonly headers = new Map<string, string>(HEADERS.map((header) => [header, header]));
  /** Cells the colleague has filled, as `mark|column`, since the last `forget`. */
  readonly touched = new Map<string, string[]>();
  readonly log: string[] = [];
  readonly colleague: Colleague;
  private made = 0;

  constructor(
    private readonly session: ExcelSession,
    rows: readonly (readonly string[])[],
  ) {
    this.colleague = openColleague(session);
    for (const row of rows) this.cells.set(row[0] ?? "", new Map(HEADERS.map((header, i) => [header, row[i] ?? ""])));
  }

  /** Where the register stands, by the header of its marks. */
  place(): Place {
    for (const sheet of this.session.opened.workbook.sheets) {
      const text = (row: number, column: number): string => {
        const value = sheet.cell(row, column)?.value ?? null;
        return typeof value === "string" ? value : "";
      };
      for (let row = 0; row < 12; row += 1) {
        for (let column = 0; column < 8; column += 1) {
          if (text(row, column) !== "Repère") continue;
          const headers: string[] = [];
          for (let at = column; text(row, at) !== ""; at += 1) headers.push(text(row, at));
          let height = 0;
          while (text(row + 1 + height, column).startsWith("#")) height += 1;
          return { sheet: sheet.name, row, column, height, headers };
        }
      }
    }
    throw new Error("The register is nowhere.");
  }

  /** The rows as they stand, by mark, and of each the cells by the first headers of their columns. */
  standing(): Map<string, Map<string, string>> {
    const { sheet: name, row: top, column: left, height, headers } = this.place();
    const sheet = this.session.opened.workbook.sheetNamed(name);
    const rows = new Map<string, Map<string, string>>();
    for (let row = 0; row < height; row += 1) {
      const cells = new Map<string, string>();
      for (const [first, now] of this.headers) {
        const at = headers.indexOf(now);
        const value = at < 0 ? null : (sheet?.cell(top + 1 + row, left + at)?.value ?? null);
        cells.set(first, typeof value === "string" ? value : "");
      }
      rows.set(cells.get("Repère") ?? "", cells);
    }
    return rows;
  }

  /** The first header of the column that has a header now, be it read together with the words below it. */
  columnOf(header: string): string | null {
    return [...this.headers].find(([, now]) => header === now || header.startsWith(`${now} `))?.[0] ?? null;
  }

  forget(): void {
    this.touched.clear();
  }

  /** Takes in what the colleague has put into a cell. */
  note(mark: string, header: string, value: string): void {
    const key = `${mark}|${header}`;
    this.touched.set(key, [...(this.touched.get(key) ?? []), value]);
    this.cells.get(mark)?.set(header, value);
  }

  /** Does something at random. */
  async act(random: SeededRandom): Promise<void> {
    const { row: top, column: left, height, headers } = this.place();
    const index = random.integer(0, height - 1);
    const first = top + 1;
    const mark = [...this.standing().keys()][index] ?? "";
    const own = this.cells.get(mark);
    const kind = random.pick([
      "sort",
      "sort",
      "insert",
      "delete",
      "answer",
      "answer",
      "note",
      "rename",
      "header",
      "column",
      "above",
      "twin",
      "swap",
      "sheet",
    ]);
    this.log.push(`${kind} ${mark}`);
    const at = (header: string): number => left + headers.indexOf(this.headers.get(header) ?? "");
    const set = async (header: string, value: string): Promise<void> => {
      this.note(mark, header, value);
      await this.play([{ do: "set", row: first + index, column: at(header), values: [[value]] }]);
    };
    switch (kind) {
      case "sort": {
        const rows = [first, height] as const;
        const columns = [left, headers.length] as const;
        return this.play([
          { do: "sort", rows, columns, key: random.integer(0, headers.length - 1), ascending: random.chance(0.5) },
        ]);
      }
      case "insert":
      case "twin": {
        if (index === 0 || height > 9) return;
        this.made += 1;
        const name = kind === "twin" ? (own?.get("Acteur") ?? "") : `Nouvel acteur ${this.made}`;
        const cells = new Map<string, string>(HEADERS.map((header) => [header, ""]));
        cells
          .set("Repère", `#n${this.made}`)
          .set("Acteur", name)
          .set("Type", "ONG")
          .set("Commentaires", `venu ${this.made}`);
        this.cells.set(`#n${this.made}`, cells);
        const values = headers.map((header) => cells.get(this.columnOf(header) ?? "") ?? "");
        return this.play([
          { do: "insertRow", at: first + index },
          { do: "set", row: first + index, column: left, values: [values] },
        ]);
      }
      case "delete":
        if (height <= 4) return;
        this.cells.delete(mark);
        return this.play([{ do: "deleteRow", at: first + index }]);
      case "answer": {
        const header = random.pick(ANSWERED);
        // A column whose header went is not answered either.
        return at(header) < left ? undefined : set(header, random.pick(ANSWERS));
      }
      case "note":
        this.made += 1;
        return set("Commentaires", `note ${this.made}`);
      case "rename":
        this.made += 1;
        return set("Acteur", `Renommé ${this.made}`);
      case "header": {
        const header = random.pick(ANSWERED);
        const now = this.headers.get(header) ?? "";
        const next = now === header ? (OTHER_HEADERS[ANSWERED.indexOf(header)] ?? "") : header;
        this.headers.set(header, next);
        return this.play([{ do: "set", row: top, column: left + headers.indexOf(now), values: [[next]] }]);
      }
      case "column":
        return headers.length > 9
          ? undefined
          : this.play([
              { do: "insertColumn", at: left + 3 },
              { do: "set", row: top, column: left + 3, values: [[`Colonne ajoutée ${headers.length}`]] },
            ]);
      case "above":
        return top > 4 ? undefined : this.play([{ do: "insertRow", at: top }]);
      case "swap": {
        const other = (index + 1) % height;
        const rows = [...this.standing().values()];
        const line = (row: number): string[] =>
          headers.map((header) => rows[row]?.get(this.columnOf(header) ?? "") ?? "");
        if (headers.some((header) => this.columnOf(header) === null)) return;
        return this.play([
          { do: "set", row: first + index, column: left, values: [line(other)] },
          { do: "set", row: first + other, column: left, values: [line(index)] },
        ]);
      }
      default:
        this.made += 1;
        return this.play([{ do: "rename", name: `Liste ${this.made}` }]);
    }
  }

  private async play(steps: readonly Step[]): Promise<void> {
    const { sheet } = this.place();
    await this.colleague.run(
      async (context, input) => {
        const own = context.workbook.worksheets.getItem(input.sheet);
        for (const step of input.steps) {
          if (step.do === "set") {
            const { row, column, values } = step;
            const area = own.getRangeByIndexes(row, column, values.length, (values[0] ?? []).length);
            area.values = values.map((line) => [...line]);
          } else if (step.do === "insertRow") own.getRange(`${step.at + 1}:${step.at + 1}`).insert("Down");
          else if (step.do === "deleteRow") own.getRange(`${step.at + 1}:${step.at + 1}`).delete("Up");
          else if (step.do === "insertColumn") own.getCell(0, step.at).getEntireColumn().insert("Right");
          else if (step.do === "rename") own.name = step.name;
          else {
            const [row, height] = step.rows;
            const [column, width] = step.columns;
            const area = own.getRangeByIndexes(row, column, height, width);
            area.sort.apply([{ key: step.key, ascending: step.ascending }]);
          }
        }
        await context.sync();
      },
      { sheet, steps },
    );
  }
}
