/** Heights of table rows, estimated: Excel fits rows to wrapped text only while nobody has set a height. */

import type { Area, FormatPlan, SheetPlan } from "../../model/plan";

type RowHeights = SheetPlan["rowHeights"];

/** A wrapped text, the width of its column in Excel's characters and the size of its font. */
export interface WrappedText {
  readonly text: string;
  readonly chars: number;
  readonly sizePoints: number;
}

const LINE_POINTS = 13;
const LEAST_LINES = 2;
/** Highest row of a table with few texts to read. */
export const MOST_POINTS = 60;
/** Excel's character is a digit; letters are narrower on average, and our texts are smaller than the workbook's own font. */
const LETTERS_PER_CHAR = 1.25;
const USUAL_POINTS = 10;
/** Longer texts reach the highest row anyway. */
const MEASURED_CHARS = 400;

/** Points of a row that shows its longest text, between two lines and `most` points. */
export function rowPoints(texts: readonly WrappedText[], most: number): number {
  return Math.min(neededPoints(texts), most);
}

/** The same however high that is. */
export function neededPoints(texts: readonly WrappedText[]): number {
  return LINE_POINTS * texts.reduce((most, wrapped) => Math.max(most, wrappedLines(wrapped)), LEAST_LINES);
}

/**
 * Top alignment for the rows whose texts are longer than the highest row: centred, they would show their middle.
 *
 * @param body Where the rows stand; `rows` is not looked at.
 * @param needed The points of each row that shows all of its texts.
 */
export function overlongFormats(body: Area, needed: readonly number[], most: number): FormatPlan[] {
  const runs: { first: number; count: number }[] = [];
  needed.forEach((points, index) => {
    if (points <= most) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs.map(({ first, count }) => ({
    area: { ...body, row: body.row + first, rows: count },
    vertical: "Top",
  }));
}

/** Heights of consecutive rows from `row` on, equal neighbours joined. */
export function heightRuns(row: number, points: readonly number[]): RowHeights {
  const runs: { row: number; count: number; points: number }[] = [];
  points.forEach((height, index) => {
    const last = runs.at(-1);
    if (last?.points === height) last.count += 1;
    else runs.push({ row: row + index, count: 1, points: height });
  });
  return runs;
}

function wrappedLines({ text, chars, sizePoints }: WrappedText): number {
  const lineChars = Math.round((chars * LETTERS_PER_CHAR * USUAL_POINTS) / sizePoints);
  return text
    .slice(0, MEASURED_CHARS)
    .split(/\r\n|[\r\n]/)
    .reduce((lines, line) => lines + linesOf(line, lineChars), 0);
}

/** Lines of a text broken at spaces; a word longer than a line is broken inside. */
function linesOf(text: string, chars: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= chars) {
      used = wanted;
      continue;
    }
    const wordLines = Math.max(1, Math.ceil(word.length / chars));
    lines += wordLines - (used === 0 ? 1 : 0);
    used = word.length - chars * (wordLines - 1);
  }
  return lines;
}
