/** The money chart of the page: for each year what partners bring and what the authority gives, what is only possible in white. */

import { AMOUNT_FIELDS } from "../../guide/codes";
import { MONEY_COLOURS, PALETTE } from "../../look/palette";
import type { CellBlock, ChartPlan, PlanCell } from "../../model/plan";
import { reportTexts } from "../../texts/texts";
import type { AgreementCounts } from "./moneySections";

const PARTS = [...AMOUNT_FIELDS, "possible"] as const;
/** Amounts below are labelled in full, those above in thousands. */
const THOUSANDS_FROM = 20_000;
const MARGIN = 1.04;

/** Where the numbers behind it stand. */
interface DataPlace {
  readonly row: number;
  readonly column: number;
}

/** The numbers, live: a header row of series names, then a row a year of partners, and of the authority where it has amounts. A part of zero is `#N/A`, which draws nothing. */
export function moneyData(counts: AgreementCounts, { row, column }: DataPlace): CellBlock {
  const { page } = reportTexts(counts.language).summary;
  const part = (expression: string): PlanCell => ({ formula: `=IF(${expression}=0,NA(),${expression})` });
  const none: PlanCell = { formula: "=NA()" };
  const rows = counts.slots().flatMap((slot): PlanCell[][] => {
    const sum = (field: (typeof AMOUNT_FIELDS)[number], isFirm: boolean): string => counts.sum(field, slot, isFirm);
    const possible = `(${sum("partner_amount", false)}+${sum("in_kind_value", false)})`;
    const name = counts.slotName(slot);
    return [
      [
        page.partnersOf(name),
        part(sum("partner_amount", true)),
        part(sum("in_kind_value", true)),
        none,
        part(possible),
      ],
      ...(counts.has("authority_amount")
        ? [[page.oursOf(name), none, none, part(sum("authority_amount", true)), part(sum("authority_amount", false))]]
        : []),
    ];
  });
  return { row, column, cells: [[null, ...page.series], ...rows] };
}

/** The chart over these numbers. */
export function moneyChart(
  name: string,
  counts: AgreementCounts,
  { row, column }: DataPlace,
  frame: ChartPlan["frame"],
): ChartPlan {
  const { page } = reportTexts(counts.language).summary;
  const most = longestBar(counts);
  const numberFormat = most < THOUSANDS_FROM ? "#,##0;;;" : '#,##0," k";;;';
  const { width, height } = frame;
  return {
    name,
    type: "BarStacked",
    data: {
      row,
      column,
      rows: 1 + (counts.has("authority_amount") ? 2 : 1) * counts.slots().length,
      columns: 1 + PARTS.length,
    },
    series: PARTS.map((part) => {
      const { fill, line, label } = MONEY_COLOURS[part];
      return {
        fill,
        line: { color: line, weightPoints: 0.75 },
        labels: { show: "value", position: "Center", numberFormat, font: { sizePoints: 9, bold: true, color: label } },
        pointLabel: null,
      };
    }),
    title: { text: page.moneyChart, sizePoints: 11, color: PALETTE.title, left: 0.012 * width, top: 0.02 * height },
    frame,
    plotArea: { left: 0.25 * width, top: 0.16 * height, width: 0.73 * width, height: 0.66 * height },
    gapWidth: 25,
    overlap: 100,
    maximum: Math.max(1, most * MARGIN),
    axisFont: { sizePoints: 9, color: PALETTE.ink },
    borderColor: PALETTE.white,
    legend: "Bottom",
  };
}

/** The longest bar as the run found it. */
function longestBar(counts: AgreementCounts): number {
  const { lines } = counts.agreements;
  const bars = counts.slots().flatMap((slot) => {
    const sum = (field: (typeof AMOUNT_FIELDS)[number]): number =>
      lines.reduce((total, { amounts }) => total + (amounts[field][slot] ?? 0), 0);
    return [sum("partner_amount") + sum("in_kind_value"), sum("authority_amount")];
  });
  return Math.max(0, ...bars);
}
