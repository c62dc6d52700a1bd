/** What a stored formula refers to, and the same formula with plain A1 references only. */

import { parseA1Ref, tokenize, type Token } from "@borgar/fx";

import { rangeAddress } from "../model/addressText";
import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import { RangeRef } from "../model/refs";
import { bodyRect, tableNamed } from "../model/tables";
import { parseStructured, resolveStructured, type FormulaPlace } from "./structuredReference";

/** A formula ready for the engine. */
export interface ResolvedFormula {
  /** Without `=`; every reference is A1, with its sheet where it leaves the formula's own. */
  readonly text: string;
  /** Every range the formula reads. */
  readonly reads: readonly RangeRef[];
  /** Why the formula cannot be calculated here, or null. */
  readonly obstacle: "volatile" | "external" | "unknown-name" | null;
}

/** Functions whose result depends on more than their arguments. */
const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO", "RTD", "WEBSERVICE", "GETPIVOTDATA", "CUBEVALUE"]);

/** Resolves names, tables and structured references of a stored formula. */
export function resolveFormula(stored: string, place: FormulaPlace): ResolvedFormula {
  const resolver = new Resolver(place);
  const text = tokenize(stored, { mergeRefs: true, xlsx: true } as Parameters<typeof tokenize>[1]).map((token) => resolver.token(token, 0)).join("");
  return { text, reads: resolver.reads, obstacle: resolver.obstacle };
}

/** Names may stand for names. */
const MAX_DEPTH = 8;

class Resolver {
  readonly reads: RangeRef[] = [];
  obstacle: ResolvedFormula["obstacle"] = null;

  constructor(private readonly place: FormulaPlace) {}

  token({ type, value }: Token, depth: number): string {
    switch (type) {
      case "func":
        if (VOLATILE.has(value.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""))) this.obstacle = "volatile";
        return value;
      case "range":
      case "range_beam":
      case "range_ternary":
        return this.range(value);
      case "structured":
        return this.structured(value);
      case "range_named":
        return this.name(value, depth);
      default:
        return value;
    }
  }

  private range(value: string): string {
    const parsed = parseA1Ref(value);
    if (parsed === undefined || !("range" in parsed)) return this.fail(value, "external");
    const context = (parsed.context ?? []) as readonly string[];
    const [name] = context;
    const sheet = name === undefined ? this.place.sheet : this.place.workbook.sheetNamed(name);
    if (context.length > 1 || sheet === undefined || /^\[|^'\[/.test(value)) return this.fail(value, "external");
    const { top, left, bottom, right } = parsed.range;
    this.reads.push(new RangeRef(sheet, { top: top ?? 0, left: left ?? 0, bottom: bottom ?? MAX_ROWS - 1, right: right ?? MAX_COLUMNS - 1 }));
    return value;
  }

  private structured(value: string): string {
    const reference = parseStructured(value);
    const range = reference === null ? null : resolveStructured(reference, this.place);
    return range === null ? "#REF!" : this.put(range);
  }

  private name(value: string, depth: number): string {
    const { workbook, sheet } = this.place;
    const table = tableNamed(workbook, value);
    if (table !== undefined) return this.put(new RangeRef(table.sheet, bodyRect(table.table)));
    const lower = value.toLowerCase();
    const matching = workbook.names.filter(({ name }) => name.toLowerCase() === lower);
    const defined = matching.find(({ scope }) => scope === sheet) ?? matching.find(({ scope }) => scope === null);
    if (defined === undefined || depth >= MAX_DEPTH) return this.fail(value, "unknown-name");
    const inner = tokenize(defined.formula, { mergeRefs: true }).map((token) => this.token(token, depth + 1)).join("");
    return `(${inner})`;
  }

  private put(range: RangeRef): string {
    this.reads.push(range);
    return rangeAddress(range);
  }

  private fail(value: string, obstacle: NonNullable<ResolvedFormula["obstacle"]>): string {
    this.obstacle = obstacle;
    return value;
  }
}
