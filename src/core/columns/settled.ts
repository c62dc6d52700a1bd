/**
 * What may be taken for the meaning of a column without asking: only what is settled by more than one thing.
 *
 * Header and values of one column may agree and still mean something else: who is in charge of a body and who answers for
 * it are both persons, whoever pays is an amount either way. What settles it stands beside it: whether a person stands at
 * one body or at several, whether another column could be the names, whether the list has agreements that may end.
 */

import type { Field } from "../guide/codes";
import type { Candidate } from "./candidates";
import { isGuideField } from "./classifyTable";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { conceptsOf, doubtOf, headsOf, OF_ANYBODY, type HeaderContext } from "./headerMeaning";
import { fold } from "../words/fold";
import { fieldOfHeader, optionFieldOfHeader, saysPlainly } from "./headerWords";
import type { Column } from "./settleColumns";

/** Columns of which each knows what the others speak of. */
type ContextOf = (index: number) => HeaderContext;

/** The columns, with what is not settled as something to ask about. */
export function askUnsettled(columns: readonly Column[], contextOf: ContextOf): Column[] {
  if (columns.some(({ index }) => contextOf(index).isOurs)) return [...columns];
  const named = columns.map((column) => asked(column, columns, contextOf(column.index), (field) => field === "name"));
  return named.map((column) => asked(column, named, contextOf(column.index), (field) => field !== "name"));
}

function asked(
  column: Column,
  all: readonly Column[],
  context: HeaderContext,
  isMeant: (field: Field) => boolean,
): Column {
  const isAsked = (candidate: Candidate): boolean =>
    candidate.isApplied &&
    isMeant(candidate.field) &&
    !(isSaid(candidate, column, all) && isSettled(candidate, column, all, context));
  return {
    ...column,
    candidates: column.candidates.map((own) => (isAsked(own) ? { ...own, isApplied: false } : own)),
  };
}

/** Whether all of the header is known; else its values must leave no doubt, and its head say what they are of. */
function isSaid({ field, fit }: Candidate, column: Column, all: readonly Column[]): boolean {
  const doubt = doubtOf(column.reading);
  if (doubt === "none" || optionFieldOfHeader(column.reading.hints.text) === field) return true;
  if (field === "name" && doubt === "words") return fit === 2 && !hasRival(column, all, 0);
  if (field === "privacy_basis" && doubt === "words") return fit >= 1;
  return fit === 2 && (PROVED_ALONE.has(field) || (doubt === "words" && PROVED_BY_WORDS.has(field)));
}

/** Fields whose values tell them whatever else the header says. */
const PROVED_ALONE: ReadonlySet<Field> = new Set<Field>(["email", "website", "phone", "registration_no", "category"]);

/** Fields whose values tell them if the head of the header does, whatever stands beside it. */
const PROVED_BY_WORDS: ReadonlySet<Field> = new Set<Field>([
  "familiarity",
  "keenness",
  "gains",
  "resources",
  "incentives",
  "status",
  "stance",
  "agreement",
]);

function isSettled(candidate: Candidate, column: Column, all: readonly Column[], context: HeaderContext): boolean {
  const { field, grade, fit } = candidate;
  const { profile, reading } = column;
  switch (field) {
    case "name":
      return isSettledName(candidate, column, all);
    case "category":
      // Funders told apart by name look like kinds of funders.
      if (grade < 3 && fit < 2 && !conceptsOf(reading).some((concept) => concept === "TYPE" || concept === "SECTOR"))
        return false;
      return isRepeated(profile) || shareOf(profile, "bodyName") < HALF || asksForKinds(column);
    case "contact_name":
      return (
        (grade === 3 || !isRepeated(profile)) &&
        (!headsOf(reading).every((head) => OF_ANYBODY.has(head)) ||
          all.some((other) => other !== column && isName(other)))
      );
    case "owner":
      return fit >= 1
        ? isOfOurs(column) || isRepeated(profile) || profile.filled < 4
        : areFew(profile) && (profile.distinct < 3 || shareOf(profile, "kind") < MOST);
    case "agreement_end":
      return grade === 3 || AGREED.some((concept) => context.concepts.has(concept));
    case "project":
      return saysPlainly(field, reading.hints.text);
    case "territory":
      return (
        shareOf(profile, "address") < SOME &&
        shareOf(profile, "capitalised") >= MOST &&
        (!conceptsOf(reading).includes("ORG") || all.some((other) => other !== column && isName(other)))
      );
    case "id":
      return (
        profile.distinct === profile.filled &&
        (grade === 3 || (!profile.isCount && shareOf(profile, "smallNumber") < HALF)) &&
        !/\s\p{Lu}$/u.test(reading.hints.text)
      );
    case "authority_amount":
      // In a list of those who give, what was granted is theirs.
      return conceptsOf(reading).some((concept) => concept === "US" || concept === "GRANT") || !all.some(isOfGivers);
    case "partner_amount":
      // "Partner amount" says whose it is.
      return grade === 3 || conceptsOf(reading).includes("ORG") || all.some((other) => isAuthorityAmount(other));
    default:
      return true;
  }
}

function asksForKinds({ reading }: Column): boolean {
  return conceptsOf(reading).some((concept) => OF_KINDS.has(concept));
}

const OF_KINDS: ReadonlySet<string> = new Set(["TYPE", "LEGALFORM", "SECTOR", "GROUP", "NATURE", "STATUS"]);

/** What is agreed, granted or paid in a list may end. */
const AGREED: readonly string[] = [
  "AGREEMENT",
  "PARTNERSHIP",
  "GRANT",
  "AMOUNT",
  "AWARDED",
  "COFUND",
  "PROJECT",
  "REF",
];

const SOME = 0.3;
const HALF = 0.5;
const MOST = 0.7;

/** Whether somebody stands in several rows. */
function isRepeated({ distinct, filled }: ColumnProfile): boolean {
  return distinct < filled;
}

/** Whether most stand in several rows. */
function areFew({ distinct, filled }: ColumnProfile): boolean {
  return distinct <= MOST * filled;
}

function hasGaps({ filled, rows }: ColumnProfile): boolean {
  return rows >= MANY_ROWS && filled < MOST * rows;
}

/** Fewer rows tell nothing by their gaps. */
const MANY_ROWS = 5;

/** Names of bodies, or the only column that may be names. */
function isSettledName({ grade, fit }: Candidate, column: Column, all: readonly Column[]): boolean {
  const { profile, reading } = column;
  if (grade === 3 && isOnlyName(column, all)) return true;
  // Whoever a list is of stands in every row of it.
  if (hasGaps(profile) || shareOf(profile, "reference") >= HALF) return false;
  if (fit === 2) return true;
  const isNamed = conceptsOf(reading).some((concept) => concept === "NAME" || concept === "ORGNAME");
  if (profile.filled === 0) return grade === 3;
  if (areFew(profile)) return false;
  if (grade === 3) return isNamed || !hasRival(column, all, SOME);
  // The names of a list that says what kinds of bodies they are, or what they know and want.
  return isNamed && !hasRival(column, all, 0) && (shareOf(profile, "person") >= MOST || all.some(isOfGuide));
}

/** Whether the guide's own word stands above it, and nothing else could be the names: then they may look like anything. */
function isOnlyName(column: Column, all: readonly Column[]): boolean {
  if (fieldOfHeader(fold(column.reading.hints.text)) !== "name") return false;
  return all.every((other) => other === column || other.candidates.every(({ field }) => field !== "name"));
}

/** Whether another column that means nothing for sure holds more names of bodies. */
function hasRival(column: Column, all: readonly Column[], more: number): boolean {
  const bodies = shareOf(column.profile, "bodyName");
  return all.some(
    (other) =>
      other !== column &&
      (other.pin ?? null) === null &&
      !other.candidates.some(({ isApplied }) => isApplied) &&
      shareOf(other.profile, "bodyName") >= HALF &&
      shareOf(other.profile, "bodyName") >= bodies + more,
  );
}

function isName({ candidates, pin }: Column): boolean {
  return pin?.field === "name" || candidates.some(({ field, isApplied }) => field === "name" && isApplied);
}

function isOfGuide({ candidates, pin }: Column): boolean {
  return (pin?.field ?? null) !== null || candidates.some(({ field, isApplied }) => isApplied && isGuideField(field));
}

/** Whether a column says that the bodies of the list give something. */
function isOfGivers(column: Column): boolean {
  return isGiver(column) || column.candidates.some(({ field, isApplied }) => isApplied && field === "in_kind_value");
}

/** Whether a header speaks of the authority itself. */
function isOfOurs({ reading }: Column): boolean {
  return conceptsOf(reading).some((concept) => concept === "US" || concept === "INTERNAL" || concept === "TOWN");
}

function isGiver(column: Column): boolean {
  const isNamed = column.candidates.some(({ field }) => field === "name");
  return isNamed && headsOf(column.reading).some((head) => head === "GIVER" || head === "FUNDER");
}

function isAuthorityAmount({ candidates, pin }: Column): boolean {
  return (
    pin?.field === "authority_amount" ||
    candidates.some(({ field, isApplied, grade }) => field === "authority_amount" && isApplied && grade === 3)
  );
}
