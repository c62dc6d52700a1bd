/** Lists beside each other: a column that is blank all the way down parts them. */

import type { Cell } from "../model/table";
import { isFilled } from "./grid";
import type { HeaderCandidate } from "./listHeader";
import { areHeaders } from "./headerTexts";

/** The parts of a header candidate that are lists of their own; the candidate itself where it is one list. */
export function splitSpan(cells: readonly (readonly Cell[])[], candidate: HeaderCandidate): HeaderCandidate[] {
  const { span, row } = candidate;
  const [headers] = candidate.readings;
  for (let column = span.first + 1; column < span.last; column += 1) {
    if (headers[column - span.first] !== "" || !isBlankBelow(cells, row, column)) continue;
    const parts = [part(candidate, span.first, column - 1), part(candidate, column + 1, span.last)];
    const are = parts.map(({ readings: [texts] }) => areHeaders(texts.filter((text) => text !== "")));
    const hasNames = are.filter(Boolean).length;
    if (hasNames === 2) return parts.flatMap((own) => splitSpan(cells, own));
  }
  return [candidate];
}

function isBlankBelow(cells: readonly (readonly Cell[])[], row: number, column: number): boolean {
  return cells.slice(row + 1).every((line) => !isFilled(line[column]));
}

function part(candidate: HeaderCandidate, first: number, last: number): HeaderCandidate {
  const shift = first - candidate.span.first;
  const [joined, ...others] = candidate.readings.map((texts) => texts.slice(shift, shift + last - first + 1));
  return { ...candidate, span: { first, last }, readings: [joined ?? [], ...others] };
}
