/**
 * Findings that the user has settled: "these are two bodies", "yes, an NGO". What is kept tells a finding by a checksum of what
 * it says and of whom it is about; no name and no text of a cell is kept with it.
 */

import type { Audit } from "../model/audit";
import { groupBy } from "../model/groups";
import type { Finding, FindingKind, RowRef } from "../model/finding";
import type { Stakeholder } from "../model/stakeholder";
import { mapInSteps, runToEnd, type Steps } from "../model/steps";
import type { Table } from "../model/table";
import { rowKey } from "../model/rowKey";

/** One finding that counts no more. */
export interface SettledFinding {
  readonly table: string;
  readonly kind: FindingKind;
  /** Checksum of the stakeholder's key, the column, the text of the cell and what was made of it. */
  readonly sign: string;
}

/** So many are kept at most; the oldest give way. */
const MAX_SETTLED = 10_000;

/** What the user can answer to a finding: it counts no more, or it is so and stays until the rows are mended. */
export type FindingAnswer = "aside" | "confirmed";

/** What tells whom a finding is about. */
export interface SettledContext {
  readonly stakeholders: readonly Pick<Stakeholder, "key" | "row">[];
  readonly tables: readonly Pick<Table, "name" | "rows">[];
}

/** How each finding would be kept, in the same order: it is another one as soon as what it is about changes. */
export function signFindings(findings: readonly Finding[], context: SettledContext): readonly SettledFinding[] {
  return findings.map(signerOf(context));
}

/** Tells how a finding would be kept. */
function signerOf({ stakeholders, tables }: SettledContext): (finding: Finding) => SettledFinding {
  const keys = new Map(stakeholders.map(({ key, row }) => [rowKey(row), key.slice(row.table.length)]));
  const rowsOf = new Map(tables.map(({ name, rows }) => [name, rows]));
  const whose = (row: RowRef | null): string => {
    if (row === null) return "";
    const cells = (): string => JSON.stringify(rowsOf.get(row.table)?.[row.index] ?? []);
    return keys.get(rowKey(row)) ?? cells();
  };
  return (finding) => {
    const { table, row, header, field, value } = finding.place;
    // One finding for all rows with the same word: it is the word that was settled, in whatever row it stands first.
    const who = isOfWord(finding) ? "" : whose(row);
    const blanks = value === null && "rows" in finding ? [finding.rows] : [];
    const said = [finding.kind, who, header?.trim().toLowerCase(), field, value, ...blanks, ...readingOf(finding)];
    return { table, kind: finding.kind, sign: checksum(said.map((part) => String(part ?? "")).join("\u0000")) };
  };
}

/** A finding with how it would be kept. */
export interface SignedFinding {
  readonly finding: Finding;
  readonly sign: SettledFinding;
}

const SIGNED = new WeakMap<Audit, readonly SignedFinding[]>();

/** What an audit found, settled or not, in the order of the sheets. @param tables Those that were audited. */
export function signedFindings(audit: Audit, tables: SettledContext["tables"]): readonly SignedFinding[] {
  return SIGNED.get(audit) ?? runToEnd(signInSteps(audit, tables));
}

/** The same in steps, once for an audit: the pane shows it again and again. */
export function* signInSteps(audit: Audit, tables: SettledContext["tables"]): Steps<readonly SignedFinding[]> {
  const all = [...audit.findings, ...(audit.settled ?? [])].sort(inSheetOrder(audit));
  yield 0;
  const signOf = signerOf({ stakeholders: audit.stakeholders, tables });
  const signed = yield* mapInSteps(all, (finding) => ({ finding, sign: signOf(finding) }));
  SIGNED.set(audit, signed);
  return signed;
}

/** Compares findings by where they stand. */
export function inSheetOrder({ tables }: Pick<Audit, "tables">): (a: Finding, b: Finding) => number {
  const order = new Map(tables.map(({ table }, index) => [table, index]));
  const tableOf = ({ place }: Finding): number => order.get(place.table) ?? -1;
  const rowOf = ({ place }: Finding): number => place.row?.index ?? -1;
  return (a, b) => tableOf(a) - tableOf(b) || rowOf(a) - rowOf(b) || a.place.cell.localeCompare(b.place.cell);
}

function isOfWord(finding: Finding): boolean {
  return "rows" in finding && finding.kind !== "hidden-rows";
}

/** What was made of the cell: read otherwise, it is another finding. */
function readingOf(finding: Finding): readonly (string | number | boolean)[] {
  switch (finding.kind) {
    case "category-inferred":
      return [finding.category];
    case "ambiguous-option":
      return [finding.readAs];
    case "conflicting-answer":
      return [finding.other];
    case "scale-assumed":
      return [finding.reading];
    case "amount-without-yes":
      return [finding.answer];
    case "second-column":
      return [finding.kept];
    case "hidden-rows":
      return [finding.rows, finding.counted];
    case "merged-cells":
      return [finding.address];
    case "own-word":
    case "subject":
      return [finding.problem];
    case "agreement-due":
      return [finding.threshold];
    case "agreement-over":
    case "agreement-denied":
    case "missing-name":
    case "placeholder-name":
    case "unknown-category":
    case "unknown-option":
    case "ambiguous-mark":
    case "amount-in-answer":
    case "scale-unreadable":
    case "date-unreadable":
    case "amount-unreadable":
    case "number-damaged":
    case "number-invalid":
    case "error-cell":
    case "duplicate-name":
    case "duplicate-number":
    case "own-row":
    case "unmapped-question":
    case "totals-row":
    case "not-a-register":
      return [];
  }
}

/** Findings that count, and those that were settled; both in the order in which they came. */
export function splitSettled(
  findings: readonly Finding[],
  context: SettledContext,
  settled: readonly SettledFinding[],
): { readonly open: readonly Finding[]; readonly settled: readonly Finding[] } {
  if (settled.length === 0) return { open: findings, settled: [] };
  const known = new Set(settled.map(settledKey));
  const signs = signFindings(findings, context).map(settledKey);
  const groups = groupBy(findings, (_, index) => known.has(signs[index] ?? ""));
  return { open: groups.get(false) ?? [], settled: groups.get(true) ?? [] };
}

/** Findings of rows that may be one body, with the word of the user that they are. */
export function confirmFindings(
  findings: readonly Finding[],
  context: SettledContext,
  confirmed: readonly SettledFinding[],
): readonly Finding[] {
  if (confirmed.length === 0) return findings;
  const known = new Set(confirmed.map(settledKey));
  const signs = signFindings(findings, context).map(settledKey);
  return findings.map((finding, index) =>
    (finding.kind === "duplicate-name" || finding.kind === "duplicate-number") && known.has(signs[index] ?? "")
      ? { ...finding, isConfirmed: true }
      : finding,
  );
}

/** Where answers to findings are kept. */
interface AnsweredFindings {
  readonly settled: readonly SettledFinding[];
  readonly confirmed: readonly SettledFinding[];
}

/** The choices with an answer to findings in place of an earlier one; null takes them up again. */
export function withFindingAnswer<Choices extends AnsweredFindings>(
  choices: Choices,
  findings: readonly SettledFinding[],
  answer: FindingAnswer | null,
): Choices {
  const these = new Set(findings.map(settledKey));
  const keep = (before: readonly SettledFinding[], isThis: boolean): readonly SettledFinding[] => {
    const others = before.filter((own) => !these.has(settledKey(own)));
    return isThis ? [...others, ...findings].slice(-MAX_SETTLED) : others;
  };
  return {
    ...choices,
    settled: keep(choices.settled, answer === "aside"),
    confirmed: keep(choices.confirmed, answer === "confirmed"),
  };
}

/** What two settled findings have in common when they are the same; names of tables have no case. */
export function settledKey({ table, kind, sign }: SettledFinding): string {
  return `${kind} ${sign} ${table.toLowerCase()}`;
}

/** 53 bits in base 36, of two sums that run over the characters with different factors. */
function checksum(text: string): string {
  let high = 0x9e3779b1;
  let low = 0x85ebca77;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x27d4eb2f) ^ (high >>> 15);
    low = Math.imul(low + unit, 0x165667b1) ^ (low >>> 13);
  }
  return ((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff)).toString(36);
}
