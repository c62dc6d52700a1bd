/** The summary as plain text: to copy into a mail or a note. */

import type { Audit } from "../../model/audit";
import type { RunChanges } from "../../history/compareRuns";
import { isGuideCategory } from "../../guide/categories";
import { CATEGORIES, RESOURCES } from "../../guide/codes";
import { listState } from "../../matrix/listState";
import { shareOf } from "../../matrix/resourcesByCategory";
import { firstAsked, listLines, nextSteps, notShownLines } from "../../messages/bareList";
import { messageTexts, reportTexts, sheetTexts } from "../../texts/texts";
import { resourcesMessage } from "../resources/resourcesMessage";
import { matrixSource } from "../matrix/sourceLine";
import { committeeSections } from "./committeeText";
import {
  whatChanged,
  whatIsMissing,
  whoWeHave,
  whomToAsk,
  type SummaryLine,
  type SummarySection,
} from "./summaryContent";

/** Lines joined by line feeds: money, agreements to deal with, who is ready, whom we have, what they bring, what is missing, whom to ask next, what changed; of a list with few answers who is on it. */
export function summaryText(audit: Audit, changes: RunChanges | null = null): string {
  const { summary } = reportTexts(audit.language);
  const sections = [
    ...committeeSections(audit),
    ...(listState(audit.completeness) === "bare" ? bareSections(audit) : answeredSections(audit)),
    ...(changes === null ? [] : [whatChanged(audit, changes, 0)]),
  ];
  const message = resourcesMessage(audit.resourcesByCategory, sheetTexts(audit.language).resources);
  return [
    summary.title,
    matrixSource(audit),
    ...sections.flatMap((section) =>
      sectionLines(section, audit, section.title === summary.bringTitle ? message : null),
    ),
  ].join("\n");
}

/** What a list with some answers says; one with few also who is on it. */
function answeredSections(audit: Audit): SummarySection[] {
  const { summary } = reportTexts(audit.language);
  return [
    ...(listState(audit.completeness) === "begun" ? [listOf(audit)] : []),
    { title: summary.whoTitle, lines: [...keyFigures(audit), ...whoWeHave(audit)] },
    { title: summary.bringTitle, lines: resourceLines(audit) },
    whatIsMissing(audit),
    whomToAsk(audit),
  ];
}

/** What a list with next to no answer says: nothing of resources, nor that all of them are to ask. */
function bareSections(audit: Audit): SummarySection[] {
  const { bare } = reportTexts(audit.language);
  const { first, others } = firstAsked(audit);
  const asked = first.map(({ subject, name, reason }) => ({ label: name, text: `${subject} · ${reason}` }));
  const rest = others === 0 ? [] : [{ label: "…", text: bare.others(others) }];
  return [
    listOf(audit),
    { title: bare.notShownTitle, lines: notShownLines(audit).map(dashed) },
    { title: bare.askTitle(first.length), lines: [...asked, ...rest] },
    { title: bare.nextTitle, lines: nextSteps(audit).map(dashed) },
  ];
}

function listOf(audit: Audit): SummarySection {
  return { title: reportTexts(audit.language).bare.listTitle, lines: listLines(audit) };
}

/** A line that goes on stands by itself. */
function dashed({ label, text }: SummaryLine): SummaryLine {
  return { label: label === "" ? "—" : label, text };
}

function sectionLines({ title, lines }: SummarySection, { language }: Audit, message: string | null): string[] {
  const { colon } = messageTexts(language);
  const texts = lines.map(({ label, text }) =>
    label === "—" || label === "…" || label === "·" ? `- ${text}` : `- ${label}${colon}${text}`,
  );
  return ["", title.toUpperCase(), ...(message === null ? [] : [message]), ...texts];
}

function keyFigures({ completeness, resourcesByCategory, language }: Audit): { label: string; text: string }[] {
  const { summary, count } = reportTexts(language);
  const used = resourcesByCategory.filter(
    ({ category, stakeholders }) => isGuideCategory(category) && stakeholders > 0,
  );
  const [of, missing, end] = summary.answeredOf;
  const { answered, of: all } = completeness;
  const percent = `${Math.floor(shareOf(completeness) * 100)}\u00a0%`;
  return [
    {
      label: count(completeness.stakeholders, summary.listed),
      text: summary.inCategories(used.length, CATEGORIES.length - 1),
    },
    { label: `${percent} ${summary.answered}`, text: `${answered}${of}${all}${missing}${all - answered}${end}` },
  ];
}

function resourceLines({ resourcesByCategory, language }: Audit): { label: string; text: string }[] {
  const { resources } = sheetTexts(language);
  const { summary } = reportTexts(language);
  return RESOURCES.map((resource) => {
    const sum = (answer: "yes" | "no" | "unknown"): number =>
      resourcesByCategory.reduce((total, row) => total + row.resources[resource][answer], 0);
    const { yes, none, ask } = summary.barHeaders;
    return {
      label: resources.resources[resource],
      text: `${sum("yes")} ${yes}, ${sum("no")} ${none}, ${sum("unknown")} ${ask}`,
    };
  });
}
