/** Whom to invite together, subject by subject: names of the day of the run. */

import { MARKS } from "../../contract/columns";
import { subjectsPosition } from "../../contract/subjectColumns";
import { PALETTE } from "../../look/palette";
import type { SubjectMatch } from "../../matrix/subjectMatches";
import type { Audit } from "../../model/audit";
import type { FormatPlan, PlanCell } from "../../model/plan";
import type { AssessedStakeholder } from "../../model/stakeholder";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { shorten } from "../../texts/wording/shorten";
import { listNames } from "../shared/listNames";
import { bodyFormat, headerFormat, rowArea, sectionFormat } from "../shared/reportLooks";

/** Cells from column A on, with their looks where they come to stand. */
export interface InviteSection {
  readonly cells: readonly (readonly PlanCell[])[];
  /** Points of each row. */
  readonly heights: readonly number[];
  readonly formats: (row: number) => FormatPlan[];
}

const TITLE_POINTS = 24;
const ROW_POINTS = 17;
const WHO_CHARS = 96;
const USERS_CHARS = 56;
const SUBJECT_CHARS = 26;
/** Where who is ready and where the users stand; each text runs on over the columns up to the next. */
const WHO = subjectsPosition("owner");
const USERS = subjectsPosition("ready");
const SHOWN = subjectsPosition("next") + 1;

/** Null where there are no subjects. */
export function inviteSection(audit: Audit, matches: readonly SubjectMatch[]): InviteSection | null {
  if (matches.length === 0) return null;
  const { subjectSheet: texts } = reportTexts(audit.language);
  const [subject, who, users] = texts.inviteHeaders;
  const title = texts.inviteTitle(sheetTexts(audit.language).formatDate(audit.asOf));
  const lines = matches.map((match) => lineOf(match, audit));
  return {
    cells: [wide([title]), placed(subject, who, users), ...lines.map((line) => placed(...line.cells))],
    heights: [TITLE_POINTS, ROW_POINTS, ...lines.map(() => ROW_POINTS)],
    formats: (row) => {
      const amber = (line: number, column: number): FormatPlan => ({
        area: rowArea(row + 2 + line, column, 1),
        font: { color: PALETTE.askText },
      });
      return [
        sectionFormat(row, 0),
        headerFormat(rowArea(row + 1, 0, SHOWN)),
        bodyFormat({ row: row + 2, column: 0, rows: lines.length, columns: SHOWN }),
        {
          area: { row: row + 2, column: 0, rows: lines.length, columns: 1 },
          font: { bold: true, color: PALETTE.title },
        },
        ...lines.flatMap(({ isReady, isWithUsers }, index) => [
          ...(isReady ? [] : [amber(index, WHO)]),
          ...(isWithUsers ? [] : [amber(index, USERS)]),
        ]),
      ];
    },
  };
}

interface InviteLine {
  readonly cells: readonly [subject: string, who: string, users: string];
  readonly isReady: boolean;
  readonly isWithUsers: boolean;
}

function lineOf({ subject, ready, toAsk, users, served }: SubjectMatch, { language }: Audit): InviteLine {
  const report = reportTexts(language);
  const { subjectSheet: texts } = report;
  const named = (partners: readonly AssessedStakeholder[], chars: number): string =>
    listNames(
      partners.map(({ name }) => name),
      chars,
      report,
    );
  const whoText =
    ready.length > 0
      ? named(ready, WHO_CHARS)
      : toAsk.length > 0
        ? texts.askFirst(named(toAsk, WHO_CHARS - texts.askFirst("").length))
        : served === "unsaid"
          ? `${MARKS.ask} ${texts.needsUnsaid}`
          : texts.nobodyReady;
  const usersText =
    users.state === "no"
      ? texts.usersToFind(subject.users === null ? null : shorten(subject.users, USERS_CHARS - 14))
      : users.state === "yes"
        ? texts.usersThere(named(users.partners, USERS_CHARS - 14))
        : texts.usersToAsk(named(users.partners, USERS_CHARS - 14));
  return {
    cells: [shorten(subject.name, SUBJECT_CHARS), whoText, usersText],
    isReady: ready.length > 0,
    isWithUsers: users.state === "yes",
  };
}

function placed(subject: string, who: string, users: string): PlanCell[] {
  const cells = wide([subject]);
  cells[WHO] = who;
  cells[USERS] = users;
  return cells;
}

function wide(cells: readonly PlanCell[]): PlanCell[] {
  return Array.from({ length: SHOWN }, (_, index) => cells[index] ?? null);
}
