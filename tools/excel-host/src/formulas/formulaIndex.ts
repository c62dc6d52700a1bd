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
import { CopiedFormula, type CopySource } from "./copiedFormula";
import { parseFormula, type ParsedFormula } from "./expression";
import { nameMention, sheetMention, tableMention } from "./geometry";
import { ColumnFormula, FormulaCell, type FormulaText } from "./formulaCell";
import { cellArea, definedName, locateTable, type LocatedTable } from "./locate";
import { mentioner, mentionsAny } from "./mentions";
import { PrecedentCollector } from "./precedentCollector";
import { PrecedentMap } from "./precedentMap";
import { movedReference, type Reference, type TableReference } from "./reference";

/** Functions whose precedents stand in no text. */
const UNTRACEABLE = /\b(?:indirect|offset)\s*\(/i;

/** Functions whose value changes while no cell does: with the time, and with the rows that are hidden. */
const VOLATILE = /\b(?:today|now|subtotal)\s*\(/i;

/** Formulas in names of names. */
const MAX_NAMES = 20;

/** What was read of a column. */
interface ReadColumn {
  readonly texts: Map<string, ColumnFormula>;
  /** Copies of one formula; `formula` is null where each has to be read by itself. */
  readonly copies: Map<CopySource, CopiedColumn>;
}

interface CopiedColumn {
  /** Row of the first formula, and columns from it to this one. */
  readonly firstRow: number;
  readonly columns: number;
  readonly formula: ColumnFormula | null;
}

export class FormulaIndex {
  private readonly cells = new Map<Worksheet, Map<number, FormulaCell>>();
  private readonly texts = new Map<string, FormulaText>();
  /** What was read, by sheet and column. */
  private readonly columns = new Map<Worksheet, Map<number, ReadColumn>>();
  private readonly precedents = new PrecedentMap();
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
        sheet.rowCells(row)?.forEach((cell, column) => {
          if (cell.formula !== null) this.refresh(sheet, row, column);
        });
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
    const array = formula.arrayRange === null ? null : parseRect(formula.arrayRange);
    // Copies name the same functions, tables, names and sheets.
    const written = this.written(formula instanceof CopiedFormula ? formula.source.text : formula.text);
    const cell = new FormulaCell(sheet, row, column, formula.text, written, array);
    cells.set(key, cell);
    if (written.isUntraceable) this.untraceable.add(cell);
    if (written.isVolatile) this.volatile.add(cell);
    return cell;
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
    const formula = this.columnFormula(cell);
    formula.add(cell);
    cell.formula = formula;
    return formula;
  }

  private columnFormula(cell: FormulaCell): ColumnFormula {
    const column = this.readColumn(cell);
    return this.asCopy(cell, column) ?? this.asWritten(cell, column);
  }

  private readColumn({ sheet, column }: FormulaCell): ReadColumn {
    let columns = this.columns.get(sheet);
    if (columns === undefined) this.columns.set(sheet, (columns = new Map<number, ReadColumn>()));
    let read = columns.get(column);
    if (read === undefined) columns.set(column, (read = { texts: new Map(), copies: new Map() }));
    return read;
  }

  private asWritten(cell: FormulaCell, { texts }: ReadColumn): ColumnFormula {
    const known = texts.get(cell.text);
    if (known !== undefined) return known;
    const parsed = this.parsed(cell);
    const precedents = new PrecedentCollector(cell.sheet);
    this.collect(parsed.references, cell.sheet, precedents, MAX_NAMES);
    const formula = this.noted(parsed, precedents);
    texts.set(cell.text, formula);
    return formula;
  }

  /** A copy as its first formula, where both read the same but for their own rows; null where it has to be read by itself. */
  private asCopy(cell: FormulaCell, { copies }: ReadColumn): ColumnFormula | null {
    const written = cell.sheet.cell(cell.row, cell.column)?.formula;
    if (!(written instanceof CopiedFormula) || written.text !== cell.text) return null;
    const { source, distance } = written;
    const firstRow = cell.row - distance.rows;
    let column = copies.get(source);
    if (column === undefined) {
      const parsed = this.parse(source.text);
      const precedents = new PrecedentCollector(cell.sheet);
      const isAlike = this.collectCopies(parsed.references, cell, firstRow, distance.columns, precedents);
      column = { firstRow, columns: distance.columns, formula: isAlike ? this.noted(parsed, precedents) : null };
      copies.set(source, column);
    }
    // Cells that were moved since stand elsewhere than they were entered.
    if (column.firstRow !== firstRow || column.columns !== distance.columns) return null;
    if (column.formula !== null) cell.distance = distance;
    return column.formula;
  }

  /** Collects what all copies in a column depend on; false where they read other rows than their own and fixed ones. */
  private collectCopies(
    references: readonly Reference[],
    { sheet }: FormulaCell,
    firstRow: number,
    columns: number,
    precedents: PrecedentCollector,
  ): boolean {
    for (const reference of references) {
      if (reference.kind !== "area" || reference.relative === null) {
        this.collect([reference], sheet, precedents, MAX_NAMES);
        continue;
      }
      const { rect, relative } = reference;
      const moved = movedReference({ ...reference, relative: { ...relative, top: false, bottom: false } }, 0, columns);
      if (!relative.top && !relative.bottom) this.collect([moved], sheet, precedents, MAX_NAMES);
      else {
        const isOwnRow = relative.top && relative.bottom && rect.top === firstRow && rect.bottom === firstRow;
        if (!isOwnRow) return false;
        if (reference.sheet !== null) precedents.mentions.add(sheetMention(reference.sheet));
        const area = cellArea(moved, { workbook: this.workbook, sheet, row: null });
        if (area instanceof RangeRef) precedents.addOwnRow(area.sheet, area.rect.left, area.rect.right);
      }
    }
    return true;
  }

  private noted(parsed: ParsedFormula, { ranges, bands, mentions }: PrecedentCollector): ColumnFormula {
    const formula = new ColumnFormula(parsed, ranges, bands, mentions);
    this.precedents.add(formula);
    return formula;
  }

  private parsed({ sheet, row, column, text }: FormulaCell): ParsedFormula {
    const formula = sheet.cell(row, column)?.formula;
    const isCopy = formula instanceof CopiedFormula && formula.text === text;
    return isCopy ? formula.parsed(this.parse) : this.parse(text);
  }

  /** Formulas read so far that depend on a cell of the rectangle. */
  *dependents(sheet: Worksheet, rect: Rect): Generator<FormulaCell, undefined> {
    for (const cell of this.precedents.touching(sheet, rect)) if (!cell.isGone) yield cell;
  }

  private collect(
    references: readonly Reference[],
    sheet: Worksheet,
    precedents: PrecedentCollector,
    namesLeft: number,
  ): void {
    for (const reference of references) {
      if (reference.kind === "foreign") continue;
      if (reference.kind === "name") {
        precedents.mentions.add(nameMention(reference.name));
        const scope = reference.sheet === null ? sheet : (this.workbook.sheetNamed(reference.sheet) ?? null);
        const defined = namesLeft === 0 ? undefined : definedName(this.workbook, reference.name, scope);
        if (defined) this.collect(parseFormula(defined.formula).references, sheet, precedents, namesLeft - 1);
      } else if (reference.kind === "table") {
        precedents.mentions.add(tableMention(reference.table));
        precedents.add(this.located(reference));
      } else {
        if (reference.sheet !== null) precedents.mentions.add(sheetMention(reference.sheet));
        precedents.add(cellArea(reference, { workbook: this.workbook, sheet, row: null }));
      }
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
