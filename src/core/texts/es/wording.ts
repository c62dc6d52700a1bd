/** What the Spanish texts share. */

import { groupThousands } from "../wording/wording";

/** A whole number; a no-break space parts its thousands, from five digits on. */
export function number(count: number): string {
  return groupThousands(count, count < 10_000 ? "" : "\u00a0");
}

/** A count with its noun. */
export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A share in percent. */
export function percent(value: number): string {
  return `${value}\u00a0%`;
}

/** A name or a word that is quoted. */
export function quote(text: string): string {
  return `«${text}»`;
}
