/**
 * What may be taken for the meaning of a column without asking: only what is settled by more than one thing.
 *
 * Header and values of one column may agree and still mean something else: who is in charge of a body and who answers for
 * it are both persons, whoever pays is an amount either way. What settles it stands beside it: whether a person stands at
 * one body or at several, whether another column could be the names, whether the list has agreements that may end.
 */

import type { Field } from "../guide/codes";
import type { Candidate } from "./candidates";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { conceptsOf, doubtOf, headsOf, OF_ANYBODY, type HeaderContext, type HeaderReading } from "./headerMeaning";
import { fold } from "../words/fold";
import { fitOf } from "./fieldFit";
import {
  hasContact,
  hasDealings,
  hasGifts,
  hasKinds,
  hasOtherAnswer,
  hasOtherSubject,
  isAnswer,
  isName,
} from "./listEvidence";
import { labelOfHeader, optionFieldOfHeader, saysPlainly } from "./headerWords";
import type { Column } from "./settleColumns";
import { isSettledAmount } from "./settledAmount";
import { isSettledDate } from "./settledDate";
import { hasRival, isSettledName } from "./settledName";
import { isOfOurs, isSettledOwner } from "./settledOwner";
import { isOfAddress, isSettledPlace } from "./settledPlace";
import { isOwnSite } from "./settledSite";
import { meantInstead } from "./meantInstead";

/** Columns of which each knows what the others speak of. */
type ContextOf = (index: number) => HeaderContext;

/** The columns, with what is not settled as something to ask about. */
export function askUnsettled(columns: readonly Column[], contextOf: ContextOf): Column[] {
  if (columns.some(({ index }) => contextOf(index).isOurs)) return [...columns];
  // What bears out another column is settled before it: the names, then the answers.
  const order = [(field: Field) => field === "name", isAnswer, (field: Field) => field !== "name" && !isAnswer(field)];
  return order.reduce<readonly Column[]>(
    (all, isMeant) => all.map((column) => asked(column, all, contextOf(column.index), isMeant)),
    columns,
  ) as Column[];
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
  const candidates = column.candidates
    .filter((own) => !isMeant(own.field) || !isHollow(own, column, all))
    .map((own) =>
      isAsked(own) || (!own.isApplied && isMeant(own.field))
        ? (meantInstead(own, column, all) ?? { ...own, isApplied: false })
        : own,
    );
  return { ...column, candidates: isMeant("owner") ? byPersons(candidates, column, all) : candidates };
}

/** Somebody else in each row is asked about as the contact of its body first, where the list has no other. */
function byPersons(candidates: readonly Candidate[], column: Column, all: readonly Column[]): readonly Candidate[] {
  const { distinct, filled } = column.profile;
  const owner = candidates.find(({ field }) => field === "owner");
  if (owner === undefined || owner.isApplied || owner.grade === 3 || filled < SEVERAL || distinct < filled)
    return candidates;
  // A contact told by its values alone would lose to a question about the owner.
  const isOther = candidates.some(
    ({ isApplied, field, worth }) => isApplied && (field !== "contact_name" || worth > owner.worth),
  );
  if (isOther || isOfOurs(column.reading) || hasContact(column, all)) return candidates;
  const own = fitOf("contact_name", column.profile);
  const others = candidates.filter(({ field }) => field !== "contact_name");
  return own.fit < 1 ? candidates : [{ ...owner, ...own, field: "contact_name", worth: owner.worth + 1 }, ...others];
}

/** Whether neither the values nor the list bear out a word or two that may be said of anything: "Support", "Technique". */
function isHollow(candidate: Candidate, column: Column, all: readonly Column[]): boolean {
  const { field, fit, grade, isSaid, isApplied } = candidate;
  // When a form was sent is when its answers were given, where it asks for any.
  if (field === "assessed_on" && grade === 1) return !asksForAnswers(column, all);
  if (field === "territory" && !isApplied && isOfAddress(column, all)) return true;
  if (isApplied || !isSaid || fit > 0 || field === "stance" || !isAnswer(field)) return false;
  return !isPlainAnswer(field, column) && !hasOtherAnswer(column, field, all);
}

/** Whether another column may be an answer of the guide. */
function asksForAnswers(column: Column, all: readonly Column[]): boolean {
  return all.some((other) => other !== column && other.candidates.some(({ field }) => isAnswer(field)));
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
const PROVED_ALONE: ReadonlySet<Field> = new Set<Field>(["email", "phone", "registration_no", "category"]);

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
  if (isAnswer(field)) return isSettledAnswer(candidate, column, all);
  switch (field) {
    case "name":
      return isSettledName(candidate, column, all);
    case "confidence":
      return !isTerse(reading, FEW_WORDS) || hasOtherAnswer(column, field, all);
    case "status":
      return grade === 3 || hasDealings(column, field, all) || (hasKinds(column, all) && !hasOtherSubject(all));
    case "category":
      if (grade < 3 && !conceptsOf(reading).includes("ORG") && hasOtherSubject(all)) return false;
      if (grade < 3 && !conceptsOf(reading).includes("ORG") && isHalfRead(candidate, profile) && !isOfStakeholders(all))
        return false;
      // Funders told apart by name look like kinds of funders.
      if (grade < 3 && fit < 2 && !conceptsOf(reading).some((concept) => concept === "TYPE" || concept === "SECTOR"))
        return false;
      // Groups may be clubs and teams by their names.
      if (headsOf(reading).every((head) => head === "GROUP") && shareOf(profile, "kind") < HALF) return false;
      return isRepeated(profile) || shareOf(profile, "bodyName") < HALF || asksForKinds(column);
    case "contact_name":
      return (
        (grade === 3 || !isRepeated(profile)) &&
        (!headsOf(reading).every((head) => OF_ANYBODY.has(head)) ||
          all.some((other) => other !== column && isName(other)))
      );
    case "owner":
      return isSettledOwner(candidate, column, all);
    case "website":
      return isOwnSite(column);
    case "privacy_basis":
      // Laws have bases too: of grants, of contracts, of bodies.
      return conceptsOf(reading).includes("PRIVACY") || shareOf(profile, "PRIVACY") >= HALF;
    case "last_contact":
    case "due_date":
    case "agreement_end":
      return isSettledDate(field, grade, column, all, context);
    case "project":
      return saysPlainly(field, reading.hints.text);
    case "territory":
      return isSettledPlace(grade, column, all);
    case "id":
      return (
        !hasOtherSubject(all) &&
        !conceptsOf(reading).includes("REGWEAK") &&
        // The number of an agreement is the list's own where the list is one of agreements.
        (column.index === 0 || !headsOf(reading).includes("AGREEMENTNO")) &&
        (hasKinds(column, all) || hasDealings(column, field, all) || (column.index === 0 && !areLong(profile))) &&
        profile.distinct === profile.filled &&
        (grade === 3 || (!profile.isCount && shareOf(profile, "smallNumber") < HALF)) &&
        !/\s\p{Lu}$/u.test(reading.hints.text)
      );
    case "in_kind_value":
    case "authority_amount":
    case "partner_amount":
      return isSettledAmount(field, grade, column, all);
    default:
      return true;
  }
}

/** Whether the names of the list stand under the guide's own word for them: who speaks of stakeholders asks them its questions. */
function isOfStakeholders(all: readonly Column[]): boolean {
  return all.some(({ reading }) => labelOfHeader(fold(reading.hints.text)) === "name");
}

/** Whether some of several values are no kinds: a word or two could not prove more. */
function isHalfRead({ fit }: Candidate, { distinct }: ColumnProfile): boolean {
  return fit < 2 && distinct > 2;
}

/**
 * An answer is one where the list asks for others too, its header says more than a word that is used of anything, or the list is
 * one of stakeholders; else where the guide's own word stands above values that fit it, and kinds of bodies stand beside them or
 * too few rows to tell anything.
 */
function isSettledAnswer({ field, grade, fit }: Candidate, column: Column, all: readonly Column[]): boolean {
  // Skills are one kind of resource, or a policy: which of them is asked.
  if (field === "resources" && headsOf(column.reading).every((head) => head === "SKILL")) return false;
  if (field === "stance" || isPlainAnswer(field, column)) return true;
  if (isOfStakeholders(all)) return true;
  if (grade === 3 && fit >= 1 && (hasKinds(column, all) || column.profile.filled < SEVERAL)) return true;
  return hasOtherAnswer(column, field, all) || (field === "incentives" && hasGifts(column, all));
}

/** Whether a header can hardly be said of anything but partners. */
function isPlainAnswer(field: Field, { reading }: Column): boolean {
  if (labelOfHeader(fold(reading.hints.text)) === field || conceptsOf(reading).includes("DIGITAL")) return true;
  return !isTerse(reading, field === "needs" ? 1 : FEW_WORDS);
}

/** Whether a header has few words and is no question. */
function isTerse({ header, hints }: HeaderReading, most: number): boolean {
  return hints.text.trim().split(/[\s_]+/).length <= most && !/[?¿]/.test(header);
}

const FEW_WORDS = 2;
/** Fewer rows tell nothing by what does not repeat. */
const SEVERAL = 3;

/** Whether most are numbers as long as those of registers. */
function areLong(profile: ColumnProfile): boolean {
  return Math.max(shareOf(profile, "registrationShape"), shareOf(profile, "phone")) >= HALF;
}

function asksForKinds({ reading }: Column): boolean {
  return conceptsOf(reading).some((concept) => OF_KINDS.has(concept));
}

const OF_KINDS: ReadonlySet<string> = new Set(["TYPE", "LEGALFORM", "SECTOR", "GROUP", "NATURE", "STATUS"]);

const HALF = 0.5;

/** Whether somebody stands in several rows. */
function isRepeated({ distinct, filled }: ColumnProfile): boolean {
  return distinct < filled;
}
