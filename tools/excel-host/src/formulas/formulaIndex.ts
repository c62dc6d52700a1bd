/**
 * The formulas of a workbook and what they depend on.
 *
 * Gathering them is one pass over the cells. A formula is read only when a sheet it may refer to has changed, which its text
 * tells: ten thousand formulas over other sheets cost a search in their texts, no more.
 */

import { MAX_COLUMNS, parseRect, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { parseFormula, type ParsedFormula } from "./expression";
import { nameMention, sheetMention, tableMention } from "./geometry";
import { areaIn, cellArea, definedName, locateTable, type LocatedTable } from "./locate";
import { PrecedentMap } from "./precedentMap";
import type { Reference, TableReference } from "./reference";

/** A cell with a formula. */
export class FormulaCell {
  /** Null until the formula has been read. */
  parsed: ParsedFormula | null = null;
  /** Ranges it depends on; of a name, those of its formula. */
  precedents: readonly RangeRef[] = [];
  /** Tables, names and sheets it mentions, as `geometry` writes them. */
  mentions: ReadonlySet<string> = new Set();
  /** Whether the cell holds something else by now. */
  isGone = false;

  constructor(
    readonly sheet: Worksheet,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    /** The cells it gives values to: its own, or all of an array formula. */
    readonly range: Rect,
    readonly isArray: boolean,
  ) {}
}

/** Functions whose precedents stand in no text. */
const UNTRACEABLE = /\b(?:indirect|offset)\s*\(/i;

/** Functions whose value changes while no cell does: with the time, and with the rows that are hidden. */
const VOLATILE = /\b(?:today|now|subtotal)\s*\(/i;

/** Formulas in names of names. */
const MAX_NAMES = 20;

export class FormulaIndex {
  private readonly cells = new Map<Worksheet, Map<number, FormulaCell>>();
  private readonly precedents = new PrecedentMap<FormulaCell>();
  private readonly readFor = new Set<Worksheet>();
  private readonly untraceable = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  /** Where tables are: an index is made anew when one changes. */
  private readonly tables = new Map<TableReference, LocatedTable>();
  private gone = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly parse: (text: string) => ParsedFormula,
  ) {
    for (const sheet of workbook.sheets) {
      for (const row of sheet.rowsWithCells()) {
        for (const [column, cell] of sheet.rowCells(row) ?? [])
          if (cell.formula !== null) this.refresh(sheet, row, column);
      }
    }
  }

  /** Whether so many formulas were replaced that gathering anew is better. */
  get isWornOut(): boolean {
    return this.gone > 20_000;
  }

  /** Follows a change of a cell; gives its formula, read, or undefined when it holds none. */
  refresh(sheet: Worksheet, row: number, column: number): FormulaCell | undefined {
    const key = row * MAX_COLUMNS + column;
    let cells = this.cells.get(sheet);
    if (cells === undefined) this.cells.set(sheet, (cells = new Map<number, FormulaCell>()));
    const before = cells.get(key);
    const formula = sheet.cell(row, column)?.formula;
    if (before !== undefined) {
      if (formula?.text === before.text) return before;
      before.isGone = true;
      this.gone += 1;
      cells.delete(key);
      this.untraceable.delete(before);
      this.volatile.delete(before);
    }
    if (!formula) return undefined;
    const own = { top: row, left: column, bottom: row, right: column };
    const array = formula.arrayRange === null ? null : parseRect(formula.arrayRange);
    const cell = new FormulaCell(sheet, row, column, formula.text, array ?? own, array !== null);
    cells.set(key, cell);
    if (UNTRACEABLE.test(formula.text)) this.untraceable.add(cell);
    if (VOLATILE.test(formula.text)) this.volatile.add(cell);
    return cell;
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
    const words = this.wordsFor(sheet);
    for (const [home, cells] of this.cells) {
      for (const cell of cells.values()) {
        if (cell.parsed === null && (home === sheet || mentionsAny(cell.text, words))) this.read(cell);
      }
    }
  }

  /** Reads every formula in whose text one of the words stands; gives those that have one of the mentions. */
  mentioning(mentions: ReadonlySet<string>): FormulaCell[] {
    const words = [...mentions].map((mention) => mention.slice(mention.indexOf(" ") + 1).replaceAll("'", "''"));
    const wordsOfNames = this.namesMentioning(words);
    const found: FormulaCell[] = [];
    for (const cells of this.cells.values()) {
      for (const cell of cells.values()) {
        if (!mentionsAny(cell.text, [...words, ...wordsOfNames])) continue;
        this.read(cell);
        if ([...mentions].some((mention) => cell.mentions.has(mention))) found.push(cell);
      }
    }
    return found;
  }

  /** Reads a formula and notes what it depends on. */
  read(cell: FormulaCell): ParsedFormula {
    if (cell.parsed !== null) return cell.parsed;
    const parsed = this.parse(cell.text);
    const mentions = new Set<string>();
    const precedents: RangeRef[] = [];
    this.collect(parsed.references, cell, precedents, mentions, MAX_NAMES);
    Object.assign(cell, { parsed, precedents, mentions });
    for (const precedent of precedents) this.precedents.add(precedent, cell);
    return parsed;
  }

  /** Formulas read so far that depend on a cell of the rectangle. */
  *dependents(sheet: Worksheet, rect: Rect): Iterable<FormulaCell> {
    for (const cell of this.precedents.touching(sheet, rect)) if (!cell.isGone) yield cell;
  }

  private collect(
    references: readonly Reference[],
    cell: FormulaCell,
    areas: RangeRef[],
    mentions: Set<string>,
    namesLeft: number,
  ): void {
    const place = { workbook: this.workbook, sheet: cell.sheet, row: cell.row };
    for (const reference of references) {
      if (reference.kind === "foreign") continue;
      if (reference.kind === "name") {
        mentions.add(nameMention(reference.name));
        const scope = reference.sheet === null ? cell.sheet : (this.workbook.sheetNamed(reference.sheet) ?? null);
        const defined = namesLeft === 0 ? undefined : definedName(this.workbook, reference.name, scope);
        if (defined) this.collect(parseFormula(defined.formula).references, cell, areas, mentions, namesLeft - 1);
        continue;
      }
      const area = reference.kind === "table" ? areaIn(this.located(reference), place) : cellArea(reference, place);
      if (reference.kind === "table") mentions.add(tableMention(reference.table));
      else if (reference.sheet !== null) mentions.add(sheetMention(reference.sheet));
      if (area instanceof RangeRef) areas.push(area);
    }
  }

  private located(reference: TableReference): LocatedTable {
    let located = this.tables.get(reference);
    if (located === undefined) this.tables.set(reference, (located = locateTable(reference, this.workbook)));
    return located;
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

function mentionsAny(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}
