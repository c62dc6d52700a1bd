/** Rows of a table as stakeholders: the only reader of raw cells. */

import { fold } from "../words/fold";
import type { TableMapping } from "../model/mapping";
import type { Finding } from "../model/finding";
import { groupOf, statedNeeds, statedRoles } from "../guide/categories";
import { AGREEMENTS, CHECKLIST_ITEMS, STANCES, STATUSES, type ScaleField } from "../guide/codes";
import { ITEM_FIELDS } from "../guide/itemFields";
import { besideRows, ROWS_PER_STEP, type Steps } from "../model/steps";
import { NO_TERMS, type OwnTerms } from "../model/ownTerms";
import type { Cell, Table } from "../model/table";
import { parseGains, parseIncentives, parseResources } from "./parseAnswers";
import { kindReader, parseCategory, parseLocalKind, type KindReader } from "./parseCategory";
import { localKinds, type LocalKind } from "../words/ownTerms";
import { readOptions } from "../words/readOptions";
import { parseScale } from "./parseScale";
import { amountReader, newestAmount, type AmountReader } from "./parseAmount";
import { dayReaders, type DayReaders } from "./parseDay";
import { isPlaceholder, numberReader } from "./parseIdentity";
import { concernReader, type Concerned } from "./parseProjects";
import type { Answer, Stakeholder, YearAmount } from "../model/stakeholder";
import { cleanText, TableReader } from "./tableReader";
import { isAmbiguousMark } from "../words/words";

/** What a table comes to. */
export interface ParsedTable {
  /** Every row that has a name, in row order; keys are given later, over all tables. */
  readonly stakeholders: readonly Stakeholder[];
  readonly findings: readonly Finding[];
  /** Rows that are wholly blank. */
  readonly blankRows: number;
}

/** How rows are chosen. */
export interface ParseOptions {
  /** Whether hidden and filtered rows are left out; they are counted in either case. */
  readonly visibleRowsOnly: boolean;
  /** What the user's table of own words says. */
  readonly terms?: OwnTerms;
}

/** Parses the rows of a table, a few at a time. Never throws for what a cell holds. */
export function* parseStakeholders(table: Table, mapping: TableMapping, options: ParseOptions): Steps<ParsedTable> {
  const reader = new TableReader(table, mapping);
  const left = new Set(options.visibleRowsOnly ? table.hiddenRows : []);
  const familiarities = yield* besideRows(parseScale(reader, "familiarity"), 0);
  const keennesses = yield* besideRows(parseScale(reader, "keenness"), 0);
  const readers: ColumnReaders = {
    categories: kindReader(table),
    kindOf: localKinds(options.terms ?? NO_TERMS, table.name, reader.header("category")),
    dates: dayReaders(reader),
    numberOf: numberReader(reader),
    amountsOf: amountReader(reader),
    concernOf: concernReader(reader),
  };
  const stakeholders: Stakeholder[] = [];
  let blankRows = 0;
  for (const [row, cells] of table.rows.entries()) {
    if (row > 0 && row % ROWS_PER_STEP === 0) yield row;
    if (left.has(row)) continue;
    if (cells.every(isBlank)) {
      blankRows += 1;
      continue;
    }
    const name = reader.text(row, "name");
    if (name === null) {
      reader.add({ kind: "missing-name" }, "blocking", row, "name", null);
      continue;
    }
    if (isPlaceholder(name)) {
      reader.add({ kind: "placeholder-name" }, "blocking", row, "name", name);
      continue;
    }
    stakeholders.push({
      ...parseRow(reader, row, name, readers),
      familiarity: familiarities[row] ?? null,
      keenness: keennesses[row] ?? null,
    });
  }
  addTableFindings(reader, stakeholders, !options.visibleRowsOnly);
  return { stakeholders, findings: reader.findings, blankRows };
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cleanText(cell) === "");
}

/** What is worked out once for a column and used in each of its rows. */
interface ColumnReaders {
  readonly categories: KindReader;
  readonly kindOf: (text: string) => LocalKind | null;
  readonly dates: DayReaders;
  readonly numberOf: (row: number) => string | null;
  readonly amountsOf: AmountReader;
  readonly concernOf: (row: number) => Concerned;
}

function parseRow(
  reader: TableReader,
  row: number,
  name: string,
  { categories, kindOf, dates, numberOf, amountsOf, concernOf }: ColumnReaders,
): Omit<Stakeholder, ScaleField> {
  if (TOTALS.has(fold(name))) reader.add({ kind: "totals-row" }, "warning", row, "name", name);
  const kind = parseLocalKind(reader, row, kindOf);
  const category = kind?.category ?? parseCategory(reader, row, name, categories);
  const amounts = amountsOf(row);
  const resources = parseResources(reader, row);
  if (resources.financial !== "yes") addAmountWithoutYes(reader, row, amounts, resources.financial);
  const needs = parseCodes(reader, row, "needs");
  return {
    row: { table: reader.table.name, index: row },
    sheet: reader.table.sheet,
    name,
    key: "",
    category,
    ...(kind === null ? {} : { ownKind: kind.name }),
    group: category === null ? null : groupOf(category),
    gains: parseGains(reader, row),
    resources,
    incentives: parseIncentives(reader, row),
    roles: parseCodes(reader, row, "role") ?? statedRoles(category),
    needs: needs ?? statedNeeds(category),
    ...(needs === null ? {} : { needsNoted: true }),
    owner: reader.text(row, "owner"),
    nextAction: reader.text(row, "next_action"),
    dueDate: dates.due_date(row),
    agreementEnd: dates.agreement_end(row),
    partnerAmount: newestAmount(reader, amounts, "partner_amount"),
    inKindValue: newestAmount(reader, amounts, "in_kind_value"),
    authorityAmount: newestAmount(reader, amounts, "authority_amount"),
    amounts,
    registrationNo: numberOf(row),
    id: reader.text(row, "id"),
    ...concernOf(row),
    evidence: reader.text(row, "evidence"),
    confidence: reader.text(row, "confidence"),
    assessedOn: dates.assessed_on(row),
    lastContact: dates.last_contact(row),
    status: parseCode(reader, row, "status", STATUSES),
    stance: parseCode(reader, row, "stance", STANCES),
    agreement: parseCode(reader, row, "agreement", AGREEMENTS),
  };
}

/** Reports the newest amount of a partner that is said to give none, or not known to. */
function addAmountWithoutYes(
  reader: TableReader,
  row: number,
  amounts: readonly YearAmount[],
  answer: Exclude<Answer, "yes">,
): void {
  const given = amounts
    .filter(({ field, amount }) => field === "partner_amount" && amount > 0)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  if (given === undefined) return;
  const own = reader.readersOf("partner_amount").find(({ year }) => year === given.year)?.reader ?? reader;
  const text = own.text(row, "partner_amount");
  own.add({ kind: "amount-without-yes", answer }, "warning", row, "partner_amount", text);
}

/** Names of rows that sum the others up. */
const TOTALS = new Set([
  "total",
  "totals",
  "totaux",
  "total general",
  "sous total",
  "subtotal",
  "total geral",
  "totales",
  "totais",
]);

/** Codes of a role or need cell; null when the column is missing or the cell says nothing. */
function parseCodes(reader: TableReader, row: number, field: "role" | "needs"): readonly string[] | null {
  const text = reader.text(row, field);
  if (text === null) return null;
  const { codes, unknown } = readOptions(text, field === "role" ? "ROLE" : "NEED");
  for (const part of unknown) reader.addCounted({ kind: "unknown-option" }, "info", row, field, part);
  return codes.length === 0 ? null : codes;
}

const CODE_LISTS = { status: "STATUS", stance: "STANCE", agreement: "AGREEMENT" } as const;

/** The code of a cell with one option; null when the column is missing, or the cell says nothing or what is not known. */
function parseCode<Code extends string>(
  reader: TableReader,
  row: number,
  field: keyof typeof CODE_LISTS,
  codes: readonly Code[],
): Code | null {
  const text = reader.text(row, field);
  // A dash alone says nothing: nobody is against a project for it.
  if (text === null || isAmbiguousMark(text)) return null;
  const reading = readOptions(text, CODE_LISTS[field]);
  for (const part of reading.unknown) reader.addCounted({ kind: "unknown-option" }, "info", row, field, part);
  const found = reading.status === "none" ? "none" : reading.codes[0];
  return codes.find((code) => code === found) ?? null;
}

function addTableFindings(reader: TableReader, stakeholders: readonly Stakeholder[], counted: boolean): void {
  const hidden = reader.table.hiddenRows.length;
  if (hidden > 0) reader.add({ kind: "hidden-rows", rows: hidden, counted }, "info", null, null, null);
  for (const item of CHECKLIST_ITEMS) {
    if (ITEM_FIELDS[item].some((field) => reader.has(field))) continue;
    reader.add({ kind: "unmapped-question", answers: stakeholders.length }, "warning", null, item, null);
  }
  const isGiven = reader.table.categories?.some((word) => word !== null) === true;
  if (!reader.has("category") && !isGiven)
    reader.add({ kind: "unmapped-question", answers: stakeholders.length }, "warning", null, "category", null);
}
