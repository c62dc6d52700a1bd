/** The list of what is missing, under the chart of the resources sheet. */

import type { Audit } from "../audit";
import { reportTexts } from "../messages/sheets/report/reportTexts";
import { gapLine, tellingGaps } from "./gapList";
import { PALETTE } from "./palette";
import type { CellBlock, FormatPlan, PlanCell } from "./plan";
import { bodyFormat, headerFormat, hintFormat, rowArea, sectionFormat } from "./reportLooks";

/** Gaps told on the page; a line below says how many more there are. */
const MOST_GAPS = 10;
const SENTENCE_COLUMN = 1;

/** Title, header, the longest list, one line about the rest. */
export const GAP_ROWS = 2 + MOST_GAPS + 1;

/** Heights of the rows, in points; rows that are not used are low. */
export function gapHeights(audit: Audit): number[] {
  const used = Math.min(MOST_GAPS, audit.gaps.length);
  return [24, 18, ...Array.from({ length: MOST_GAPS }, (_, index) => (index < used ? 17 : 3)), 16];
}

/**
 * The list from row `top` on.
 *
 * @param countColumn Zero-based column of the counts, the last one that prints.
 */
export function gapBlocks(audit: Audit, top: number, countColumn: number): CellBlock[] {
  const { gaps: texts } = reportTexts(audit.language);
  const { headers } = texts;
  const shown = tellingGaps(audit, MOST_GAPS, 3);
  const more = audit.gaps.length - shown.length;
  const line = (kind: PlanCell, sentence: PlanCell, count: PlanCell): PlanCell[] => [
    kind,
    sentence,
    ...Array<null>(countColumn - SENTENCE_COLUMN - 1).fill(null),
    count,
  ];
  const rows = shown.map((gap) => {
    const { kind, sentence, count } = gapLine(gap, audit.language);
    return line(kind, sentence, count);
  });
  const rest = shown.length === 0 ? texts.none : more > 0 ? texts.more(more) : null;
  return [
    {
      row: top,
      column: 0,
      cells: [line(texts.title, null, null), line(headers.kind, headers.sentence, headers.count), ...rows],
    },
    ...(rest === null ? [] : [{ row: top + 2 + MOST_GAPS, column: 0, cells: [[rest]] }]),
  ];
}

/** Looks of the list: the kind has its mark, the amber one its question mark. */
export function gapFormats(audit: Audit, top: number, countColumn: number): FormatPlan[] {
  const shown = tellingGaps(audit, MOST_GAPS, 3);
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
          { area: { ...body, column: countColumn, columns: 1 }, font: { color: PALETTE.secondary } },
          ...shown.flatMap(({ kind }, index): FormatPlan[] =>
            kind === "never-asked" ? [{ area: rowArea(top + 2 + index, 0, 1), font: { color: PALETTE.askText } }] : [],
          ),
        ];
  return [
    sectionFormat(top, 0),
    { ...headerFormat(rowArea(top + 1, 0, countColumn + 1)), wrapText: false },
    ...list,
    right,
    hintFormat(top + 2 + MOST_GAPS, 0),
  ];
}
