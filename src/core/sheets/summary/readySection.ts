/** Who is ready: live by rank, the most familiar and keenest first. */

import { ZONE_SIZE, ZONES } from "../../contract/zones";
import { PALETTE } from "../../look/palette";
import { cellAddress } from "../../model/address";
import type { CellBlock, PlanCell } from "../../model/plan";
import { reportTexts, sheetTexts } from "../../texts/texts";
import type { Language } from "../../guide/codes";
import { liveSentence } from "../shared/liveText";
import { MatrixCounts } from "../shared/matrixCounts";
import { columnRef, quoteText } from "../shared/structuredRef";
import { placeOf, textAt } from "./livePlaces";
import { lineFormats, noteFormat, type PageSection } from "./pageSections";

/** Names that show. */
export const READY_LINES = 10;
/** Letters that fit beside the scales, and beside the name. */
const NAME_CHARS = 38;
const ACTION_CHARS = 27;

/** What the section reads. */
export interface ReadyContext {
  readonly matrix: string;
  readonly language: Language;
  /** Where the places of the names are calculated, outside the page. */
  readonly places: { readonly row: number; readonly column: number };
  readonly lines: number;
}

/** The section, and the cells its names are looked up by. */
export function readySection({ matrix, language, places, lines }: ReadyContext): {
  readonly section: PageSection;
  readonly places: CellBlock;
} {
  const { page } = reportTexts(language).summary;
  const { headers } = sheetTexts(language).matrix;
  const counts = new MatrixCounts(matrix, sheetTexts(language));
  const ready = counts.profile("ready");
  const of = (column: keyof typeof headers): string => columnRef(matrix, headers[column]);
  const zone = of("zone");
  const condition = `(${zone}>=${ZONES.ready})*(${zone}<${ZONES.ready + ZONE_SIZE})*(${of("counted")}=1)`;
  const rows = Array.from({ length: lines }, (_, index): PlanCell[] => {
    const place = `$${cellAddress(places.row + index, places.column).replace(/(\d+)$/, "$$$1")}`;
    const axes = `INDEX(${of("familiarity")},${place})&" + "&INDEX(${of("keenness")},${place})`;
    const name = textAt(place, of("name"), NAME_CHARS);
    const nobody = reportTexts(language).summary.nobody;
    return [
      { formula: `=IF(${place}=0,"",${axes})` },
      index === 0 ? orWhenNone(name, place, nobody) : name,
      null,
      null,
      textAt(place, of("next_action"), ACTION_CHARS, page.toDecide),
    ];
  });
  const title: PlanCell = { formula: `=${liveSentence(page.readyTitle, [ready]).expression}` };
  return {
    section: {
      rows: [[title], ...rows, [page.readyHint]],
      formats: (row, column, columns) => [
        ...lineFormats({ row: row + 1, column, rows: lines, columns }),
        { area: { row: row + 1, column: column + 1, rows: lines, columns: 1 }, font: { bold: true } },
        { area: { row: row + 1, column, rows: lines, columns: 1 }, font: { color: PALETTE.accent } },
        noteFormat(row + 1 + lines, column),
      ],
      rules: (row, column) => [
        {
          area: { row: row + 1, column: column + 4, rows: lines, columns: 1 },
          formula: `=${cellAddress(row + 1, column + 4)}=${quoteText(page.toDecide)}`,
          font: { italic: true, color: PALETTE.askText },
        },
      ],
    },
    places: {
      ...places,
      cells: rows.map((_, index) => [
        placeOf({ ranks: of("order"), condition, count: ready, order: "LARGE" }, index + 1),
      ]),
    },
  };
}

function orWhenNone(name: PlanCell, place: string, nobody: string): PlanCell {
  const own = typeof name === "object" && name !== null ? name.formula.slice(1) : quoteText("");
  return { formula: `=IF(${place}=0,${quoteText(nobody)},${own})` };
}
