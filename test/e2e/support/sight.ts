/** Where things stand in the pane, and whether one sees them there. */

import type { Frame, Locator } from "playwright-core";

/** Pixels between the lower edge of one thing and the upper one of what stands below it. */
export async function gapBelow(above: Locator, below: Locator): Promise<number> {
  const [upper, lower] = [await above.boundingBox(), await below.boundingBox()];
  return (lower?.y ?? 0) - ((upper?.y ?? 0) + (upper?.height ?? 0));
}

/** Whether the middle of the first line of something is what one sees there. */
export async function isInSight(what: Locator): Promise<boolean> {
  return what.evaluate((own) => {
    const { left, top, width, bottom } = own.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, Math.min(top + 10, bottom - 1));
    return top >= 0 && bottom <= innerHeight && seen !== null && (own === seen || own.contains(seen));
  });
}

/** Whether something stands whole between the tabs and the buttons. */
export async function isWhole(pane: Frame, selector: string): Promise<boolean> {
  return pane
    .locator(selector)
    .first()
    .evaluate((own) => {
      const { top, bottom, left, right } = own.getBoundingClientRect();
      const seen = (y: number): boolean => own.contains(document.elementFromPoint((left + right) / 2, y));
      return top >= 0 && bottom <= innerHeight && seen(top + 2) && seen(bottom - 2);
    });
}
