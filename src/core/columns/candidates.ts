/** What a column may mean: header and values weighed together, for every field that either speaks for. */

import { FIELDS, isScaleField, type Field } from "../guide/codes";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { FREE_TEXT_FIELDS } from "./expectations";
import { fitOf, type Fit, type FieldFit } from "./fieldFit";
import type { Grade, Meanings } from "./headerGrammar";

/** A field a column may mean. */
export interface Candidate extends FieldFit {
  readonly field: Field;
  /** How plainly the header says it; 0 where only the values do. */
  readonly grade: Grade | 0;
  /** What it is worth to give the field to this column. */
  readonly worth: number;
  /** Whether it may be applied without asking; else it is only proposed. */
  readonly isApplied: boolean;
  /** Whether only columns of other lists tell it that are like this one. */
  readonly isAlike?: true;
}

/** Fields whose values tell them from all others, whatever the header says. */
const TELLING: ReadonlySet<Field> = new Set<Field>(["email", "website", "phone", "registration_no", "category"]);
/** Fields that may be asked about for their values alone, where the header says nothing that is known. */
export const SHOWN: ReadonlySet<Field> = new Set<Field>([
  ...TELLING,
  "contact_name",
  "owner",
  "territory",
  "gains",
  "status",
  "stance",
  "agreement",
]);
/** Fields whose values decide what a vague header leaves open. */
const DECIDED_BY_VALUES: ReadonlySet<Field> = new Set<Field>([
  "email",
  "phone",
  "registration_no",
  "category",
  "name",
  "contact_name",
  "familiarity",
  "gains",
  "resources",
  "incentives",
  "status",
  "stance",
]);

/** Values tell nothing for free texts and for who is in charge, so that the header must be unmistakable. */
const TOLD_BY_HEADER: ReadonlySet<Field> = new Set<Field>([
  ...FREE_TEXT_FIELDS.filter((field) => field !== "territory"),
  "owner",
]);

/** Fields that a header which says them plainly is asked about even if too few of its values fit. */
const ASKED_THOUGH_DENIED: ReadonlySet<Field> = new Set<Field>([
  "id",
  "registration_no",
  "category",
  "familiarity",
  "keenness",
  "partner_amount",
  "authority_amount",
  "in_kind_value",
  "name",
  "due_date",
  "last_contact",
]);

/** Those of them of which at least one value must fit: a period of months is no day. */
const ASKED_BY_A_HINT: ReadonlySet<Field> = new Set<Field>([
  "partner_amount",
  "authority_amount",
  "due_date",
  "last_contact",
]);

/** Fields that no header is asked about whose values do not so much as hint at them: rooms under "Contact". */
const TOLD_BY_VALUES = /^(?:contact_name|agreement|role|incentives|resource_.*|incentive_.*|gain_.*)$/;

/** A plainer header outweighs any values, so that a column never gives way to one that says it less plainly. */
const WORTH_OF_GRADE = { 0: 4, 1: 12, 2: 40, 3: 100 } as const;
const WORTH_OF_FIT = { [-2]: 0, [-1]: -60, 0: 0, 1: 10, 2: 25 } as const;
/** What is denied is worth a question, and no more. */
export const LEAST_WORTH = 1;

/**
 * The fields a column may mean.
 *
 * @param mayBeRegister Whether the header may be the name of a register that is not known: letters alone, "RCCM", or a number.
 */
export function candidatesOf(
  meanings: Meanings,
  profile: ColumnProfile,
  spoken: ReadonlyMap<Field, number> = new Map(),
  mayBeRegister = false,
): Candidate[] {
  const said = saidOf(meanings, profile);
  if (said.length > 0) return said;
  const other = ofMotive(meanings, profile);
  if (other.length > 0) return other;
  if (mayBeRegister && meanings.size === 0 && areRegisterNumbers(profile))
    return [
      {
        field: "registration_no",
        grade: 0,
        ...fitOf("registration_no", profile),
        worth: LEAST_WORTH,
        isApplied: false,
      },
    ];
  const outside = meanings.get("outside") ?? 0;
  const isOutside = outside === 3;
  const asked = outside >= 2 ? [] : FIELDS.flatMap((field) => spokenOf(field, spoken, profile));
  const shown = outside >= 2 && !isOutside ? SHOWN_IN_WORDS : FIELDS;
  return asked.length > 0 ? asked : shown.flatMap((field) => shownOf(field, isOutside, profile));
}

/** "Motivation" is how keen somebody is where its values are of a scale, and what they would gain where they name that. */
function ofMotive(meanings: Meanings, profile: ColumnProfile): Candidate[] {
  const field = meanings.has("gains") ? "keenness" : meanings.has("keenness") ? "gains" : null;
  if (field === null) return [];
  const own = fitOf(field, profile);
  // Numbers may be of anything.
  if (field === "keenness" && shareOf(profile, "scaleWord") < HALF) return [];
  return own.fit < 2 ? [] : [{ field, grade: 1, ...own, worth: LEAST_WORTH, isApplied: false }];
}

/** Fields whose words may tell them where the header likely says something else. */
const SHOWN_IN_WORDS: readonly Field[] = ["email", "category", "status", "stance"];

/** A field that a word of the header speaks of, where the values fit it. */
function spokenOf(field: Field, spoken: ReadonlyMap<Field, number>, profile: ColumnProfile): Candidate[] {
  const explained = spoken.get(field) ?? 0;
  const own = explained === 0 ? null : fitOf(field, profile);
  const least = field === "name" ? 2 : isAnswered(field, profile) ? -1 : 1;
  if (own === null || own.fit < least) return [];
  const worth = LEAST_WORTH + explained + Math.max(0, WORTH_OF_FIT[own.fit] - WORTH_OF_FIT[1]);
  return [{ field, grade: 1, ...own, worth, isApplied: false }];
}

/** Whether a question of a scale is answered by yes and no: "Partant pour le projet ?". */
function isAnswered(field: Field, profile: ColumnProfile): boolean {
  return (
    (isScaleField(field) || field === "stance" || field === "status") &&
    shareOf(profile, "yesNo") + shareOf(profile, "scaleWord") >= ANSWERED
  );
}

/** Share of answers from which on a column is one of answers. */
const ANSWERED = 0.6;

const HALF = 0.5;

/** Share of answers or of fields of public action that make options doubtful. */
const OTHERS = 0.3;

/** A field that nothing but the values tells; against what the header says only addresses of mail and states of a relation do. */
function shownOf(field: Field, isOutside: boolean, profile: ColumnProfile): Candidate[] {
  if (!(isOutside ? field === "email" || field === "status" : SHOWN.has(field))) return [];
  // A list of bodies tells their kinds by their names; it is no list of kinds.
  if (field === "category" && areBodies(profile)) return [];
  if (mayBeAnyNumber(field, profile)) return [];
  const own = fitOf(field, profile);
  const isOther = Math.max(shareOf(profile, "yesNo"), shareOf(profile, "theme")) >= OTHERS;
  const isClear =
    (own.fit === 2 || areTold(field, profile)) && (TELLING.has(field) || (profile.distinct > 2 && !isOther));
  // Nobody but a person is called so: one of the body's, or one of the authority's where they stand beside several. What
  // repeats may be rooms and states as well, unless nearly all are persons.
  const isPerson =
    !isOutside &&
    arePersons(profile) &&
    (profile.distinct === profile.filled
      ? field === "contact_name"
      : field === "owner" && shareOf(profile, "person") >= NEARLY_ALL);
  const isPlace = !isOutside && field === "territory" && arePlaces(profile);
  return isClear || isPerson || isPlace ? [{ field, grade: 0, ...own, worth: LEAST_WORTH, isApplied: false }] : [];
}

/** Whether what may be telephones may as well be numbers of registers and accounts, which are as long. */
function mayBeAnyNumber(field: Field, profile: ColumnProfile): boolean {
  return field === "phone" && shareOf(profile, "phoneForm") < HALF;
}

/** Whether nearly all values are words for agreements, though they prove nothing against a header: "Convention", "Bail". */
function areTold(field: Field, profile: ColumnProfile): boolean {
  return field === "agreement" && shareOf(profile, "AGREEMENT") >= NEARLY_ALL;
}

const NEARLY_ALL = 0.8;

/** Numbers as long as those of registers, another one for each row: "CI-ABJ-2019-B-12345", "0999.999.922". */
function areRegisterNumbers(profile: ColumnProfile): boolean {
  const { distinct, filled } = profile;
  const isOther = Math.max(shareOf(profile, "phoneForm"), shareOf(profile, "money"), shareOf(profile, "date")) > 0;
  return distinct === filled && filled > 2 && !isOther && shareOf(profile, "registrationShape") >= ANSWERED;
}

function areBodies(profile: ColumnProfile): boolean {
  const { distinct, filled } = profile;
  return (
    distinct === filled &&
    filled > 2 &&
    shareOf(profile, "bodyName") >= MANY_BODIES &&
    shareOf(profile, "kind") < OTHERS
  );
}

/** Whether most values are places that are known: one in all rows tells nothing of any of them. */
function arePlaces(profile: ColumnProfile): boolean {
  return profile.distinct > 1 && shareOf(profile, "place") >= HALF;
}

function arePersons(profile: ColumnProfile): boolean {
  return profile.distinct > 1 && shareOf(profile, "person") >= MANY_BODIES && shareOf(profile, "bodyName") === 0;
}

/** The fields a header says, held against its values; those that only the values tell where it says nothing. */
function saidOf(meanings: Meanings, profile: ColumnProfile): Candidate[] {
  const outside = meanings.get("outside") ?? 0;
  return FIELDS.flatMap((field): Candidate[] => {
    const grade = meanings.get(field) ?? 0;
    if (grade === 0 && !(TELLING.has(field) && meanings.size === 0)) return [];
    const own = doubted(fitOf(field, profile), grade, profile);
    // What the header says of something else only telling values can outweigh.
    const isOutside = outside >= 2 && outside >= grade;
    if (!isWorthAsking(field, grade, own, profile) || (isOutside && own.fit < 2)) return [];
    // One place in all rows tells nothing of any of them.
    if (field === "territory" && grade < 3 && profile.distinct < 2 && profile.filled > 1) return [];
    // Places have names.
    if (field === "territory" && grade === 1 && shareOf(profile, "capitalised") < OTHERS) return [];
    const weight = grade === 2 && mayBePersons(field, own.fit, profile) ? 1 : grade;
    const worth = Math.max(LEAST_WORTH, WORTH_OF_GRADE[weight] + WORTH_OF_FIT[own.fit]);
    const isPlain = !isOutside || (grade === outside && own.fit === 2);
    return [{ field, grade, ...own, worth, isApplied: isPlain && mayApply(field, grade, own, profile) }];
  });
}

/** Whether a field is so much as a question. */
function isWorthAsking(
  field: Field,
  grade: Grade | 0,
  { fit, isSaid, fitting }: FieldFit,
  profile: ColumnProfile,
): boolean {
  if (grade >= 2 && isAnswered(field, profile)) return true;
  switch (grade) {
    case 3:
      return fit >= 0 || (fit === -1 && ASKED_THOUGH_DENIED.has(field) && (fitting > 0 || !ASKED_BY_A_HINT.has(field)));
    case 2:
      // First names or surnames alone hint at persons, and so do names in capitals.
      if (field === "contact_name" && fit === 0 && mayBeCalled(profile)) return true;
      // Some are kinds, others are said in words of this list alone; fields of public action are no kinds.
      if (field === "category" && fit === -1 && fitting > 0 && shareOf(profile, "theme") < OTHERS) return true;
      return fit >= 1 || !isSaid || (fit === 0 && (fitting > 0 || !TOLD_BY_VALUES.test(field)) && !IN_WORDS.has(field));
    case 1:
      return (
        (fit >= 1 && (!ARE_PERSONS.has(field) || shareOf(profile, "person") >= MANY_PERSONS)) ||
        (fit === 0 && isSaid && field === "owner" && areFewNames(profile))
      );
    case 0:
      return fit === 2 && !mayBeAnyNumber(field, profile);
  }
}

function mayBeCalled(profile: ColumnProfile): boolean {
  return shareOf(profile, "called") + shareOf(profile, "inCapitals") >= HALF;
}

/** Fields that are persons: first names alone, which may be places, are no ground to ask for them. */
const ARE_PERSONS: ReadonlySet<Field> = new Set<Field>(["owner", "contact_name"]);

/** Names that stand in several rows: "Priya", "Tom". */
function areFewNames(profile: ColumnProfile): boolean {
  return profile.distinct < profile.filled && shareOf(profile, "capitalised") >= MANY_BODIES;
}

/** One value by itself proves nothing against a header that is unmistakable. */
function doubted(own: FieldFit, grade: Grade | 0, { filled }: ColumnProfile): FieldFit {
  return grade === 3 && filled < 2 && own.fit < 0 ? { ...own, fit: 0 } : own;
}

/** Header and values must agree, or the header be unmistakable and the values not speak against it. */
function mayApply(field: Field, grade: Grade | 0, { fit, isSaid }: FieldFit, profile: ColumnProfile): boolean {
  if (isSaid && isDoubtful(field, fit)) return false;
  switch (grade) {
    case 3:
      // Where no value looks like a person, some may not look like bodies.
      return fit >= 1 || (fit === 0 && (field !== "contact_name" || shareOf(profile, "bodyName") === 0));
    case 2:
      return (fit === 2 || (fit === 1 && !ASKED_UNLESS_PROVED.has(field)) || !isSaid) && !areKinds(field, profile);
    case 1:
      return (
        fit === 2 &&
        DECIDED_BY_VALUES.has(field) &&
        !areKinds(field, profile) &&
        (field !== "category" || shareOf(profile, "kind") >= MANY_BODIES)
      );
    case 0:
      return false;
  }
}

/** Fields that are told in words of a list: without one of them among the values a header is not believed. */
const IN_WORDS: ReadonlySet<Field> = new Set<Field>(["gains", "resources", "incentives"]);

/** Fields that a likely header with values that fit is asked about. */
const ASKED_UNLESS_PROVED: ReadonlySet<Field> = new Set<Field>(
  [...IN_WORDS, ...TOLD_BY_HEADER].filter((field) => field !== "gains" && field !== "needs"),
);

/** Values that even an unmistakable header does not make those of a field: free texts for what is told in words of a list. */
function isDoubtful(field: Field, fit: Fit): boolean {
  return (IN_WORDS.has(field) || field === "agreement" || field === "role") && fit < 1;
}

/** Share of bodies or persons from which on a column may be one of them, whatever its header says. */
const MANY_BODIES = 0.5;

/** Kinds of bodies are names of nobody, unless the header says so plainly. */
function areKinds(field: Field, profile: ColumnProfile): boolean {
  const share = shareOf(profile, "kind");
  return field === "name" && share >= MANY_BODIES;
}

/** Share of names of persons from which on names may be those of persons. */
const MANY_PERSONS = 0.3;

/** What may be persons as well as bodies is told by the headers of both. */
function mayBePersons(field: Field, fit: Fit, profile: ColumnProfile): boolean {
  return field === "name" && fit < 2 && shareOf(profile, "person") >= MANY_PERSONS;
}
