/** Gaps in words for the sheets: kind with its mark, sentence with the names to ask, how many. */

import type { Audit, Gap, GapKind } from "../audit";
import { isoOfSerial } from "../dates";
import type { Language } from "../guide/codes";
import { gapMessage, messageTexts } from "../messages/messages";
import { reportTexts } from "../messages/sheets/report/reportTexts";
import { sheetTexts } from "../messages/sheets/sheetTexts";
import { listNames } from "./listNames";
import { shorten } from "./shorten";

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
const NAME_CHARS = 24;
/** What fits before the count. */
const SENTENCE_CHARS = 150;
/** What fits between two columns of the summary. */
const BRIEF_CHARS = 66;
const BRIEF_NAMES_CHARS = 40;

/** The name of a kind with its mark, which says without colour how serious it is. */
export function gapKindWithMark(kind: GapKind, language: Language): string {
  return `${MARKS[kind]} ${messageTexts(language).gapKinds[kind]}`;
}

/** A gap as a line of the list on the resources sheet. */
export function gapLine(gap: Gap, language: Language): GapLine {
  const cut = (names: readonly string[]): string[] => names.map((name) => shorten(name, NAME_CHARS));
  return {
    kind: gapKindWithMark(gap.kind, language),
    sentence: shorten(
      gapMessage({ ...gap, stakeholders: cut(gap.stakeholders), ask: cut(gap.ask) }, language),
      SENTENCE_CHARS,
    ),
    count: countOf(gap, language),
  };
}

function countOf({ kind, counts }: Gap, language: Language): string {
  const { gaps } = reportTexts(language);
  if (kind === "single-source") return gaps.fragile;
  if (counts === null) return "";
  const of = counts.yes + counts.no + counts.unknown;
  return kind === "never-asked" ? gaps.toAsk(counts.unknown) : gaps.share(counts.no, of);
}

/** A gap in few words. */
export function briefGap(gap: Gap, language: Language): string {
  const report = reportTexts(language);
  const { categories, noCategory, formatDate } = sheetTexts(language);
  const counts = gap.counts ?? { yes: 0, no: 0, unknown: 0 };
  const words = report.gaps.brief[gap.kind]({
    category: gap.category === null ? noCategory : categories[gap.category],
    resource: gap.resource === null ? "" : messageTexts(language).resources[gap.resource],
    names: listNames(gap.stakeholders, BRIEF_NAMES_CHARS, report),
    date: gap.date === null ? "" : formatDate(isoOfSerial(gap.date)),
    count: counts.unknown,
    of: counts.yes + counts.no + counts.unknown,
  });
  return shorten(words, BRIEF_CHARS);
}

/**
 * The most serious gaps, at most `most`, of each kind at first at most two: a page of ten confirmed gaps would hide that
 * nobody was ever asked for data.
 */
export function tellingGaps({ gaps }: Audit, most: number, perKind = 2): Gap[] {
  const counts = new Map<GapKind, number>();
  const firsts = gaps.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= perKind;
  });
  const chosen = new Set([...firsts, ...gaps.filter((gap) => !firsts.includes(gap))].slice(0, most));
  return gaps.filter((gap) => chosen.has(gap));
}
