/** Cells of a worksheet part into the model. */

import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

import { holdsAddress } from "../formulas/relocate";
import { MAX_FORMULA_CHARS } from "../formulas/tokens";
import type { CellFormula, CellValue } from "../model/cell";
import { columnLetters, parseRect, type Rect } from "../model/rect";
import type { Worksheet } from "../model/worksheet";
import { cellText, itemText } from "./sharedStrings";
import { quoted, scanLeaf, type ScannedCell, type ScannedRow } from "./sheetScan";
import { decodeEscapes, decodeXml } from "../xml/xmlText";

/** Cells that share one formula in the file: when one is changed, all are written with a formula of their own. */
export type SharedGroups = Map<string, { row: number; column: number }[]>;

interface SharedMaster {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The one formula of all cells, where it reads the same in each of them. */
  readonly everywhere: CellFormula | null;
}

/** Fills the cells and rows of `sheet`. Returns the groups of shared formulas, and whether all rows say their numbers. */
export function readCells(
  sheet: Worksheet,
  rows: Iterable<ScannedRow>,
  prefix: string,
  strings: readonly string[],
): { readonly groups: SharedGroups; readonly isAddressed: boolean } {
  const reader = new CellReader(sheet, prefix, strings);
  let isAddressed = true;
  for (const row of rows) {
    isAddressed &&= row.hasNumber;
    reader.readRow(row);
  }
  return { groups: reader.groups, isAddressed };
}

class CellReader {
  readonly groups: SharedGroups = new Map();
  private readonly masters = new Map<string, SharedMaster>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly prefix: string,
    private readonly strings: readonly string[],
  ) {}

  readRow({ row, attributes, cells }: ScannedRow): void {
    const { sheet } = this;
    const height = quoted(attributes, "ht");
    const hidden = isOn(quoted(attributes, "hidden"));
    const style = isOn(quoted(attributes, "customFormat")) ? quoted(attributes, "s") : null;
    if (height !== null || hidden || style !== null) {
      const format = style === null ? null : (sheet.formats.stored[Number(style)] ?? null);
      sheet.rows.set(row, { heightPoints: height === null ? null : Number(height), hidden, format });
    }
    for (const cell of cells) this.readCell(row, cell);
  }

  private readCell(row: number, { column, attributes, content }: ScannedCell): void {
    const format = this.sheet.formats.stored[Number(quoted(attributes, "s") ?? "0")] ?? this.sheet.formats.normal;
    const formula = content === "" ? null : this.readFormula(row, column, content);
    const value = content === "" ? null : this.readValue(quoted(attributes, "t") ?? "n", content);
    this.sheet.loadCell(row, column, { value, formula, format });
  }

  private readValue(type: string, content: string): CellValue {
    if (type === "inlineStr") return cellText(itemText(content, "a cell"));
    const text = scanLeaf(content, `${this.prefix}v`)?.text;
    if (text === undefined) return null;
    switch (type) {
      case "s":
        return this.strings[Number(text)] ?? "";
      case "str":
        return cellText(decodeEscapes(decodeXml(text)));
      case "b":
        return text === "1" || text === "true";
      case "e":
        return { error: decodeXml(text) };
      case "d":
        return isoSerial(text);
      default: {
        const number = Number(text);
        return Number.isFinite(number) ? number : null;
      }
    }
  }

  private readFormula(row: number, column: number, content: string): CellFormula | null {
    const found = scanLeaf(content, `${this.prefix}f`);
    if (found === null) return null;
    const { attributes } = found;
    const text = decodeXml(found.text);
    const type = quoted(attributes, "t");
    const group = quoted(attributes, "si");
    if (type === "shared" && group !== null) return this.sharedFormula(group, text, row, column);
    if (type === "dataTable") return null;
    return { text, arrayRange: type === "array" ? quoted(attributes, "ref") : null };
  }

  private sharedFormula(group: string, text: string, row: number, column: number): CellFormula | null {
    const members = this.groups.get(group);
    if (members === undefined) this.groups.set(group, [{ row, column }]);
    else members.push({ row, column });
    if (text !== "") {
      const everywhere = holdsAddress(text) ? null : { text, arrayRange: null };
      this.masters.set(group, { text, row, column, everywhere });
    }
    const master = this.masters.get(group);
    return master === undefined ? null : (master.everywhere ?? movedFormula(master, row, column));
  }
}

/** The formula of a shared group as it reads in another cell, worked out when somebody asks. */
function movedFormula(master: SharedMaster, row: number, column: number): CellFormula {
  let text = master.row === row && master.column === column ? master.text : null;
  return {
    get text() {
      text ??= translate(master, row, column);
      return text;
    },
    arrayRange: null,
  };
}

function translate(master: SharedMaster, row: number, column: number): string {
  if (master.text.length > MAX_FORMULA_CHARS) return master.text;
  const from = `${columnLetters(master.column)}${master.row + 1}`;
  return translateFormulaToA1(translateFormulaToR1C1(master.text, from), `${columnLetters(column)}${row + 1}`);
}

/** A date cell of a strict file as a serial number. */
function isoSerial(text: string): CellValue {
  const time = Date.parse(text.includes("T") ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

export function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}

/** Rectangles of a list such as `A1:B2 C3`. */
export function parseRects(list: string): Rect[] {
  return list
    .split(/\s+/)
    .map((text) => parseRect(text.replaceAll("$", "")))
    .filter((rect) => rect !== null);
}
