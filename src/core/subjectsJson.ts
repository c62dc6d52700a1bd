/** Subjects and who could serve them, for the JSON of an audit. */

import { RESOURCES, type Resource } from "./guide/codes";
import { byCode } from "./guide/records";
import { subjectMatches, type NeedState, type SubjectMatch } from "./matrix/subjectMatches";
import type { Audit } from "./model/audit";
import { jsonPartner, type JsonPartner } from "./stakeholderJson";

/** Partners are the nearest to digital technology first. */
interface JsonSubject {
  readonly subject: string;
  /** Cell of its name, with its sheet. */
  readonly cell: string;
  /** As written; `*` for all of them. */
  readonly projects: readonly string[];
  readonly owner: string | null;
  /** The users it concerns, as written. */
  readonly users: string | null;
  /** Whether somebody serves it, or may; null where nobody can tell: its needs are not noted, or partners not asked. */
  readonly served: boolean | null;
  /** As `NeedState`: `sure`, `possible`, `unasked`, `nobody`, `unneeded`, `unsaid`. */
  readonly resources: Readonly<
    Record<
      Resource,
      { readonly state: NeedState; readonly sure: readonly JsonPartner[]; readonly possible: readonly JsonPartner[] }
    >
  >;
  /** Whose row names the subject or its project. */
  readonly partners: readonly JsonPartner[];
  readonly ready: readonly JsonPartner[];
  readonly toAsk: readonly JsonPartner[];
  /** `ask` where nobody can tell yet; then the partners are whom to ask. */
  readonly usersAtTable: { readonly state: "yes" | "ask" | "no"; readonly partners: readonly JsonPartner[] };
}

/** The subjects, and where their table stands. */
export interface JsonSubjects {
  /** Null where the workbook has no table of subjects. */
  readonly table: string | null;
  readonly sheet: string | null;
  readonly list: readonly JsonSubject[];
}

/** The subjects of an audit, what nobody serves first. */
export function jsonSubjects(audit: Audit): JsonSubjects {
  const place = audit.subjects?.place;
  return { table: place?.table ?? null, sheet: place?.sheet ?? null, list: subjectMatches(audit).map(jsonSubject) };
}

function jsonSubject({ subject, needs, partners, ready, toAsk, users, served }: SubjectMatch): JsonSubject {
  return {
    subject: subject.name,
    cell: subject.cell,
    projects: subject.projects,
    owner: subject.owner,
    users: subject.users,
    served: served === "unsaid" || served === "unasked" ? null : served === "yes",
    resources: byCode(RESOURCES, (resource) => ({
      state: needs[resource].state,
      sure: needs[resource].sure.map(jsonPartner),
      possible: needs[resource].possible.map(jsonPartner),
    })),
    partners: partners.map(jsonPartner),
    ready: ready.map(jsonPartner),
    toAsk: toAsk.map(jsonPartner),
    usersAtTable: { state: users.state, partners: users.partners.map(jsonPartner) },
  };
}
