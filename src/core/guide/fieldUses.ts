/** What the audit does with a column of each meaning: nothing is called understood without it. */

import { isGainField, isIncentiveField, isResourceField, isScaleField, type BASE_FIELDS, type Field } from "./codes";

/** What columns are used for, in the order in which it is told; `unused` stays in the user's list and changes nothing. */
export const FIELD_USES = [
  "names",
  "category",
  "checklist",
  "project",
  "counted",
  "followUp",
  "pairs",
  "agreement",
  "amounts",
  "age",
  "shown",
  "identity",
  "notes",
  "unused",
] as const;
export type FieldUse = (typeof FIELD_USES)[number];

const USES: Readonly<Record<(typeof BASE_FIELDS)[number], FieldUse>> = {
  name: "names",
  category: "category",
  familiarity: "checklist",
  keenness: "checklist",
  gains: "checklist",
  resources: "checklist",
  incentives: "checklist",
  scope: "project",
  project: "project",
  role: "shown",
  needs: "pairs",
  territory: "unused",
  status: "counted",
  stance: "counted",
  owner: "followUp",
  next_action: "followUp",
  due_date: "followUp",
  last_contact: "age",
  evidence: "shown",
  confidence: "shown",
  assessed_on: "age",
  partner_amount: "amounts",
  in_kind_value: "amounts",
  authority_amount: "amounts",
  budget_line: "unused",
  agreement: "agreement",
  agreement_end: "agreement",
  id: "identity",
  registration_no: "identity",
  website: "unused",
  contact_name: "unused",
  email: "unused",
  phone: "unused",
  privacy_basis: "unused",
  notes: "notes",
};

/** What a column of this meaning is used for. */
export function fieldUse(field: Field): FieldUse {
  if (isGainField(field) || isIncentiveField(field) || isResourceField(field) || isScaleField(field))
    return "checklist";
  return USES[field];
}
