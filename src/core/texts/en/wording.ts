/** What the English texts share. */

import { groupThousands } from "../wording/wording";

/** A whole number, its thousands apart. */
export function number(count: number): string {
  return groupThousands(count, ",");
}

/** A count with its noun. */
export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A share in percent. */
export function percent(value: number): string {
  return `${value}%`;
}

/** A name or a word that is quoted. */
export function quote(text: string): string {
  return `“${text}”`;
}
