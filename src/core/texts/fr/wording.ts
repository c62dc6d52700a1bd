/** What the French texts share. */

import { groupThousands } from "../wording/wording";

/** No-break space, wanted before `: ; ? ! »` and after `«`. */
export const SPACE = "\u00a0";

/** A whole number, its thousands apart. */
export function number(count: number): string {
  return groupThousands(count, "\u202f");
}

/** A count with its noun; French says 0 and 1 in the singular. */
export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count < 2 ? one : many}`;
}

/** A share in percent. */
export function percent(value: number): string {
  return `${value}${SPACE}%`;
}

/** A name or a word that is quoted. */
export function quote(text: string): string {
  return `«${SPACE}${text}${SPACE}»`;
}
