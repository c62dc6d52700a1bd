/** The conditional formats of a written sheet as its file holds them. */

import type { OpenedWorkbook } from "../src/xlsx/openWorkbook";
import type { Worksheet } from "../src/model/worksheet";

/** One rule with the colours it lays over its cells; null where it leaves them. Rows and columns zero-based. */
export interface ColouredRule {
  readonly formula: string;
  readonly font: string | null;
  readonly fill: string | null;
  readonly covers: (row: number, column: number) => boolean;
}

/** Reads the rules that change a font's or a cell's colour. */
export function colouredRules({ source }: OpenedWorkbook, { part }: Worksheet): ColouredRule[] {
  const text = (path: string): string => new TextDecoder().decode(source.package.bytes(path) ?? new Uint8Array());
  const looks = [...text("xl/styles.xml").matchAll(/<dxf>(.*?)<\/dxf>/gs)].map(([, look = ""]) => ({
    font: colour(look, /<font>.*?<color rgb="FF([0-9A-F]{6})"/s),
    fill: colour(look, /<fill>.*?<bgColor rgb="FF([0-9A-F]{6})"/s),
  }));
  const blocks = text(part ?? "").matchAll(/<conditionalFormatting sqref="([^"]+)">(.*?)<\/conditionalFormatting>/gs);
  return [...blocks].flatMap(([, ranges = "", rules = ""]) =>
    [...rules.matchAll(/<cfRule [^>]*?dxfId="(\d+)".*?<formula>(.*?)<\/formula>/gs)].flatMap(([, id, formula = ""]) => {
      const look = looks[Number(id)];
      if (look === undefined || (look.font === null && look.fill === null)) return [];
      return [{ ...look, formula, covers: covering(ranges) }];
    }),
  );
}

function colour(look: string, pattern: RegExp): string | null {
  const found = pattern.exec(look)?.[1];
  return found === undefined ? null : `#${found}`;
}

function covering(ranges: string): ColouredRule["covers"] {
  const rects = ranges.split(" ").map((range) => {
    const [first = "A1", last = first] = range.split(":");
    return { first: position(first), last: position(last) };
  });
  return (row, column) =>
    rects.some(
      ({ first, last }) => row >= first.row && row <= last.row && column >= first.column && column <= last.column,
    );
}

function position(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters.matchAll(/[A-Z]/g)].reduce((sum, [letter]) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
