/** The rows of the actions, as data. */

import type { Audit } from "../../model/audit";
import { isoOfSerial } from "../../model/dates";
import type { ChecklistItem } from "../../guide/codes";
import { askNext, type AskNext } from "../../matrix/askNext";
import { fittingQuestion, fittingSubjects } from "../../matrix/fittingQuestion";
import { askReason } from "../../matrix/askReason";
import type { ReportCatalogue } from "../../texts/catalogue/report";
import { categoryName, reportTexts, sheetTexts } from "../../texts/texts";
import type { AssessedStakeholder } from "../../model/stakeholder";
import type { ActionColumn } from "../../contract/columns";
import type { PlanCell } from "../../model/plan";

/** A longer list of questions is no list of actions; the rest stands in the matrix. */
const MOST_ACTIONS = 100;

/** The cells of one row of `ToAsk`. */
export type ActionRow = Readonly<Record<ActionColumn, PlanCell>> & {
  readonly name: string;
  readonly question: string;
  readonly key: string;
};

/**
 * Whom to ask what: the most telling questions, gathered by officer.
 *
 * Officers come in the order of their most telling question, those without an officer last; at most 100 rows.
 */
export function actionRows(audit: Audit): { rows: ActionRow[]; more: number } {
  const ranked = askNext(audit.stakeholders);
  const shown = ranked.slice(0, MOST_ACTIONS);
  const owners = new Set(shown.map(({ stakeholder }) => stakeholder.owner));
  const ranks = new Map([...owners].map((owner, index) => [owner, index]));
  const rank = (owner: string | null): number => (owner === null ? owners.size : (ranks.get(owner) ?? 0));
  const gathered = shown
    .map((ask) => ({ ask, rank: rank(ask.stakeholder.owner) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ ask }) => actionRow(ask, audit));
  return { rows: gathered, more: ranked.length - shown.length };
}

function actionRow({ stakeholder, items, again }: AskNext, audit: Audit): ActionRow {
  const sheets = sheetTexts(audit.language);
  const report = reportTexts(audit.language);
  const { actions } = report;
  const [item = "familiarity", ...others] = items;
  const { owner, name, category, dueDate, key } = stakeholder;
  return {
    owner: owner ?? actions.noOwner,
    name,
    category: categoryName(category, audit.language),
    subject: capitalised(
      again === null
        ? actions.subject(sheets.items[item], others.length)
        : actions.subject(actions.again.subject, items.length),
    ),
    reason: actions.reasons[again === null ? askReason(item, stakeholder, audit.resourcesByCategory) : "again"],
    due_date: dueDate,
    question:
      again === null
        ? questionOf(stakeholder, item, others, report)
        : againQuestion(stakeholder, items, sheets.formatDate(isoOfSerial(again)), report),
    key,
  };
}

function questionOf(
  stakeholder: AssessedStakeholder,
  item: ChecklistItem,
  others: readonly ChecklistItem[],
  report: ReportCatalogue,
): string {
  const { questions, fitting } = report.actions;
  const way = fittingQuestion(item, stakeholder);
  return withSubjects(way === null ? questions[item] : fitting[way], stakeholder, others, report);
}

function againQuestion(
  stakeholder: AssessedStakeholder,
  items: readonly ChecklistItem[],
  date: string,
  report: ReportCatalogue,
): string {
  return withSubjects(report.actions.again.question(date), stakeholder, items, report);
}

/** A question with what else is open. */
function withSubjects(
  question: string,
  stakeholder: AssessedStakeholder,
  others: readonly ChecklistItem[],
  { and, actions: { financeSought, also, subjects } }: ReportCatalogue,
): string {
  const words = fittingSubjects(others, stakeholder).map((other) =>
    fittingQuestion(other, stakeholder) === "seeker_finance" ? financeSought : subjects[other],
  );
  const last = words.pop();
  if (last === undefined) return question;
  const list = words.length === 0 ? last : `${words.join(", ")}${and}${last}`;
  return `${question} ${also(list)}`;
}

/** Upper case for the first letter; the other languages than Turkish agree on it. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
