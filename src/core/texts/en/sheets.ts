import { ITEM_COUNT } from "../../guide/codes";
import type { OwnSheetTexts } from "../catalogue/sheets";
import { terms } from "./terms";
import { dateParts } from "../wording/wording";
import { number, plural } from "./wording";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function stakeholders(count: number): string {
  return plural(count, "stakeholder", "stakeholders");
}

/** English texts of the sheets. */
export const sheets: OwnSheetTexts = {
  stakeholdersTable: "Stakeholders",
  dateFormat: "[$-809]dd mmm yyyy",
  formatDate: (isoDate) => {
    const { year, month, day } = dateParts(isoDate);
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  },
  unfinished: "▲ This sheet was not finished. Update the sheets: what you noted here is kept and comes back.",
  unfinishedInsert: "▲ This sheet was not finished. Insert it again: it is completed, unless somebody wrote here.",
  footer: { document: "Partner mapping", page: "Page" },
  matrix: {
    title: "Partnership matrix",
    headers: {
      source_table: "Source table",
      name: "Stakeholder",
      category: "Category",
      group: "Group",
      role: "Suggested role",
      quadrant: "Profile",
      answered: "Answers",
      missing: "Missing answers",
      expectation: "Expectation not met",
      owner: "Owner",
      next_action: "Next action",
      due_date: "Due date",
      agreement_end: "Agreement end",
      partner_amount: "Partner amount",
      in_kind_value: "In-kind value",
      authority_amount: "Authority amount",
      category_code: "Category code",
      key: "Key",
      status: "Status",
      counted: "Counted",
      gain_other: "Other gains",
      incentive_other: "Other means",
      stance: "Stance",
      evidence: "Evidence",
      assessed_on: "Assessed on",
      confidence: "Confidence",
      project: "Project",
      order: "Order",
      zone: "Zone",
      standing: "Standing code",
    },
    bands: {
      axes: "Axes",
      gains: "Expected gains",
      resources: "Resources",
      means: "Means",
      review: "Review",
      followUp: "Follow-up",
      agreement: "Agreement and amounts",
    },
    legend:
      "✓ yes     – none (asked); gains and means: not named     ? to ask          Scale: 0 none · 1 low · 2 medium · 3 high",
    notes: {
      source_table: "Table the row comes from.",
      quadrant:
        "Ready: familiar and keen (2 or 3). Willing: keen, not familiar. Skilled: familiar, not keen. Watch: neither. To ask: one of the two is not known.",
      answered: `Answers obtained to the ${ITEM_COUNT} questions: familiarity, keenness, gains, ${terms.allResources}, means.`,
      missing: "Questions of the guide that still have no answer.",
      expectation: "Resources the guide expects of this category that are answered none or still to ask.",
      category_code: "Technical column: formulas count by it. Do not change.",
      key: "Technical column: recognises the stakeholder at the next run. Do not change.",
    },
    keys: {
      scale: "0 none · 1 low · 2 medium · 3 high · ? to ask",
      named: "✓ named · – not named, or none · ? to ask",
      answer: "✓ yes · – none (asked) · ? to ask",
    },
    refused: { title: "This mark is not read", choose: "Choose from the list:" },
    fromTable: (count, { table, sheet, rows }) => {
      const where =
        rows === null ? "" : rows.first === rows.last ? `, row ${rows.first}` : `, rows ${rows.first} to ${rows.last}`;
      return `${stakeholders(count)} from table “${table}” (sheet ${sheet}${where})`;
    },
    fromTables: (count, tables, more) => {
      const names = tables.map((table) => `“${table}”`).join(", ");
      return `${stakeholders(count)} from ${tables.length + more} tables (${names}${more === 0 ? "" : ` and ${more} more`})`;
    },
    asOf: (date, version) => `values as of ${date} · rules, version ${version}`,
    allProjects: "All projects",
    ofProject: (project) => `Project “${project}”`,
    caveats: {
      apart: (figure) => `${figure} not counted`,
      noCategory: (figure) => `${figure} without a category that was read`,
      duplicates: (figure) => `${figure} may be listed twice`,
      old: (figure, of) => `${figure} of ${of} answers older than 12 months`,
      leftAside: (names) => `not read: ${names}`,
    },
    empty: (table) => `No stakeholder: add a row to the table “${table}”.`,
  },
  resources: {
    title: "Resources by category",
    headers: { category: "Category", stakeholders: "Stakeholders", code: "Code" },
    countHeader: (resource, answer) => `${resource}: ${answer.replaceAll(" ", "\u00a0")}`,
    answers: { yes: "yes", none: "none", ask: "to ask" },
    total: "All",
    legend: "Legend of the chart",
    outgrown: "Bars have outgrown their panels: update the sheets.",
    source: (count, categories, date) =>
      `Counted on the matrix: ${stakeholders(count)} in ${plural(categories, "category", "categories")} · counts and sentences follow the matrix, what is missing is of ${date}`,
    chartTitle: "Who can bring what? Number of stakeholders: filled = yes, outlined = none (asked), amber = to ask",
    dataHeading: "Chart data (calculated, do not change)",
    message: {
      and: " and ",
      mostAvailable: (resources, yes, of) =>
        `${resources.charAt(0).toUpperCase()}${resources.slice(1)} resources are the most available (${number(yes)} of ${stakeholders(of)})`,
      equallyAvailable: (yes, of) =>
        `Several resources are equally available (${number(yes)} of ${stakeholders(of)} each)`,
      nobody: "No stakeholder is counted so far.",
      noneAvailable: "No resource has a yes so far",
      mostLacking: (resources, none) => `${resources} resources are missing most (${number(none)} “none”)`,
      toAsk: (answers) =>
        answers === 0
          ? "Every question about resources has an answer."
          : `${plural(answers, "answer", "answers")} still to ask.`,
    },
  },
};
