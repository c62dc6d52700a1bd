/** What a column is asked about first where its header is likely understood and the list or its values tell of something else. */

import type { Field } from "../guide/codes";
import type { Candidate } from "./candidates";
import { fitOf } from "./fieldFit";
import { conceptsOf } from "./headerMeaning";
import { givenTo, hasOurCounterpart, isGiver } from "./settledAmount";
import { areKindsAgain, areSpokesmen } from "./settledName";
import { areFew } from "./settledOwner";
import type { Column } from "./settleColumns";

/** The question to ask instead of applying a candidate; null where the candidate is the likeliest all the same. */
export function meantInstead(candidate: Candidate, column: Column, all: readonly Column[]): Candidate | null {
  const field = fieldInstead(candidate, column, all);
  if (field === null || column.candidates.some((own) => own.field === field && own.isApplied)) return null;
  const own = fitOf(field, column.profile);
  return own.fit < 1 ? null : { field, grade: 1, ...own, worth: candidate.worth, isApplied: false };
}

function fieldInstead(candidate: Candidate, column: Column, all: readonly Column[]): Field | null {
  const { profile, reading } = column;
  switch (candidate.field) {
    case "name":
      if (areKindsAgain(profile)) return "category";
      return areSpokesmen(candidate, column, all) ? "contact_name" : null;
    case "id":
      return conceptsOf(reading).includes("REGWEAK") && !hasOther("registration_no", column, all)
        ? "registration_no"
        : null;
    case "contact_name":
      return isOfSeveral(candidate, column) && !hasOther("owner", column, all) ? "owner" : null;
    case "authority_amount":
      return givenTo(reading) === "us" || all.some(isGiver) || hasOurCounterpart(column, all) ? "partner_amount" : null;
    case "partner_amount":
      return givenTo(reading) === "them" ? "authority_amount" : null;
    default:
      return null;
  }
}

/** Who stands at several bodies answers for them at the authority, not in each of them; but a representative is one of each. */
function isOfSeveral({ grade }: Candidate, { profile, reading }: Column): boolean {
  return grade < 3 && areFew(profile) && !conceptsOf(reading).every((concept) => concept === "REP");
}

function hasOther(field: Field, column: Column, all: readonly Column[]): boolean {
  return all.some((other) => other !== column && other.candidates.some((own) => own.field === field && own.grade > 1));
}
