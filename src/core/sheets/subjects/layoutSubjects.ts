/** The subjects: what each needs, who could bring it, who is ready, who is to ask, whether users are at the table, whom to invite. */

import { MARKS } from "../../contract/columns";
import {
  SUBJECTS_COLUMNS,
  subjectsPosition,
  type SubjectMatchColumn,
  type SubjectsColumn,
} from "../../contract/subjectColumns";
import { TAB_COLORS } from "../../look/palette";
import { subjectMatches, type SubjectMatch } from "../../matrix/subjectMatches";
import { caveats } from "../../messages/caveats";
import { scopeParts } from "../../messages/scopeLine";
import { projectsHint } from "../../messages/subjectLines";
import type { Audit } from "../../model/audit";
import type { CellBlock, PlanCell, SheetPlan, UserColumn } from "../../model/plan";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { footers } from "../shared/footer";
import { joinText, liveSentence, liveWords, literal } from "../shared/liveText";
import { MatrixCounts } from "../shared/matrixCounts";
import { pageFit, type Printed } from "../shared/pageFit";
import { heightRuns, rowPoints } from "../shared/rowHeights";
import { staleRule, withStaleWarning } from "../shared/staleLine";
import { columnRef, quoteText } from "../shared/structuredRef";
import { subjectHeaders } from "../shared/subjectHeaders";
import { userNumberFormats } from "../shared/userColumns";
import { inviteSection } from "./inviteSection";
import { SERVED_CELLS } from "./subjectFormulas";
import { subjectSheetFormats, subjectSheetRules, type SubjectFrame } from "./subjectSheetFormats";
import { isLive, subjectTable, subjectValues } from "./subjectTable";

/** What the sheet needs beside the audit. */
export interface SubjectsContext {
  readonly tableName: string;
  /** Name of the matrix table that the sheet reads. */
  readonly matrixTableName: string;
  /** Columns the user added to the table of an earlier run. */
  readonly userColumns: readonly UserColumn[];
  /** Who publishes it, for the footer. */
  readonly authority?: string;
  /** What the sheet of the state says, as an expression; absent where there is no such sheet. */
  readonly state?: string;
}

const ROWS = { bands: 3, header: 4 } as const;
const HEAD_POINTS = [28, 15, 15, 16, 30] as const;
const GAP_POINTS = 12;
const LEAST_POINTS = 34;
const MOST_POINTS = 60;
/** Letters of a name in the title, which has 80. */
const TITLE_NAME_CHARS = 36;

const SHOWN = subjectsPosition("next") + 1;
const WIDTHS: Readonly<Partial<Record<SubjectsColumn, number>>> = {
  ...{ subject: 140, owner: 88, users: 108, financial: 118, technical: 118, human: 118, data: 118 },
  ...{ ready: 48, to_ask: 66, users_there: 72, next: 150 },
};
const HIDDEN_WIDTH = 48;
const POINTS_PER_CHAR = 5.25;

/** Lays the sheet out. */
export function layoutSubjects(audit: Audit, context: SubjectsContext): SheetPlan {
  const sheets = sheetTexts(audit.language);
  const matches = subjectMatches(audit);
  const frame: SubjectFrame = {
    ...{ bandRow: ROWS.bands, headerRow: ROWS.header, firstRow: ROWS.header + 1 },
    bodyRows: Math.max(1, matches.length),
    userColumns: context.userColumns.length,
  };
  const invite = inviteSection(audit, matches);
  const inviteRow = frame.firstRow + frame.bodyRows + 1;
  const heights = [
    ...HEAD_POINTS,
    ...(matches.length === 0 ? [LEAST_POINTS] : matches.map((match) => pointsOf(match, audit))),
    ...(invite === null ? [] : [GAP_POINTS, ...invite.heights]),
  ];
  const printed: Printed = {
    columnWidths: SUBJECTS_COLUMNS.map((column) => WIDTHS[column] ?? HIDDEN_WIDTH),
    rowHeights: heightRuns(0, heights),
    hiddenColumns: SUBJECTS_COLUMNS.flatMap((_, column) => (column >= SHOWN ? [column] : [])),
    print: {
      area: { row: 0, column: 0, rows: heights.length, columns: SHOWN },
      titleRows: { first: ROWS.bands, last: ROWS.header },
      marginsInches: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55 },
    },
  };
  const keys = matches.map(({ subject }) => subject.key);
  return {
    ...printed,
    kind: "subjects",
    name: sheets.sheetNames.subjects,
    tabColor: TAB_COLORS.subjects,
    cells: [
      headBlock(audit, matches, context),
      ...(invite === null ? [] : [{ row: inviteRow, column: 0, cells: invite.cells }]),
    ],
    tables: [subjectTable(audit, matches, context, ROWS.header)],
    formats: [
      ...subjectSheetFormats(frame),
      ...(invite?.formats(inviteRow) ?? []),
      ...userNumberFormats(
        context.userColumns,
        keys,
        { row: frame.firstRow, column: SUBJECTS_COLUMNS.length },
        frame.bodyRows,
      ),
    ],
    conditionalFormats: [staleRule(1, 0), ...subjectSheetRules(frame)],
    prompts: [],
    charts: [],
    frozen: { rows: ROWS.header + 1, columns: 1 },
    print: { ...printed.print, ...pageFit(printed, isShort(printed)), ...footers(context.authority, sheets) },
  };
}

/** Subjects for which the page is not made smaller than its width asks, by much. */
const LEAST_ONE_PAGE = 0.86;

/** Whether all of it fits on one page nearly as large as its width allows. */
function isShort(printed: Printed): boolean {
  return pageFit(printed, true).scalePercent >= LEAST_ONE_PAGE * pageFit(printed).scalePercent;
}

function pointsOf(match: SubjectMatch, audit: Audit): number {
  const values = subjectValues(match, audit);
  const texts = SUBJECTS_COLUMNS.slice(0, SHOWN).map((column) => ({
    text: textOf(values[column]),
    chars: (WIDTHS[column] ?? HIDDEN_WIDTH) / POINTS_PER_CHAR,
    sizePoints: column === "subject" ? 12 : 10,
  }));
  return Math.max(LEAST_POINTS, rowPoints(texts, MOST_POINTS));
}

function textOf(value: PlanCell): string {
  return typeof value === "string" ? value : "";
}

/** Message, whether it is up to date, how it is read, and what the columns are about. */
function headBlock(audit: Audit, matches: readonly SubjectMatch[], context: SubjectsContext): CellBlock {
  const { subjectSheet: texts } = reportTexts(audit.language);
  const sheets = sheetTexts(audit.language);
  const hint = projectsHint(audit);
  const subtitle = joinText([
    ...scopeParts(audit).map((part) => `${part} · `),
    liveSentence(
      (partners) => texts.subtitle(matches.length, partners),
      [new MatrixCounts(context.matrixTableName, sheets).stakeholders()],
    ),
    ...(hint === null ? [] : [` · ${hint}`]),
    ...caveats(audit).map((part) => ` · ${part}`),
  ]);
  const bands = Array<PlanCell>(SHOWN).fill(null);
  bands[subjectsPosition("financial")] = texts.bands.needs;
  bands[subjectsPosition("ready")] = texts.bands.table;
  const wide = (first: PlanCell): PlanCell[] => [first, ...Array<null>(SHOWN - 1).fill(null)];
  const dated = texts.dated(sheets.formatDate(audit.asOf), isLive(audit, matches));
  return {
    row: 0,
    column: 0,
    cells: [
      wide({ formula: `=${titleOf(matches, context.tableName, audit)}` }),
      wide(withStaleWarning(audit, subtitle, [], context.state)),
      wide(`${texts.howToRead} ${dated}`),
      bands,
    ],
  };
}

/** How many subjects nobody serves, else have no need noted, else are to be asked about, and the first of them, as the table says it now. */
function titleOf(matches: readonly SubjectMatch[], tableName: string, { language }: Audit): string {
  const { subjectSheet: texts } = reportTexts(language);
  if (matches.length === 0) return literal(texts.none);
  const headers = subjectHeaders(texts);
  const of = (column: SubjectMatchColumn): string => columnRef(tableName, headers[column]);
  const unserved = `COUNTIFS(${of("served")},0)`;
  const unsaid = `SUMPRODUCT(1*(${of("served")}=${quoteText(MARKS.ask)}))`;
  const unasked = quoteText(String(SERVED_CELLS.unasked));
  // By itself the mark would stand for any letter.
  const other = `IF(${unsaid}>0,${quoteText(`~${MARKS.ask}`)},${unasked})`;
  const first = `MATCH(IF(${unserved}>0,0,${other}),${of("served")},0)`;
  const name = `INDEX(${of("subject")},${first})`;
  const short = `IFERROR(IF(LEN(${name})>${TITLE_NAME_CHARS},LEFT(${name},${TITLE_NAME_CHARS - 1})&"…",${name}),"")`;
  return liveWords(texts.title, short, [unserved, unsaid, `COUNTIFS(${of("served")},${unasked})`]).expression;
}
