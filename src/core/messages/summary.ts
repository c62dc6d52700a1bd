/** The summary of an audit as lines of plain text, for a terminal or a mail. */

import type { Language } from "../guide/codes";
import type { Audit, Completeness, LeftAside } from "../model/audit";
import type { Finding, Severity } from "../model/finding";
import { groupBy } from "../model/groups";
import { gatherGaps } from "../matrix/gatherGaps";
import { askNext } from "../matrix/askNext";
import { listState } from "../matrix/listState";
import { shareOf } from "../matrix/resourcesByCategory";
import { askWords } from "./askWords";
import { firstAsked, nextSteps, notShownLines, type BareLine } from "./bareList";
import { columnUses } from "./columnUses";
import { caveats, nobodyCounted } from "./caveats";
import { scopeParts } from "./scopeLine";
import { gapMessage, joinNames } from "./messages";
import { categoryName, messageTexts, reportTexts } from "../texts/texts";
import { laneLines } from "./laneLines";
import { packLines } from "./packLines";
import { pairLines } from "./pairLines";
import { proposalLines } from "./proposals";
import { subjectLines } from "./subjectLines";

/** What is listed of each part; the rest stands in the workbook and the JSON. */
const MAX_GAPS = 10;
const MAX_ASKED = 10;
const MAX_KINDS = 12;
const BAR_WIDTH = 20;
/** Letters of an indented line. */
const LINE_CHARS = 96;
const NAME_WIDTH = 26;

/** What the caller knows of the result. */
export interface SummaryContext {
  readonly file: string;
  readonly written: { readonly file: string; readonly sheets: readonly string[] } | null;
  /** Remarks about the result, each a sentence. */
  readonly remarks: readonly string[];
}

/** Lines of at most about 100 characters, without their ends. */
export function summaryLines(audit: Audit, context: SummaryContext): string[] {
  return [
    ...titled(messageTexts(audit.language).summary.title(context.file)),
    ...sources(audit),
    "",
    ...completeness(audit),
    "",
    ...(listState(audit.completeness) === "bare" ? bareParts(audit) : [...gaps(audit), "", ...asks(audit), ""]),
    ...spaced(laneLines(audit)),
    ...spaced(pairLines(audit)),
    ...spaced(subjectLines(audit)),
    ...findings(audit),
    "",
    ...spaced(proposalLines(audit, audit.language)),
    ...result(audit, context),
  ];
}

/** A part with a blank line behind it; nothing for no part. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ""];
}

function titled(title: string): string[] {
  return [title, "─".repeat(Math.min(title.length, 80))];
}

function sources({ tables, skipped, leftAside, language }: Audit): string[] {
  const { summary, colon, columns } = messageTexts(language);
  const lines = tables.flatMap(({ table, sheet, rows, hiddenRows, blankRows, leftOut, below, mapping }) => {
    const extras = [
      hiddenRows > 0 ? summary.hidden(hiddenRows) : "",
      blankRows > 0 ? summary.blank(blankRows) : "",
      leftOut > 0 ? summary.leftOut(leftOut) : "",
      below > 0 ? summary.below(below) : "",
    ].filter((text) => text !== "");
    const uses = columnUses(mapping, language);
    return [
      `  ${summary.table(table, sheet, rows)}${extras.length === 0 ? "" : ` (${extras.join(", ")})`}`,
      ...packLines(
        uses.length === 0 ? [] : [`${columns.byUse} – ${uses[0] ?? ""}`, ...uses.slice(1)],
        " · ",
        LINE_CHARS,
      ).map((line) => `    ${line}`),
    ];
  });
  const left = leftLines({ skipped, leftAside, language }).map(({ text, isQuestion }) =>
    isQuestion ? `    ${text}` : `  ${summary.skippedTitle}${colon}${text}`,
  );
  return [...lines, ...left];
}

/** A line about what is left aside, or the question that would let it in. */
export interface LeftLine {
  readonly text: string;
  readonly isQuestion: boolean;
}

/** One line for each table and each part of a sheet that is left aside: what it was taken for and why, then the question. */
export function leftLines({
  skipped,
  leftAside,
  language,
}: Pick<Audit, "skipped" | "leftAside" | "language">): LeftLine[] {
  const { summary, skipped: reasons, quote, colon } = messageTexts(language);
  const question = (cells: LeftAside | undefined): LeftLine[] => {
    const text = cells === undefined ? null : asideQuestion(cells, language);
    return text === null ? [] : [{ text, isQuestion: true }];
  };
  const tables = skipped.flatMap(({ table, reason }) => [
    { text: `${quote(table)} – ${reasons[reason]}`, isQuestion: false },
    ...question(leftAside.find(({ takenFor, name }) => takenFor === "table" && name === table)),
  ]);
  const others = leftAside.flatMap((cells) => {
    const { sheet, address, takenFor, reason, rows } = cells;
    if (takenFor === "table") return [];
    const text = `${quote(sheet)}${colon}${summary.aside[takenFor](address, rows)} – ${reasons[reason]}`;
    return [{ text, isQuestion: false }, ...question(cells)];
  });
  return [...tables, ...others];
}

/** The question or advice that would let cells in, with the option of the command line; null where nothing would. */
export function asideQuestion({ nameHeader, option }: LeftAside, language: Language): string | null {
  const { summary } = messageTexts(language);
  if (option === null) return null;
  return nameHeader === null ? summary.take(option) : summary.whichNames(nameHeader, option);
}

function completeness(audit: Audit): string[] {
  const { summary } = messageTexts(audit.language);
  const { stakeholders, answered, of } = audit.completeness;
  const head = `${summary.found(stakeholders, audit.tables.length)} · ${summary.completeness(answered, of)}`;
  const isBare = listState(audit.completeness) === "bare";
  const most = Math.max(...audit.byCategory.map((own) => own.stakeholders), 1);
  const lines = audit.byCategory.map((own) => {
    const name = categoryName(own.category, audit.language);
    const shown = isBare ? "█".repeat(Math.ceil((own.stakeholders * BAR_WIDTH) / most)) : bar(own);
    return `  ${name.padEnd(NAME_WIDTH)} ${String(own.stakeholders).padStart(4)}  ${shown}`;
  });
  const doubts = caveats(audit);
  return [
    ...scopeParts(audit),
    isBare ? head : `${head}  ${bar(audit.completeness)}`,
    ...(doubts.length === 0 ? [] : [`  ${doubts.join(" · ")}`]),
    ...lines,
  ];
}

/** Of a list with next to no answer: what it does not show, whom to ask first, what comes next. */
function bareParts(audit: Audit): string[] {
  const { bare } = reportTexts(audit.language);
  const { colon } = messageTexts(audit.language);
  const { first, others } = firstAsked(audit);
  const listed = (lines: readonly BareLine[]): string[] => {
    const width = Math.max(...lines.map(({ label }) => label.length));
    return lines.map(({ label, text }) => `  ${label.padEnd(width)}  ${text}`);
  };
  const asked = first.map(({ name, subject, reason }) => `  ${name}${colon}${subject} – ${reason}`);
  return [
    bare.notShownTitle,
    ...listed(notShownLines(audit)),
    "",
    ...(first.length === 0 ? [] : [bare.askTitle(first.length), ...asked]),
    ...(others === 0 ? [] : [`  ${bare.others(others)}`]),
    ...(first.length === 0 ? [] : [""]),
    bare.nextTitle,
    ...listed(nextSteps(audit)),
    "",
  ];
}

/** A bar with its percentage: the share is also said in figures. */
function bar(completenessOf: Completeness): string {
  const share = shareOf(completenessOf);
  const filled = Math.round(share * BAR_WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function gaps({ gaps: found, language }: Audit): string[] {
  const { summary, gapKinds } = messageTexts(language);
  const all = gatherGaps(found);
  const width = Math.max(...all.slice(0, MAX_GAPS).map(({ kind }) => gapKinds[kind].length), 0);
  const lines = all
    .slice(0, MAX_GAPS)
    .map((gap) => `  ${gapKinds[gap.kind].padEnd(width)}  ${gapMessage(gap, language)}`);
  const rest = all.length > MAX_GAPS ? [`  ${summary.moreGaps(all.length - MAX_GAPS)}`] : [];
  return all.length === 0 ? [summary.noGaps] : [summary.gapsTitle, ...lines, ...rest];
}

function asks({ stakeholders, language }: Audit): string[] {
  const { summary, colon } = messageTexts(language);
  const all = askNext(stakeholders);
  const lines = all.slice(0, MAX_ASKED).map((ask) => {
    const { stakeholder } = ask;
    const words = joinNames(askWords(ask, language), language);
    return `  ${stakeholder.owner ?? summary.noOwner} → ${stakeholder.name}${colon}${words}`;
  });
  const rest = all.length > MAX_ASKED ? [`  ${summary.moreToAsk(all.length - MAX_ASKED)}`] : [];
  if (all.length === 0) return [nobodyCounted({ stakeholders, language }) ?? summary.nothingToAsk];
  return [summary.askTitle, ...lines, ...rest];
}

const SEVERITIES: readonly Severity[] = ["blocking", "warning", "info"];

function findings({ findings: all, settled = [], language }: Audit): string[] {
  const { summary, findingKinds } = messageTexts(language);
  const aside = settled.length === 0 ? [] : [`  ${summary.setAside(settled.length)}`];
  if (all.length === 0) return [summary.noFindings, ...aside];
  const groups = groupBy(all, ({ kind }) => kind);
  const ranked = [...groups.values()].sort((a, b) => severityRank(a) - severityRank(b) || b.length - a.length);
  const lines = ranked.slice(0, MAX_KINDS).map((own) => {
    const [first] = own;
    const kind = first === undefined ? "" : findingKinds[first.kind];
    const doubt = first?.severity === "blocking" ? ` (${summary.blocking})` : "";
    const cells = joinNames([...new Set(own.map(({ place }) => place.cell))], language);
    return `  ${String(own.length).padStart(3)}  ${kind}${doubt}\n       ${cells}`;
  });
  return [summary.findingsTitle, ...lines.flatMap((line) => line.split("\n")), ...aside];
}

function severityRank([first]: readonly Finding[]): number {
  return first === undefined ? SEVERITIES.length : SEVERITIES.indexOf(first.severity);
}

function result({ language }: Audit, { written, remarks }: SummaryContext): string[] {
  const { summary, quote } = messageTexts(language);
  const lines =
    written === null ? [] : [summary.written(written.file), summary.sheets(written.sheets.map(quote).join(", "))];
  return [...remarks, ...lines];
}
