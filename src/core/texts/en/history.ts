import type { OwnReportTexts } from "../catalogue/report";

/** English texts of the history of runs. */
export const history: OwnReportTexts["history"] = {
  title: "Partner history",
  explanation:
    "Written by the tool to say what changed: names of organisations, answers and kept notes, no contacts. The last 24 days with a run.",
  headers: {
    kind: "Kind",
    since: "Since",
    until: "Until",
    name: "Stakeholder",
    category: "Category",
    quadrant: "Profile",
    answers: "Answers",
    column: "Column",
    value: "Value",
    key: "Key",
  },
};
