/** What the Portuguese texts share. */

/** A count with its noun. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A name or a word that is quoted. */
export function quote(text: string): string {
  return `«${text}»`;
}
