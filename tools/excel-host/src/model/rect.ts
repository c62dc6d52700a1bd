/** Rectangles of cells: zero-based, both ends included. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Columns whose letters are remembered: few tables are wider, and every cell that is saved asks for them. */
const MANY_COLUMNS = 256;

const known: string[] = [];

/** Letters of a zero-based column: 0 is `A`. */
export function columnLetters(column: number): string {
  return column >= 0 && column < MANY_COLUMNS ? (known[column] ??= lettersOf(column)) : lettersOf(column);
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of `letters`; -1 when they name none. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

/** A1 text of a rectangle without its sheet: `A1:C3`, `B2`, `A:C` for whole columns, `1:3` for whole rows. */
export function formatRect({ top, left, bottom, right }: Rect): string {
  if (top === 0 && bottom === MAX_ROWS - 1 && !(left === 0 && right === MAX_COLUMNS - 1)) {
    return `${columnLetters(left)}:${columnLetters(right)}`;
  }
  if (left === 0 && right === MAX_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  const start = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${columnLetters(right)}${bottom + 1}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The rectangle of an A1 text without a sheet, or null when it is none or leaves the grid. */
export function parseRect(text: string): Rect | null {
  const cell = CELL.exec(text);
  if (cell) return checked(cell[1], cell[2], cell[1], cell[2]);
  const area = AREA.exec(text);
  if (area) return checked(area[1], area[2], area[3], area[4]);
  const columns = COLUMNS.exec(text);
  if (columns) return checked(columns[1], "1", columns[2], String(MAX_ROWS));
  const rows = ROWS.exec(text);
  if (rows) return checked("A", rows[1], "XFD", rows[2]);
  return null;
}

function checked(letters1 = "", number1 = "", letters2 = "", number2 = ""): Rect | null {
  const [left, right] = ascending(columnIndex(letters1), columnIndex(letters2));
  const [top, bottom] = ascending(Number(number1) - 1, Number(number2) - 1);
  if (left < 0 || top < 0 || bottom >= MAX_ROWS) return null;
  return { top, left, bottom, right };
}

function ascending(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** What two rectangles share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}
