/** Money below a header that speaks of what somebody gives without calling it an amount: "Aporte", "Contribuição", "£ from them". */

import type { AmountField } from "../guide/codes";
import type { Candidate } from "./candidates";
import { shareOf, type ColumnProfile } from "./columnProfile";
import { fitOf } from "./fieldFit";
import { conceptsOf, headsOf, type HeaderContext, type HeaderReading } from "./headerMeaning";
import type { Shape } from "./shape";

/** Heads of what the bodies of a list give. */
const THEIRS: ReadonlySet<string> = new Set([
  "CONTRIB",
  "RESOURCE",
  "COMMIT",
  "ENGSTRAT",
  "THEM",
  "GIFT",
  "COFUND",
  "COUNTERPART",
]);

/** Heads of money, whoever gives it. */
const ANYBODYS: ReadonlySet<string> = new Set(["FIN", "GRANT", "PAYOUT", "BUDGET"]);

/** What tells that the authority gives. */
const OURS: readonly string[] = ["BENEFICIARY", "GRANT", "US", "AWARDED"];

/** The question whether a column nobody has a meaning for holds such amounts; none where its values are no money. */
export function meantAmounts(reading: HeaderReading, context: HeaderContext, profile: ColumnProfile): Candidate[] {
  const field = amountOf(reading, context);
  if (field === null || reading.hints.isMeasure || NO_MONEY.some((shape) => shareOf(profile, shape) >= HALF)) return [];
  const own = fitOf(field, profile);
  return own.fit < 1 ? [] : [{ field, grade: 1, ...own, worth: LEAST_WORTH, isApplied: false }];
}

function amountOf(reading: HeaderReading, context: HeaderContext): AmountField | null {
  const heads = headsOf(reading);
  const concepts = conceptsOf(reading);
  if (concepts.some((concept) => NEVER.has(concept)) || TOTAL.test(reading.hints.text)) return null;
  if (heads.some((head) => THEIRS.has(head))) return concepts.includes("US") ? "authority_amount" : "partner_amount";
  // What something costs is nobody's gift, unless it is told by year as what is given is.
  if (heads.includes("BUDGET") && reading.hints.year === null) return null;
  if (!heads.some((head) => ANYBODYS.has(head))) return null;
  return OURS.some((own) => context.concepts.has(own) || concepts.includes(own))
    ? "authority_amount"
    : "partner_amount";
}

/** What is asked for, or counted in heads. */
const NEVER: ReadonlySet<string> = new Set(["OUT", "REQUESTED", "HUM", "NUMBER", "PROJECT"]);

/** What all give together is nobody's, in any of the languages. */
const TOTAL = /\btot(?:al|aux|ais)/i;

/** Numbers that are none of money. */
const NO_MONEY: readonly Shape[] = ["count", "year", "date", "phone", "percent"];
const HALF = 0.5;
const LEAST_WORTH = 1;
