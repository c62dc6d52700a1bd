/** Agreements and amounts as lines: what binds which partner, until when, for how much in which year. Pure. */

import {
  AGREEMENT_STATES,
  AMOUNT_SLOTS,
  AMOUNT_YEARS,
  type AgreementState,
  type AmountSlot,
} from "../contract/columns";
import { AMOUNT_FIELDS, type AmountField, type Field, type Language } from "../guide/codes";
import { byCode } from "../guide/records";
import { amountsByYear } from "../matrix/amountsByYear";
import { countedOf } from "../matrix/resourcesByCategory";
import type { Audit } from "../model/audit";
import { serialOfIso } from "../model/dates";
import { MadeOnce } from "../model/madeOnce";
import { mapInSteps, runToEnd, type Steps } from "../model/steps";
import type { AssessedStakeholder } from "../model/stakeholder";
import { hasAgreement, isFirm, isUnderPrivateLaw, stateOn } from "./agreementState";

/** Amounts of one kind by year and without one; null where nothing is noted. */
export type SlotAmounts = Readonly<Record<AmountSlot, number | null>>;

/** One line: a partner with an agreement, its end, or an amount. */
export interface AgreementLine {
  readonly stakeholder: AssessedStakeholder;
  readonly isFirm: boolean;
  readonly isWritten: boolean;
  /** Whether it would need a written agreement above the threshold and has none. */
  readonly isWatched: boolean;
  /** The same number for all rows of one body. */
  readonly body: number;
  readonly state: AgreementState;
  readonly amounts: Readonly<Record<AmountField, SlotAmounts>>;
}

/** All lines, those to be dealt with first. */
export interface Agreements {
  readonly firstYear: number;
  /** Years with amounts that no column holds. */
  readonly otherYears: readonly number[];
  readonly lines: readonly AgreementLine[];
}

/** Amount of the authority a year and body from which on a written agreement is due, where nobody set one; null for none. */
function usualThreshold(language: Language): number | null {
  // France: decree 2001-495 of 6 June 2001, article 1, on article 10 of the law of 12 April 2000.
  return language === "fr" ? 23_000 : null;
}

/** The threshold of an audit: as the user has set it, else the usual one. */
export function thresholdOf({ language, terms }: Pick<Audit, "language" | "terms">): number | null {
  return terms?.settings.agreementFrom ?? usualThreshold(language);
}

/** @param threshold From which yearly amount of the authority's a written agreement is due; null for never. */
export function agreementsOf(audit: Audit, threshold: number | null = thresholdOf(audit)): Agreements {
  return runToEnd(agreementsInSteps(audit, threshold));
}

/** The same in steps of some rows; afterwards they are there at once. */
export function* agreementsInSteps(audit: Audit, threshold: number | null = thresholdOf(audit)): Steps<Agreements> {
  const made = MADE.get(audit) ?? new Map<number | null, Agreements>();
  const known = made.get(threshold) ?? (yield* makeAgreements(audit, threshold));
  MADE.set(audit, made.set(threshold, known));
  return known;
}

/** Several sheets and the page ask for the same. */
const MADE = new WeakMap<Audit, Map<number | null, Agreements>>();

/** What is noted of somebody with a line, by year. */
interface Noted {
  readonly stakeholder: AssessedStakeholder;
  readonly amounts: Readonly<Record<AmountField, ReturnType<typeof amountsByYear>>>;
}

const NOTED = new MadeOnce<readonly AssessedStakeholder[], readonly Noted[]>(notedOf, new WeakMap());

function* notedOf(stakeholders: readonly AssessedStakeholder[]): Steps<readonly Noted[]> {
  return yield* mapInSteps(countedOf(stakeholders).filter(isLine), (stakeholder) => ({
    stakeholder,
    amounts: byCode(AMOUNT_FIELDS, (field) => amountsByYear(stakeholder, field)),
  }));
}

function* makeAgreements(audit: Audit, threshold: number | null): Steps<Agreements> {
  const stateOf = stateOn(serialOfIso(audit.asOf) ?? 0);
  const tracked = tablesWith(audit, ["agreement", "agreement_end"]);
  const own = yield* NOTED.inSteps(audit.stakeholders);
  const years = yearsOf(own);
  const firstYear = firstYearOf(years, Number(audit.asOf.slice(0, 4)));
  const bodies = new Map<string, number>();
  const drafts = yield* mapInSteps(own, ({ stakeholder, amounts }) => {
    const key = stakeholder.twinOf ?? stakeholder.key;
    const body = bodies.get(key) ?? bodies.size + 1;
    bodies.set(key, body);
    return { stakeholder, body, amounts: byCode(AMOUNT_FIELDS, (field) => slotsOf(amounts[field], firstYear)) };
  });
  yield own.length;
  const given = givenByBody(drafts);
  const lines = yield* mapInSteps(drafts, ({ stakeholder, body, amounts }): AgreementLine => {
    const isWritten = hasAgreement(stakeholder);
    const facts = { end: stakeholder.agreementEnd, isWritten, isFirm: isFirm(stakeholder) };
    const isWatched = !isWritten && isUnderPrivateLaw(stakeholder) && tracked.has(stakeholder.row.table);
    const isDue = isWatched && threshold !== null && (given.get(body) ?? 0) > threshold;
    return { stakeholder, body, amounts, ...facts, isWatched, state: stateOf({ ...facts, isDue }) };
  });
  yield own.length;
  return {
    firstYear,
    otherYears: years.filter((year) => year < firstYear || year >= firstYear + AMOUNT_YEARS),
    lines: sorted(lines),
  };
}

/** Tables in which one of these columns is mapped. */
function tablesWith({ tables }: Pick<Audit, "tables">, fields: readonly Field[]): ReadonlySet<string> {
  return new Set(
    tables
      .filter(({ mapping }) => mapping.columns.some(({ field }) => field !== null && fields.includes(field)))
      .map(({ table }) => table),
  );
}

/** What the authority gives each body in the year in which that is most. */
function givenByBody(lines: readonly Pick<AgreementLine, "body" | "amounts">[]): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const slot of AMOUNT_SLOTS) {
    const sums = new Map<number, number>();
    for (const { body, amounts } of lines)
      sums.set(body, (sums.get(body) ?? 0) + (amounts.authority_amount[slot] ?? 0));
    for (const [body, sum] of sums) most.set(body, Math.max(most.get(body) ?? 0, sum));
  }
  return most;
}

function isLine(stakeholder: AssessedStakeholder): boolean {
  const { agreementEnd, agreement, amounts } = stakeholder;
  const isNoted = agreementEnd !== null || (agreement !== null && agreement !== "none");
  return isNoted || amounts.some(({ amount }) => amount !== 0);
}

/** Years in which somebody has an amount, oldest first. */
function yearsOf(noted: readonly Noted[]): number[] {
  const years = new Set<number>();
  for (const { amounts } of noted)
    for (const field of AMOUNT_FIELDS)
      for (const { year, amount } of amounts[field]) if (year !== null && amount !== 0) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/** This year; where all amounts are older, such that the newest is the last one shown. */
function firstYearOf(years: readonly number[], thisYear: number): number {
  const newest = years.at(-1) ?? thisYear;
  return newest < thisYear ? newest - AMOUNT_YEARS + 1 : thisYear;
}

function slotsOf(known: ReturnType<typeof amountsByYear>, firstYear: number): SlotAmounts {
  return byCode(AMOUNT_SLOTS, (slot) => {
    const year = slot === "undated" ? null : firstYear + Number(slot) - 1;
    return known.find((own) => own.year === year)?.amount ?? null;
  });
}

/** By state, then by end, then as listed; what is only possible comes last. */
function sorted(lines: readonly AgreementLine[]): AgreementLine[] {
  const ranked = lines.map((line) => ({ line, place: placeOf(line) }));
  return ranked.sort((a, b) => a.place - b.place).map(({ line }) => line);
}

/** More than any day is as a serial number. */
const NO_END = 10_000_000;

/** One number for the state and the end, since many lines are compared many times. */
function placeOf({ state, stakeholder }: AgreementLine): number {
  return AGREEMENT_STATES.indexOf(state) * NO_END + (stakeholder.agreementEnd ?? NO_END - 1);
}
