/** What stands around the table of the resources, and where. Rows are zero-based. */

import { caveats, leftAsideLine } from "../../messages/caveats";
import { scopeParts } from "../../messages/scopeLine";
import type { Audit } from "../../model/audit";
import { columnLetters } from "../../model/address";
import { CATEGORIES, RESOURCES } from "../../guide/codes";
import { listState } from "../../matrix/listState";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { reportTexts } from "../../texts/texts";
import {
  categoryCode,
  COUNTED_ANSWERS,
  RESOURCES_COLUMNS,
  type CountedAnswer,
  type ResourcesColumn,
} from "../../contract/columns";
import type { CellBlock, PlanCell } from "../../model/plan";
import { overflowWarning, type ChartPlace } from "./resourcesChart";
import { SHOWN_COLUMNS } from "./resourcesFormats";
import { resourcesMessage } from "./resourcesMessage";
import { firstCountPosition } from "./resourcesTable";
import { liveMessage } from "./liveMessage";
import { joinText, liveSentence } from "../shared/liveText";
import { resourcesHeaders } from "../shared/resourcesHeaders";
import { columnRef, quoteText } from "../shared/structuredRef";
import { withStaleWarning } from "../shared/staleLine";

export const BAND_ROW = 3;
export const HEADER_ROW = 4;
export const FIRST_ROW = 5;
/** Every category of the guide, `other`, and "(no category)". */
export const MOST_CATEGORIES = CATEGORIES.length + 1;
/** Below the longest table, a gap and the total, so that neither legend nor chart moves when a category comes in. */
export const LEGEND_ROW = FIRST_ROW + MOST_CATEGORIES + 2;

/** A row apart from the table: what is written right under a table, Excel may take into it. */
export function totalRow(categories: number): number {
  return FIRST_ROW + categories + 1;
}

/** The message of the chart, or what to do without a stakeholder. */
export function messageOf(
  { stakeholders, tables, resourcesByCategory }: Audit,
  { matrix, resources }: SheetCatalogue,
): string {
  const [source] = tables;
  if (stakeholders.length > 0) return resourcesMessage(resourcesByCategory, resources);
  return source === undefined ? "" : matrix.empty(source.table);
}

/** Title, what was counted, and the message. */
export function titleBlock(
  audit: Audit,
  message: string,
  tableName: string,
  texts: SheetCatalogue,
  state?: string,
): CellBlock {
  const { resources, formatDate } = texts;
  const counts = resourcesCounts(tableName, audit.resourcesByCategory.length, texts);
  const aside = leftAsideLine(audit);
  const source = liveSentence(
    (stakeholders, used) =>
      [
        ...scopeParts(audit),
        resources.source(stakeholders, used, formatDate(audit.asOf)),
        ...caveats(audit),
        ...(aside === null ? [] : [aside]),
      ].join(" · "),
    [counts.stakeholders, counts.categories],
  );
  const live =
    listState(audit.completeness) === "bare"
      ? liveSentence(reportTexts(audit.language).bare.message, [counts.stakeholders, counts.categories])
      : counts.message;
  const told = audit.stakeholders.length === 0 ? message : { formula: `=${live.expression}` };
  return { row: 0, column: 0, cells: [[resources.title], [withStaleWarning(audit, source, [], state)], [told]] };
}

/** What the lines above the table count on it and on its sums. */
function resourcesCounts(tableName: string, categories: number, { resources }: SheetCatalogue) {
  const row = totalRow(categories) + 1;
  const headers = resourcesHeaders(resources);
  const sumOf = (column: ResourcesColumn): string => `${columnLetters(RESOURCES_COLUMNS.indexOf(column))}${row}`;
  const stakeholders = sumOf("stakeholders");
  const all = (answer: CountedAnswer): string[] => RESOURCES.map((resource) => sumOf(`${resource}_${answer}`));
  const most = (answer: CountedAnswer): string => `MAX(${all(answer).join(",")})`;
  const [first, second] = liveMessage(
    {
      count: (resource, answer) => sumOf(`${resource}_${answer}`),
      most,
      leaders: (answer) =>
        `(${all(answer)
          .map((count) => `(${count}=${most(answer)})`)
          .join("+")})`,
      toAsk: `SUM(${all("ask").join(",")})`,
      stakeholders,
    },
    resources,
  );
  const used = [
    [columnRef(tableName, headers.stakeholders), quoteText(">0")],
    [columnRef(tableName, headers.code), quoteText(`<>${categoryCode(null)}`)],
  ];
  // The second part is empty where nobody is counted.
  const message = joinText([first, { expression: `IF(${stakeholders}=0,""," ")` }, second]);
  return { stakeholders, categories: `COUNTIFS(${used.flat().join(",")})`, message };
}

/** The resources over their three counts. */
export function bandBlock({ resources }: SheetCatalogue): CellBlock {
  const bands = RESOURCES.flatMap((resource): PlanCell[] => [resources.resources[resource], null, null]);
  return { row: BAND_ROW, column: firstCountPosition(RESOURCES[0]), cells: [bands] };
}

/** Sums of the table, in a row of its own: a totals row of the table would be in the way of Power Query. */
export function totalBlock(categories: number, { resources }: SheetCatalogue): CellBlock {
  const sums = Array.from({ length: SHOWN_COLUMNS - 1 }, (_, index): PlanCell => {
    const column = columnLetters(index + 1);
    return { formula: `=SUM(${column}${FIRST_ROW + 1}:${column}${FIRST_ROW + categories})` };
  });
  return { row: totalRow(categories), column: 0, cells: [[resources.total, ...sums]] };
}

/** What the colours of the bars mean, and beside it a warning once the bars have outgrown their panels. */
export function legendBlock({ resources }: SheetCatalogue, place: ChartPlace, categories: number): CellBlock {
  const answers = COUNTED_ANSWERS.map((answer) => resources.answers[answer]);
  const warning = overflowWarning(place, categories, resources.outgrown);
  return { row: LEGEND_ROW, column: 0, cells: [[resources.legend, null, ...answers, warning]] };
}

/** Says what the numbers beside the table are for. */
export function dataHeading({ resources }: SheetCatalogue, { dataColumn }: ChartPlace): CellBlock {
  return { row: BAND_ROW, column: dataColumn, cells: [[resources.dataHeading]] };
}
