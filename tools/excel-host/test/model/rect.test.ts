import fc from "fast-check";

import {
  columnIndex,
  columnLetters,
  contains,
  formatRect,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRect,
  type Rect,
} from "../../src/model/rect";

const rects = fc
  .tuple(
    fc.integer({ min: 0, max: MAX_ROWS - 1 }),
    fc.integer({ min: 0, max: MAX_ROWS - 1 }),
    fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
    fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
  )
  .map(([a, b, c, d]): Rect => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

describe("columnLetters", () => {
  it.each([
    { column: 0, letters: "A" },
    { column: 25, letters: "Z" },
    { column: 26, letters: "AA" },
    { column: 701, letters: "ZZ" },
    { column: 702, letters: "AAA" },
    { column: 16_383, letters: "XFD" },
  ])("names column $column $letters", ({ column, letters }) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });
});

describe("columnIndex", () => {
  it.each(["XFE", "ZZZ", "", "A1", "É"])("finds no column in %p", (letters) => {
    expect(columnIndex(letters)).toBe(-1);
  });
});

describe("parseRect", () => {
  it.each<{ text: string; rect: Rect }>([
    { text: "B2", rect: { top: 1, left: 1, bottom: 1, right: 1 } },
    { text: "$A$1:$C$3", rect: { top: 0, left: 0, bottom: 2, right: 2 } },
    { text: "c3:a1", rect: { top: 0, left: 0, bottom: 2, right: 2 } },
    { text: "A3:C1", rect: { top: 0, left: 0, bottom: 2, right: 2 } },
    { text: "A:C", rect: { top: 0, left: 0, bottom: MAX_ROWS - 1, right: 2 } },
    { text: "$2:$4", rect: { top: 1, left: 0, bottom: 3, right: MAX_COLUMNS - 1 } },
    {
      text: "XFD1048576",
      rect: { top: MAX_ROWS - 1, left: MAX_COLUMNS - 1, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 },
    },
  ])("reads $text", ({ text, rect }) => {
    expect(parseRect(text)).toEqual(rect);
  });

  it.each([
    "",
    "A",
    "1",
    "A0",
    "XFE1",
    "A1048577",
    "A1:B",
    "A1:B2,C3",
    "A1 ",
    "Sheet1!A1",
    "R1C1",
    "A1:B2:C3",
    "__proto__",
  ])("finds no rectangle in %p", (text) => {
    expect(parseRect(text)).toBeNull();
  });

  it("reads back what formatRect writes", () => {
    fc.assert(fc.property(rects, (rect) => expect(parseRect(formatRect(rect))).toEqual(rect)));
  });
});

describe("formatRect", () => {
  it.each([
    { rect: { top: 0, left: 0, bottom: MAX_ROWS - 1, right: 2 }, text: "A:C" },
    { rect: { top: 1, left: 0, bottom: 3, right: MAX_COLUMNS - 1 }, text: "2:4" },
    { rect: { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }, text: "1:1048576" },
    { rect: { top: 4, left: 4, bottom: 4, right: 4 }, text: "E5" },
  ])("writes $text", ({ rect, text }) => {
    expect(formatRect(rect)).toBe(text);
  });
});

describe("intersect", () => {
  it("is the part that both contain, in either order", () => {
    fc.assert(
      fc.property(rects, rects, (a, b) => {
        const shared = intersect(a, b);
        expect(shared).toEqual(intersect(b, a));
        if (shared !== null) expect([contains(a, shared), contains(b, shared)]).toEqual([true, true]);
      }),
    );
  });

  it("is null for neighbours", () => {
    expect(intersect({ top: 0, left: 0, bottom: 1, right: 1 }, { top: 0, left: 2, bottom: 1, right: 3 })).toBeNull();
  });
});
