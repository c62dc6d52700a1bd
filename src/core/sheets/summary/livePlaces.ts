/** Names by rank that follow the tables: the place of the n-th row of a rank, then what stands there. */

import type { PlanCell } from "../../model/plan";
import { quoteText } from "../shared/structuredRef";

/** The n-th place in a column of unique ranks, largest or smallest first; 0 where there are not so many. */
export function placeOf(
  {
    ranks,
    condition,
    count,
    order,
  }: {
    /** The column of ranks. */
    readonly ranks: string;
    /** What is asked of the rows, 1 or 0 for each; all of them where it is absent. */
    readonly condition?: string;
    /** How many rows there are. */
    readonly count: string;
    readonly order: "LARGE" | "SMALL";
  },
  n: number,
): PlanCell {
  // SUMPRODUCT makes it calculate without array entry, a number is looked up, so no letter of a name acts as a wildcard.
  const rank =
    condition === undefined ? `${order}(${ranks},${n})` : `SUMPRODUCT(${order}((${condition})*${ranks},${n}))`;
  return { formula: `=IF(${count}<${n},0,IFERROR(MATCH(${rank},${ranks},0),0))` };
}

/** A cell of a column at a place; nothing where there is none. A longer text than `chars` ends in "…". */
export function textAt(place: string, column: string, chars: number, blank = ""): PlanCell {
  const text = `INDEX(${column},${place})`;
  const shown = `IF(LEN(${text})>${chars},LEFT(${text},${chars - 1})&"…",${text})`;
  return { formula: `=IF(${place}=0,"",IF(${text}="",${quoteText(blank)},${shown}))` };
}

/** A number of a column at a place, as it is; nothing where there is none. */
export function numberAt(place: string, column: string): string {
  return `IF(${place}=0,"",INDEX(${column},${place}))`;
}
