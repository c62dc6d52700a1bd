import type { SubjectsTexts } from "../catalogue/subjects";
import { number, quote } from "./wording";

/** English texts about the table of subjects. */
export const subjects: SubjectsTexts = {
  sheetName: "My subjects",
  title: "My subjects: what we want to deal with, and what each subject needs",
  howTo: [
    "One row for each subject or challenge. Write over the examples: as long as they stand as they are, they do not count.",
    "Resources: one or several of the words on the right, parted by commas. A partner belongs to a subject when its row in your list names the subject, or its project.",
  ],
  headers: {
    subject: "Subject or challenge",
    project: "Project",
    owner: "In charge",
    needs: "Resources needed",
    users: "Users concerned",
  },
  example: "Example: ",
  examples: [
    {
      subject: "flood alert",
      project: "Flood alert",
      owner: "Environment department",
      needs: "Technical, Data",
      users: "riverside residents",
    },
    {
      subject: "digital help for everybody",
      project: "",
      owner: "Social affairs",
      needs: "Financial, Human",
      users: "people far from digital technology",
    },
  ],
  resourceWords: "Resources",
  problem: (own) => {
    switch (own.problem) {
      case "no-column":
        return `no column ${quote(subjects.headers.subject)}. Give the table that header, so that its rows can be read.`;
      case "second-table":
        return `this second table of subjects is not read, ${quote(own.read)} counts. Move its rows there.`;
      case "too-long":
        return `only the first ${number(own.rows)} rows are read. Take out those that are blank or not needed.`;
      case "name-missing":
        return "the row does not say which subject it is about. Type it in, or empty the row.";
      case "name-too-long":
        return "the name of the subject is longer than 120 characters. Type a short name; details have a place beside it.";
      case "named-twice":
        return `this subject is named in ${own.other} already, and that row counts. Put both into one row.`;
    }
  },
};
