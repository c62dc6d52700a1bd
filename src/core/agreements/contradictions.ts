/** What a list says of agreements that cannot all be true, or that calls for one: findings. */

import type { Field } from "../guide/codes";
import type { Audit } from "../model/audit";
import { serialOfIso } from "../model/dates";
import type { Finding } from "../model/finding";
import type { Steps } from "../model/steps";
import { fieldPlace, type MappedTable } from "../stakeholders/identity";
import { countedOf } from "../matrix/resourcesByCategory";
import { agreementsInSteps, thresholdOf } from "./agreementLines";

/** Findings of all rows, in their order; in steps of some rows. */
export function* agreementFindings(audit: Audit, tables: readonly MappedTable[]): Steps<Finding[]> {
  const today = serialOfIso(audit.asOf) ?? 0;
  const threshold = thresholdOf(audit);
  const { lines } = yield* agreementsInSteps(audit, threshold);
  const due = new Set(lines.filter(({ state }) => state === "sign").map(({ stakeholder }) => stakeholder.key));
  return countedOf(audit.stakeholders).flatMap((stakeholder): Finding[] => {
    const { status, agreement, agreementEnd, key } = stakeholder;
    const place = (field: Field): Finding["place"] => fieldPlace(stakeholder, field, tables);
    return [
      ...(status === "active" && agreementEnd !== null && Math.floor(agreementEnd) < today
        ? [{ kind: "agreement-over", severity: "warning", place: place("agreement_end") } as const]
        : []),
      ...(agreement === "none" && agreementEnd !== null
        ? [{ kind: "agreement-denied", severity: "warning", place: place("agreement") } as const]
        : []),
      ...(due.has(key) && threshold !== null
        ? [{ kind: "agreement-due", threshold, severity: "info", place: place("authority_amount") } as const]
        : []),
    ];
  });
}
