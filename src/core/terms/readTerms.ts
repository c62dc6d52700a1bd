/** Reads the user's table of own words: what holds, and of each cell that is not understood what to write instead. */

import type { EntryKind, Finding, OwnWordProblem } from "../model/finding";
import { sheetCellAddress } from "../model/address";
import { isDateFormat, isoOfSerial, MAX_SERIAL } from "../model/dates";
import type { InputTables } from "../model/inputTables";
import { NO_TERMS, type OwnEntry, type OwnMeaning, type OwnTerms } from "../model/ownTerms";
import { isCellError, type Cell, type Table } from "../model/table";
import type { TermColumn } from "../texts/catalogue/ownTerms";
import { likelyCodes } from "../words/likelyCodes";
import { keysOf, meaningOf, whatIsSaid, type EntryTexts } from "./entryMeaning";
import { namedSetting, withSetting, withValue } from "./readSetting";
import { entryKind, termColumn } from "./termWords";

/** Rows that are read. */
export const MOST_TERMS = 2_000;
/** Longest text of an entry; Excel's own headers are no longer. */
const MAX_TEXT = 255;
const MAX_QUOTE = 200;

/** What the tables of words say. Never throws for what a cell holds. */
export function readTerms({ table, rowCount, others }: InputTables): OwnTerms {
  if (table === null) return NO_TERMS;
  const reader = new TermReader(table);
  const second = others.map(({ table: name, cell }): Finding => ({
    ...{ kind: "own-word", problem: "second-table", read: table.name, severity: "warning" },
    place: { table: name, row: null, cell, header: null, field: null, value: null },
  }));
  reader.read();
  if (rowCount > MOST_TERMS) reader.report({ problem: "too-long", rows: MOST_TERMS }, null, null, null);
  const settings = reader.entries.reduce(
    (known, { meaning }) => (meaning.kind === "setting" ? withSetting(known, meaning.setting) : known),
    NO_TERMS.settings,
  );
  return {
    place: { table: table.name, sheet: table.sheet },
    entries: reader.entries,
    settings,
    findings: [...reader.findings, ...second],
  };
}

/** What was said of something before. */
interface Said {
  readonly meaning: string;
  readonly cell: string;
}

class TermReader {
  readonly entries: OwnEntry[] = [];
  readonly findings: Finding[] = [];
  private readonly columns = new Map<TermColumn, number>();
  private readonly said = new Map<string, Said>();

  constructor(private readonly table: Table) {
    for (const [index, header] of table.headers.entries()) {
      const column = termColumn(header);
      if (column !== null && !this.columns.has(column)) this.columns.set(column, index);
    }
  }

  read(): void {
    const missing = (["what", "yours", "means"] as const).filter((column) => !this.columns.has(column));
    if (missing.length > 0) {
      this.report({ problem: "no-columns", missing }, null, null, null);
      return;
    }
    for (const row of this.table.rows.keys()) this.readRow(row);
  }

  report(problem: OwnWordProblem, row: number | null, column: TermColumn | null, value: string | null): void {
    const { name } = this.table;
    const index = column === null ? undefined : this.columns.get(column);
    this.findings.push({
      kind: "own-word",
      severity: "warning",
      ...problem,
      place: {
        table: name,
        row: row === null ? null : { table: name, index: row },
        cell: this.cellAt(row, index ?? 0),
        header: index === undefined ? null : (this.table.headers[index] ?? null),
        field: null,
        value: value === null ? null : value.slice(0, MAX_QUOTE),
      },
    });
  }

  private cellAt(row: number | null, column: number): string {
    const { sheet, origin } = this.table;
    return sheetCellAddress(sheet, row === null ? origin.row : origin.row + 1 + row, origin.column + column);
  }

  private cell(row: number, column: TermColumn): Cell {
    const index = this.columns.get(column);
    return index === undefined ? null : (this.table.rows[row]?.[index] ?? null);
  }

  /** The text of a cell, `""` for none; null where it is reported, because nobody could read it. */
  private text(row: number, column: TermColumn): string | null {
    const cell = this.cell(row, column);
    if (isCellError(cell)) {
      this.report({ problem: "cell-error" }, row, column, cell.error);
      return null;
    }
    const text = this.typed(cell, row, column).trim();
    if (text.length <= MAX_TEXT) return text;
    this.report({ problem: "text-too-long" }, row, column, text);
    return null;
  }

  /** What was typed: Excel makes a number of "100 %", and a day of "1-5". */
  private typed(cell: Exclude<Cell, { error: string }>, row: number, column: TermColumn): string {
    const format = this.table.numberFormats[row]?.[this.columns.get(column) ?? 0] ?? "";
    if (typeof cell === "number" && format.includes("%")) return `${cell * 100} %`;
    const day = typeof cell === "number" && isDateFormat(format) && isDay(cell) ? isoOfSerial(cell) : "";
    if (/-0?(?:1-0?5|5-0?1)$/.test(day)) return "1-5";
    return cell === null ? "" : String(cell);
  }

  private readRow(row: number): void {
    if (this.isUnused(row)) return;
    const [what, yours, means, onlyIn] = [
      this.text(row, "what"),
      this.text(row, "yours"),
      this.text(row, "means"),
      this.text(row, "onlyIn"),
    ];
    if (what === null || yours === null || means === null || onlyIn === null) return;
    const kind = entryKind(what);
    if (kind === null) {
      this.report({ problem: what === "" ? "what-missing" : "what-unknown" }, row, "what", what === "" ? null : what);
      return;
    }
    if (yours === "") this.report({ problem: "yours-missing", entry: kind }, row, "yours", null);
    else if (means === "") this.report({ problem: "means-missing", entry: kind }, row, "means", null);
    else this.readEntry(row, kind, { yours, means, onlyIn: onlyIn === "" ? null : onlyIn });
  }

  /** Rows with at most a choice of what to explain, or a note, are still to be filled in. */
  private isUnused(row: number): boolean {
    const isBlank = (column: TermColumn): boolean => {
      const cell = this.cell(row, column);
      return cell === null || (typeof cell === "string" && cell.trim() === "");
    };
    return isBlank("yours") && isBlank("means");
  }

  private readEntry(row: number, kind: EntryKind, texts: EntryTexts): void {
    const meaning = kind === "setting" ? this.readSetting(row, texts) : this.readMeaning(row, kind, texts);
    if (meaning === null) return;
    const cell = this.cellAt(row, this.columns.get("yours") ?? 0);
    const said = whatIsSaid(meaning);
    const keys = keysOf(meaning);
    const before = keys.flatMap((key) => this.said.get(key) ?? []).find((own) => own.meaning !== said);
    if (before !== undefined) {
      this.report({ problem: "said-twice", other: before.cell }, row, "means", texts.means);
      return;
    }
    for (const key of keys) if (!this.said.has(key)) this.said.set(key, { meaning: said, cell });
    this.entries.push({ cell, yours: texts.yours, means: texts.means, meaning });
  }

  private readMeaning(row: number, kind: Exclude<EntryKind, "setting">, texts: EntryTexts): OwnMeaning | null {
    const meaning = meaningOf(kind, texts);
    if (meaning !== null) return meaning;
    const likely = kind === "kind" || kind === "word" ? likelyCodes(texts.means, "CATEGORY") : [];
    this.report({ problem: "means-unknown", entry: kind, likely }, row, "means", texts.means);
    return null;
  }

  private readSetting(row: number, { yours, means }: EntryTexts): OwnMeaning | null {
    const named = namedSetting(yours);
    if (named === null) {
      this.report({ problem: "setting-unknown" }, row, "yours", yours);
      return null;
    }
    const setting = withValue(named, means);
    if (setting !== null) return { kind: "setting", setting };
    this.report({ problem: "value-unknown", setting: named.name }, row, "means", means);
    return null;
  }
}

function isDay(number: number): boolean {
  return number >= 1 && number <= MAX_SERIAL;
}
