/**
 * The written sheets as EN 301 549, clause 10 (documents that are not web) asks: 10.1.3.1 and 10.2.4.2 titles and headers in
 * place, 10.1.4.1 no meaning by colour alone, 10.1.4.3 contrast, 10.1.1.1 a text beside each picture.
 */

import { openWorkbook, type Worksheet } from "excel-host";
import { type ColouredRule, colouredRules } from "excel-host/testing/colouredRules";

import { LANGUAGES } from "../../src/core/guide/codes";
import { auditedSample } from "../support/auditSession";

const WHOLE = { top: 0, left: 0, bottom: 400, right: 60 };

/** Our sheets as the file holds them, with the rules that colour their cells. */
async function writtenSheets(
  language: (typeof LANGUAGES)[number],
): Promise<{ sheet: Worksheet; rules: ColouredRule[] }[]> {
  const { file, outcome } = await auditedSample(language);
  const names = outcome.status === "done" ? outcome.written.map(({ name }) => name) : [];
  const opened = openWorkbook(file);
  return opened.workbook.sheets
    .filter(({ name }) => names.includes(name))
    .map((sheet) => ({ sheet, rules: colouredRules(opened, sheet) }));
}

async function ownSheets(language: (typeof LANGUAGES)[number]): Promise<Worksheet[]> {
  return (await writtenSheets(language)).map(({ sheet }) => sheet);
}

/** Relative luminance. Source: WCAG 2.1, definition of contrast ratio. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string | null | undefined, b: string | null | undefined): number {
  const [light = 1, dark = 0] = [luminance(a ?? "#000000"), luminance(b ?? "#FFFFFF")].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(LANGUAGES)("the written sheets in %s", (language) => {
  it("have a title in their first visible cell and unique headers over every table, without merged cells", async () => {
    for (const sheet of await ownSheets(language)) {
      const first = [...Array(10).keys()].find((column) => sheet.columns.get(column)?.hidden !== true) ?? 0;
      const title = sheet.cell(0, first);

      expect(title?.value).toEqual(expect.stringMatching(/\p{L}{3,}/u));
      expect(sheet.formatAt(0, first).font).toMatchObject({ bold: true });
      expect(sheet.formatAt(0, first).font.sizePoints).toBeGreaterThanOrEqual(16);
      expect(sheet.merges).toEqual([]);
      for (const { showHeaders, range, columns } of sheet.tables) {
        const headers = columns.map((_, index) => sheet.cell(range.top, range.left + index)?.value);
        expect(showHeaders).toBe(true);
        expect(headers).toEqual(columns.map(({ name }) => name));
        expect(new Set(headers.map((header) => JSON.stringify(header).toLowerCase())).size).toBe(headers.length);
        expect(headers.filter((header) => header === null || header === "")).toEqual([]);
      }
    }
  });

  it("read at a contrast of at least 4.5 to 1, whatever rule holds", async () => {
    const weak: unknown[] = [];
    for (const { sheet, rules } of await writtenSheets(language)) {
      sheet.forEachCell(WHOLE, ({ value }, row, column) => {
        if (value === null || value === "") return;
        const { font, fill } = sheet.formatAt(row, column);
        const holding = rules.filter(({ covers }) => covers(row, column));
        const looks = [
          { font: font.color, fill: fill.color },
          ...holding.map((rule) => ({ font: rule.font ?? font.color, fill: rule.fill ?? fill.color })),
        ];
        for (const look of looks) {
          if (contrast(look.font, look.fill) < 4.5) weak.push([sheet.name, row, column, value, look]);
        }
      });
    }
    expect(weak).toEqual([]);
  });

  it("say nothing by colour alone: every coloured rule follows a mark, a word or a number of the cell or its place", async () => {
    const rules = (await writtenSheets(language)).flatMap((written) => written.rules);

    expect(rules.length).toBeGreaterThan(20);
    for (const { formula } of rules) expect(formula).toMatch(/="[^"]+"|(?:&gt;|&lt;|=)0/);
  });

  it("have beside each chart its title, and its message or its numbers in words on the same sheet", async () => {
    const charts = (await ownSheets(language)).flatMap((sheet) => sheet.charts.map((chart) => ({ sheet, chart })));

    expect(charts).toHaveLength(2);
    for (const { sheet, chart } of charts) {
      const sentences: string[] = [];
      sheet.forEachCell(WHOLE, ({ value }) => {
        if (typeof value === "string" && /\d/.test(value) && value.length > 40) sentences.push(value);
      });
      expect(chart.title).toMatchObject({ visible: true, text: expect.stringMatching(/\p{L}{3,}/u) as unknown });
      expect(sentences.length).toBeGreaterThan(0);
    }
  });

  it("print headers again on every page of the matrix, and every column that prints has a width", async () => {
    const [matrix] = await ownSheets(language);

    expect(matrix?.pageLayout.printTitleRows).toEqual({ first: 3, last: 4 });
    expect(matrix?.frozenRows).toBe(5);
  });
});
