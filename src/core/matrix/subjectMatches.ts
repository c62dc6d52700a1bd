/** Subjects and who could serve them: resource by resource who could bring it, who is ready, who is to ask, whether users are there. */

import { RESOURCES, type Resource } from "../guide/codes";
import { byCode } from "../guide/records";
import type { Audit } from "../model/audit";
import type { Answer, AssessedStakeholder } from "../model/stakeholder";
import type { Subject } from "../model/subjects";
import { ALL_PROJECTS, projectKey } from "../words/projects";
import { byReadiness, orderStakeholders } from "./orderStakeholders";
import { countedOf } from "./resourcesByCategory";

/**
 * `sure`: somebody of the subject can bring it; `possible`: somebody may, once asked; `unasked`: nobody is known who could, and
 * somebody was asked neither about it nor about any project; `nobody`: all were asked, and nobody can; `unneeded`; `unsaid`: nobody
 * has noted whether it is needed.
 */
export type NeedState = "sure" | "possible" | "unasked" | "nobody" | "unneeded" | "unsaid";

/**
 * Whether somebody serves a subject or may; `unasked` where partners are still to be asked before anybody can tell, `unsaid` where
 * nobody has noted what it needs.
 */
export type Served = "yes" | "no" | "unasked" | "unsaid";

/** Who could bring one resource, the nearest first. */
export interface NeedMatch {
  readonly state: NeedState;
  readonly sure: readonly AssessedStakeholder[];
  readonly possible: readonly AssessedStakeholder[];
}

/** A subject with who could serve it. */
export interface SubjectMatch {
  readonly subject: Subject;
  readonly needs: Readonly<Record<Resource, NeedMatch>>;
  /** Partners whose row names the subject or its project, the nearest first. */
  readonly partners: readonly AssessedStakeholder[];
  /** Who is ready, of those partners and of who could bring what is needed. */
  readonly ready: readonly AssessedStakeholder[];
  /** Who may bring what is needed, once asked. */
  readonly toAsk: readonly AssessedStakeholder[];
  /** Whether users are among the partners: `ask` where nobody can tell yet. */
  readonly users: { readonly state: "yes" | "ask" | "no"; readonly partners: readonly AssessedStakeholder[] };
  readonly served: Served;
}

/** Whether a partner is of a subject; `unknown` where its row names no project at all: then nobody has asked it. */
export type Belonging = Answer;

/** The subjects that are looked at, as the table has them: where one project is, only its own, and those that name none. */
export function subjectsInScope({ subjects, project }: Pick<Audit, "subjects" | "project">): Subject[] {
  return (subjects?.list ?? []).filter((subject) => isInScope(subject, project));
}

/**
 * The subjects of an audit with who could serve them: what nobody serves first, then where no need is noted, where nobody was asked,
 * where something is missing, where somebody is to ask; within that as the table has them. None where the workbook has no table of
 * subjects.
 *
 * A partner can surely bring a resource where it has said yes and its row names the subject or its project. It possibly can where
 * one of the two is known and the other was not asked: never where either was answered no. Where it was asked neither, nobody can
 * tell: that is no "nobody".
 */
export function subjectMatches(audit: Pick<Audit, "stakeholders" | "subjects" | "project">): SubjectMatch[] {
  const inScope = subjectsInScope(audit);
  // Most workbooks name none: then nobody has to be put in order.
  if (inScope.length === 0) return [];
  const partners = byReadiness(orderStakeholders(countedOf(audit.stakeholders)));
  return inScope.map((subject) => matchOf(subject, partners)).sort(byNeed);
}

/** As `subjectMatches` says. */
export function byNeed(a: SubjectMatch, b: SubjectMatch): number {
  return rankOf(a) - rankOf(b) || a.subject.row.index - b.subject.row.index;
}

/** Whether a partner's row names a subject or its project. A subject of all projects is that of the ecosystem, which is everybody. */
export function belongingOf({ projects }: Pick<AssessedStakeholder, "projects">, subject: Subject): Belonging {
  if (projects.includes(ALL_PROJECTS) || subject.projects.includes(ALL_PROJECTS)) return "yes";
  if (projects.length === 0) return "unknown";
  const keys = keysOf(subject);
  return projects.some((name) => keys.has(projectKey(name))) ? "yes" : "no";
}

/** What names a subject in the rows of partners, as keys. */
function keysOf({ name, projects }: Subject): ReadonlySet<string> {
  return new Set([name, ...projects].map(projectKey));
}

function isInScope(subject: Subject, project: string | null): boolean {
  if (project === null || subject.projects.length === 0 || subject.projects.includes(ALL_PROJECTS)) return true;
  return keysOf(subject).has(projectKey(project));
}

function matchOf(subject: Subject, partners: readonly AssessedStakeholder[]): SubjectMatch {
  const around = partners
    .map((partner) => ({ partner, belongs: belongingOf(partner, subject) }))
    .filter(({ belongs }) => belongs !== "no");
  const own = around.filter(({ belongs }) => belongs === "yes").map(({ partner }) => partner);
  const isOwn = new Set(own);
  const needs = byCode(RESOURCES, (resource) => needOf(subject.needs[resource], resource, around));
  const needed = RESOURCES.filter((resource) => subject.needs[resource] === "yes").map((resource) => needs[resource]);
  const possible = new Set(needed.flatMap((need) => need.possible));
  const all = around.map(({ partner }) => partner);
  return {
    subject,
    needs,
    partners: own,
    ready: all.filter((each) => each.profile === "ready" && (isOwn.has(each) || possible.has(each))),
    toAsk: all.filter((each) => possible.has(each)),
    users: usersOf(subject, around),
    served: servedOf(RESOURCES.map((resource) => needs[resource].state)),
  };
}

interface Around {
  readonly partner: AssessedStakeholder;
  readonly belongs: Belonging;
}

function needOf(need: Answer, resource: Resource, around: readonly Around[]): NeedMatch {
  if (need !== "yes") return { state: need === "no" ? "unneeded" : "unsaid", sure: [], possible: [] };
  const bring = (belongs: Belonging, answer: Answer): AssessedStakeholder[] =>
    around.flatMap((own) =>
      own.belongs === belongs && own.partner.resources[resource] === answer ? [own.partner] : [],
    );
  const sure = bring("yes", "yes");
  const may = new Set([...bring("yes", "unknown"), ...bring("unknown", "yes")]);
  const possible = around.flatMap(({ partner }) => (may.has(partner) ? [partner] : []));
  if (sure.length > 0) return { state: "sure", sure, possible };
  const otherwise = bring("unknown", "unknown").length > 0 ? "unasked" : "nobody";
  return { state: possible.length > 0 ? "possible" : otherwise, sure, possible };
}

/** Users are at the table where one of their kind is a partner; where some kind was not read, or a row names no project, nobody can tell. */
function usersOf(subject: Subject, around: readonly Around[]): SubjectMatch["users"] {
  const isUser = ({ partner: { category } }: Around): boolean =>
    category !== null && subject.userCategories.includes(category);
  const own = around.filter(({ belongs }) => belongs === "yes");
  const there = own.filter(isUser).map(({ partner }) => partner);
  if (there.length > 0) return { state: "yes", partners: there };
  const mayBe = around.filter((each) => (each.belongs === "unknown" ? isUser(each) : each.partner.category === null));
  return { state: mayBe.length > 0 ? "ask" : "no", partners: mayBe.map(({ partner }) => partner) };
}

/** Whether somebody serves a subject: one need that somebody brings or may is enough; of what needs nothing nothing is missing. */
export function servedOf(states: readonly NeedState[]): Served {
  if (states.includes("sure") || states.includes("possible")) return "yes";
  if (states.includes("unasked")) return "unasked";
  if (states.includes("nobody")) return "no";
  return states.includes("unsaid") ? "unsaid" : "yes";
}

const SERVED_RANKS: Readonly<Record<Exclude<Served, "yes">, number>> = { no: 0, unsaid: 1, unasked: 2 };

function rankOf({ served, needs }: SubjectMatch): number {
  const states = RESOURCES.map((resource) => needs[resource].state);
  if (served !== "yes") return SERVED_RANKS[served];
  if (states.includes("nobody")) return 3;
  return states.includes("possible") || states.includes("unasked") ? 4 : 5;
}
