/** The map of the ecosystem: lanes by category, partners by how familiar and keen they are, what it teaches, and who meets whom. */

import { MAP_COLUMNS, mapPosition, type MapColumn } from "../../contract/columns";
import { TAB_COLORS } from "../../look/palette";
import { caveats } from "../../messages/caveats";
import { scopeParts } from "../../messages/scopeLine";
import type { Audit } from "../../model/audit";
import type { CellBlock, PlanCell, SheetPlan, UserColumn } from "../../model/plan";
import { sum } from "../../model/sum";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { footers } from "../shared/footer";
import { joinText, liveSentence } from "../shared/liveText";
import { mapHeaders } from "../shared/mapHeaders";
import { MatrixCounts } from "../shared/matrixCounts";
import { pageFit, type Printed } from "../shared/pageFit";
import { heightRuns } from "../shared/rowHeights";
import { staleRule, withStaleWarning } from "../shared/staleLine";
import { columnRef, quoteText } from "../shared/structuredRef";
import { mapFormats, mapRules, type MapFrame } from "./mapFormats";
import { laidLanes, MOST_LIVE, type LaidLane } from "./laidLanes";
import { lessonsSection, pairsSection, type MapSection } from "./mapSections";
import { mapTable } from "./mapTable";

/** What the sheet needs beside the audit. */
export interface MapContext {
  readonly tableName: string;
  /** Name of the matrix table that the map reads. */
  readonly matrixTableName: string;
  /** Columns the user added to the table of an earlier run. */
  readonly userColumns: readonly UserColumn[];
  /** Who publishes it, for the footer. */
  readonly authority?: string;
  /** What the sheet of the state says, as an expression; absent where there is no such sheet. */
  readonly state?: string;
}

const ROWS = { actions: 3, header: 4 } as const;
const HEAD_POINTS = [26, 15, 15, 15, 26] as const;
const LINE_POINTS = 25;
/** A lane of one line has room for its name and its sentence. */
const LANE_POINTS = 30;
const GAP_POINTS = 12;

const NAME_WIDTH = 98;
const WIDTHS: Readonly<Record<MapColumn, number>> = {
  ...(Object.fromEntries(MAP_COLUMNS.map((column) => [column, NAME_WIDTH])) as Record<MapColumn, number>),
  category: 122,
  partners: 56,
  words: 176,
};

/** Lays the map out. */
export function layoutMap(audit: Audit, context: MapContext): SheetPlan {
  const sheets = sheetTexts(audit.language);
  const lanes = laidLanes(audit);
  const sections = [lessonsSection(audit), pairsSection(audit, sheets)];
  const frame = frameOf(lanes, context);
  const below = stack(sections, frame.firstRow + frame.bodyRows + 1);
  const printed = printedPlan(lanes, below);
  const { print } = printed;
  return {
    ...printed,
    kind: "map",
    name: sheets.sheetNames.map,
    tabColor: TAB_COLORS.map,
    cells: [headBlock(audit, context), ...below.map(({ row, section }) => ({ row, column: 0, cells: section.cells }))],
    tables: [mapTable(audit, lanes, context, ROWS.header)],
    formats: [...mapFormats(frame), ...below.flatMap(({ row, section }) => section.formats(row))],
    conditionalFormats: [staleRule(1, 0), ...mapRules(frame)],
    prompts: [],
    charts: [],
    frozen: { rows: ROWS.header + 1, columns: 1 },
    print: { ...print, ...pagesOf(printed, lanes, below), ...footers(context.authority, sheets) },
  };
}

function frameOf(lanes: readonly LaidLane[], { userColumns }: MapContext): MapFrame {
  let row: number = ROWS.header + 1;
  const laneRows = lanes.map(({ lines }) => {
    const first = row;
    row += lines;
    return { row: first, lines };
  });
  return {
    actionsRow: ROWS.actions,
    headerRow: ROWS.header,
    firstRow: ROWS.header + 1,
    bodyRows: Math.max(1, sum(lanes.map(({ lines }) => lines))),
    lanes: laneRows,
    userColumns: userColumns.length,
  };
}

interface Placed {
  readonly row: number;
  readonly section: MapSection;
}

/** Sections one below the other, a blank row between them. */
function stack(sections: readonly MapSection[], first: number): Placed[] {
  let row = first;
  return sections.map((section) => {
    const placed = { row, section };
    row += section.cells.length + 1;
    return placed;
  });
}

function printedPlan(lanes: readonly LaidLane[], below: readonly Placed[]): Printed {
  const lines = lanes.flatMap(({ lines }) => (lines === 1 ? [LANE_POINTS] : Array<number>(lines).fill(LINE_POINTS)));
  const heights = [
    ...HEAD_POINTS,
    ...(lines.length === 0 ? [LINE_POINTS] : lines),
    ...below.flatMap(({ section }) => [GAP_POINTS, ...section.heights]),
  ];
  const last = mapPosition("words");
  return {
    columnWidths: MAP_COLUMNS.map((id) => WIDTHS[id]),
    rowHeights: heightRuns(0, heights),
    hiddenColumns: MAP_COLUMNS.flatMap((_, column) => (column > last ? [column] : [])),
    print: {
      area: { row: 0, column: 0, rows: heights.length, columns: last + 1 },
      titleRows: { first: ROWS.actions, last: ROWS.header },
      marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
    },
  };
}

/** A4 landscape within the margins, in points. */
const PAGE_POINTS = 595.3 - 72;

/** LibreOffice takes the same column widths wider than Excel. */
const WIDER = 0.88;

/** One page wide; where the map is longer than a page, a page starts with a lane, or with a section. */
function pagesOf(
  printed: Printed,
  lanes: readonly LaidLane[],
  below: readonly Placed[],
): Pick<SheetPlan["print"], "scalePercent" | "fitPages" | "pageBreaks"> {
  // Without a fit to pages, which breaks exclude, it must fit in LibreOffice too.
  const scalePercent = Math.floor(pageFit(printed).scalePercent * WIDER);
  const heights = printed.rowHeights.flatMap(({ count, points }) => Array<number>(count).fill(points));
  const room = (100 * PAGE_POINTS) / scalePercent;
  if (sum(heights) <= room) return pageFit(printed, true);
  const repeated = HEAD_POINTS[ROWS.actions] + HEAD_POINTS[ROWS.header];
  const starts = [
    ...lanes.map((_, index) => ROWS.header + 1 + sum(lanes.slice(0, index).map(({ lines }) => lines))),
    ...below.map(({ row }) => row),
  ];
  const breaks: number[] = [];
  let top = 0;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? heights.length;
    const used = sum(heights.slice(top, end)) + (top === 0 ? 0 : repeated);
    if (used <= room || start === ROWS.header + 1) return;
    breaks.push(start);
    top = start;
  });
  return { scalePercent, pageBreaks: breaks };
}

/** Message, whether it is up to date, how it is read, and what to do with whom. */
function headBlock(audit: Audit, { tableName, matrixTableName, state }: MapContext): CellBlock {
  const { map: texts } = reportTexts(audit.language);
  const sheets = sheetTexts(audit.language);
  const counts = new MatrixCounts(matrixTableName, sheets);
  const headers = mapHeaders(texts);
  const of = (column: MapColumn): string => columnRef(tableName, headers[column]);
  const others = ["other", "none"].map((code) => `${of("code")},${quoteText(`<>${code}`)}`);
  const absent = `COUNTIFS(${of("partners")},0,${others.join(",")})`;
  const toAsk = `(${counts.profile("ask")}+${counts.profile("promising")})`;
  const title = joinText([
    liveSentence(texts.title.ready, [counts.profile("ready")]),
    liveSentence(texts.title.toAsk, [toAsk]),
    liveSentence(texts.title.absent, [absent]),
  ]);
  const partners = liveSentence(texts.subtitle, [counts.stakeholders()]);
  const subtitle = joinText([
    ...scopeParts(audit).map((part) => `${part} · `),
    partners,
    ...caveats(audit).map((part) => ` · ${part}`),
  ]);
  const dated = audit.stakeholders.length > MOST_LIVE ? [texts.namesOf(sheets.formatDate(audit.asOf))] : [];
  const actions = Array<PlanCell>(mapPosition("words") + 1).fill(null);
  actions[mapPosition("ready_6")] = texts.actions.ready;
  for (const zone of ["willing", "skilled", "watch", "ask"] as const) actions[mapPosition(zone)] = texts.actions[zone];
  const wide = (first: PlanCell): PlanCell[] => [first, ...Array<null>(actions.length - 1).fill(null)];
  return {
    row: 0,
    column: 0,
    cells: [
      wide({ formula: `=${title.expression}` }),
      wide(withStaleWarning(audit, subtitle, [], state)),
      wide([texts.howToRead, ...dated].join(" ")),
      actions,
    ],
  };
}
