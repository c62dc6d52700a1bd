import type { BareTexts } from "../catalogue/bare";
import { plural } from "./wording";

function stakeholdersOf(count: number): string {
  return plural(count, "stakeholder", "stakeholders");
}

/** English texts about a list with few answers. */
export const bare: BareTexts = {
  title: (stakeholders, categories) =>
    `${stakeholdersOf(stakeholders)} in ${plural(categories, "category", "categories")} out of 10`,
  enough: (questions) => (questions < 2 ? "" : `; ${plural(questions, "question", "questions")} to begin with`),
  message: (stakeholders, categories) =>
    `${stakeholdersOf(stakeholders)} in ${plural(categories, "category", "categories")}: nearly everything is still to ask. “To ask” never means no.`,
  legend: (sheet) =>
    `✓ yes     – none (asked)     ? to ask, never no          To begin, ask the ten on the “${sheet}” sheet.`,
  listTitle: "Who is on the list",
  chartTitle: "Stakeholders by category of the guide",
  series: ["Stakeholders", "Category to be clarified"],
  nobodyOf: (category) => `${category}: none seen`,
  unclearBar: "Category to be clarified",
  notShownTitle: "What the list does not show yet",
  unclear: "? To clarify",
  absent: "✕ Absent",
  notSeen: "? Not seen",
  unread: (count, names) => `${stakeholdersOf(count)} without a category: ${names}`,
  ambiguous: (words) => `categories with several meanings: ${words}`,
  orAmong: (unread) =>
    unread < 2 ? "Absent, or the row to be clarified?" : `Absent, or among the ${unread} to be clarified?`,
  users: "The guide wants users at the table from the start: who speaks for them?",
  allThere: "All ten categories of the guide are there.",
  subjectsTitle: "Whom to ask first for each subject",
  askTitle: (count) => (count < 2 ? "Whom to ask first" : `The ${count} to ask first`),
  expected: "The guide expects data of operators, skills of digital firms, funds or an order of traditional firms.",
  others: (count) => `Then ${plural(count, "other", "others")}: how familiar and how keen they are comes first.`,
  nextTitle: "What comes next",
  thisWeek: "This week",
  before: (date) => `By ${date}`,
  afterwards: "Then",
  clarify: (count) => `Clarify ${plural(count, "category", "categories")} in the list`,
  owners: (count) => `Name an officer for ${count < 2 ? "one stakeholder" : `${count} stakeholders`} to ask`,
  prepare: "“Prepare my list”: columns with choices to fill in",
  interviews: "Interviews: 8 questions, ten minutes each",
  again: "Update the sheets: who is ready, what is missing",
};
