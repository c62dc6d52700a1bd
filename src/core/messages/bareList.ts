/** A list with few answers in words: who is on it, what it does not show yet, whom to ask first, what to do next. */

import { NOTHING } from "../contract/columns";
import { isResourceField } from "../guide/codes";
import { isGuideCategory } from "../guide/categories";
import { askNext, type AskNext } from "../matrix/askNext";
import { askReason } from "../matrix/askReason";
import { categoriesMissing } from "../matrix/findGaps";
import { subjectAsks } from "../matrix/subjectAsks";
import { countedOf } from "../matrix/resourcesByCategory";
import type { Audit } from "../model/audit";
import { isoOfSerial, serialOfIso } from "../model/dates";
import { categoryName, messageTexts, reportTexts, sheetTexts } from "../texts/texts";
import { shorten } from "../texts/wording/shorten";
import { packLines } from "./packLines";
import { needParts } from "./subjectLines";

/** A label and what there is to say about it; the label of a line that goes on is blank. */
export interface BareLine {
  readonly label: string;
  readonly text: string;
}

/** Somebody to ask: what, and why. */
export interface FirstAsked {
  readonly subject: string;
  readonly name: string;
  readonly reason: string;
}

/** Stakeholders to ask first. */
const FIRST = 10;
/** Days for the interviews. */
const DAYS = 21;
/** Characters beside a label. */
const LINE_CHARS = 62;
const NAME_CHARS = 28;
const NAMED = 2;
const REASON_CHARS = 46;

/** A category and how many of it count, as a line. */
export function listLines({ resourcesByCategory, language }: Audit): BareLine[] {
  const { bare } = reportTexts(language);
  const shown = resourcesByCategory.filter(({ stakeholders }) => stakeholders > 0);
  return [...shown]
    .sort((a, b) => b.stakeholders - a.stakeholders)
    .map((row) => ({
      label: row.category === null ? bare.unclearBar : categoryName(row.category, language),
      text: String(row.stakeholders),
    }));
}

/** Rows without category, categories that are absent or may be, and whether users are there. */
export function notShownLines(audit: Audit): BareLine[] {
  const { language, gaps, stakeholders, resourcesByCategory } = audit;
  const { bare, names } = reportTexts(language);
  const counted = countedOf(stakeholders);
  const unread = counted.filter(({ category }) => category === null).map(({ name }) => shorten(name, NAME_CHARS));
  const words = [...new Set(gaps.flatMap(({ doubt }) => doubt?.words ?? []))];
  const categoriesOf = (kind: "empty-category" | "unclear-category"): string[] =>
    categoriesMissing(gaps, kind).map((category) => categoryName(category, language));
  const absent = packLines(categoriesOf("empty-category"), ", ", LINE_CHARS);
  const notSeen = packLines(categoriesOf("unclear-category"), ", ", LINE_CHARS);
  const unreadText = bare.unread(unread.length, names(unread.slice(0, NAMED), Math.max(0, unread.length - NAMED)));
  const hasUsers = resourcesByCategory.some(
    ({ category, stakeholders: own }) => (category === "cbo" || category === "citizens") && own > 0,
  );
  const lines = [
    ...(unread.length === 0 ? [] : labelled(bare.unclear, [shorten(unreadText, LINE_CHARS)])),
    ...(words.length === 0 ? [] : labelled(bare.unclear, [shorten(bare.ambiguous(words.join(", ")), LINE_CHARS)])),
    ...labelled(bare.absent, absent),
    ...labelled(bare.notSeen, notSeen),
    ...(notSeen.length > 0 && unread.length > 0 ? [{ label: "", text: bare.orAmong(unread.length) }] : []),
  ];
  if (lines.length === 0) return [{ label: "—", text: bare.allThere }];
  return hasUsers ? lines : [...lines, { label: "", text: bare.users }];
}

function labelled(label: string, texts: readonly string[]): BareLine[] {
  return texts.map((text, index) => ({ label: index === 0 ? label : "", text }));
}

/** Those to ask first, at most `most`, and how many others there are. */
export function firstAsked(audit: Audit, most = FIRST): { readonly first: FirstAsked[]; readonly others: number } {
  const { stakeholders, language, resourcesByCategory } = audit;
  const { actions } = reportTexts(language);
  const { items } = sheetTexts(language);
  const { colon } = messageTexts(language);
  const all = askNext(stakeholders);
  const first = all.slice(0, most).map(({ stakeholder, items: [item = "familiarity"], again }): FirstAsked => {
    const reason = again === null ? askReason(item, stakeholder, resourcesByCategory) : "again";
    return {
      subject: again === null ? items[item] : actions.again.subject,
      name: stakeholder.name,
      reason: shorten(
        `${categoryName(stakeholder.category, language)}${colon}${lowered(actions.reasons[reason])}`,
        REASON_CHARS,
      ),
    };
  });
  return { first, others: all.length - first.length };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Subjects that are named on a page. */
const SUBJECTS = 4;
const SUBJECT_CHARS = 25;
const PARTNER_CHARS = 22;

/** Whom to ask first for each subject, at most four, then how many others there are; none where no table names subjects. */
export function subjectAskLines(audit: Audit): BareLine[] {
  const { language } = audit;
  const all = subjectAsks(audit);
  const rest = all.length - SUBJECTS;
  const lines = all.slice(0, SUBJECTS).flatMap((match) => {
    const texts = packLines(needParts(match, language, PARTNER_CHARS), " · ", LINE_CHARS);
    return labelled(shorten(match.subject.name, SUBJECT_CHARS), texts.length > 0 ? texts : [NOTHING]);
  });
  return rest > 0 ? [...lines, { label: "", text: reportTexts(language).subjectSheet.more(rest) }] : lines;
}

/** Whether the guide expects a resource of one of those that are asked first. */
export function isExpectedFirst({ stakeholders, resourcesByCategory }: Audit, most = FIRST): boolean {
  return askNext(stakeholders)
    .slice(0, most)
    .some(
      ({ stakeholder, items: [item = "familiarity"] }) =>
        isResourceField(item) &&
        isGuideCategory(stakeholder.category) &&
        askReason(item, stakeholder, resourcesByCategory) === "expected",
    );
}

/** Three steps: the list and its officers this week, interviews by a date, then the sheets again. */
export function nextSteps(audit: Audit, most = FIRST): BareLine[] {
  const { language, stakeholders, asOf, findings } = audit;
  const { bare } = reportTexts(language);
  const unread = countedOf(stakeholders).filter(({ category }) => category === null).length;
  const isOwned = ({ stakeholder: { owner } }: AskNext): boolean => owner !== null;
  const asked = askNext(stakeholders).slice(0, most);
  const unowned = asked.filter((ask) => !isOwned(ask)).length;
  const now = [
    ...(unread === 0 ? [] : [bare.clarify(unread)]),
    ...(findings.some(({ kind }) => kind === "unmapped-question") ? [bare.prepare] : []),
    ...(unowned === 0 ? [] : [bare.owners(unowned)]),
  ];
  const date = sheetTexts(language).formatDate(isoOfSerial((serialOfIso(asOf) ?? 0) + DAYS));
  return [
    ...labelled(bare.thisWeek, now),
    ...(asked.length === 0 ? [] : labelled(bare.before(date), [bare.interviews])),
    ...labelled(bare.afterwards, [bare.again]),
  ];
}
