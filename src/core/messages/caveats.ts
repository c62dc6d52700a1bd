/** What counts leave out, or may count twice: it stands wherever they stand. */

import type { Audit } from "../model/audit";
import { reportTexts, sheetTexts } from "../texts/texts";

/** What the counts leave out or may count twice, each only where there is some. */
export function caveats({ language, notCounted, resourcesByCategory }: Audit): string[] {
  const { apart, noCategory, duplicates } = sheetTexts(language).matrix.caveats;
  const figure = (count: number): string => reportTexts(language).count(count, ["", ""]).trim();
  const { declined, opposed, own } = notCounted;
  const unread = resourcesByCategory.find(({ category }) => category === null)?.stakeholders ?? 0;
  return [
    [apart, declined + opposed + own] as const,
    [noCategory, unread] as const,
    [duplicates, notCounted.duplicates] as const,
  ].flatMap(([say, count]) => (count === 0 ? [] : [say(figure(count), count)]));
}
