/** Gaps in words for the sheets: kind with its mark, sentence with the names to ask, how many. */

import type { Audit, Gap, GapKind } from "../../model/audit";
import { isoOfSerial } from "../../model/dates";
import type { Language } from "../../guide/codes";
import { gatherGaps } from "../../matrix/gatherGaps";
import { gapMessage } from "../../messages/messages";
import { messageTexts, reportTexts, sheetTexts } from "../../texts/texts";
import { listNames } from "./listNames";

/** A gap as a line of a list. */
export interface GapLine {
  readonly kind: string;
  readonly sentence: string;
  readonly count: string;
}

const MARKS: Readonly<Record<GapKind, string>> = {
  "empty-category": "✕",
  "confirmed-gap": "✕",
  "never-asked": "?",
  "single-source": "·",
  "no-incentive": "·",
  "expectation-missed": "·",
  "no-follow-up": "·",
  "agreement-ending": "·",
};

/** Longest name inside a sentence. */
const NAME_CHARS = 32;
/** What fits before the count. */
const SENTENCE_CHARS = 148;
/** What fits between two columns of the summary. */
const BRIEF_CHARS = 66;
const BRIEF_NAME_CHARS = 32;

/** The name of a kind with its mark, which says without colour how serious it is. */
export function gapKindWithMark(kind: GapKind, language: Language): string {
  return `${MARKS[kind]} ${messageTexts(language).gapKinds[kind]}`;
}

/** A gap as a line of the list on the resources sheet. */
export function gapLine(gap: Gap, language: Language): GapLine {
  const report = reportTexts(language);
  const room = SENTENCE_CHARS - gapMessage(gap, language, () => "").length;
  const sentence = gapMessage(gap, language, (names) => listNames(names, room, report, NAME_CHARS));
  return { kind: gapKindWithMark(gap.kind, language), sentence, count: countOf(gap, language) };
}

function countOf({ kind, counts, stakeholders }: Gap, language: Language): string {
  const { gaps, count, stakeholders: forms } = reportTexts(language);
  if (kind === "single-source") return gaps.fragile;
  if (counts === null) return stakeholders.length > 1 ? count(stakeholders.length, forms) : "";
  const of = counts.yes + counts.no + counts.unknown;
  return kind === "never-asked" ? gaps.toAsk(counts.unknown) : gaps.share(counts.no, of);
}

/** A gap in few words. */
export function briefGap(gap: Gap, language: Language): string {
  const report = reportTexts(language);
  const { categories, noCategory, formatDate } = sheetTexts(language);
  const counts = gap.counts ?? { yes: 0, no: 0, unknown: 0 };
  const say = (names: string): string =>
    report.gaps.brief[gap.kind]({
      category: gap.category === null ? noCategory : categories[gap.category],
      resource: gap.resource === null ? "" : messageTexts(language).resources[gap.resource],
      names,
      date: gap.date === null ? "" : formatDate(isoOfSerial(gap.date)),
      count: counts.unknown,
      of: counts.yes + counts.no + counts.unknown,
    });
  const room = BRIEF_CHARS - say("").length;
  return say(listNames(gap.stakeholders, room, report, Math.min(BRIEF_NAME_CHARS, room)));
}

/** All gaps for people, most serious first. */
export function toldGaps({ gaps }: Audit): Gap[] {
  return gatherGaps(gaps);
}

/**
 * The most serious gaps, at most `most`, of each kind at first at most `perKind`: a page of ten confirmed gaps would hide
 * that nobody was asked for data.
 */
export function tellingGaps(gaps: readonly Gap[], most: number, perKind = 2): Gap[] {
  const counts = new Map<GapKind, number>();
  const firsts = gaps.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= perKind;
  });
  const chosen = new Set([...new Set([...firsts, ...gaps])].slice(0, most));
  return gaps.filter((gap) => chosen.has(gap));
}
