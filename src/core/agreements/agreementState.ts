/** Where an agreement stands on a day. */

import type { AgreementState } from "../contract/columns";
import type { Group } from "../guide/codes";
import { addMonths } from "../model/dates";
import type { SerialDate, Stakeholder } from "../model/stakeholder";
import { isBound } from "../checklist/assess";

/** Agreements that end within so many months are to be renewed. */
export const MONTHS_TO_RENEW = 6;

/** Groups of bodies under private law: the threshold is for them alone. */
const PRIVATE_LAW: readonly (Group | null)[] = ["private", "sse", "civil_society", "citizens"];

/** Whether a written agreement is due above the threshold: public bodies need none, and of who is unknown nobody can tell. */
export function isUnderPrivateLaw({ group }: Pick<Stakeholder, "group">): boolean {
  return PRIVATE_LAW.includes(group);
}

/** Whether something written is noted. */
export function hasAgreement({ agreement, agreementEnd }: Pick<Stakeholder, "agreement" | "agreementEnd">): boolean {
  return agreement === null ? agreementEnd !== null : agreement !== "none";
}

/** Whether amounts are agreed, not only possible: the end of an agreement says that there is one. */
export function isFirm(stakeholder: Pick<Stakeholder, "agreement" | "agreementEnd" | "status">): boolean {
  return isBound(stakeholder) || hasAgreement(stakeholder);
}

/** What the state of an agreement follows from. */
export interface StateFacts {
  readonly end: SerialDate | null;
  readonly isWritten: boolean;
  readonly isFirm: boolean;
  /** Whether it is above the threshold where that counts. */
  readonly isDue: boolean;
}

/** What tells the state on a day, an Excel serial number. */
export function stateOn(today: SerialDate): (facts: StateFacts) => AgreementState {
  const toRenew = addMonths(today, MONTHS_TO_RENEW);
  return ({ end, isWritten, isFirm: firm, isDue }) => {
    if (end !== null) {
      if (Math.floor(end) < today) return "ended";
      return Math.floor(end) <= toRenew ? "ending" : "running";
    }
    if (isWritten) return "running";
    if (!firm) return "talks";
    return isDue ? "sign" : "none";
  };
}
