/** When it is settled without asking whose money an amount is. */

import type { AmountField } from "../guide/codes";
import { NO_HINTS } from "../model/mapping";
import { shareOf } from "./columnProfile";
import type { Grade } from "./headerGrammar";
import { conceptsOf, headsOf } from "./headerMeaning";
import type { Column } from "./settleColumns";

/** Whether the amounts of a column are money, and whose is told by its header or by who the list is of. */
export function isSettledAmount(field: AmountField, grade: Grade | 0, column: Column, all: readonly Column[]): boolean {
  if (areCounts(column)) return false;
  const concepts = conceptsOf(column.reading);
  switch (field) {
    case "in_kind_value":
      return true;
    case "authority_amount":
      if (concepts.includes("US")) return true;
      // In a list of those who give, what was granted is theirs.
      return !all.some(isGiver) && (concepts.includes("GRANT") || !all.some(isGift));
    case "partner_amount":
      // "Partner amount" says whose it is.
      return grade === 3 || concepts.includes("ORG") || all.some((other) => isAuthorityAmount(other));
  }
}

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
