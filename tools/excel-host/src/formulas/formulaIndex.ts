/**
 * The formulas of a workbook and what they depend on.
 *
 * Gathering them is one pass over the cells. A formula is read only when a sheet it may refer to has changed, which its text
 * tells: ten thousand formulas over other sheets cost a search in their texts, no more.
 */

import { MAX_COLUMNS, parseRect, type Rect } from "../model/rect";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { CopiedFormula } from "./copiedFormula";
import type { ParsedFormula } from "./expression";
import { type ColumnFormula, FormulaCell, type FormulaText } from "./formulaCell";
import { FormulaReader } from "./formulaReader";
import { mentioner, mentionsAny } from "./mentions";
import { PrecedentMap } from "./precedentMap";

/** Functions whose precedents stand in no text. */
const UNTRACEABLE = /\b(?:indirect|offset)\s*\(/i;

/** Functions whose value changes while no cell does: with the time, and with the rows that are hidden. */
const VOLATILE = /\b(?:today|now|subtotal)\s*\(/i;

export class FormulaIndex {
  private readonly cells = new Map<Worksheet, Map<number, FormulaCell>>();
  private readonly texts = new Map<string, FormulaText>();
  private readonly precedents = new PrecedentMap();
  private readonly readFor = new Set<Worksheet>();
  private readonly untraceable = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly reader: FormulaReader;
  private gone = 0;

  constructor(
    private readonly workbook: Workbook,
    parse: (text: string) => ParsedFormula,
  ) {
    this.reader = new FormulaReader(workbook, parse, (formula) => this.precedents.add(formula));
    for (const sheet of workbook.sheets) this.gather(sheet);
  }

  private gather(sheet: Worksheet): Map<number, FormulaCell> {
    const cells = new Map<number, FormulaCell>();
    this.cells.set(sheet, cells);
    for (const row of sheet.rowsWithCells()) {
      sheet.rowCells(row)?.forEach((cell, column) => {
        if (cell.formula !== null) this.refresh(sheet, row, column);
      });
    }
    return cells;
  }

  /** Whether so many formulas were replaced that gathering anew is better. */
  get isWornOut(): boolean {
    return this.gone > 20_000;
  }

  /** Follows a change of a cell; gives its formula, read, or undefined when it holds none. */
  refresh(sheet: Worksheet, row: number, column: number): FormulaCell | undefined {
    const key = row * MAX_COLUMNS + column;
    const cells = this.cells.get(sheet) ?? this.gather(sheet);
    const before = cells.get(key);
    const formula = sheet.cell(row, column)?.formula;
    if (before !== undefined) {
      if (formula?.text === before.text) return before;
      this.letGo(before);
      cells.delete(key);
    }
    if (!formula) return undefined;
    const array = formula.arrayRange === null ? null : parseRect(formula.arrayRange);
    // Copies name the same functions, tables, names and sheets.
    const written = this.written(formula instanceof CopiedFormula ? formula.source.text : formula.text);
    const cell = new FormulaCell(sheet, row, column, formula.text, written, array);
    cells.set(key, cell);
    if (written.isUntraceable) this.untraceable.add(cell);
    if (written.isVolatile) this.volatile.add(cell);
    return cell;
  }

  private letGo(cell: FormulaCell): void {
    cell.isGone = true;
    this.gone += 1;
    this.untraceable.delete(cell);
    this.volatile.delete(cell);
  }

  private written(text: string): FormulaText {
    let written = this.texts.get(text);
    if (written === undefined) {
      const [isUntraceable, isVolatile] = [UNTRACEABLE.test(text), VOLATILE.test(text)];
      this.texts.set(text, (written = { lower: text.toLowerCase(), isUntraceable, isVolatile }));
    }
    return written;
  }

  /** Formulas that may depend on anything. */
  untraceableFormulas(): FormulaCell[] {
    return [...this.untraceable].filter(({ isGone }) => !isGone);
  }

  /** Formulas that are calculated whenever anything is. */
  volatileFormulas(): FormulaCell[] {
    return [...this.volatile].filter(({ isGone }) => !isGone);
  }

  /** Reads the formulas that may refer to a sheet. */
  readFormulasFor(sheet: Worksheet): void {
    if (this.readFor.has(sheet)) return;
    this.readFor.add(sheet);
    const isMeant = mentioner(this.wordsFor(sheet));
    for (const [home, cells] of this.cells) {
      for (const cell of cells.values())
        if (cell.formula === null && (home === sheet || isMeant(cell.written))) this.read(cell);
    }
  }

  /**
   * Follows tables and sheets that changed, came or went. Cost: the formulas of sheets that came, and what mentions any of them.
   *
   * @param mentions Of tables and sheets alone, as `geometry` writes them: what a name means holds for the whole index.
   */
  follow(mentions: ReadonlySet<string>): void {
    this.readFor.clear();
    for (const [sheet, cells] of this.cells) {
      if (this.workbook.sheets.includes(sheet)) continue;
      for (const cell of cells.values()) this.letGo(cell);
      this.cells.delete(sheet);
      this.reader.letGo(sheet);
    }
    for (const sheet of this.workbook.sheets) if (!this.cells.has(sheet)) this.gather(sheet);
    this.gone += this.reader.unread(mentions);
  }

  /** Reads every formula in whose text one of the words stands; gives those that have one of the mentions. */
  mentioning(mentions: ReadonlySet<string>): FormulaCell[] {
    const words = [...mentions].map((mention) => mention.slice(mention.indexOf(" ") + 1).replaceAll("'", "''"));
    const isMeant = mentioner([...words, ...this.namesMentioning(words)]);
    const found: FormulaCell[] = [];
    const known = new Map<ColumnFormula, boolean>();
    for (const cells of this.cells.values()) {
      for (const cell of cells.values()) {
        if (!isMeant(cell.written)) continue;
        const formula = this.read(cell);
        let isFound = known.get(formula);
        if (isFound === undefined)
          known.set(formula, (isFound = [...mentions].some((mention) => formula.mentions.has(mention))));
        if (isFound) found.push(cell);
      }
    }
    return found;
  }

  /** Reads a formula and notes what it depends on. */
  read(cell: FormulaCell): ColumnFormula {
    if (cell.formula !== null) return cell.formula;
    const formula = this.reader.read(cell);
    formula.add(cell);
    cell.formula = formula;
    return formula;
  }

  /** Formulas read so far that depend on a cell of the rectangle. */
  *dependents(sheet: Worksheet, rect: Rect): Generator<FormulaCell, undefined> {
    for (const cell of this.precedents.touching(sheet, rect)) if (!cell.isGone) yield cell;
  }

  /** Words, in lower case, by which a formula elsewhere can reach a sheet: its name, its tables, and names that lead there. */
  private wordsFor(sheet: Worksheet): string[] {
    const words = [
      sheet.name.toLowerCase().replaceAll("'", "''"),
      ...sheet.tables.map(({ name }) => name.toLowerCase()),
    ];
    return [...words, ...this.namesMentioning(words)];
  }

  /** Names whose formula holds one of the words, directly or through other names. */
  private namesMentioning(words: readonly string[]): string[] {
    const found = new Set<string>();
    for (let isGrowing = true; isGrowing;) {
      isGrowing = false;
      for (const { name, formula } of this.workbook.names) {
        const lower = name.toLowerCase();
        if (found.has(lower) || !mentionsAny(formula, [...words, ...found])) continue;
        found.add(lower);
        isGrowing = true;
      }
    }
    return [...found];
  }
}
