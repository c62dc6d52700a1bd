import type { MessageTexts } from "../catalogue/messages";
import { ownTerms } from "./ownTerms";
import { subjects } from "./subjects";
import { number, percent, plural, quote } from "./wording";

/** English texts about findings and gaps. */
export const messages: MessageTexts = {
  colon: ": ",
  quote,
  place: ({ table, row, header, cell }, number) => {
    const column = header === null ? "" : `, column ${quote(header)}`;
    return row === null ? `Table ${quote(table)}${column}` : `Table ${quote(table)}, row ${number}${column} (${cell})`;
  },
  names: (names, more) =>
    more === 0 ? names.join(", ") : `${names.join(", ")} and ${plural(more, "other", "others")}`,
  findings: {
    "missing-name": () => "the row has data but no name, so it is not counted. Fill in the name, or clear the row.",
    "placeholder-name": (_, { value }) =>
      `${value} is not a name yet, so the row is not counted. Fill in the name, or clear the row.`,
    "unknown-category": ({ candidates }, { value, label }) =>
      value === ""
        ? "no category. Fill in which type of stakeholder this is."
        : candidates.length === 0
          ? `${value} is not a category we know. Write one of the guide’s types, for example “Telecom”.`
          : `${value} could be ${candidates.map((own) => quote(label(own))).join(" or ")}. Write one of them.`,
    "category-inferred": ({ category }, { value, label }) =>
      `${value} was read as ${quote(label(category))}. Correct it if that is wrong.`,
    "ambiguous-option": ({ readAs, rows }, { value, label }) =>
      `${value} can mean several things; it was read as ${quote(label(readAs))} in ${plural(rows, "row", "rows")}. Write it out if that is wrong.`,
    "unknown-option": (_, { value }) =>
      `${value} was not understood. Use one of the guide’s options; the text is kept.`,
    "ambiguous-mark": ({ rows }, { value }) =>
      `${value} alone says neither “none” nor “not known”; ${plural(rows, "cell reads", "cells read")} as to ask. Write “no” where you asked and there is none.`,
    "conflicting-answer": ({ other }, { label }) =>
      `the cell says no, but the list of resources names ${quote(label(other))}. It reads as to ask until one of them is corrected.`,
    "amount-in-answer": (_, { value }) =>
      `${value} is an amount, not yes or no. Move it to an amount column and answer yes or no here.`,
    "scale-assumed": ({ reading, couldBeOneToFive }) =>
      `numbers were read on the scale ${messages.scales[reading]}.${couldBeOneToFive ? " If it is 1 to 5, say so under “Your columns”." : ""}`,
    "scale-unreadable": (_, { value }) => `${value} is not on the scale. Write none, low, medium or high, or 0 to 3.`,
    "date-unreadable": (_, { value }) => `${value} is not a date. Type it as a date.`,
    "amount-unreadable": (_, { value }) => `${value} is not one amount. Type a number, for example 12000.`,
    "amount-without-yes": ({ answer }, { value }) =>
      `${value} is noted as the partner’s amount, but its financial resources are ${answer === "no" ? "“no”" : "still to ask"}. Write yes there, or correct the amount.`,
    "agreement-over": () =>
      "the agreement has ended, yet the status says active. Renew the agreement, or correct the date or the status.",
    "agreement-denied": () =>
      "says that there is no agreement, yet the row has the end of one. Name the agreement, or clear the date.",
    "agreement-due": ({ threshold }) =>
      `you give this body more than ${number(threshold)} in one year and no written agreement is noted. Check whether one is due, and note it here.`,
    "number-damaged": (_, { value }) =>
      `${value} is what a program made of a long number. Format the cell as text and type the number again.`,
    "number-invalid": (_, { value }) => `the check digits of ${value} are wrong. Compare it with the register.`,
    "error-cell": (_, { value }) => `the cell shows the error ${value}. Repair its formula or type the value.`,
    "duplicate-name": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `the same name as ${others.join(", ")}. Each row is counted: merge them, or tell them apart.`,
    "duplicate-number": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `the same registration number as ${others.join(", ")}. Each row is counted: merge them, or correct the number.`,
    "own-row": (_, { value }) => `${value} is your own row: it is shown, and in no count of partners.`,
    "second-column": ({ kept }, { field }) =>
      `left alone, because the column ${quote(kept)} already gives ${quote(field)}.`,
    "hidden-rows": ({ rows, counted }) =>
      counted
        ? `${plural(rows, "row is", "rows are")} hidden or filtered away and counted all the same.`
        : `${plural(rows, "row is", "rows are")} hidden or filtered away and left out, as you chose.`,
    "unmapped-question": ({ answers }, { field }) =>
      `no column for ${quote(field)}: ${plural(answers, "answer reads", "answers read")} as to ask.`,
    "merged-cells": ({ address }) =>
      `cells are merged in ${address}. A table cannot hold merged cells: unmerge them first.`,
    "totals-row": (_, { value }) =>
      `${value} looks like a row of totals, but it is counted as a stakeholder. Move it to the totals row of the table.`,
    "not-a-register": () =>
      "nearly every name stands in several rows, so these are probably not stakeholders; each row is counted. Choose another list.",
    "own-word": (own, { value, label }) => ownTerms.problem(own, value, label),
    subject: (own) => subjects.problem(own),
  },
  findingKinds: {
    "missing-name": "Rows without a name",
    "placeholder-name": "Names still to fill in",
    "unknown-category": "Category missing or not recognised",
    "category-inferred": "Category inferred from the text",
    "ambiguous-option": "Words with several meanings",
    "unknown-option": "Answers not understood",
    "ambiguous-mark": "Ambiguous dashes",
    "conflicting-answer": "Answers that contradict each other",
    "amount-in-answer": "Amounts in a yes/no column",
    "scale-assumed": "Scales to confirm",
    "scale-unreadable": "Values outside the scale",
    "date-unreadable": "Dates not understood",
    "amount-unreadable": "Amounts not understood",
    "amount-without-yes": "Amounts without a yes",
    "agreement-over": "Ended agreements called active",
    "agreement-denied": "Ends of agreements that do not exist",
    "agreement-due": "Written agreements that may be due",
    "number-damaged": "Damaged numbers",
    "number-invalid": "Numbers with wrong check digits",
    "error-cell": "Cells with an error",
    "duplicate-name": "Same name twice",
    "duplicate-number": "Same registration number twice",
    "own-row": "Your own row",
    "second-column": "Second column for the same thing",
    "hidden-rows": "Hidden rows",
    "unmapped-question": "Questions without a column",
    "merged-cells": "Merged cells",
    "totals-row": "Totals among the stakeholders",
    "not-a-register": "Probably not a list of stakeholders",
    "own-word": "Own words not understood",
    subject: "Subjects not read",
  },
  scales: {
    percent: `0 to ${percent(100)} (under ${percent(15)} none, under ${percent(50)} low, under ${percent(80)} medium)`,
    "0-10": "0 to 10 (0–1 none, 2–4 low, 5–7 medium, 8–10 high)",
    "1-5": "1 to 5 (1 none, 2 low, 3 medium, 4–5 high)",
    "0-3": "0 to 3 (none, low, medium, high)",
    stars: "of stars",
  },
  gaps: {
    "empty-category": ({ category, gap: { apart = 0 } }) =>
      apart === 0
        ? `No stakeholder listed: ${category}. Who could speak for them?`
        : `${category}: nobody to count on; ${plural(apart, "listed stakeholder is", "listed stakeholders are")} not counted. Who else could speak for them?`,
    "unclear-category": ({ category, gap: { doubt } }) => {
      const { unread = 0, of = 0, words = [] } = doubt ?? {};
      const reasons = [
        unread > 0 ? `${unread} of ${of} have no category that was read` : "",
        words.length > 0
          ? `${messages.names(words.slice(0, 3).map(quote), Math.max(0, words.length - 3))} may mean them`
          : "",
      ];
      return `Cannot tell whether anybody is listed for ${category}: ${reasons.filter((text) => text !== "").join("; ")}.`;
    },
    "confirmed-gap": ({ category, resource, names, gap }) =>
      gap.stakeholders.length === 1
        ? `${category}: the only stakeholder brings no ${resource} (answered by ${names}).`
        : `${category}: none of the ${number(gap.stakeholders.length)} brings ${resource} (answered by ${names}).`,
    "never-asked": ({ category, resource, resources: [first = "", second = ""], ask, gap }) => {
      if (gap.gathered === undefined)
        return `${category}: ${resource} never confirmed (${counts(gap.counts)}) → ask ${ask}.`;
      return gap.isUntouched === true
        ? `${category}: nothing known yet (${gap.counts?.unknown ?? 0} to ask) · ${first} first, then ${second}.`
        : `${category} – ask about ${resource} → ${ask}.`;
    },
    "single-source": ({ category, resource, names }) => `${category}: only one source of ${resource} (${names}).`,
    "no-incentive": ({ category, names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} stakeholders are keen, but no means of commitment is noted: ${names}.`
        : `${category}: ${names} is keen, but no means of commitment is noted.`,
    "expectation-missed": ({ category, names, resource, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${category}: ${stakeholders.length} stakeholders bring no ${resource}, although the guide expects some (${names}).`
        : `${names} brings no ${resource}, although the guide expects some from this category.`,
    "no-follow-up": ({ names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} stakeholders are ready, but have no owner or no next action: ${names}.`
        : `${names} is ready, but has no owner or no next action.`,
    "agreement-ending": ({ names, date, gap }) =>
      (gap.days ?? 0) < 0
        ? `The agreement with ${names} ended on ${date}.`
        : `The agreement with ${names} ends on ${date} (${plural(gap.days ?? 0, "day", "days")}).`,
  },
  gapKinds: {
    "empty-category": "Nobody listed",
    "unclear-category": "Cannot tell",
    "confirmed-gap": "Confirmed gap",
    "never-asked": "To ask",
    "single-source": "Single source",
    "no-incentive": "No incentive noted",
    "expectation-missed": "Expected, missing",
    "no-follow-up": "No follow-up",
    "agreement-ending": "Agreement",
  },
  skipped: {
    "no-name-column": "no column with the names of stakeholders",
    "name-only": "names, but no category and none of the guide’s questions",
    "no-header-row": "no header row",
    empty: "no rows",
    "own-sheet": "written by this tool",
    "own-words": "your own words: read as such",
    subjects: "your table of subjects: read as such",
    "not-chosen": "not chosen",
    "tables-first": "beside the tables, which come first",
    sample: "the invented sample, kept apart from your own data",
    "not-a-register":
      "nearly every name stands in several rows: a list of payments, meetings or the like, not of stakeholders",
    "word-list": "words to choose from, as drop-down lists use them",
    "no-header-found": "rows without headers: put a row of headers above them",
    "notes-only": "notes, not a list",
    "too-far-right":
      "not read: right of the first 200 columns of the sheet. Move a list that starts there further left",
    damaged: "damaged in the file: Excel takes it out on opening, the cells stay",
  },
  askAgain: (date) => `to ask again: answers from ${date}`,
  typedOver: { addedRow: "row added", others: (count) => `… and ${count} more` },
};

/** Yes, none and to ask in figures. */
function counts(answers: { yes: number; no: number; unknown: number } | null): string {
  return answers === null ? "" : `${answers.yes} yes, ${answers.no} none, ${answers.unknown} to ask`;
}

/** Rows that the user has said to be one body. */
function sameBody(others: readonly string[]): string {
  return `the same body as ${others.join(", ")}, as you have confirmed. Each row is still counted: merge them in your list.`;
}
