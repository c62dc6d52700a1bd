/** What table styles add to the cells of a table: the usual ones, in the colours of the Office theme. */

import { intersect } from "../model/rect";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import type { CellLook, LineLook } from "./viewTypes";

/** Look and lines below those of the cell itself. */
export interface TableLook {
  readonly look: CellLook;
  readonly bottom?: LineLook;
}

/** Dark colour and light tint of each accent; the first is the neutral one. Source: the Office theme of 2013-2022. */
const ACCENTS = [
  { dark: "#000000", light: "#D9D9D9" },
  { dark: "#4472C4", light: "#D9E1F2" },
  { dark: "#ED7D31", light: "#FCE4D6" },
  { dark: "#A5A5A5", light: "#EDEDED" },
  { dark: "#FFC000", light: "#FFF2CC" },
  { dark: "#5B9BD5", light: "#DDEBF7" },
  { dark: "#70AD47", light: "#E2EFDA" },
] as const;

/** The look that its tables give a cell; null outside tables and for tables without a style. */
export function tableLooks(sheet: Worksheet): (row: number, column: number) => TableLook | null {
  const styled = sheet.tables.flatMap((table) => {
    const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.styleName ?? "");
    const accent = ACCENTS[(Number(match?.[2] ?? 1) - 1) % ACCENTS.length];
    return match === null || accent === undefined ? [] : [{ table, accent, isLight: match[1] === "Light" }];
  });
  if (styled.length === 0) return () => null;
  return (row, column) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    const found = styled.find(({ table }) => intersect(table.range, cell) !== null);
    return found === undefined ? null : lookIn(found, row);
  };
}

function lookIn(
  { table, accent, isLight }: { table: Table; accent: (typeof ACCENTS)[number]; isLight: boolean },
  row: number,
): TableLook | null {
  const { range, showHeaders, showTotals, showBandedRows } = table;
  const line: LineLook = { style: "thin", color: accent.dark };
  if (showHeaders && row === range.top) {
    const look = isLight ? { bold: true } : { bold: true, fillColor: accent.dark, textColor: "#FFFFFF" };
    return { look, bottom: line };
  }
  if (showTotals && row === range.bottom) return { look: { bold: true }, bottom: line };
  const isBand = showBandedRows && (row - range.top - (showHeaders ? 1 : 0)) % 2 === 0;
  const bottom = row === range.bottom ? { bottom: line } : {};
  return { look: isBand ? { fillColor: accent.light } : {}, ...bottom };
}
