/** What the French texts share. */

/** No-break space, wanted before `: ; ? ! »` and after `«`. */
export const SPACE = "\u00a0";

/** A count with its noun; French says 0 and 1 in the singular. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

/** A name or a word that is quoted. */
export function quote(text: string): string {
  return `«${SPACE}${text}${SPACE}»`;
}
