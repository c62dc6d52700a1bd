/** Gaps in words for the sheets: kind with its mark, sentence with the names to ask, how many. */

import type { Audit, Gap, GapKind } from "../../model/audit";
import { isoOfSerial } from "../../model/dates";
import type { Language } from "../../guide/codes";
import { gatherGaps } from "../../matrix/gatherGaps";
import { gapCategories, gapMessage, gapResources } from "../../messages/messages";
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
  "unclear-category": "?",
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
const BRIEF_CATEGORY_CHARS = 40;
/** The questions that matter: the others follow in the list of the resources sheet. */
const BRIEF_RESOURCES = 2;

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

function countOf({ kind, counts, stakeholders, ask, isUntouched = false }: Gap, language: Language): string {
  const { gaps, count, stakeholders: forms } = reportTexts(language);
  if (kind === "single-source") return gaps.fragile;
  if (kind === "never-asked") return gaps.toAsk(isUntouched ? (counts?.unknown ?? 0) : ask.length);
  if (counts === null) return stakeholders.length > 1 ? count(stakeholders.length, forms) : "";
  return gaps.share(counts.no, counts.yes + counts.no + counts.unknown);
}

/** A gap in few words. */
export function briefGap(gap: Gap, language: Language): string {
  const report = reportTexts(language);
  const { formatDate } = sheetTexts(language);
  const counts = gap.counts ?? { yes: 0, no: 0, unknown: 0 };
  const { doubt } = gap;
  const resources = gapResources(gap, language);
  const say = (names: string): string =>
    report.gaps.brief[gap.kind]({
      category: listNames(gapCategories(gap, language), BRIEF_CATEGORY_CHARS, report),
      resource: `${resources.slice(0, BRIEF_RESOURCES).join(", ")}${resources.length > BRIEF_RESOURCES ? " …" : ""}`,
      resources,
      isUntouched: gap.gathered !== undefined && gap.isUntouched === true,
      names,
      date: gap.date === null ? "" : formatDate(isoOfSerial(gap.date)),
      isOver: (gap.days ?? 0) < 0,
      count:
        doubt?.unread ?? (gap.gathered === undefined || gap.isUntouched === true ? counts.unknown : gap.ask.length),
      of: doubt?.of ?? counts.yes + counts.no + counts.unknown,
    });
  const room = BRIEF_CHARS - say("").length;
  return say(listNames(gap.stakeholders, room, report, Math.min(BRIEF_NAME_CHARS, room)));
}

/** All gaps for people, most serious first. */
export function toldGaps({ gaps }: Audit): Gap[] {
  return gatherGaps(gaps);
}
