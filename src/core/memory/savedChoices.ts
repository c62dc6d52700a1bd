/** What the user has said about the workbook, as it is kept in the workbook: no row, no name, no personal data. */

import type { PinnedColumn } from "../columns/mapping";
import { listOfField, type OwnWord } from "../columns/ownWords";
import { BASE_FIELDS, GAINS, INCENTIVES, RESOURCES, type Field } from "../guide/codes";
import { optionsOf } from "../guide/vocabulary";

/** Everything that is kept. */
export interface SavedChoices {
  /** Columns whose meaning the user has said. */
  readonly columns: readonly PinnedColumn[];
  /** Words the user has explained. */
  readonly words: readonly OwnWord[];
  /** Tables to audit; null takes every stakeholder table. */
  readonly chosen: readonly string[] | null;
  readonly visibleRowsOnly: boolean;
}

export const NO_CHOICES: SavedChoices = { columns: [], words: [], chosen: null, visibleRowsOnly: false };

const VERSION = 1;
/** Longest table name, header or word that is kept. */
const MAX_TEXT = 255;
/** More than this was not said by a person. */
const MAX_ENTRIES = 1_000;

const FIELDS: ReadonlySet<string> = new Set<Field>([
  ...BASE_FIELDS,
  ...RESOURCES.map((resource) => `resource_${resource}` as const),
  ...GAINS.map((gain) => `gain_${gain}` as const),
  ...INCENTIVES.map((incentive) => `incentive_${incentive}` as const),
]);

const CODES: ReadonlySet<string> = new Set(
  [...FIELDS].flatMap((field) => {
    const list = isField(field) ? listOfField(field) : null;
    return list === null ? [] : optionsOf(list).map(({ code }) => code);
  }),
);

function isField(field: unknown): field is Field {
  return typeof field === "string" && FIELDS.has(field);
}

/** The choices as text to keep. */
export function formatChoices({ columns, words, chosen, visibleRowsOnly }: SavedChoices): string {
  return JSON.stringify({ version: VERSION, columns, words, chosen, visibleRowsOnly });
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
  return Array.isArray(data) ? data.slice(0, MAX_ENTRIES) : [];
}

function isShortText(data: unknown): data is string {
  return typeof data === "string" && data.length <= MAX_TEXT;
}

function pinnedColumn(data: unknown): PinnedColumn[] {
  const { table, header, field } = asObject(data) ?? {};
  if (!isShortText(table) || !isShortText(header)) return [];
  return field === null || isField(field) ? [{ table, header, field }] : [];
}

function ownWord(data: unknown): OwnWord[] {
  const { table, header, word, code } = asObject(data) ?? {};
  if (!isShortText(table) || !isShortText(header) || !isShortText(word) || typeof code !== "string") return [];
  return CODES.has(code) ? [{ table, header, word, code }] : [];
}

/** The choices with the meaning of one column said anew; undefined forgets what was said. */
export function withColumn(
  choices: SavedChoices,
  table: string,
  header: string,
  field: Field | null | undefined,
): SavedChoices {
  const others = choices.columns.filter((column) => !isSame(column, table, header));
  return { ...choices, columns: field === undefined ? others : [...others, { table, header, field }] };
}

/** The choices with one word explained anew; null forgets the explanation. */
export function withWord(
  choices: SavedChoices,
  { table, header, word }: Omit<OwnWord, "code">,
  code: string | null,
): SavedChoices {
  const isThis = (own: OwnWord): boolean =>
    isSame(own, table, header) && own.word.trim().toLowerCase() === word.trim().toLowerCase();
  const others = choices.words.filter((own) => !isThis(own));
  return { ...choices, words: code === null ? others : [...others, { table, header, word, code }] };
}

function isSame(own: { readonly table: string; readonly header: string }, table: string, header: string): boolean {
  return (
    own.table.toLowerCase() === table.toLowerCase() && own.header.trim().toLowerCase() === header.trim().toLowerCase()
  );
}
