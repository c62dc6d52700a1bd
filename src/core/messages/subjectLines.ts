/** Subjects and who could serve them, as lines of plain text. */

import { RESOURCES } from "../guide/codes";
import { MARKS } from "../contract/columns";
import { listState } from "../matrix/listState";
import { countedOf } from "../matrix/resourcesByCategory";
import { subjectAsks } from "../matrix/subjectAsks";
import { subjectMatches, type NeedMatch, type SubjectMatch } from "../matrix/subjectMatches";
import type { Audit } from "../model/audit";
import { reportTexts, sheetTexts } from "../texts/texts";
import { shorten } from "../texts/wording/shorten";
import { packLines } from "./packLines";

/** Subjects that are printed; the workbook has them all. */
const MOST_PRINTED = 8;
const NAME_CHARS = 40;
const PARTNER_CHARS = 24;
/** Letters of an indented line. */
const LINE_CHARS = 96;

/**
 * A heading and the subjects, `  Irrigation: data ✓ Agrilog + 1 · users ✕ no`; nothing where there are none. Of a list with next to no
 * answer it is whom to ask first that is named.
 */
export function subjectLines(audit: Audit): readonly string[] {
  const { subjectSheet, bare } = reportTexts(audit.language);
  const isBare = listState(audit.completeness) === "bare";
  const matches = isBare ? subjectAsks(audit) : subjectMatches(audit);
  if (matches.length === 0) return [];
  const rest = matches.length - MOST_PRINTED;
  const hint = projectsHint(audit);
  return [
    isBare ? bare.subjectsTitle : subjectSheet.printedTitle,
    ...matches.slice(0, MOST_PRINTED).flatMap((match) => wrapped(subjectParts(match, audit))),
    ...(rest > 0 ? [`  ${subjectSheet.more(rest)}`] : []),
    ...(hint === null ? [] : packLines(hint.split(" "), " ", LINE_CHARS).map((line) => `  ${line}`)),
  ];
}

/** What to do where nobody surely brings anything because no partner names a project; null elsewhere. */
export function projectsHint({ stakeholders, language, ...audit }: Audit): string | null {
  const matches = subjectMatches({ ...audit, stakeholders });
  const isOpen = matches.some(({ partners }) => partners.length === 0);
  if (!isOpen || countedOf(stakeholders).some(({ projects }) => projects.length > 0)) return null;
  return reportTexts(language).subjectSheet.noProjects(sheetTexts(language).matrix.headers.project);
}

/** Parts on as few lines as hold them, the first of which begins with the name. */
function wrapped([name = "", first = "", ...parts]: readonly string[]): string[] {
  const lines = packLines([`${name}${first}`, ...parts], " · ", LINE_CHARS);
  return lines.map((line, index) => `${index === 0 ? "  " : "    "}${line}`);
}

/** The name, then what is to be said of the subject. */
function subjectParts({ subject, needs, users, served }: SubjectMatch, { language }: Audit): string[] {
  const { subjectSheet: texts } = reportTexts(language);
  const { items } = sheetTexts(language);
  const needed = RESOURCES.filter((resource) => needs[resource].state !== "unneeded");
  const parts = needParts({ needs, served }, language, PARTNER_CHARS);
  const there = `${texts.headers.users_there.toLowerCase()} ${USER_MARKS[users.state]} ${texts.users[users.state]}`;
  const lacking = needed.map((resource) => items[`resource_${resource}`]).join(", ");
  const said = served === "no" ? [`${NOBODY_MARK} ${texts.next.nobody}`, lacking] : [...parts, there];
  return [`${shorten(subject.name, NAME_CHARS)}${texts.colon}`, ...said.filter((part) => part !== "")];
}

/** Each resource that is needed with who could bring it, `data ✓ Agrilog + 1`; or that no need is noted. @param chars Letters of a name. */
export function needParts(
  { needs, served }: Pick<SubjectMatch, "needs" | "served">,
  language: Audit["language"],
  chars: number,
): string[] {
  if (served === "unsaid") return [`${MARKS.ask} ${reportTexts(language).subjectSheet.needsUnsaid}`];
  const { items } = sheetTexts(language);
  return RESOURCES.filter((resource) => needs[resource].state !== "unneeded").map(
    (resource) => `${items[`resource_${resource}`]} ${needText(needs[resource], language, chars)}`,
  );
}

/** Stands where nobody does: beside the marks of answers, because it is none. */
export const NOBODY_MARK = "✕";

export const USER_MARKS = { yes: MARKS.yes, ask: MARKS.ask, no: NOBODY_MARK } as const;

/** What a cell of a resource says, in words that need no colour: `✓ Agrilog + 1`. @param chars Letters of a name. */
export function needText({ state, sure, possible }: NeedMatch, language: Audit["language"], chars: number): string {
  const { subjectSheet: texts } = reportTexts(language);
  switch (state) {
    case "sure":
      return `${MARKS.yes} ${namedFirst(sure, chars)}`;
    case "possible":
      return `${MARKS.ask} ${namedFirst(possible, chars)}`;
    case "unasked":
      return `${MARKS.ask} ${texts.unasked}`;
    case "nobody":
      return `${NOBODY_MARK} ${texts.nobody}`;
    case "unneeded":
      return MARKS.none;
    case "unsaid":
      return `${MARKS.ask} ${texts.unsaid}`;
  }
}

/** The first name and how many others, which stay in one line. */
function namedFirst(partners: NeedMatch["sure"], chars: number): string {
  const name = shorten(partners[0]?.name ?? "", chars);
  return partners.length > 1 ? `${name}\u00a0+\u00a0${partners.length - 1}` : name;
}
