/** The page for the committee of the templates: what only a run can say gives its place to what follows the list. */

import { NOTHING, type MatrixColumn } from "../../../../src/core/contract/columns";
import { TABLE_NAMES } from "../../../../src/core/contract/names";
import { CATEGORIES, ITEM_COUNT, type Language } from "../../../../src/core/guide/codes";
import { cellAddress } from "../../../../src/core/model/address";
import type { CellBlock, FormatPlan, PlanCell, SheetPlan } from "../../../../src/core/model/plan";
import { liveSentence } from "../../../../src/core/sheets/shared/liveText";
import { columnRef, quoteText } from "../../../../src/core/sheets/shared/structuredRef";
import { placeOf, textAt } from "../../../../src/core/sheets/summary/livePlaces";
import { reportTexts, sheetTexts } from "../../../../src/core/texts/texts";
import { withLine } from "./liveMatrix";
import { GAP_LINES, gapOf } from "./liveResources";
import { TEMPLATE_FILE_TEXTS } from "./templateTexts";

const ASK_LINES = 5;
const NAME_CHARS = 30;
const MISSING_CHARS = 36;
const GAP_CHARS = 66;
/** Where the places of whom to ask are calculated, outside the page. */
const ASK_PLACES = { row: 27, column: 13 } as const;

/** What the page reads beside the matrix. */
interface Sources {
  readonly line: string;
  /** Name of the sheet of the resources, and the zero-based row of its first category. */
  readonly resources: { readonly sheet: string; readonly firstRow: number };
}

/** The plan of a run over as many rows, with formulas in the place of its sentences. */
export function liveSummary(plan: SheetPlan, language: Language, { line, resources }: Sources): SheetPlan {
  const { summary, changes } = reportTexts(language);
  const { byItself } = TEMPLATE_FILE_TEXTS[language];
  const halves = new Map<string, readonly (readonly PlanCell[])[]>([
    [summary.whoTitle, []],
    [summary.askTitle, askLines(language)],
    [summary.missingTitle, gapLines(language, resources)],
    [changes.firstTitle, [["—", byItself.text]]],
  ]);
  const titles = new Map([[changes.firstTitle, byItself.title]]);
  return {
    ...plan,
    formats: [...plan.formats, ...dueFormats(plan, language)],
    cells: [
      ...plan.cells.map((block): CellBlock => {
        if (block.row === 0) return { ...block, cells: withLine(block.cells, line) };
        return { ...block, cells: withSections(block.cells, { halves, titles, who: summary.whoTitle }) };
      }),
      { ...ASK_PLACES, cells: Array.from({ length: ASK_LINES }, (_, index) => [placeToAsk(language, index + 1)]) },
    ],
  };
}

/** Days beside whom to ask look like days. */
function dueFormats({ cells }: SheetPlan, language: Language): FormatPlan[] {
  const { askTitle } = reportTexts(language).summary;
  return cells.flatMap((block) => {
    const index = block.cells.findIndex(([first]) => first === askTitle);
    if (index < 0) return [];
    const area = { row: block.row + index + 1, column: block.column, rows: ASK_LINES, columns: 1 };
    return [{ area, numberFormat: sheetTexts(language).dateFormat }];
  });
}

/** Rows with the lines below known titles replaced, down to the next blank row. */
function withSections(
  cells: readonly (readonly PlanCell[])[],
  sections: {
    readonly halves: ReadonlyMap<string, readonly (readonly PlanCell[])[]>;
    readonly titles: ReadonlyMap<string, string>;
    readonly who: string;
  },
): PlanCell[][] {
  let title: string | null = null;
  let index = 0;
  return cells.map((row): PlanCell[] => {
    const [first = null] = row;
    if (row.every((cell) => cell === null)) {
      title = null;
      return [...row];
    }
    if (typeof first === "string" && sections.halves.has(first)) {
      title = first;
      index = 0;
      return [sections.titles.get(first) ?? first, ...row.slice(1)];
    }
    if (title === null) return [...row];
    // Counts of profiles follow, the names beside them do not.
    if (title === sections.who) return [first, ...row.slice(1).map(() => null)];
    const line = sections.halves.get(title)?.[index] ?? [];
    index += 1;
    return row.map((_, column) => line[column] ?? null);
  });
}

/** Whom to ask first: the most familiar and keenest of those with an answer to obtain. */
function askLines(language: Language): PlanCell[][] {
  const { summary } = reportTexts(language);
  const texts = TEMPLATE_FILE_TEXTS[language];
  const { nobody } = sheetTexts(language).resources.message;
  const isNobody = `COUNTIFS(${columnOf("counted", language)},1)=0`;
  const nothing = `IF(${isNobody},${quoteText(nobody)},${quoteText(summary.nothingToAsk)})`;
  const lines = Array.from({ length: ASK_LINES }, (_, index): PlanCell[] => {
    const place = `$${cellAddress(ASK_PLACES.row + index, ASK_PLACES.column).replace(/(\d+)$/, "$$$1")}`;
    const text = (column: MatrixColumn, chars: number): string =>
      (textAt(place, columnOf(column, language), chars) as { formula: string }).formula.slice(1);
    const due = `INDEX(${columnOf("due_date", language)},${place})`;
    const said = `${text("name", NAME_CHARS)}&" · "&${text("missing", MISSING_CHARS)}`;
    return [
      { formula: `=IF(${place}=0,"",IF(${due}="",${quoteText(summary.noDate)},${due}))` },
      { formula: `=IF(${place}=0,${index === 0 ? nothing : quoteText("")},${said})` },
    ];
  });
  const more = `MAX(0,${countToAsk(language)}-${ASK_LINES})`;
  const rest = liveSentence(texts.moreToAsk, [more]).expression;
  return [...lines, [null, { formula: `=IF(${more}=0,"",${rest})` }]];
}

function placeToAsk(language: Language, n: number): PlanCell {
  const condition = `(${columnOf("counted", language)}=1)*(LEN(${columnOf("missing", language)})>${NOTHING.length})`;
  return placeOf({ ranks: columnOf("order", language), condition, count: countToAsk(language), order: "LARGE" }, n);
}

/** Stakeholders with an answer to obtain. */
function countToAsk(language: Language): string {
  return `COUNTIFS(${columnOf("counted", language)},1,${columnOf("answered", language)},"<${ITEM_COUNT}")`;
}

/** One line for each category of the guide. */
function gapLines(language: Language, { sheet, firstRow }: Sources["resources"]): PlanCell[][] {
  const { categories } = sheetTexts(language);
  return CATEGORIES.slice(0, GAP_LINES).map((category, index) => {
    const gap = gapOf(firstRow + index, language, sheet);
    const text = `${quoteText(`${categories[category]} · `)}&${gap.sentence}`;
    return [
      { formula: `=${gap.kind}` },
      { formula: `=LEFT(${text},${GAP_CHARS})&IF(LEN(${text})>${GAP_CHARS},"…","")` },
    ];
  });
}

function columnOf(column: MatrixColumn, language: Language): string {
  return columnRef(TABLE_NAMES.matrix, sheetTexts(language).matrix.headers[column]);
}
