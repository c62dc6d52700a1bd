/**
 * The pictures of the product: a table with one answer known and one to ask. The button that audits carries a tick as well.
 *
 * Every line and cell falls on whole pixels at every size; that is why the measures stand in a table instead of being scaled.
 */
const { bitmap, Canvas, disc, rectangle, roundedRectangle, stroke } = require("./canvas");
const { encodePng } = require("./png");

const DARK = "#12414E";
const ACCENT = "#1B6E82";
const AMBER = "#F2C063";
const WHITE = "#FFFFFF";

/** Per size: width of lines, widths of the three columns, height of the header with its line, heights of the two rows. */
const MEASURES = {
  16: { line: 1, columns: [4, 4, 4], header: 3, rows: [4, 7] },
  20: { line: 1, columns: [5, 6, 5], header: 4, rows: [5, 9] },
  24: { line: 1, columns: [7, 6, 7], header: 5, rows: [7, 10] },
  32: { line: 2, columns: [8, 8, 8], header: 6, rows: [8, 14] },
  40: { line: 2, columns: [11, 10, 11], header: 8, rows: [10, 18] },
  48: { line: 3, columns: [12, 12, 12], header: 9, rows: [12, 21] },
  64: { line: 4, columns: [16, 16, 16], header: 12, rows: [16, 28] },
  80: { line: 5, columns: [20, 20, 20], header: 15, rows: [20, 35] },
};
const SIZES = Object.keys(MEASURES).map(Number);

/** Question marks of whole pixels, for pictures too small for a drawn one. */
const SMALL_MARKS = {
  16: ["##.", "..#", ".#.", "...", ".#."],
  20: [".##.", "#..#", "...#", "..#.", "..#.", "....", "..#."],
  24: [".####.", "##..##", "....##", "...##.", "..##..", "..##..", "......", "..##.."],
};

/** Ticks of whole pixels in the badge, likewise. */
const SMALL_TICKS = {
  16: ["....#", "...#.", "#.#..", ".#..."],
  20: [".....#", "....##", "#..##.", "####..", ".##..."],
  24: ["......#", ".....##", "#...##.", "##.##..", ".###...", "..#...."],
};

/** Rectangle of a cell, over `span` columns; rows and columns from 0, header excluded. */
function cellAt(size, row, column, span = 1) {
  const { line, columns, header, rows } = MEASURES[size];
  const widthOf = (widths) => widths.reduce((sum, width) => sum + width + line, 0);
  return {
    left: line + widthOf(columns.slice(0, column)),
    top: row === 0 ? header : header + rows[0] + line,
    width: widthOf(columns.slice(column, column + span)) - line,
    height: rows[row],
  };
}

const rectangleOf = ({ left, top, width, height }) => rectangle(left, top, width, height);

/** An arc as a line of short pieces. */
function arc(centreX, centreY, radius, from, to) {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)];
  });
}

function paintQuestionMark(canvas, { left, top, width, height }) {
  const small = SMALL_MARKS[canvas.size];
  if (small !== undefined) {
    const markLeft = left + Math.floor((width - small[0].length) / 2);
    canvas.fill(bitmap(markLeft, top + Math.floor((height - small.length) / 2), small), DARK);
    return;
  }
  const x = left + width / 2;
  const radius = height * 0.2;
  const weight = height * 0.13;
  const bowl = top + height * 0.35;
  const hook = arc(x, bowl, radius, -Math.PI * 0.98, Math.PI * 0.3);
  canvas.fill(stroke([...hook, [x, bowl + radius * 1.3], [x, bowl + radius * 1.6]], weight), DARK);
  canvas.fill(disc(x, bowl + radius * 2.5, weight * 0.6), DARK);
}

function paintTable(canvas) {
  const { size } = canvas;
  const { line, columns } = MEASURES[size];
  canvas.fill(roundedRectangle(0, 0, size, size, line * 1.5), DARK);
  for (const row of [0, 1]) columns.forEach((_, column) => canvas.fill(rectangleOf(cellAt(size, row, column)), WHITE));
  canvas.fill(rectangleOf(cellAt(size, 0, 0)), ACCENT);
}

/** The table with its answer to ask. */
function paintProduct(canvas) {
  paintTable(canvas);
  const ask = cellAt(canvas.size, 1, 1, 2);
  canvas.fill(rectangleOf(ask), AMBER);
  paintQuestionMark(canvas, ask);
}

/** The table with a tick in a disc over its lower right corner. */
function paintAudit(canvas) {
  const { size } = canvas;
  paintTable(canvas);
  canvas.fill(rectangleOf(cellAt(size, 0, 1)), AMBER);
  const diameter = Math.round(size * 0.32) * 2;
  const [x, y, radius] = [size - diameter / 2, size - diameter / 2, diameter / 2];
  canvas.erase(disc(x, y, radius + Math.max(1, size / 24)));
  canvas.fill(disc(x, y, radius), ACCENT);
  const small = SMALL_TICKS[size];
  if (small !== undefined) {
    const left = x - Math.ceil(small[0].length / 2);
    canvas.fill(bitmap(left, y - Math.floor(small.length / 2), small), WHITE);
    return;
  }
  const at = (dx, dy) => [x + dx * radius, y + dy * radius];
  canvas.fill(stroke([at(-0.48, 0.04), at(-0.14, 0.38), at(0.5, -0.34)], radius * 0.24), WHITE);
}

const PAINTERS = { icon: paintProduct, audit: paintAudit };

/** The pictures by file name: `icon-16.png` to `icon-80.png`, and `audit-16.png` to `audit-80.png`. */
function drawIcons() {
  const files = Object.entries(PAINTERS).flatMap(([name, paint]) =>
    SIZES.map((size) => {
      const canvas = new Canvas(size);
      paint(canvas);
      return [`${name}-${size}.png`, encodePng(size, canvas.pixels)];
    }),
  );
  return new Map(files);
}

module.exports = { drawIcons };
