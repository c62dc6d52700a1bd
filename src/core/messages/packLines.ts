/** Short texts on as few lines as hold them. */

/** @param chars Letters of a line at most; a single text that is longer has a line of its own. */
export function packLines(texts: readonly string[], separator: string, chars: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    const isRoom = last !== undefined && last.length + separator.length + text.length <= chars;
    if (isRoom) lines[lines.length - 1] = `${last}${separator}${text}`;
    else lines.push(text);
  }
  return lines;
}
