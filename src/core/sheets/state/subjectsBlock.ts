/** The subjects as they were read, beside formulas that look for each of them in the rows that stand now. */

import { COMPARED_CHARS, ERROR_MARK } from "../../columns/sourceReading";
import { columnLetters } from "../../model/address";
import type { PlanCell } from "../../model/plan";
import type { SourceRows } from "../../model/sourceRows";
import { rowsNow } from "../shared/staleLine";
import { quoteText } from "../shared/structuredRef";
import { cellsRef, type StateBlock } from "./readingBlock";

/** The block, and an expression without leading `=`: subjects that came, went or changed. */
export interface SubjectsBlock {
  readonly block: StateBlock;
  readonly count: string;
}

/** Rows that may be added before those behind them are looked at no more. */
const MORE_ROWS = 50;

/** Left to right: the place of a row, what stands there now and what was read, as one text each, and whether that still stands. */
const PLACE = 0;
const NOW = 1;
const THEN = 2;
const KEPT = 3;
const FIRST_VALUE = 4;

/**
 * Null where no column says the names. A subject is told by all that its row says of it, so sorting the table changes nothing; one
 * that was changed counts once, not as one that went and one that came.
 */
export function subjectsBlock(
  source: SourceRows,
  { row, column }: { readonly row: number; readonly column: number },
): SubjectsBlock | null {
  const { reading, nameCells } = source;
  const columns = reading?.columns ?? [];
  if (reading === undefined || columns.length === 0) return null;
  const lines = reading.rows + MORE_ROWS;
  const [names = "", ...others] = columns.map((own) => cellsRef(source, reading, own, "R1C1"));
  const cells = [names, ...others].map(
    (ref) => `IFERROR(LEFT(INDEX(${ref},RC[${PLACE - NOW}]),${COMPARED_CHARS}),${quoteText(ERROR_MARK)})`,
  );
  const [top, end] = [row + 1, row + lines];
  const alike = (first: string, last: string): string => `SUMPRODUCT(1*EXACT(${first}:${last},RC[${THEN - KEPT}]))`;
  const before = alike(`R${top}C${column + THEN + 1}`, `RC[${THEN - KEPT}]`);
  const standing = alike(`R${top}C${column + NOW + 1}`, `R${end}C${column + NOW + 1}`);
  const values = valuesOf(reading, lines);
  const block: StateBlock = {
    ...{ row, column, width: FIRST_VALUE + columns.length, values },
    formulas: new Map([
      [NOW, `=IFERROR(IF(INDEX(${names},RC[${PLACE - NOW}])="","",TEXTJOIN("|",FALSE,${cells.join(",")})),"")`],
      [
        THEN,
        `=IF(RC[${FIRST_VALUE - THEN}]="","",TEXTJOIN("|",FALSE,RC[${FIRST_VALUE - THEN}]:RC[${FIRST_VALUE + columns.length - 1 - THEN}]))`,
      ],
      [KEPT, `=IF(RC[${THEN - KEPT}]="",0,IF(${before}<=${standing},1,0))`],
    ]),
  };
  const area = (own: number): string => `$${columnLetters(column + own)}$${top}:$${columnLetters(column + own)}$${end}`;
  const then = values.filter((line) => line[FIRST_VALUE] !== null).length;
  const filled = `ROWS(${area(NOW)})-COUNTBLANK(${area(NOW)})`;
  // Below a list rows are added past the cells that a formula can name.
  const now = nameCells === null ? filled : `MAX(${filled},${then}+${rowsNow(source)}-${nameCells.count})`;
  return { block, count: `MAX(${then},${now})-SUM(${area(KEPT)})` };
}

/** A line for each row, blank but for its place where it has no name. */
function valuesOf({ compared, columns }: NonNullable<SourceRows["reading"]>, lines: number): PlanCell[][] {
  const places = new Map(compared.map((row, index) => [row, index]));
  return Array.from({ length: lines }, (_, row) => {
    const index = places.get(row);
    const cells = columns.map((own) => (index === undefined ? null : (own.cells[index] ?? null)));
    const [name = null] = cells;
    const isNamed = name !== null && name !== "" && name !== ERROR_MARK;
    return [row + 1, null, null, null, ...(isNamed ? cells : columns.map(() => null))];
  });
}
