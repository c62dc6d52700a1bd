/** What counts leave out, or may count twice: it stands wherever they stand. */

import type { Audit, SkipReason } from "../model/audit";
import { countedOf } from "../matrix/resourcesByCategory";
import { reportTexts, sheetTexts } from "../texts/texts";
import { shorten } from "../texts/wording/shorten";

/** Reasons for which nothing is missing from the counts. */
const NOTHING_MISSED: ReadonlySet<SkipReason> = new Set([
  "own-sheet",
  "own-words",
  "subjects",
  "word-list",
  "empty",
  "notes-only",
  "sample",
]);
const MOST_NAMES = 3;
const NAME_CHARS = 24;

/** The tables and lists that were left aside, in one line; null where there are none. */
export function leftAsideLine({ language, skipped, leftAside }: Audit): string | null {
  const { caveats: texts } = sheetTexts(language).matrix;
  const names = [
    ...skipped.filter(({ reason }) => !NOTHING_MISSED.has(reason)).map(({ table }) => table),
    ...leftAside
      .filter(({ takenFor, reason }) => takenFor !== "table" && !NOTHING_MISSED.has(reason))
      .map(({ name, sheet }) => name ?? sheet),
  ];
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return null;
  const shown = distinct.slice(0, MOST_NAMES).map((name) => shorten(name, NAME_CHARS));
  return texts.leftAside(reportTexts(language).names(shown, distinct.length - shown.length));
}

/** Said where no stakeholder counts, in place of what would claim that every question has an answer; null where some do. */
export function nobodyCounted({ language, stakeholders }: Pick<Audit, "language" | "stakeholders">): string | null {
  return countedOf(stakeholders).length > 0 ? null : sheetTexts(language).resources.message.nobody;
}

/** What the counts leave out or may count twice, each only where there is some. */
export function caveats({ language, notCounted, age, resourcesByCategory }: Audit): string[] {
  const { apart, noCategory, duplicates, old } = sheetTexts(language).matrix.caveats;
  const figure = (count: number): string => reportTexts(language).count(count, ["", ""]).trim();
  const { declined, opposed, own } = notCounted;
  const unread = resourcesByCategory.find(({ category }) => category === null)?.stakeholders ?? 0;
  return [
    [apart, declined + opposed + own] as const,
    [noCategory, unread] as const,
    [duplicates, notCounted.duplicates] as const,
    [(own: string) => old(own, figure(age.answered)), age.old] as const,
  ].flatMap(([say, count]) => (count === 0 ? [] : [say(figure(count), count)]));
}
