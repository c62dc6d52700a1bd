/** The resources of the templates: the list of what is missing has a line for each category, and follows. */

import { RESOURCES_COLUMNS, type ResourcesColumn } from "../../../../src/core/contract/columns";
import { CATEGORIES, RESOURCES, type Language, type Resource } from "../../../../src/core/guide/codes";
import { cellAddress, columnLetters, quoteSheet } from "../../../../src/core/model/address";
import type { CellBlock, PlanCell, SheetPlan, TablePlan } from "../../../../src/core/model/plan";
import { gapKindWithMark } from "../../../../src/core/sheets/shared/gapList";
import { liveSentence } from "../../../../src/core/sheets/shared/liveText";
import { quoteText } from "../../../../src/core/sheets/shared/structuredRef";
import { reportTexts, sheetTexts } from "../../../../src/core/texts/texts";
import { withLine } from "./liveMatrix";
import { TEMPLATE_FILE_TEXTS } from "./templateTexts";

/** Room beyond the longest bar of a panel, as in the chart of a run. */
const PANEL_MARGIN = 1.23;

/** Categories of the guide that a line is told of. */
export const GAP_LINES = CATEGORIES.length - 1;

/** What is missing of a category, as expressions. */
export interface GapExpressions {
  readonly kind: string;
  readonly sentence: string;
  readonly count: string;
}

/**
 * What is missing of the category in a row of the counts.
 *
 * @param row Zero-based row of the sheet.
 * @param sheet Name of the sheet where the expressions stand on another one.
 */
export function gapOf(row: number, language: Language, sheet?: string): GapExpressions {
  const texts = TEMPLATE_FILE_TEXTS[language];
  const { resources } = sheetTexts(language).resources;
  const cell = (column: ResourcesColumn): string => {
    const address = `$${cellAddress(row, RESOURCES_COLUMNS.indexOf(column))}`;
    return sheet === undefined ? address : `${quoteSheet(sheet)}!${address}`;
  };
  const toAsk = RESOURCES.map((resource) => cell(`${resource}_ask`)).join("+");
  const isNone = (resource: Resource): string => `AND(${cell(`${resource}_yes`)}=0,${cell(`${resource}_ask`)}=0)`;
  const isAny = `OR(${RESOURCES.map(isNone).join(",")})`;
  const { none } = reportTexts(language).summary.barHeaders;
  const parts = RESOURCES.map((resource) => {
    const name = `${resources[resource]} `;
    const asked = cell(`${resource}_ask`);
    const open = `${quoteText(name)}&${liveSentence(texts.toAsk, [asked]).expression}`;
    return `IF(${asked}>0,${open},IF(${isNone(resource)},${quoteText(`${name}${none}`)},""))`;
  });
  const kindOf = (kind: "empty-category" | "never-asked" | "confirmed-gap"): string =>
    quoteText(gapKindWithMark(kind, language));
  const isNobody = `${cell("stakeholders")}=0`;
  const said = `TEXTJOIN(" · ",TRUE,${parts.join(",")})`;
  return {
    kind: `IF(${isNobody},${kindOf("empty-category")},IF(${toAsk}>0,${kindOf("never-asked")},IF(${isAny},${kindOf("confirmed-gap")},"✓")))`,
    sentence: `IF(${isNobody},${quoteText(texts.nobody)},IF(AND(${toAsk}=0,NOT(${isAny})),${quoteText(texts.complete)},${said}))`,
    count: `IF(${toAsk}=0,"",${toAsk})`,
  };
}

/** The plan of a run over every category, with what only a run knows taken out or made to follow. */
export function liveResources(plan: SheetPlan, language: Language, line: string): SheetPlan {
  const [table] = plan.tables;
  if (table === undefined) return plan;
  const { gaps, grid } = reportTexts(language);
  const gapRow = plan.cells.find(({ cells }) => cells[0]?.[0] === gaps.title)?.row ?? -1;
  return {
    ...plan,
    cells: plan.cells.flatMap((block): CellBlock[] => {
      if (block.row === 0) return [{ ...block, cells: withLine(block.cells, line) }];
      if (block.row === table.row) return [withLiveWidth(block, table)];
      if (block.row === gapRow) return [gapBlock(block, table.row + 1, language)];
      if (block.row > gapRow) return [withoutNames(block, grid.unplaced)];
      return [block];
    }),
  };
}

/** The numbers behind the chart: panels as wide as the largest category is by now, whose axis has no bound of its own. */
function withLiveWidth(block: CellBlock, { row, rowCount }: TablePlan): CellBlock {
  const column = columnLetters(RESOURCES_COLUMNS.indexOf("stakeholders"));
  const most = `MAX(1,$${column}$${row + 2}:$${column}$${row + 1 + rowCount})`;
  const cells = block.cells.map((line, index) =>
    index === 1
      ? line.map((cell) => (typeof cell === "number" ? { formula: `=${PANEL_MARGIN}*${most}` } : cell))
      : line,
  );
  return { ...block, cells };
}

/** The list with a line for each category; more lines than the run had are not needed, fewer are blank. */
function gapBlock(block: CellBlock, firstRow: number, language: Language): CellBlock {
  const texts = TEMPLATE_FILE_TEXTS[language].gaps;
  const { categories } = sheetTexts(language);
  const width = block.cells[0]?.length ?? 1;
  const line = (kind: PlanCell, sentence: PlanCell, count: PlanCell): PlanCell[] => [
    kind,
    sentence,
    ...Array<null>(Math.max(0, width - 3)).fill(null),
    count,
  ];
  const lines = CATEGORIES.slice(0, GAP_LINES).map((category, index) => {
    const gap = gapOf(firstRow + index, language);
    const sentence = `${quoteText(`${categories[category]} · `)}&${gap.sentence}`;
    return line({ formula: `=${gap.kind}` }, { formula: `=${sentence}` }, { formula: `=${gap.count}` });
  });
  const [kind, sentence, count] = texts.headers;
  return { ...block, cells: [line(texts.title, null, null), line(kind, sentence, count), ...lines] };
}

/** Names are of a run: counts alone follow. */
function withoutNames(block: CellBlock, unplaced: string): CellBlock {
  const isPlace = block.cells.length > 1 && isFormula(block.cells[0]?.[0]);
  const cells = block.cells.map((row, index) => {
    if (isPlace && index > 0) return row.map(() => null);
    return row[0] === unplaced ? [row[0], row[1] ?? null, null] : row;
  });
  return { ...block, cells };
}

function isFormula(cell: PlanCell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}
