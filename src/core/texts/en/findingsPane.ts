import type { FindingsStrings } from "../catalogue/findingsPane";
import { number, plural, quote } from "./wording";

/** English texts about what is to be looked at. */
export const findingsPane: FindingsStrings = {
  title: (count) => `To check (${number(count)})`,
  none: "Nothing to check in the tables.",
  doubt: "counts uncertain",
  tools: "Search or group",
  search: "Stakeholder, column or owner",
  byKind: "By kind",
  byOwner: "By owner",
  groupBy: "Group by",
  noMatch: "Nothing matches the search.",
  more: (count) => `Show ${number(count)} more`,
  found: (count) => plural(count, "finding", "findings"),
  goTo: (shown, cell) => `${shown}, go to ${cell}`,
  different: "Different bodies",
  same: "Same body",
  isSame: "Same body: merge the rows in your list",
  right: "This is right",
  leave: "Leave as it is",
  yes: (meaning) => `Yes: ${meaning}`,
  undo: "Undo",
  setAside: (count) => `Set aside (${number(count)})`,
  meaningOf: (word) => `Meaning of ${quote(word)}`,
  choose: "Choose",
  classify: "Use this",
};
