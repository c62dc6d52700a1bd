/** What the values of a column look like: they break ties that headers leave. */

import { isCellError, type Table } from "../model/table";
import { isResourceField, isScaleField, type Field } from "../guide/codes";
import { COLUMNS } from "../guide/vocabulary";
import { answerWord, indexOf, isAmbiguousMark } from "../words/words";
import { scaleWord } from "../words/scaleWords";

/** Distinct values looked at. */
const SAMPLE = 200;

/** The distinct filled values of a column as texts. */
export function distinctTexts(table: Table, column: number): string[] {
  const texts = new Set<string>();
  for (const row of table.rows) {
    const cell = row[column] ?? null;
    if (cell === null || isCellError(cell)) continue;
    const text = String(cell).trim();
    if (text !== "") texts.add(text);
    if (texts.size >= SAMPLE) break;
  }
  return [...texts];
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function isYesNo(text: string): boolean {
  return answerWord(text) !== null || isAmbiguousMark(text) || /^(true|false)$/i.test(text);
}

/** Whether a column holds yes, no and not known only, with at least one yes or no. */
export function holdsAnswers(texts: readonly string[]): boolean {
  return (
    texts.length > 0 &&
    texts.every(isYesNo) &&
    texts.some((text) => answerWord(text) === "yes" || answerWord(text) === "no")
  );
}

/** Whether a column holds mostly words of the scale; "none" and "?" alone, which answer any question, are no sign of one. */
export function holdsScaleWords(texts: readonly string[]): boolean {
  const words = texts.filter((text) => scaleWord(text) !== null);
  return words.length >= 0.6 * texts.length && words.some((text) => answerWord(text) === null);
}

/** Whether values fit a field whose header is too short to be sure of. */
export function fitsField(field: Field, texts: readonly string[]): boolean {
  if (isResourceField(field)) return holdsAnswers(texts);
  if (field === "website") return share(texts, (text) => /^(https?:\/\/|www\.)|\.[a-z]{2,}$/i.test(text)) >= 0.6;
  return (
    field === "id" && share(texts, (text) => /^[\p{L}\d][\p{L}\d ._/-]{0,19}$/u.test(text) && /\d/.test(text)) >= 0.8
  );
}

/** Share of the distinct values that a coded field understands; 0 for free fields. */
export function parseShare(field: Field, texts: readonly string[]): number {
  if (isScaleField(field)) return share(texts, (text) => scaleWord(text) !== null || /^[\d.,%]+$/.test(text));
  const list = COLUMNS.find((column) => column.field === field)?.options;
  if (list === null || list === undefined) return 0;
  const index = indexOf(list);
  return share(texts, (text) => index.find(text) !== null);
}

/** Whether a field holds codes, so that values can tell two columns apart. */
export function isCoded(field: Field): boolean {
  return isScaleField(field) || COLUMNS.some((column) => column.field === field && column.options !== null);
}
