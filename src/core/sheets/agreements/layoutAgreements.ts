/** Agreements and budget: what binds whom until when, for how much; totals above the table, categories below. */

import { agreementsInSteps, type AgreementLine, type Agreements } from "../../agreements/agreementLines";
import {
  AGREEMENT_COLUMNS,
  AGREEMENT_INPUTS,
  AMOUNT_SLOTS,
  categoryCode,
  type AgreementColumn,
  type AmountColumn,
} from "../../contract/columns";
import { AGREEMENT_NAMES } from "../../contract/names";
import { AMOUNT_FIELDS, type AmountField } from "../../guide/codes";
import { TAB_COLORS } from "../../look/palette";
import type { Audit } from "../../model/audit";
import { serialOfIso } from "../../model/dates";
import type { CellBlock, PlanCell, SheetPlan, UserColumn } from "../../model/plan";
import { mapInSteps, runToEnd, type Steps } from "../../model/steps";
import { categoryName, reportTexts, sheetTexts } from "../../texts/texts";
import { agreementHeaders, slotName } from "../shared/agreementHeaders";
import { footers } from "../shared/footer";
import { liveSentence } from "../shared/liveText";
import { pageFit, type Printed } from "../shared/pageFit";
import { heightRuns, rowPoints } from "../shared/rowHeights";
import { staleRule, withStaleWarning } from "../shared/staleLine";
import { columnRef, quoteText } from "../shared/structuredRef";
import { agreementFormats, agreementRules, type AgreementsFrame } from "./agreementFormats";
import { agreementKind, agreementTable } from "./agreementTable";

/** What the sheet needs beside the audit. */
export interface AgreementsContext {
  readonly tableName: string;
  /** Amount a year from which a written agreement is due, as it stands on the sheet; null for none. */
  readonly threshold: number | null;
  /** Columns the user added to the table of an earlier run. */
  readonly userColumns: readonly UserColumn[];
  /** Who publishes it, for the footer. */
  readonly authority?: string;
  /** What the sheet of the state says, as an expression; absent where there is no such sheet. */
  readonly state?: string;
}

const ROWS = { band: 3, agreed: 4, possible: 5, header: 6 } as const;
const HEAD_POINTS = [26, 15, 18, 14, 16, 16, 30] as const;
const ROW_POINTS = 18.75;
const CATEGORY_POINTS = 18;
/** A name or kind over three lines; longer ones begin at the top. */
const MOST_POINTS = 39;

const WIDTHS: Readonly<Record<Exclude<AgreementColumn, AmountColumn>, number>> = {
  name: 148,
  agreement: 128,
  agreement_end: 62,
  state: 84,
  owner: 100,
  commitment: 58,
  to_do: 128,
  days: 60,
  firm: 44,
  watched: 60,
  body: 60,
  category_code: 90,
  state_code: 60,
  rank: 60,
  key: 120,
};
const AMOUNT_WIDTH = 64;
/** Letters that fit on a point of the two columns that wrap, at 10 points. */
const CHARS_PER_POINT = 1 / 5;

/** Lays agreements and amounts out at once. */
export function layoutAgreements(audit: Audit, context: AgreementsContext): SheetPlan {
  return runToEnd(layoutAgreementsInSteps(audit, context));
}

/** Lays agreements and amounts out, in steps of some rows. */
export function* layoutAgreementsInSteps(audit: Audit, context: AgreementsContext): Steps<SheetPlan> {
  const sheets = sheetTexts(audit.language);
  const agreements = yield* agreementsInSteps(audit, context.threshold);
  const table = yield* agreementTable(agreements, audit.language, context, ROWS.header);
  const lines = Math.max(1, agreements.lines.length);
  const frame = frameOf(agreements, context, lines);
  const heights = yield* mapInSteps(agreements.lines, (line) => lineHeight(line, agreementKind(line, audit.language)));
  const printed = printedPlan(heights, frame);
  return {
    ...printed,
    kind: "agreements",
    name: sheets.sheetNames.agreements,
    tabColor: TAB_COLORS.agreements,
    cells: [
      headBlock(audit, agreements, context, frame),
      totalsBlock(audit, agreements, context, frame),
      ...categoryBlock(audit, agreements, context, frame),
    ],
    tables: [table],
    formats: agreementFormats(frame, reportTexts(audit.language), sheets.dateFormat),
    conditionalFormats: [staleRule(1, 0), ...agreementRules(frame)],
    prompts: promptsOf(audit, frame),
    charts: [],
    names: [
      { name: AGREEMENT_NAMES.asOf, ...AGREEMENT_INPUTS.asOf },
      { name: AGREEMENT_NAMES.threshold, ...AGREEMENT_INPUTS.threshold },
    ],
    frozen: { rows: ROWS.header + 1, columns: 1 },
    print: { ...printed.print, ...pageFit(printed), ...footers(context.authority, sheets) },
  };
}

function frameOf({ lines }: Agreements, { userColumns }: AgreementsContext, bodyRows: number): AgreementsFrame {
  const isUsed = (field: AmountField, slot: (typeof AMOUNT_SLOTS)[number]): boolean =>
    lines.some(({ amounts }) => (amounts[field][slot] ?? 0) !== 0);
  const groups = AMOUNT_FIELDS.map((field) => ({
    field,
    columns: AMOUNT_SLOTS.filter((slot) => isUsed(field, slot)).map((slot) => ({
      slot,
      column: place(`${field}_${slot}`),
    })),
  })).filter(({ columns }) => columns.length > 0);
  const codes = [...new Set(lines.filter(({ isFirm }) => isFirm).map(({ stakeholder }) => stakeholder.category))];
  return {
    rows: ROWS,
    bodyRows,
    keys: lines.map(({ stakeholder }) => stakeholder.key),
    userColumns,
    groups,
    categories: groups.length === 0 ? 0 : codes.length,
  };
}

/** The zero-based column of the sheet. */
function place(column: AgreementColumn): number {
  return AGREEMENT_COLUMNS.indexOf(column);
}

function printedPlan(heights: readonly number[], { groups, bodyRows, categories }: AgreementsFrame): Printed {
  const shown = new Set(groups.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const lastShown = place("to_do");
  const hidden = AGREEMENT_COLUMNS.flatMap((id, column) =>
    column > lastShown || (isAmount(id) && !shown.has(column)) ? [column] : [],
  );
  return {
    columnWidths: AGREEMENT_COLUMNS.map((id) => (isAmount(id) ? AMOUNT_WIDTH : WIDTHS[id])),
    rowHeights: heightRuns(0, [
      ...HEAD_POINTS,
      ...(heights.length === 0 ? [ROW_POINTS] : heights),
      ...(categories === 0 ? [] : [14, 22, ...Array<number>(categories).fill(CATEGORY_POINTS)]),
    ]),
    hiddenColumns: hidden,
    print: {
      area: {
        row: 0,
        column: 0,
        rows: ROWS.header + 1 + bodyRows + (categories === 0 ? 0 : categories + 2),
        columns: lastShown + 1,
      },
      titleRows: { first: ROWS.band, last: ROWS.header },
      marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
    },
  };
}

function isAmount(column: AgreementColumn): column is AmountColumn {
  return !(column in WIDTHS);
}

function lineHeight({ stakeholder: { name, owner } }: AgreementLine, kind: string): number {
  const texts = [
    { text: name, chars: WIDTHS.name * CHARS_PER_POINT, sizePoints: 10.5 },
    { text: kind, chars: WIDTHS.agreement * CHARS_PER_POINT, sizePoints: 10 },
    { text: owner ?? "", chars: WIDTHS.owner * CHARS_PER_POINT, sizePoints: 10 },
  ];
  const isOneLine = texts.every(({ text, chars }) => text.length <= chars);
  return isOneLine ? ROW_POINTS : rowPoints(texts, MOST_POINTS);
}

/** Title, subtitle, and the two inputs with what they mean. */
function headBlock(
  audit: Audit,
  { lines, otherYears, firstYear }: Agreements,
  { tableName, threshold, state }: AgreementsContext,
  { groups }: AgreementsFrame,
): CellBlock {
  const { agreements: texts } = reportTexts(audit.language);
  const codes = columnRef(tableName, agreementHeaders(texts, firstYear).state_code);
  const count = (code: string): string => `COUNTIFS(${codes},${quoteText(code)})`;
  const title = liveSentence(texts.title, [`(${count("ended")}+${count("ending")})`, count("sign")]);
  const others = otherYears.length === 0 ? [] : [texts.otherYears(otherYears.join(", "))];
  const subtitle = lines.length === 0 ? texts.noLine : [texts.subtitle(lines.length), ...others].join(" · ");
  const inputs = Array<PlanCell>(place("to_do") + 1).fill(null);
  inputs[0] = texts.asOf;
  inputs[AGREEMENT_INPUTS.asOf.column] = (serialOfIso(audit.asOf) ?? 0) - (audit.dateShift ?? 0);
  const given = groups.find(({ field }) => field === "authority_amount");
  inputs[AGREEMENT_INPUTS.threshold.column] = threshold;
  if (given !== undefined) {
    inputs[AGREEMENT_INPUTS.threshold.column - 1] = texts.threshold;
    inputs[groups[0]?.columns[0]?.column ?? 0] = texts.thresholdHint;
  }
  const wide = (first: PlanCell): PlanCell[] => [first, ...Array<null>(inputs.length - 1).fill(null)];
  return {
    row: 0,
    column: 0,
    cells: [wide({ formula: `=${title.expression}` }), wide(withStaleWarning(audit, subtitle, [], state)), inputs],
  };
}

/** Band over the amounts, then what is agreed and, apart, what is possible. */
function totalsBlock(
  { language }: Audit,
  { firstYear }: Agreements,
  { tableName }: AgreementsContext,
  { groups, rows }: AgreementsFrame,
): CellBlock {
  const { agreements: texts } = reportTexts(language);
  const headers = agreementHeaders(texts, firstYear);
  const [band, agreed, possible] = [0, 1, 2].map(() => Array<PlanCell>(place("to_do") + 1).fill(null));
  if (band === undefined || agreed === undefined || possible === undefined || groups.length === 0)
    return { row: rows.band, column: 0, cells: [[null]] };
  agreed[0] = texts.agreed;
  possible[0] = texts.possible;
  const firm = columnRef(tableName, headers.firm);
  for (const { field, columns } of groups) {
    columns.forEach(({ slot, column }, index) => {
      if (index === 0) band[column] = texts.bands[field];
      const amounts = columnRef(tableName, headers[`${field}_${slot}`]);
      agreed[column] = { formula: `=SUMIFS(${amounts},${firm},1)` };
      possible[column] = { formula: `=SUMIFS(${amounts},${firm},0)` };
    });
  }
  return { row: rows.band, column: 0, cells: [band, agreed, possible] };
}

/** What is agreed, by category. */
function categoryBlock(
  { language, resourcesByCategory }: Audit,
  { lines, firstYear }: Agreements,
  { tableName }: AgreementsContext,
  { groups, rows, bodyRows, categories }: AgreementsFrame,
): CellBlock[] {
  if (categories === 0) return [];
  const { agreements: texts } = reportTexts(language);
  const headers = agreementHeaders(texts, firstYear);
  const used = new Set(lines.filter(({ isFirm }) => isFirm).map(({ stakeholder }) => stakeholder.category));
  const [codes, firm] = [headers.category_code, headers.firm].map((header) => columnRef(tableName, header));
  const own = resourcesByCategory.filter(({ category }) => used.has(category));
  const heading = Array<PlanCell>(place("to_do") + 1).fill(null);
  heading[0] = texts.byCategory;
  for (const { columns } of groups)
    for (const { slot, column } of columns) heading[column] = slotName(slot, firstYear, texts.undated);
  const body = own.map(({ category }) => {
    const line = Array<PlanCell>(place("to_do") + 1).fill(null);
    const conditions = `${codes ?? ""},${quoteText(categoryCode(category))},${firm ?? ""},1`;
    line[0] = categoryName(category, language);
    line[1] = { formula: `=COUNTIFS(${conditions})` };
    for (const { field, columns } of groups)
      for (const { slot, column } of columns)
        line[column] = { formula: `=SUMIFS(${columnRef(tableName, headers[`${field}_${slot}`])},${conditions})` };
    return line;
  });
  return [{ row: rows.header + 2 + bodyRows, column: 0, cells: [heading, ...body] }];
}

function promptsOf({ language }: Audit, { groups }: AgreementsFrame): SheetPlan["prompts"] {
  const { notes, asOf, threshold } = reportTexts(language).agreements;
  const cell = ({ row, column }: { row: number; column: number }): SheetPlan["prompts"][number]["area"] => ({
    row,
    column,
    rows: 1,
    columns: 1,
  });
  const hasThreshold = groups.some(({ field }) => field === "authority_amount");
  return [
    { area: cell(AGREEMENT_INPUTS.asOf), title: asOf, message: notes.asOf },
    ...(hasThreshold ? [{ area: cell(AGREEMENT_INPUTS.threshold), title: threshold, message: notes.threshold }] : []),
  ];
}
