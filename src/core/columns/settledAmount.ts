/** When it is settled without asking whose money an amount is. */

import type { AmountField } from "../guide/codes";
import { NO_HINTS } from "../model/mapping";
import { shareOf } from "./columnProfile";
import type { Grade } from "./headerGrammar";
import { conceptsOf, headsOf, readHeader, type HeaderReading } from "./headerMeaning";
import type { Column } from "./settleColumns";

/** Whether the amounts of a column are money, and whose is told by its header or by who the list is of. */
export function isSettledAmount(field: AmountField, grade: Grade | 0, column: Column, all: readonly Column[]): boolean {
  if (areCounts(column)) return false;
  const concepts = conceptsOf(column.reading);
  switch (field) {
    case "in_kind_value":
      return true;
    case "authority_amount":
      if (givenTo(column.reading) === "us") return false;
      if (concepts.includes("US") || (grade === 3 && concepts.includes("TOWN"))) return true;
      if (!saysGiver(column.reading) && !isGivenByUs(column, all)) return false;
      // In a list of those who give, what was granted is theirs.
      return !all.some(isGiver) && (concepts.includes("GRANT") || !all.some(isGift));
    case "partner_amount":
      if (givenTo(column.reading) === "them") return false;
      // A counterpart is one of whoever else gives.
      if (concepts.includes("COUNTERPART") && !concepts.some((own) => THEIRS.has(own)))
        return all.some((other) => other !== column && isAuthorityAmount(other));
      // "Partner amount" says whose it is.
      return grade === 3 || concepts.includes("ORG") || all.some((other) => isAuthorityAmount(other));
  }
}

/**
 * Whom a header says an amount goes to: "Support to council", "Appui à la commune"; what partners promise goes to us:
 * "Monto comprometido por el aliado". Null where it does not say.
 */
export function givenTo(reading: HeaderReading): "us" | "them" | null {
  const [, to] =
    /\s(?:to(?:\s+(?:the|our))?|(?:à|a)\s+l[ao]|à|aux?|al?|aos?|to\s+us)\s+(.+)$/iu.exec(reading.hints.text) ?? [];
  const [, by] = /\s(?:by|par|por|pel[ao]s?)\s+(.+)$/iu.exec(reading.hints.text) ?? [];
  if (by !== undefined && headsOf(readHeader(by)).some((head) => THEIRS.has(head))) return "us";
  // What costs us is ours.
  if (to === undefined || headsOf(reading).includes("COST")) return null;
  const heads = headsOf(readHeader(to));
  if (heads.some((head) => US.has(head))) return "us";
  return heads.some((head) => THEIRS.has(head)) ? "them" : null;
}

const US: ReadonlySet<string> = new Set(["US", "TOWN"]);

/** Whether the words of an amount say who gives it: a grant is the authority's, what was "approved" or "disbursed" anybody's. */
function saysGiver({ whole }: HeaderReading): boolean {
  return !whole.some(({ head, others, unknown }) => {
    if (head === null || unknown > 0) return false;
    const concepts = [head, ...others];
    return concepts.some((own) => own === "PAYOUT" || own === "AWARDED") && !concepts.includes("GRANT");
  });
}

/** Whether the list is one of those who are given something, and no other amount is said to be the authority's. */
function isGivenByUs(column: Column, all: readonly Column[]): boolean {
  if (hasOurCounterpart(column, all)) return false;
  const others = all.filter((other) => other !== column).map(({ reading }) => conceptsOf(reading));
  return others.some((concepts) => concepts.some((own) => OF_GRANTS.has(own)));
}

/** Whether another column is what the authority gives beside others. */
export function hasOurCounterpart(column: Column, all: readonly Column[]): boolean {
  return all.some((other) => {
    const concepts = other === column ? [] : conceptsOf(other.reading);
    return concepts.includes("US") && concepts.some((own) => GIVEN.has(own));
  });
}

/** What is given with others. */
const GIVEN: ReadonlySet<string> = new Set(["COUNTERPART", "COFUND", "INCENTIVE", "ENGSTRAT", "CONTRIB"]);

/** What lists of grants speak of. */
const OF_GRANTS: ReadonlySet<string> = new Set(["BENEFICIARY", "GRANT", "REQUESTED"]);

/** Whose counterpart it is. */
const THEIRS: ReadonlySet<string> = new Set(["ORG", "THEM", "BENEFICIARY", "GIVER"]);

/** Whether numbers that nothing makes amounts are too small for them: votes, places, points. */
function areCounts({ profile, reading: { hints } }: Column): boolean {
  return !hints.isMoney && hints.factor === NO_HINTS.factor && shareOf(profile, "count") >= ALMOST_ALL;
}

const ALMOST_ALL = 0.9;

/** Whether a column says that the bodies of the list give something. */
function isGift({ candidates }: Column): boolean {
  return candidates.some(({ field, isApplied }) => isApplied && field === "in_kind_value");
}

/** Whether a column names those who give. */
export function isGiver({ candidates, reading }: Column): boolean {
  const isNamed = candidates.some(({ field, isApplied }) => field === "name" && isApplied);
  return isNamed && headsOf(reading).some((head) => head === "GIVER" || head === "FUNDER");
}

function isAuthorityAmount({ candidates, pin }: Column): boolean {
  return (
    pin?.field === "authority_amount" ||
    candidates.some(({ field, isApplied, grade }) => field === "authority_amount" && isApplied && grade === 3)
  );
}
