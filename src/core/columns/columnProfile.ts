/** What the values of a column look like, measured once and held against every field. */

import { isDateFormat } from "../model/dates";
import type { Steps } from "../model/steps";
import { isCellError, type Cell, type Table } from "../model/table";
import type { Shape, ShapeList } from "./shape";
import { shapesOf, shapesOfCode } from "./valueShapes";

/** Distinct values looked at. */
const SAMPLE = 120;
/** Values between two steps: reading one in four languages takes a while. */
const VALUES_PER_STEP = 20;
/** Rows looked at; columns of one word repeated would be read to the end without it. */
const ROWS = 3_000;

/** A column's values, counted by shape. */
export interface ColumnProfile {
  /** Distinct filled values that were looked at. */
  readonly distinct: number;
  /** Filled cells that were looked at. */
  readonly filled: number;
  /** Rows that hold anything, of those that were looked at. */
  readonly rows: number;
  readonly counts: Readonly<Partial<Record<Shape, number>>>;
  /** The first distinct texts of each shape, and the lowest and highest number of a scale, as the cells have them. */
  readonly examples: Readonly<Partial<Record<Shape, readonly string[]>>>;
  /** Whether its values are 1, 2, 3 …: a count of the rows. */
  readonly isCount: boolean;
}

/** Examples kept of a shape: three are shown, one more tells that there are others. */
const EXAMPLES = 4;
/** Longer texts are no words of a vocabulary. */
const MAX_EXAMPLE = 24;

/** A value and whether its number is shown as a day. */
interface Value {
  readonly cell: string | number | boolean;
  readonly isDay: boolean;
}

/**
 * Measures a column; errors and blanks do not count.
 *
 * @param codeOf The code that the user gave to a word of this column, or null.
 * @param lists Option lists whose words are looked for.
 * @param done Rows that are done while it works.
 */
export function* profileInSteps(
  table: Table,
  column: number,
  codeOf: (text: string) => string | null,
  lists: readonly ShapeList[],
  done: number,
): Steps<ColumnProfile> {
  const { values, filled, rows } = distinctValues(table, column);
  const counts: Partial<Record<Shape, number>> = {};
  const examples: Partial<Record<Shape, string[]>> = {};
  for (const [index, { cell, isDay }] of values.entries()) {
    if (index % VALUES_PER_STEP === VALUES_PER_STEP - 1) yield done;
    for (const shape of shapesOfValue(cell, isDay, codeOf, lists)) {
      counts[shape] = (counts[shape] ?? 0) + 1;
      addExample(examples, shape, cell);
    }
  }
  const range = rangeOf(values);
  const isCount =
    values.length > 2 && values.every(({ cell }, index) => String(cell).replace(/\W+$/, "") === String(index + 1));
  const shown = range === null ? examples : { ...examples, ...range };
  return { distinct: values.length, filled, rows, counts, examples: shown, isCount };
}

function addExample(examples: Partial<Record<Shape, string[]>>, shape: Shape, cell: Value["cell"]): void {
  const text = String(cell).trim();
  const known = (examples[shape] ??= []);
  const isNew = !known.some((own) => own.toLowerCase() === text.toLowerCase());
  if (isNew && known.length < EXAMPLES && text.length <= MAX_EXAMPLE) known.push(text);
}

/** Lowest and highest of the numbers that may be of a scale; null where there is none. */
function rangeOf(values: readonly Value[]): Pick<ColumnProfile["examples"], "smallNumber"> | null {
  const numbers = values.flatMap(({ cell, isDay }) => (typeof cell === "number" && !isDay && cell >= 0 ? [cell] : []));
  const small = numbers.filter((number) => number <= SCALE_END);
  return small.length === 0 ? null : { smallNumber: [String(Math.min(...small)), String(Math.max(...small))] };
}

/** No scale of small numbers goes further. */
const SCALE_END = 10;

function shapesOfValue(
  cell: Value["cell"],
  isDay: boolean,
  codeOf: (text: string) => string | null,
  lists: readonly ShapeList[],
): readonly Shape[] {
  const code = codeOf(String(cell));
  return code === null ? shapesOf(cell, isDay, lists) : shapesOfCode(code);
}

/** Share of the distinct values that have a shape; 0 of an empty column. */
export function shareOf({ distinct, counts }: ColumnProfile, shape: Shape): number {
  return distinct === 0 ? 0 : (counts[shape] ?? 0) / distinct;
}

function distinctValues(table: Table, column: number): { values: readonly Value[]; filled: number; rows: number } {
  const values = new Map<string | number | boolean, Value>();
  let [filled, rows] = [0, 0];
  for (let row = 0; row < Math.min(table.rows.length, ROWS) && values.size < SAMPLE; row += 1) {
    const cell = readable(table.rows[row]?.[column] ?? null);
    if (cell !== null || table.rows[row]?.some((own) => own !== null) === true) rows += 1;
    if (cell === null) continue;
    filled += 1;
    if (values.has(cell)) continue;
    // Longer tables bring the formats of their first rows.
    const format = (table.numberFormats[row] ?? table.numberFormats.at(-1))?.[column] ?? "General";
    values.set(cell, { cell, isDay: typeof cell === "number" && isDateFormat(format) });
  }
  return { values: [...values.values()], filled, rows };
}

function readable(cell: Cell): string | number | boolean | null {
  if (cell === null || isCellError(cell)) return null;
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  return text === "" ? null : text;
}
