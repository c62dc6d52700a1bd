import type { SubjectStrings } from "../catalogue/paneSubjects";
import { plural, quote } from "./wording";

/** English texts of the pane about subjects. */
export const paneSubjects: SubjectStrings = {
  title: "Subjects",
  question: "For which subjects do you need partners?",
  add: "Add my subjects",
  show: "Show my subjects",
  about:
    "Inserts a table for what you want to deal with and the resources each subject needs; the findings then say who could bring them.",
  place: (sheet) => `Your subjects are on the sheet ${quote(sheet)}.`,
  empty: (sheet) => `No subject yet on the sheet ${quote(sheet)}: write over the examples, then check again.`,
  noneOfProject: "None of your subjects is of this project.",
  states: {
    sure: "sure",
    possible: "to ask",
    unasked: "nobody asked",
    nobody: "nobody",
    unneeded: "not needed",
    unsaid: "not noted",
  },
  others: (count) => `and ${plural(count, "other", "others")}`,
  goToRow: "Show its row",
};
