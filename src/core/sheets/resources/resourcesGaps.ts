/** The list of what is missing, on the second page of the resources sheet. */

import type { Audit } from "../../model/audit";
import { reportTexts } from "../../texts/texts";
import { gapLine, toldGaps } from "../shared/gapList";
import { PALETTE } from "../../look/palette";
import type { CellBlock, FormatPlan, PlanCell } from "../../model/plan";
import { bodyFormat, headerFormat, hintFormat, rowArea, sectionFormat } from "../shared/reportLooks";

/** Gaps told in the list: every resource of every category of the guide, and then some. A line below counts the rest. */
const MOST_GAPS = 60;
const SENTENCE_COLUMN = 1;

/** What stands in the list, most serious first. */
function gapRows(audit: Audit): { kind: string; sentence: string; count: string; isAsk: boolean }[] {
  return toldGaps(audit)
    .slice(0, MOST_GAPS)
    .map((gap) => ({ ...gapLine(gap, audit.language), isAsk: gap.kind === "never-asked" }));
}

function restLine(audit: Audit): string | null {
  const { gaps: texts } = reportTexts(audit.language);
  const all = toldGaps(audit).length;
  if (all === 0) return texts.none;
  return all > MOST_GAPS ? texts.more(all - MOST_GAPS) : null;
}

/** Heights of the rows, in points: title, header, the list, the line about the rest. */
export function gapHeights(audit: Audit): number[] {
  return [24, 18, ...Array<number>(gapRows(audit).length).fill(17), restLine(audit) === null ? 9 : 16];
}

/**
 * The list from row `top` on.
 *
 * @param countColumn Zero-based column of the counts, the last one that prints.
 */
export function gapBlocks(audit: Audit, top: number, countColumn: number): CellBlock[] {
  const { gaps: texts } = reportTexts(audit.language);
  const { headers } = texts;
  const line = (kind: PlanCell, sentence: PlanCell, count: PlanCell): PlanCell[] => [
    kind,
    sentence,
    ...Array<null>(countColumn - SENTENCE_COLUMN - 1).fill(null),
    count,
  ];
  const rows = gapRows(audit).map(({ kind, sentence, count }) => line(kind, sentence, count));
  const rest = restLine(audit);
  return [
    {
      row: top,
      column: 0,
      cells: [line(texts.title, null, null), line(headers.kind, headers.sentence, headers.count), ...rows],
    },
    ...(rest === null ? [] : [{ row: top + 2 + rows.length, column: 0, cells: [[rest]] }]),
  ];
}

/** Looks of the list: the kind has its mark, the amber one its question mark. */
export function gapFormats(audit: Audit, top: number, countColumn: number): FormatPlan[] {
  const shown = gapRows(audit);
  const rows = shown.length;
  const body = { row: top + 2, rows };
  const right: FormatPlan = {
    area: { row: top + 1, column: countColumn, rows: rows + 1, columns: 1 },
    horizontal: "Right",
  };
  const list: FormatPlan[] =
    rows === 0
      ? []
      : [
          bodyFormat({ ...body, column: 0, columns: countColumn + 1 }),
          { area: { ...body, column: 0, columns: 1 }, font: { bold: true } },
          { area: { ...body, column: SENTENCE_COLUMN, columns: 1 }, horizontal: "Left", readingOrder: "LeftToRight" },
          { area: { ...body, column: countColumn, columns: 1 }, font: { color: PALETTE.secondary } },
          ...shown.flatMap(({ isAsk }, index): FormatPlan[] =>
            isAsk ? [{ area: rowArea(top + 2 + index, 0, 1), font: { color: PALETTE.askText } }] : [],
          ),
        ];
  return [
    sectionFormat(top, 0),
    { ...headerFormat(rowArea(top + 1, 0, countColumn + 1)), wrapText: false },
    ...list,
    right,
    hintFormat(top + 2 + rows, 0),
  ];
}
