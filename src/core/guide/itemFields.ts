/** Which columns answer which item of the checklist. */

import { GAIN_FIELDS, INCENTIVE_FIELDS, type ChecklistItem, type Field } from "./codes";

/** Columns that answer a checklist item; one of them is enough. */
export const ITEM_FIELDS: Readonly<Record<ChecklistItem, readonly Field[]>> = {
  familiarity: ["familiarity"],
  keenness: ["keenness"],
  gains: ["gains", ...GAIN_FIELDS],
  resource_financial: ["resource_financial", "resources"],
  resource_technical: ["resource_technical", "resources"],
  resource_human: ["resource_human", "resources"],
  resource_data: ["resource_data", "resources"],
  incentives: ["incentives", ...INCENTIVE_FIELDS],
};
