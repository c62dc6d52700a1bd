import type { ChartStrings } from "../catalogue/pane";
import { plural } from "./wording";

/** English texts of the charts in the pane. */
export const chartsPane: ChartStrings = {
  resources: "Who can bring what?",
  resourcesAbout: "Bars by category and resource: yes, none (asked), to ask.",
  yes: "yes",
  no: "none (asked)",
  unknown: "to ask",
  showTable: "Show the table",
  hideTable: "Hide the table",
  cell: (yes, no, unknown) => `${yes} yes, ${no} none, ${unknown} to ask`,
  stakeholders: "Stakeholders",
  ready: "Who is ready?",
  readyText: (ready, promising, willing, ask) =>
    `${plural(ready, "stakeholder", "stakeholders")} ready, ${promising === 0 ? "" : `${promising} promising (ask first), `}${willing} willing; ${ask} not rated yet.`,
  familiarity: "Familiarity",
  keenness: "Keenness",
  scale: ["none", "low", "medium", "high"],
  showNames: "Show the names",
  hideNames: "Hide the names",
  gridCell: (count, familiarity, keenness) =>
    `${plural(count, "stakeholder", "stakeholders")}: familiarity ${familiarity}, keenness ${keenness}`,
};
