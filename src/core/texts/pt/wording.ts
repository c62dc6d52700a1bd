/** What the Portuguese texts share. */

import { groupThousands } from "../wording/wording";

/** A whole number; a no-break space parts its thousands, from five digits on. */
export function number(count: number): string {
  return groupThousands(count, count < 10_000 ? "" : "\u00a0");
}

/** A count with its noun; Portuguese says 0 and 1 in the singular. */
export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count < 2 ? one : many}`;
}

/** A share in percent. */
export function percent(value: number): string {
  return `${value}%`;
}

/** A name or a word that is quoted. */
export function quote(text: string): string {
  return `«${text}»`;
}
