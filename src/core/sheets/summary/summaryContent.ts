/** What the summary says, as labels and lines: laid out on a page, and as plain text. */

import { MARKS } from "../../contract/columns";
import { nobodyCounted } from "../../messages/caveats";
import type { Audit } from "../../model/audit";
import { countAnswers, hasChanges, type ChangedStakeholder, type RunChanges } from "../../history/compareRuns";
import { isoOfSerial } from "../../model/dates";
import { PROFILES, type Profile } from "../../guide/codes";
import { askNext } from "../../matrix/askNext";
import { byReadiness } from "../../matrix/orderStakeholders";
import { countedOf } from "../../matrix/resourcesByCategory";
import { subjectMatches, type SubjectMatch } from "../../matrix/subjectMatches";
import { NOBODY_MARK } from "../../messages/subjectLines";
import type { Forms } from "../../texts/catalogue/report";
import { categoryName, messageTexts, reportTexts, sheetTexts } from "../../texts/texts";
import { briefGap, gapKindWithMark, toldGaps } from "../shared/gapList";
import { listNames } from "../shared/listNames";
import { shorten } from "../../texts/wording/shorten";

/** A label and what there is to say about it. */
export interface SummaryLine {
  readonly label: string;
  readonly text: string;
}

/** A section of the page. */
export interface SummarySection {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

/** Lines of a section; a last one says how many more there are. */
const SECTION_LINES = 5;
/** What is missing, the last line for how many more. */
const MOST_MISSING = 10;
/** Characters that fit beside a label. */
const LINE_CHARS = 68;
/** On the left half there is less room. */
const WHO_CHARS = 64;
const NAME_CHARS = 24;
/** Names of subjects, behind the words that say that nobody serves them. */
const UNSERVED_CHARS = 44;

/** Whom we have: one line per profile, most ready first, in each the most familiar and keenest first. */
export function whoWeHave({ stakeholders, language }: Audit): readonly (SummaryLine & { profile: Profile })[] {
  const report = reportTexts(language);
  const { summary, count } = report;
  const ordered = byReadiness(countedOf(stakeholders));
  return PROFILES.map((profile) => {
    const own = ordered.filter((stakeholder) => stakeholder.profile === profile);
    const before = profile === "promising" && own.length > 0 ? `${summary.askFirst} – ` : "";
    const names = listNames(
      own.map(({ name }) => name),
      WHO_CHARS - before.length,
      report,
      NAME_CHARS,
    );
    return {
      profile,
      label: count(own.length, summary.quadrants[profile]),
      text: `${before}${names || summary.nobody}`,
    };
  });
}

/** What is missing, subjects that nobody serves first, then the most serious gaps: at most ten lines. */
export function whatIsMissing(audit: Audit): SummarySection {
  const { summary } = reportTexts(audit.language);
  const gaps = toldGaps(audit);
  const unserved = subjectsMissing(audit);
  const most = MOST_MISSING - unserved.length;
  const shown = gaps.slice(0, gaps.length > most ? most - 1 : most);
  const more = gaps.length - shown.length;
  const lines = [
    ...unserved,
    ...shown.map((gap) => ({
      label: gapKindWithMark(gap.kind, audit.language),
      text: briefGap(gap, audit.language),
    })),
  ];
  return { title: summary.missingTitle, lines: closed(lines, more, summary.nothingMissing, summary.moreMissing) };
}

/** The subjects that nobody serves, those of which no need is noted and those still to be asked about, a line each where there are some. */
function subjectsMissing(audit: Audit): SummaryLine[] {
  const report = reportTexts(audit.language);
  const { unservedLabel, unserved, unsaidNeeds, unaskedPartners } = report.subjectSheet;
  const matches = subjectMatches(audit);
  const line = (state: SubjectMatch["served"], mark: string, said: (names: string) => string): SummaryLine[] => {
    const names = matches.filter(({ served }) => served === state).map(({ subject }) => subject.name);
    const label = `${mark} ${unservedLabel(names.length)}`;
    return names.length === 0 ? [] : [{ label, text: said(listNames(names, UNSERVED_CHARS, report)) }];
  };
  return [
    ...line("no", NOBODY_MARK, unserved),
    ...line("unsaid", MARKS.ask, unsaidNeeds),
    ...line("unasked", MARKS.ask, unaskedPartners),
  ];
}

/** Whom to ask next, and by when: the due date where the table has one. */
export function whomToAsk({ stakeholders, language }: Audit): SummarySection {
  const { actions, summary } = reportTexts(language);
  const { formatDate, items } = sheetTexts(language);
  const ranked = askNext(stakeholders);
  const lines = ranked
    .slice(0, SECTION_LINES)
    .map(({ stakeholder: { name, dueDate, owner }, items: missing, again }) => {
      const [item = "familiarity"] = missing;
      const parts = [
        shorten(name, 34),
        again === null ? items[item] : actions.again.subject,
        shorten(owner ?? actions.noOwner, 20),
      ];
      const label = dueDate === null ? summary.noDate : formatDate(isoOfSerial(dueDate));
      return { label, text: shorten(parts.join(" · "), LINE_CHARS) };
    });
  const more = ranked.length - lines.length;
  const none = nobodyCounted({ stakeholders, language }) ?? summary.nothingToAsk;
  return { title: summary.askTitle, lines: closed(lines, more, none, summary.moreToAsk) };
}

function closed(
  lines: readonly SummaryLine[],
  more: number,
  none: string,
  rest: (count: number) => string,
): SummaryLine[] {
  if (lines.length === 0) return [{ label: "—", text: none }];
  return more === 0 ? [...lines] : [...lines, { label: "…", text: rest(more) }];
}

/** What changed since the last run, in at most six lines. `notes`: notes kept of stakeholders that are gone. */
export function whatChanged({ language }: Audit, changes: RunChanges | null, notes: number): SummarySection {
  const report = reportTexts(language);
  const { changes: texts } = report;
  const kept = notes === 0 ? [] : [{ label: "·", text: texts.kept(notes) }];
  if (changes === null) return { title: texts.firstTitle, lines: [{ label: "—", text: texts.first }, ...kept] };
  const title = texts.title(sheetTexts(language).formatDate(changes.since));
  if (!hasChanges(changes)) return { title, lines: [{ label: "—", text: texts.nothing }, ...kept] };
  const named = (forms: Forms, list: readonly ChangedStakeholder[], say: (index: number) => string): SummaryLine[] => {
    const names = listNames(
      list.map((_, index) => say(index)),
      LINE_CHARS,
      report,
      LINE_CHARS,
    );
    return list.length === 0 ? [] : [{ label: report.count(list.length, forms), text: names }];
  };
  const { added, gone, renamed } = changes;
  return {
    title,
    lines: [
      ...named(texts.added, added, (index) => added[index]?.name ?? ""),
      ...named(texts.gone, gone, (index) => gone[index]?.name ?? ""),
      ...named(texts.renamed, renamed, (index) =>
        texts.rename(shorten(renamed[index]?.before ?? "", 31), shorten(renamed[index]?.name ?? "", 31)),
      ),
      ...answersLine(changes, language),
      ...movedLine(changes, language),
      ...completenessLine(changes, language),
      ...kept,
    ],
  };
}

function answersLine({ gained, lost, revised }: RunChanges, language: Audit["language"]): SummaryLine[] {
  const { changes: texts } = reportTexts(language);
  const counts = [texts.gained, texts.lost, texts.revised].map(
    (say, index) => [say, countAnswers([gained, lost, revised][index] ?? [])] as const,
  );
  const said = counts.filter(([, count]) => count > 0).map(([say, count]) => say(count));
  return said.length === 0 ? [] : [{ label: texts.answers, text: said.join(", ") }];
}

/** Numbers alone: why somebody does not count may be personal to the authority. */
function countedWords({ uncounted, recounted }: RunChanges, language: Audit["language"]): string[] {
  const { changes: texts } = reportTexts(language);
  const said = [
    ...(uncounted.length === 0 ? [] : [texts.uncounted(uncounted.length)]),
    ...(recounted.length === 0 ? [] : [texts.recounted(recounted.length)]),
  ];
  return said.length === 0 ? [] : [`${texts.counted}${messageTexts(language).colon}${said.join(", ")}`];
}

function movedLine({ moved }: RunChanges, language: Audit["language"]): SummaryLine[] {
  const report = reportTexts(language);
  const { quadrants } = sheetTexts(language);
  if (moved.length === 0) return [];
  const steps = moved.map(({ name, from, to }) => `${shorten(name, 24)} (${quadrants[from]} → ${quadrants[to]})`);
  const shown = Math.min(steps.length, steps.slice(0, 2).join(", ").length <= LINE_CHARS ? 2 : 1);
  const text = report.names(steps.slice(0, shown), steps.length - shown);
  return [{ label: report.count(moved.length, report.changes.moved), text }];
}

/** All together, then the categories that moved most, and who counts no longer or anew. */
function completenessLine(changes: RunChanges, language: Audit["language"]): SummaryLine[] {
  const { changes: texts } = reportTexts(language);
  const percent = ({ answered, of }: { answered: number; of: number }): number =>
    of === 0 ? 0 : Math.floor((answered * 100) / of);
  const [all, ...own] = changes.completeness;
  const counted = countedWords(changes, language);
  if (all === undefined) return [];
  const points = own
    .map(({ category, before, now }) => ({ category, points: percent(now) - percent(before) }))
    .filter((entry) => entry.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 2 - counted.length)
    .map(({ category, points: difference }) =>
      texts.points(categoryName(category === "all" ? null : category, language), difference),
    );
  const parts = [texts.from(percent(all.before), percent(all.now)), ...points, ...counted];
  return [{ label: texts.completeness, text: parts.join(" · ") }];
}
