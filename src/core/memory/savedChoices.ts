/** What the user has said about the workbook, as it is kept in the workbook: no row, no name, no personal data. */

import { NO_CHOICES, type SavedChoices } from "./choices";
import { SCALE_CHOICES, type NamedColumn, type PinnedColumn } from "../model/mapping";
import { listOfField, type OwnWord } from "../words/ownWords";
import { FIELDS, isField } from "../guide/codes";
import { optionsOf } from "../guide/vocabulary";
import { FINDING_KINDS } from "../model/finding";
import type { SettledFinding } from "./settledFindings";

const VERSION = 1;
/** Longest table name, header or word that is kept. */
const MAX_TEXT = 255;
/** More than this was not said by a person; the newest of it counts. */
const MAX_ENTRIES = 10_000;

const CODES: ReadonlySet<string> = new Set(
  FIELDS.flatMap((field) => {
    const list = listOfField(field);
    return list === null ? [] : optionsOf(list).map(({ code }) => code);
  }),
);

/** The choices as text to keep. */
export function formatChoices({
  columns,
  words,
  chosen,
  visibleRowsOnly,
  authority,
  project,
  unlisted,
  settled,
  confirmed,
}: SavedChoices): string {
  return JSON.stringify({
    version: VERSION,
    columns,
    words,
    chosen,
    visibleRowsOnly,
    authority,
    project,
    unlisted,
    settled,
    confirmed,
  });
}

/**
 * The choices a kept text holds. Other programs can write there, so whatever is not understood is left out; a text of a
 * newer version counts as none.
 */
export function parseChoices(text: string | null): SavedChoices {
  const data = text === null ? null : parseObject(text);
  if (data === null || data.version !== VERSION) return NO_CHOICES;
  return {
    columns: listOf(data.columns).flatMap(pinnedColumn),
    words: listOf(data.words).flatMap(ownWord),
    chosen: Array.isArray(data.chosen) ? listOf(data.chosen).filter(isShortText) : null,
    visibleRowsOnly: data.visibleRowsOnly === true,
    authority: isShortText(data.authority) ? data.authority : "",
    project: isShortText(data.project) ? data.project : "",
    unlisted: listOf(data.unlisted).flatMap(namedColumn),
    settled: listOf(data.settled).flatMap(settledFinding),
    confirmed: listOf(data.confirmed).flatMap(settledFinding),
  };
}

type Data = Readonly<Record<string, unknown>>;

function parseObject(text: string): Data | null {
  try {
    return asObject(JSON.parse(text));
  } catch (error) {
    // Not JSON: somebody else's text under our name.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function asObject(data: unknown): Data | null {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Data) : null;
}

function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data.slice(-MAX_ENTRIES) : [];
}

function isShortText(data: unknown): data is string {
  return typeof data === "string" && data.length <= MAX_TEXT;
}

function pinnedColumn(data: unknown): PinnedColumn[] {
  const { table, header, field, scale } = asObject(data) ?? {};
  if (!isShortText(table) || !isShortText(header)) return [];
  if (field !== null && !isField(field)) return [];
  const said = SCALE_CHOICES.find((own) => own === scale);
  return [{ table, header, field, ...(said === undefined ? {} : { scale: said }) }];
}

function namedColumn(data: unknown): NamedColumn[] {
  const { table, header } = asObject(data) ?? {};
  return isShortText(table) && isShortText(header) ? [{ table, header }] : [];
}

function settledFinding(data: unknown): SettledFinding[] {
  const { table, kind, sign } = asObject(data) ?? {};
  const known = FINDING_KINDS.find((own) => own === kind);
  return isShortText(table) && isShortText(sign) && known !== undefined ? [{ table, kind: known, sign }] : [];
}

function ownWord(data: unknown): OwnWord[] {
  const { table, header, word, code } = asObject(data) ?? {};
  if (!isShortText(table) || !isShortText(header) || !isShortText(word) || typeof code !== "string") return [];
  return CODES.has(code) ? [{ table, header, word, code }] : [];
}
