import { sentence } from "../wording/wording";
import type { Forms, OwnReportTexts } from "../catalogue/report";
import { history } from "./history";
import { number, percent, plural } from "./wording";

function count(number: number, [one, many]: Forms): string {
  return plural(number, one, many);
}

const STAKEHOLDERS: Forms = ["stakeholder", "stakeholders"];

/** English texts of actions, summary and history. */
export const report: OwnReportTexts = {
  count,
  singular: "=1",
  percentFormat: "0%",
  stakeholders: STAKEHOLDERS,
  and: " and ",
  names: (names, more) => names.join(", ") + (more === 0 ? "" : ` and ${more} more`),
  byHand: {
    unread: [" cell is not read", " cells are not read"],
    uncounted: [" row added by hand does not count", " rows added by hand do not count"],
  },
  stale: {
    added: [" row added", " rows added"],
    removed: [" row removed", " rows removed"],
    changed: "Rows moved",
    since: (date) => ` since ${date}: update the sheets.`,
  },
  state: {
    upToDate: "Up to date",
    sameRows: (date) => `No row added or removed since ${date}`,
    changed: [" row changed or sorted", " rows changed or sorted"],
    gone: [" column deleted", " columns deleted"],
    byHand: [" stakeholder changed by hand", " stakeholders changed by hand"],
    subjects: [" subject changed", " subjects changed"],
    older: "Other sheets were written later: update this one",
  },
  gaps: {
    title: "What is missing, most serious first",
    headers: { kind: "Kind", sentence: "What we know, and whom to ask", count: "How many" },
    share: (number, of) => `${number} of ${of}`,
    toAsk: (number) => `${number} to ask`,
    fragile: "fragile",
    more: (number) => `And ${count(number, ["less serious gap", "less serious gaps"])}.`,
    none: "Nothing that can be expected is missing.",
    brief: {
      "empty-category": ({ category }) => `${category}: nobody to count on`,
      "unclear-category": ({ count: unread, of }) =>
        unread === 0
          ? "words with several meanings among the categories"
          : `${unread} of ${of} without a category that was read`,
      "confirmed-gap": ({ category, resource, of }) => `${category}: no ${resource} (${number(of)} asked)`,
      "never-asked": ({ category, resource, count: toAsk, isUntouched, resources: [first = ""] }) =>
        isUntouched
          ? `${category}: nothing known yet (${toAsk}) · ${first} first`
          : `${category}: ${resource}, ${toAsk} to ask`,
      "single-source": ({ category, resource, names }) => `${category}: ${resource} (${names})`,
      "no-incentive": ({ names }) => names,
      "expectation-missed": ({ category, names, resource }) => `${category}: no ${resource} (${names})`,
      "no-follow-up": ({ names }) => names,
      "agreement-ending": ({ names, date, isOver }) => `${names}, ${isOver ? "ended" : "until"} ${date}`,
    },
  },
  grid: {
    title: "Who is ready? Familiarity with digital technology and keenness to use it",
    message: ({ ready, promising, willing, ask }, of) =>
      sentence(
        [
          `${ready} of ${count(of, STAKEHOLDERS)} ${ready === 1 ? "is" : "are"} ready for a pilot action`,
          promising > 0 && `${promising} ${promising === 1 ? "is" : "are"} promising, to be asked first`,
          willing > 0 && `${willing} ${willing === 1 ? "is" : "are"} willing and would gain from support`,
          ask > 0 && `${ask} ${ask === 1 ? "is" : "are"} not placed yet`,
        ],
        "; ",
      ),
    familiarity: "Familiarity with digital technology →",
    keenness: "Keenness ↑",
    scale: { 0: "0 none", 1: "1 low", 2: "2 medium", 3: "3 high" },
    quadrants: {
      ready: "Ready: pilot action",
      willing: "Willing: support",
      skilled: "Skilled: give a reason",
      watch: "Watch",
    },
    more: (number) => `… and ${number} more`,
    unplaced: "To ask",
    nobody: "nobody",
  },
  actions: {
    title: "Actions",
    subtitle: (date) => `What can be expected of keen partners first · values as of ${date}`,
    askTitle: "To ask, by officer",
    askHint: "One question per row, ready to copy into a message.",
    nothingToAsk: "Nothing to ask: every question has an answer.",
    moreToAsk: (number) =>
      `The most useful first; ${count(number, ["more stakeholder is", "more stakeholders are"])} still to ask: filter the matrix on “?”.`,
    headers: {
      owner: "Owner",
      name: "Whom",
      category: "Category",
      subject: "Subject",
      reason: "Why now",
      due_date: "By",
      question: "Question ready to send",
      key: "Key",
    },
    noOwner: "to be named",
    subject: (subject, more) => (more === 0 ? subject : `${subject} + ${more} more`),
    reasons: {
      again: "Older than 12 months",
      expected: "Expected by the guide",
      "no-source": "No source known",
      "second-source": "Second source",
      "more-sources": "Completes the offer",
      profile: "Profile not known",
      motive: "Gain not known",
      means: "Means not known",
    },
    fitting: {
      seeker_finance: "Which finance or investment are you looking for, and could you put in a part of your own?",
      user_keenness: "How would you use a new digital service, and what would make it easy for you?",
      user_finance: "What would you need in order to use what is planned?",
      means_pilot:
        "Would you try a pilot action with us, or do visibility or a complementary partnership suit you better?",
      means_complementary:
        "Would you join us together with a partner who completes you, or do visibility or a pilot action suit you better?",
      means_visibility:
        "Would being seen with us be a reason to join, or do a complementary partnership or a pilot action suit you better?",
    },
    again: { subject: "ask again", question: (date) => `What you told us dates from ${date}. Is it still right?` },
    financeSought: "the finance you look for",
    also: (subjects) => `Please also tell us about ${subjects}.`,
    endingHeaders: {
      name: "Stakeholder",
      category: "Category",
      agreement_end: "End",
      days: "Left",
      owner: "Owner",
      authority_amount: "Authority amount",
      decision: "To decide",
      key: "Key",
    },
  },
  summary: {
    title: "Digital partners: where do we stand?",
    page: {
      subtitle: (stakeholders, date) =>
        `Digital partners · ${count(stakeholders, ["stakeholder listed", "stakeholders listed"])} · as of ${date}`,
      money: { year: (year) => `${year}: `, partners: " agreed by partners, ", ours: " by the authority" },
      toTreat: (number) =>
        number === 0 ? "" : `; ${count(number, ["agreement to deal with", "agreements to deal with"])}`,
      ready: (ready, of) => `${count(ready, ["stakeholder", "stakeholders"])} of ${of} ready`,
      toAsk: (number) => (number === 0 ? "" : `; ${count(number, ["answer to obtain", "answers to obtain"])}`),
      budgetTitle: "Budget: what it brings and costs",
      budget: {
        cash: "Partners, in cash",
        inKind: "Partners, in kind",
        total: "Partners in all",
        ours: "The authority",
        difference: "Difference",
      },
      agreed: "agreed",
      possible: "possible",
      moneyTitle: "Who brings what, by year",
      moneyChart: "Agreed in colour, possible in white",
      series: ["Cash", "In kind", "Authority", "Possible, apart"],
      partnersOf: (year) => `${year} · partners`,
      oursOf: (year) => `${year} · ours`,
      treatTitle: "Agreements to sign, ended, or ending within six months",
      moreToTreat: (number) => (number === 0 ? "" : `Then ${number} more, see “Agreements and budget”.`),
      readyTitle: (number) => `Who is ready (${number}): most familiar and keenest first`,
      readyHint: "Familiarity + keenness, from 0 to 3, then the next action.",
      toDecide: "to be decided",
    },
    listed: ["stakeholder listed", "stakeholders listed"],
    inCategories: (used, of) => `in ${used} of the ${of} categories of the guide`,
    answered: "of the answers obtained",
    answeredOf: [" of ", "; ", " missing"],
    ready: ["stakeholder ready", "stakeholders ready"],
    readyHint: "for a pilot action",
    toAsk: ["answer to obtain (resources)", "answers to obtain (resources)"],
    toAskOf: ["from ", [" stakeholder", " stakeholders"]],
    whoTitle: "Our partners",
    quadrants: {
      ready: ["ready", "ready"],
      promising: ["promising", "promising"],
      willing: ["willing", "willing"],
      skilled: ["skilled", "skilled"],
      watch: ["to watch", "to watch"],
      ask: ["to ask", "to ask"],
    },
    askFirst: "ask first",
    nobody: "nobody",
    bringTitle: "What they can bring",
    chartTitle: "Resources on offer (number of stakeholders)",
    dataHeading: "Chart data (calculated, do not change)",
    barHeaders: { resource: "Resource", yes: "yes", none: "none (asked)", ask: "to ask", code: "Code" },
    missingTitle: "What is missing",
    nothingMissing: "Nothing is missing.",
    moreMissing: (number) => `and ${number} more, see “Resources by category”`,
    askTitle: "Whom to ask next, and by when",
    noDate: "date to be set",
    nothingToAsk: "Every question has an answer.",
    moreToAsk: (number) => `and ${number} more, see “Actions”`,
    madeBy: "Prepared by: _____________________",
    approvedBy: "Approved by: _____________________",
    onDay: "on: _______________",
  },
  changes: {
    title: (date) => `What changed since ${date}`,
    firstTitle: "What changed",
    first: "No earlier day to compare with yet.",
    nothing: "Nothing changed.",
    added: ["new", "new"],
    gone: ["gone", "gone"],
    renamed: ["renamed", "renamed"],
    rename: (from, to) => `${from} → ${to}`,
    answers: "Answers",
    gained: (number) => `${number} gained`,
    lost: (number) => `${number} lost`,
    revised: (number) => `${number} changed`,
    moved: ["profile moved", "profiles moved"],
    counted: "Counted",
    uncounted: (number) => `${number} no longer`,
    recounted: (number) => `${number} anew`,
    completeness: "Answers obtained",
    from: (before, after) => `${percent(before)} → ${percent(after)}`,
    points: (category, points) => `${category} ${points > 0 ? "+" : "−"}${Math.abs(points)}`,
    kept: (number) =>
      `${count(number, ["note of a stakeholder that is gone is", "notes of stakeholders that are gone are"])} kept in the history`,
  },
  projects: {
    title: "Who is concerned by which project",
    partner: "Stakeholder",
    count: "Projects",
    more: (partners, projects) =>
      `Not shown: ${[
        partners > 0 && count(partners, ["more stakeholder", "more stakeholders"]),
        projects > 0 && count(projects, ["more project", "more projects"]),
      ]
        .filter((part) => part !== false)
        .join(", ")}.`,
  },
  history,
};
