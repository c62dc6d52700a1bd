import type { AgreementTexts } from "../catalogue/agreements";
import { plural } from "./wording";

/** English texts of agreements and budget. */
export const agreements: AgreementTexts = {
  title: (toRenew, toSign) => {
    const renew = plural(toRenew, "agreement to renew", "agreements to renew");
    if (toRenew + toSign === 0) return "Agreements and budget: nothing to renew within six months";
    if (toSign === 0) return `Agreements and budget: ${renew}`;
    return `Agreements and budget: ${toRenew === 0 ? `${toSign} to sign` : `${renew}, ${toSign} to sign`}`;
  },
  subtitle: (lines) => `${plural(lines, "line", "lines")} · amounts by year · agreed and possible are never added up`,
  otherYears: (years) => `amounts of ${years} not shown`,
  asOf: "As of",
  threshold: "Written agreement above",
  thresholdHint: "given by the authority in one year (a reminder for private bodies; set your own, or leave it empty)",
  notes: {
    asOf: "The day for which states and days left are worked out. Change it to look ahead.",
    threshold:
      "A reminder: set it to your own rules. Above it, an agreed line without a written agreement is marked “to sign”. Leave the cell empty to mark nothing.",
  },
  bands: {
    partner_amount: "Partner, in cash",
    in_kind_value: "Partner, in kind (valued)",
    authority_amount: "Authority",
  },
  headers: {
    name: "Partner",
    agreement: "Kind",
    agreement_end: "End",
    state: "State",
    owner: "Officer",
    commitment: "Commitment",
    to_do: "To do",
    days: "Days left",
    firm: "Firm",
    watched: "Threshold applies",
    body: "Body number",
    category_code: "Category code",
    state_code: "State code",
    rank: "Rank",
    key: "Key",
  },
  amount: { partner_amount: "Cash", in_kind_value: "In kind", authority_amount: "Authority" },
  undated: "no year",
  agreed: "Total agreed",
  possible: "Total possible, apart",
  commitments: { agreed: "Agreed", possible: "Possible" },
  states: {
    sign: "to sign",
    ended: "ended",
    ending: "to renew",
    running: "running",
    none: "none noted",
    talks: "under discussion",
  },
  toDo: {
    ended: (days) => `ended ${plural(days, "day", "days")} ago`,
    ending: (days) => `${plural(days, "day", "days")} left`,
    sign: "written agreement due?",
    talks: "to confirm",
  },
  byCategory: "By category, agreed",
  lines: ["line", "lines"],
  noLine: "No agreement and no amount noted.",
};
