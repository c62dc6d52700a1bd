/** Reads formulas and what they depend on: once for all cells of a column that hold the same. */

import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { CopiedFormula, type CopySource } from "./copiedFormula";
import { parseFormula, type ParsedFormula } from "./expression";
import { ColumnFormula, type FormulaCell } from "./formulaCell";
import { nameMention, sheetMention, tableMention } from "./geometry";
import { cellArea, definedName, locateTable, type LocatedTable } from "./locate";
import { PrecedentCollector } from "./precedentCollector";
import { movedReference, type Reference, type TableReference } from "./reference";

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

export class FormulaReader {
  /** What was read, by sheet and column. */
  private readonly columns = new Map<Worksheet, Map<number, ReadColumn>>();
  /** Where tables are, until one changes. */
  private readonly tables = new Map<TableReference, LocatedTable>();

  /** @param note Is told each formula that is read, once for all its cells. */
  constructor(
    private readonly workbook: Workbook,
    private readonly parse: (text: string) => ParsedFormula,
    private readonly note: (formula: ColumnFormula) => void,
  ) {}

  /** What a cell has in common with those of its column that hold the same; `cell.distance` is set where it is a copy. */
  read(cell: FormulaCell): ColumnFormula {
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
    this.note(formula);
    return formula;
  }

  private parsed({ sheet, row, column, text }: FormulaCell): ParsedFormula {
    const formula = sheet.cell(row, column)?.formula;
    const isCopy = formula instanceof CopiedFormula && formula.text === text;
    return isCopy ? formula.parsed(this.parse) : this.parse(text);
  }

  /**
   * Lets what mentions a table or a sheet be read anew. Cost: the texts that were read, copies down a column as one.
   *
   * @param mentions As `geometry` writes them.
   * @returns How many texts there were.
   */
  unread(mentions: ReadonlySet<string>): number {
    let count = 0;
    const isUnread = (formula: ColumnFormula | null): boolean => {
      if (formula === null || ![...mentions].some((mention) => formula.mentions.has(mention))) return false;
      formula.unread();
      count += 1;
      return true;
    };
    this.tables.clear();
    for (const columns of this.columns.values()) {
      for (const { texts, copies } of columns.values()) {
        for (const [text, formula] of texts) if (isUnread(formula)) texts.delete(text);
        for (const [source, { formula }] of copies) if (isUnread(formula)) copies.delete(source);
      }
    }
    return count;
  }

  /** Forgets the formulas of a sheet that is gone. */
  letGo(sheet: Worksheet): void {
    this.columns.delete(sheet);
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
}
