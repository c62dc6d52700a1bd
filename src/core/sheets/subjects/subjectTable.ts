/** The table of subjects: a row is a subject, a cell who could bring a resource. */

import { MARKS } from "../../contract/columns";
import { NAME_SLOTS, SUBJECTS_COLUMNS, type SubjectsColumn } from "../../contract/subjectColumns";
import { RESOURCES } from "../../guide/codes";
import type { SubjectMatch } from "../../matrix/subjectMatches";
import { needText, USER_MARKS } from "../../messages/subjectLines";
import type { Audit } from "../../model/audit";
import type { PlanCell, PlanColumn, TablePlan, UserColumn } from "../../model/plan";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { shorten } from "../../texts/wording/shorten";
import { ALL_PROJECTS } from "../../words/projects";
import { subjectHeaders } from "../shared/subjectHeaders";
import { movedColumns } from "../shared/userColumns";
import { NAME_CHARS, SERVED_CELLS, subjectFormulas } from "./subjectFormulas";
import { subjectNames } from "./subjectNames";

/** Rows of the matrix times subjects up to which names and counts follow the matrix: each formula looks at every row. */
const MOST_LIVE = 10_000;
/** Letters of a text of the user's that a cell shows. */
const TEXT_CHARS = 90;

/** What the table reads, and what of it is the user's. */
export interface SubjectTableContext {
  readonly tableName: string;
  readonly matrixTableName: string;
  readonly userColumns: readonly UserColumn[];
}

/** Whether names and counts follow the matrix; else they are those of the run. */
export function isLive(audit: Audit, matches: readonly SubjectMatch[]): boolean {
  return (
    audit.stakeholders.length * matches.length <= MOST_LIVE &&
    matches.every(({ subject }) => subjectNames(subject, audit) !== null)
  );
}

/** @param row Zero-based row of its header. */
export function subjectTable(
  audit: Audit,
  matches: readonly SubjectMatch[],
  context: SubjectTableContext,
  row: number,
): TablePlan {
  const { subjectSheet: texts } = reportTexts(audit.language);
  const headers = subjectHeaders(texts);
  const formulas = isLive(audit, matches) ? subjectFormulas(context, texts, sheetTexts(audit.language)) : {};
  const values = matches.map((match) => subjectValues(match, audit));
  const ours = SUBJECTS_COLUMNS.map((id): PlanColumn => ({
    id,
    header: headers[id],
    cells: formulas[id] ?? values.map((own) => own[id]),
  }));
  const users = movedColumns(
    context.userColumns,
    matches.map(({ subject }) => subject.key),
    ours.map(({ header }) => header),
  );
  return { name: context.tableName, row, column: 0, columns: [...ours, ...users], rowCount: matches.length };
}

/** What each cell holds, or its formula comes to when it is written. */
export function subjectValues(match: SubjectMatch, audit: Audit): Readonly<Record<SubjectsColumn, PlanCell>> {
  const { subject, needs, users, served, ready, toAsk, partners } = match;
  const { subjectSheet: texts } = reportTexts(audit.language);
  const { allProjects } = sheetTexts(audit.language).matrix;
  const names = subjectNames(subject, audit);
  const cut = (text: string | null): string | null => (text === null ? null : shorten(text, TEXT_CHARS));
  const cells: Partial<Record<SubjectsColumn, PlanCell>> = {
    subject: subject.name,
    owner: cut(subject.owner),
    users: cut(subject.users),
    ready: ready.length,
    to_ask: toAsk.length,
    users_there: `${USER_MARKS[users.state]} ${texts.users[users.state]}`,
    next: nextOf(match, audit),
    project: cut(subject.projects.map((name) => (name === ALL_PROJECTS ? allProjects : name)).join("; ") || null),
    partners: partners.length,
    served: SERVED_CELLS[served],
    user_codes: `;${subject.userCategories.join(";")};`,
    users_yes: users.state === "yes" ? users.partners.length : 0,
    users_maybe: users.state === "ask" ? users.partners.length : 0,
    key: subject.key,
  };
  for (const resource of RESOURCES) {
    const { sure, possible } = needs[resource];
    const need = subject.needs[resource];
    cells[resource] = needText(needs[resource], audit.language, NAME_CHARS);
    cells[`need_${resource}`] = need === "yes" ? 1 : need === "no" ? 0 : MARKS.ask;
    cells[`sure_${resource}`] = sure.length;
    cells[`possible_${resource}`] = possible.length;
  }
  NAME_SLOTS.forEach((slot, index) => {
    cells[`name_${slot}`] = names?.[index] ?? null;
  });
  return cells as Record<SubjectsColumn, PlanCell>;
}

/** What to do next, the most pressing first. */
function nextOf({ needs, users, served }: SubjectMatch, { language }: Audit): string {
  const { next } = reportTexts(language).subjectSheet;
  const { items } = sheetTexts(language);
  const states = RESOURCES.map((resource) => needs[resource].state);
  const lacking = RESOURCES.filter((resource) => needs[resource].state === "nobody");
  if (served === "no") return next.nobody;
  if (lacking.length > 0) return next.lacking + lacking.map((resource) => items[`resource_${resource}`]).join(", ");
  if (served === "unsaid") return next.unsaid;
  if (states.includes("possible")) return next.ask;
  if (states.includes("unasked")) return next.unasked;
  return users.state === "yes" ? next.meet : next.users;
}
