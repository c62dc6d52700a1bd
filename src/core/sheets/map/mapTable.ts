/** The table of the map: a row is a line of a lane, a column a zone, a cell a partner; one formula per column. */

import { MAP_COLUMNS, MAP_ZONES, type MapColumn, type MapZone } from "../../contract/columns";
import { ZONE_SIZE, ZONES } from "../../contract/zones";
import type { Audit } from "../../model/audit";
import type { PlanCell, PlanColumn, TablePlan, UserColumn } from "../../model/plan";
import type { MapTexts } from "../../texts/catalogue/map";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { categoryName, reportTexts, sheetTexts } from "../../texts/texts";
import { shorten } from "../../texts/wording/shorten";
import { literal } from "../shared/liveText";
import { mapHeaders } from "../shared/mapHeaders";
import { columnRef, quoteText, thisRowRef } from "../shared/structuredRef";
import { movedColumns } from "../shared/userColumns";
import { MOST_LIVE, type LaidLane } from "./laidLanes";

/** Letters of a name that fit into a place, over two lines. */
export const NAME_CHARS = 34;
const KIND_CHARS = 46;

/** What the table reads, and what of it is the user's. */
export interface MapTableContext {
  readonly tableName: string;
  readonly matrixTableName: string;
  readonly userColumns: readonly UserColumn[];
}

/** Where the zones of the matrix stand on the map: from, and below. */
const BOUNDS: Readonly<Record<MapZone, readonly (readonly [from: number, below: number])[]>> = {
  ready_6: [[ZONES.ready + 6, ZONES.ready + ZONE_SIZE]],
  ready_5: [[ZONES.ready + 5, ZONES.ready + 6]],
  ready_4: [[ZONES.ready, ZONES.ready + 5]],
  willing: [[ZONES.willing, ZONES.willing + ZONE_SIZE]],
  skilled: [[ZONES.skilled, ZONES.skilled + ZONE_SIZE]],
  watch: [[ZONES.watch, ZONES.watch + ZONE_SIZE]],
  ask: [
    [ZONES.ask, ZONES.ask + ZONE_SIZE],
    [ZONES.promising, ZONES.promising + ZONE_SIZE],
  ],
};

/** @param row Zero-based row of its header. */
export function mapTable(audit: Audit, lanes: readonly LaidLane[], context: MapTableContext, row: number): TablePlan {
  const { map: texts } = reportTexts(audit.language);
  const headers = mapHeaders(texts);
  const lines = lanes.flatMap((lane) => Array.from({ length: lane.lines }, (_, index) => ({ lane, slot: index + 1 })));
  const isLive = audit.stakeholders.length <= MOST_LIVE;
  const formulas = mapFormulas(context, texts, sheetTexts(audit.language), isLive);
  const values = lines.map(({ lane, slot }) => lineValues(lane, slot, audit, isLive));
  const ours = MAP_COLUMNS.map((id): PlanColumn => ({
    id,
    header: headers[id],
    cells: values[0] !== undefined && id in values[0] ? values.map((own) => own[id] ?? null) : (formulas[id] ?? []),
  }));
  const users = movedColumns(
    context.userColumns,
    lineKeys(lanes),
    ours.map(({ header }) => header),
  );
  return { name: context.tableName, row, column: 0, columns: [...ours, ...users], rowCount: lines.length };
}

/** What recognises the lines of lanes, top to bottom. */
export function lineKeys(lanes: readonly LaidLane[]): string[] {
  return lanes.flatMap((lane) => Array.from({ length: lane.lines }, (_, index) => lineKey(lane, index + 1)));
}

/** What recognises a line: its lane and its place in it. */
function lineKey({ code }: LaidLane, slot: number): string {
  return `${code} ${slot}`;
}

type Values = Partial<Record<MapColumn, PlanCell>>;

function lineValues(lane: LaidLane, slot: number, audit: Audit, isLive: boolean): Values {
  const { map: texts } = reportTexts(audit.language);
  const label = categoryName(lane.category, audit.language);
  const kinds = lane.ownKinds.length === 0 ? null : shorten(lane.ownKinds.join(", "), KIND_CHARS);
  return {
    category: slot === 1 ? label : slot === 2 ? kinds : null,
    slot,
    slots: lane.lines,
    code: lane.code,
    nobody: texts[lane.nobody],
    key: lineKey(lane, slot),
    ...(isLive
      ? {}
      : Object.fromEntries(
          MAP_ZONES.flatMap((zone) => [
            [zone, nameAt(lane.partners[zone], slot, lane.lines, texts)],
            [`place_${zone}`, null],
          ]),
        )),
  };
}

/** The name in a place, as the formula says it. */
function nameAt(
  partners: LaidLane["partners"][MapZone],
  slot: number,
  lines: number,
  { more }: MapTexts,
): string | null {
  const own = partners[slot - 1];
  if (own === undefined) return null;
  if (slot === lines && partners.length > lines) return `${more[0]}${partners.length - lines + 1}${more[1]}`;
  return shorten(own.name, NAME_CHARS);
}

type Formulas = Partial<Record<MapColumn, { readonly formula: string }>>;

function mapFormulas(context: MapTableContext, texts: MapTexts, sheets: SheetCatalogue, isLive: boolean): Formulas {
  const own = mapHeaders(texts);
  const here = (column: MapColumn): string => thisRowRef(context.tableName, own[column]);
  const { headers } = sheets.matrix;
  const of = (column: keyof typeof headers): string => columnRef(context.matrixTableName, headers[column]);
  const isFirst = `${here("slot")}=1`;
  const lane = `${of("category_code")},${here("code")},${of("counted")},1`;
  const count = (zone: MapZone): string =>
    BOUNDS[zone]
      .map(([from, below]) => `COUNTIFS(${of("zone")},">=${from}",${of("zone")},"<${below}",${lane})`)
      .join("+");
  return {
    partners: { formula: `=IF(${isFirst},COUNTIFS(${lane}),"")` },
    words: { formula: `=IF(${isFirst},${wordsOf(here, texts)},"")` },
    ...Object.fromEntries(
      MAP_ZONES.flatMap((zone) => [
        // Names of the day need no count but that of the sentence: it is taken once a lane.
        [`count_${zone}`, { formula: isLive ? `=${count(zone)}` : `=IF(${isFirst},${count(zone)},0)` }],
        [`place_${zone}`, { formula: `=${placeFormula(zone, here, of)}` }],
        [zone, { formula: `=${nameFormula(zone, here, of("name"), texts)}` }],
      ]),
    ),
  };
}

/** The row of the matrix with the n-th name of a zone in a lane; 0 where there are not so many. */
function placeFormula(
  zone: MapZone,
  here: (column: MapColumn) => string,
  of: (column: "zone" | "category_code" | "counted" | "order") => string,
): string {
  const isIn = BOUNDS[zone].map(([from, below]) => `(${of("zone")}>=${from})*(${of("zone")}<${below})`).join("+");
  const condition = `(${isIn})*(${of("category_code")}=${here("code")})*(${of("counted")}=1)`;
  // SUMPRODUCT makes it calculate without array entry; a number is looked up, so no letter of a name acts as a wildcard.
  const rank = `SUMPRODUCT(LARGE(${condition}*${of("order")},${here("slot")}))`;
  return `IF(${here(`count_${zone}`)}<${here("slot")},0,IFERROR(MATCH(${rank},${of("order")},0),0))`;
}

/** The name at that place, cut where it is long; in the last line of a lane how many have none. */
function nameFormula(zone: MapZone, here: (column: MapColumn) => string, names: string, { more }: MapTexts): string {
  const [found, place] = [here(`count_${zone}`), here(`place_${zone}`)];
  const name = `INDEX(${names},${place})`;
  const shown = `IF(LEN(${name})>${NAME_CHARS},LEFT(${name},${NAME_CHARS - 1})&"…",${name})`;
  const others = `${quoteText(more[0])}&(${found}-${here("slots")}+1)&${quoteText(more[1])}`;
  return `IF(${place}=0,"",IF(AND(${here("slot")}=${here("slots")},${found}>${here("slots")}),${others},${shown}))`;
}

/** One sentence for a lane, so that it can be heard as well as seen. */
function wordsOf(here: (column: MapColumn) => string, { counted, colon }: MapTexts): string {
  const said = (number: string, [one, many]: readonly [string, string]): string =>
    `${number}&IF(${number}=1,${literal(` ${one}`)},${literal(` ${many}`)})`;
  const ready = `(${(["ready_6", "ready_5", "ready_4"] as const).map((zone) => here(`count_${zone}`)).join("+")})`;
  const parts = [
    [ready, counted.ready] as const,
    ...(["willing", "skilled", "watch", "ask"] as const).map((zone) => [here(`count_${zone}`), counted[zone]] as const),
  ].map(([number, forms]) => `IF(${number}=0,"",${said(number, forms)})`);
  const all = here("partners");
  return `IF(${all}=0,${here("nobody")},${said(all, counted.partners)}&${literal(colon)}&TEXTJOIN(", ",TRUE,${parts.join(",")}))`;
}
