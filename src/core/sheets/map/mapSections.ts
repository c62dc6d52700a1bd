/** What stands below the map: what it teaches, and offers and needs that meet. */

import { mapPosition, NOTHING, type MapColumn } from "../../contract/columns";
import { PALETTE } from "../../look/palette";
import { mapLessons, type MapLesson } from "../../matrix/mapLessons";
import { offerPairs, type OfferPair } from "../../matrix/offerPairs";
import type { Audit } from "../../model/audit";
import type { FormatPlan, PlanCell } from "../../model/plan";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { shorten } from "../../texts/wording/shorten";
import { HAIRLINE, headerFormat, hintFormat, rowArea, sectionFormat } from "../shared/reportLooks";

/** Cells from column A on, with their looks where they come to stand. */
export interface MapSection {
  readonly cells: readonly (readonly PlanCell[])[];
  /** Points of each row. */
  readonly heights: readonly number[];
  readonly formats: (row: number) => FormatPlan[];
}

const TITLE_POINTS = 22;
const ROW_POINTS = 17;
/** Where the parts of a pair stand; each may run on over the columns up to the next. */
const PAIR_PLACES: readonly MapColumn[] = ["category", "ready_6", "ready_4", "skilled", "ask", "words"];
const NAME_CHARS = 34;
const PROJECT_CHARS = 36;
const SHOWN = mapPosition("words") + 1;

/** Dated sentences; the absent last, in amber. */
export function lessonsSection(audit: Audit): MapSection {
  const { map } = reportTexts(audit.language);
  const lessons = mapLessons(audit);
  const title = map.lessonsTitle(sheetTexts(audit.language).formatDate(audit.asOf));
  return {
    cells: [[title], ...lessons.map((lesson) => [said(lesson, audit)])].map(wide),
    heights: [TITLE_POINTS, ...lessons.map(() => ROW_POINTS)],
    formats: (row) => [
      sectionFormat(row, 0),
      ...lessons.map((lesson, index): FormatPlan => {
        const isMissing = lesson.kind === "absent" || lesson.kind === "unseen";
        return {
          area: rowArea(row + 1 + index, 0, 1),
          font: { sizePoints: 10, bold: isMissing, color: isMissing ? PALETTE.askText : PALETTE.ink },
          vertical: "Center",
        };
      }),
    ],
  };
}

/** Pairs, best first; a sentence where there are none. */
export function pairsSection(audit: Audit, sheets: SheetCatalogue): MapSection {
  const { map } = reportTexts(audit.language);
  const pairs = offerPairs(audit);
  const title = wide([map.pairsTitle]);
  if (pairs.length === 0) {
    return {
      cells: [title, wide([map.noPairs])],
      heights: [TITLE_POINTS, ROW_POINTS],
      formats: (row) => [sectionFormat(row, 0), hintFormat(row + 1, 0)],
    };
  }
  const at = PAIR_PLACES.map(mapPosition);
  const line = (parts: readonly PlanCell[]): PlanCell[] => {
    const cells = wide([]);
    parts.forEach((part, index) => {
      cells[at[index] ?? 0] = part;
    });
    return cells;
  };
  return {
    cells: [title, wide([map.pairsHint]), line(map.pairHeaders), ...pairs.map((pair) => line(pairCells(pair, audit)))],
    heights: [TITLE_POINTS, ROW_POINTS, ROW_POINTS, ...pairs.map(() => ROW_POINTS)],
    formats: (row) => [
      sectionFormat(row, 0),
      hintFormat(row + 1, 0),
      headerFormat(rowArea(row + 2, 0, SHOWN)),
      {
        area: { row: row + 3, column: 0, rows: pairs.length, columns: SHOWN },
        font: { sizePoints: 10, color: PALETTE.ink },
        vertical: "Center",
        horizontal: "Left",
        borders: pairs.length > 1 ? { insideHorizontal: HAIRLINE, bottom: HAIRLINE } : { bottom: HAIRLINE },
      },
      { area: { row: row + 3, column: 0, rows: pairs.length, columns: 1 }, font: { bold: true } },
      {
        area: { row: row + 3, column: at[2] ?? 0, rows: pairs.length, columns: 1 },
        font: { bold: true, color: PALETTE.accent },
      },
      {
        area: { row: row + 3, column: at[4] ?? 0, rows: pairs.length, columns: 1 },
        numberFormat: sheets.dateFormat,
      },
      {
        area: { row: row + 3, column: at[5] ?? 0, rows: pairs.length, columns: 1 },
        font: { color: PALETTE.secondary },
      },
    ],
  };
}

function pairCells({ seeker, provider, offer, isNoted, project, by }: OfferPair, audit: Audit): PlanCell[] {
  const { map } = reportTexts(audit.language);
  return [
    shorten(seeker.name, NAME_CHARS),
    map.offers[offer],
    shorten(provider.name, NAME_CHARS),
    project === null ? NOTHING : shorten(project, PROJECT_CHARS),
    by ?? NOTHING,
    isNoted ? map.noted : map.stated,
  ];
}

function said(lesson: MapLesson, { language }: Audit): string {
  const { lessons } = reportTexts(language).map;
  const { categories } = sheetTexts(language);
  switch (lesson.kind) {
    case "closest":
    case "skilled":
    case "willing":
      return lessons[lesson.kind](categories[lesson.category], lesson.count, lesson.of);
    case "ask":
      return lessons.ask(lesson.count, lesson.of);
    case "absent":
    case "unseen":
      return lessons[lesson.kind](lesson.categories.map((category) => categories[category]).join(", "));
  }
}

function wide(cells: readonly PlanCell[]): PlanCell[] {
  return Array.from({ length: SHOWN }, (_, index) => cells[index] ?? null);
}
