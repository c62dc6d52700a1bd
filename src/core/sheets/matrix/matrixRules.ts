/** Conditional formats of the matrix: looks that follow the marks, so that they survive sorting, typing and new rows. */

import { cellAddress, columnLetters } from "../../model/address";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { MARKS, MARKS_AREA, matrixPosition, NOTHING, SCALES_AREA, type MatrixColumn } from "../../contract/columns";
import { PALETTE } from "../../look/palette";
import type { Area, ConditionalFormatPlan } from "../../model/plan";
import { quoteText } from "../shared/structuredRef";

const YES = { font: { bold: true, color: PALETTE.yesText }, fill: PALETTE.yesFill };
const ASK = { font: { bold: true, color: PALETTE.askText }, fill: PALETTE.askFill };

/** The rules for a body that starts at `firstRow` (zero-based) and spans `columns` columns. */
export function matrixRules(
  firstRow: number,
  rows: number,
  columns: number,
  texts: SheetCatalogue,
): ConditionalFormatPlan[] {
  const between = (first: MatrixColumn, last: MatrixColumn): Area => {
    const column = matrixPosition(first);
    return { row: firstRow, column, rows, columns: matrixPosition(last) - column + 1 };
  };
  const isText = ({ row, column }: Area, text: string): string => `=${cellAddress(row, column)}=${quoteText(text)}`;

  const scales: Area = { row: firstRow, rows, ...SCALES_AREA };
  const marks: Area = { row: firstRow, rows, ...MARKS_AREA };
  const quadrant = between("quadrant", "quadrant");
  const category = between("category", "category");
  const remarks = between("missing", "expectation");
  const looks: readonly ConditionalFormatPlan[] = [
    { area: scales, formula: isText(scales, MARKS.ask), ...ASK },
    { area: marks, formula: isText(marks, MARKS.ask), ...ASK },
    { area: marks, formula: isText(marks, MARKS.yes), ...YES },
    { area: quadrant, formula: isText(quadrant, texts.quadrants.ready), font: YES.font },
    { area: quadrant, formula: isText(quadrant, texts.quadrants.ask), font: ASK.font },
    { area: category, formula: isText(category, texts.noCategory), font: ASK.font },
    { area: remarks, formula: isText(remarks, NOTHING), font: { color: PALETTE.noneText } },
  ];
  const change = groupChange(firstRow);
  return [
    ...looks.flatMap((look) => [atGroupChange(look, change), look]),
    { area: { row: firstRow, column: 0, rows, columns }, formula: `=${change}`, topBorder: PALETTE.groupLine },
  ];
}

/** True where the group differs from that of the row above, never in the first row, whose neighbour is the header. */
function groupChange(firstRow: number): string {
  const column = columnLetters(matrixPosition("group"));
  const [above, here] = [firstRow, firstRow + 1];
  return `IF(ROWS($${column}$${here}:$${column}${here})>1,$${column}${here}<>$${column}${above})`;
}

/** A look together with the line between groups: LibreOffice applies only the first rule that holds, Excel all of them. */
function atGroupChange(look: ConditionalFormatPlan, change: string): ConditionalFormatPlan {
  return { ...look, formula: `=IF(${change},${look.formula.slice(1)})`, topBorder: PALETTE.groupLine };
}
