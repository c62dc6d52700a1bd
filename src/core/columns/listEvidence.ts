/**
 * What the other columns of a list tell of what it is a list of.
 *
 * A known word means something else in a list of something else: the "resources" of an event are a stage and a sound system,
 * the "maturity" of a data set is no one's familiarity. Only a list that asks its bodies several of the guide's questions, or
 * tells what binds them, is known to speak of partners.
 */

import type { Field } from "../guide/codes";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { headsOf } from "./headerMeaning";
import type { Column } from "./settleColumns";
import type { Shape } from "./shape";

/** What is asked of partners: the questions of the guide, and where they stand. */
const ANSWERS =
  /^(?:familiarity|keenness|gains|resources|incentives|needs|stance|gain_\w+|resource_\w+|incentive_\w+)$/;

/** Whether a field is an answer of a partner. */
export function isAnswer(field: Field): boolean {
  return ANSWERS.test(field);
}

/** What tells that something is done with the bodies of a list. */
const DEALINGS: ReadonlySet<Field> = new Set<Field>(["next_action", "last_contact", "agreement", "partner_amount"]);

/** The field a column has without asking, as far as it is settled. */
function fieldsOf({ candidates, pin }: Column): readonly Field[] {
  if (pin !== undefined) return pin.field === null ? [] : [pin.field];
  return candidates.flatMap(({ field, isApplied }) => (isApplied ? [field] : []));
}

/** Whether another column has a field that `isMeant`. */
function hasOther(column: Column, all: readonly Column[], isMeant: (field: Field) => boolean): boolean {
  return all.some((other) => other !== column && fieldsOf(other).some(isMeant));
}

/** Whether the list asks its bodies another of the guide's questions. */
export function hasOtherAnswer(column: Column, field: Field, all: readonly Column[]): boolean {
  return hasOther(column, all, (other) => other !== field && isAnswer(other));
}

/** Whether another column tells that the bodies of the list give or are promised something. */
export function hasGifts(column: Column, all: readonly Column[]): boolean {
  return hasOther(column, all, (field) => field === "partner_amount" || field === "in_kind_value");
}

/** Whether other columns ask the bodies of the list something, or tell what is done with them. */
export function hasDealings(column: Column, field: Field, all: readonly Column[]): boolean {
  return hasOther(column, all, (other) => other !== field && (isAnswer(other) || DEALINGS.has(other)));
}

/** Whether another column says what kinds of bodies the list has. */
export function hasKinds(column: Column, all: readonly Column[]): boolean {
  return hasOther(column, all, (field) => field === "category");
}

/** Whether another column may be who speaks for the bodies of the list. */
export function hasContact(column: Column, all: readonly Column[]): boolean {
  return all.some((other) => other !== column && other.candidates.some(({ field }) => field === "contact_name"));
}

/** Whether the rows of a list are of something else than its bodies: a venue, a session or a lot stands before each. */
export function hasOtherSubject(all: readonly Column[]): boolean {
  const names = all.findIndex((column) => fieldsOf(column).includes("name"));
  return all.slice(0, Math.max(0, names)).some(isSubject);
}

/** Whether a column that means nothing has a title of its own in each row. */
function isSubject(column: Column): boolean {
  const { profile, candidates, pin } = column;
  const isOpen = pin === undefined && candidates.every(({ isApplied, field }) => !isApplied && field !== "name");
  if (!isOpen || headsOf(column.reading).some((head) => OF_BODIES.has(head))) return false;
  return areTitles(profile);
}

function areTitles(profile: ColumnProfile): boolean {
  const { distinct, filled } = profile;
  const isOther = NO_TITLES.some((shape) => shareOf(profile, shape) >= SOME);
  const areWords = Math.min(shareOf(profile, "short"), shareOf(profile, "capitalised")) >= MOST;
  return filled >= FEW_ROWS && distinct === filled && areWords && !isOther;
}

const NO_TITLES: readonly Shape[] = ["person", "date", "reference", "registrationShape", "phone", "url", "email"];
const SOME = 0.3;
const MOST = 0.7;
const FEW_ROWS = 3;

/** Heads of what is told of a body or of somebody in it. */
const OF_BODIES: ReadonlySet<string> = new Set([
  "SHORTNAME",
  "FIRSTNAME",
  "LASTNAME",
  "NAME",
  "ORG",
  "ORGNAME",
  "IMPL",
  "STAMP",
  "DATE",
  "FILE",
  "ADDRESS",
  "SECTOR",
  "JOB",
  "TITLE",
  "TYPE",
  "REGION",
  "TOWN",
  "CITY",
  "OWNER",
]);

/** Whether a column holds the names of the list. */
export function isName({ candidates, pin }: Column): boolean {
  return pin?.field === "name" || candidates.some(({ field, isApplied }) => field === "name" && isApplied);
}
