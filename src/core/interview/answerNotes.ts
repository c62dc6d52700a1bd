/**
 * Notes about single answers: who said so and when. All notes about a stakeholder stand in its cell of comments, a line for each
 * answer: `Données (26/11/2026, réunion) : Pas de fichier avant 2028.` Other lines of the cell are the user's and stay.
 */

import { CHECKLIST_ITEMS, LANGUAGES, NOTE_SOURCES, type ChecklistItem, type Language } from "../guide/codes";
import type { NoteSource } from "../guide/codes";
import { isoOfSerial } from "../model/dates";
import { itemTermsOf, messageTexts, sheetTexts, termsOf } from "../texts/texts";
import { parseDate } from "../words/dateTexts";
import { fold } from "../words/fold";

/** What is noted about one answer. */
export interface AnswerNote {
  /** In one line; line breaks become blanks. */
  readonly text: string;
  /** ISO date on which it was said; null where nobody noted one. */
  readonly day: string | null;
  readonly source: NoteSource | null;
}

/** The cell with the note about an answer in place of an earlier one, else below what stands there; a blank text takes it out. */
export function withAnswerNote(cell: string, item: ChecklistItem, note: AnswerNote, language: Language): string {
  const lines = linesOf(cell);
  const said = note.text.replace(/\s+/g, " ").trim();
  const line = said === "" ? [] : [lineOf(item, { ...note, text: said }, language)];
  const at = lines.findIndex((own) => parseLine(own)?.item === item);
  if (at >= 0) return [...lines.slice(0, at), ...line, ...lines.slice(at + 1)].join("\n");
  return [...lines, ...line].join("\n");
}

/** The note about an answer; null where the cell has none. */
export function answerNoteIn(cell: string, item: ChecklistItem): AnswerNote | null {
  return linesOf(cell).flatMap((line) => noteAbout(line, item))[0] ?? null;
}

/** What the cell says besides notes about single answers. */
export function otherNotes(cell: string): string {
  return linesOf(cell)
    .filter((line) => parseLine(line) === null)
    .join("\n");
}

function linesOf(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(/\r\n|\r|\n/);
}

function noteAbout(line: string, item: ChecklistItem): AnswerNote[] {
  const parsed = parseLine(line);
  return parsed?.item === item ? [parsed.note] : [];
}

function lineOf(item: ChecklistItem, { text, day, source }: AnswerNote, language: Language): string {
  const origin = [
    ...(day === null ? [] : [sheetTexts(language).formatDate(day)]),
    ...(source === null ? [] : [termsOf(language).noteSources[source]]),
  ];
  const name = labelOf(item, language);
  const head = origin.length === 0 ? name : `${name} (${origin.join(", ")})`;
  return `${head}${messageTexts(language).colon}${text}`;
}

function labelOf(item: ChecklistItem, language: Language): string {
  const { name } = itemTermsOf(item, language);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Names of the items, in every language: a list may have been written in another one than that of its headers. */
const ITEMS: ReadonlyMap<string, ChecklistItem> = new Map(
  LANGUAGES.flatMap((language) => CHECKLIST_ITEMS.map((item) => [fold(labelOf(item, language)), item] as const)),
);
const SOURCES: ReadonlyMap<string, NoteSource> = new Map(
  LANGUAGES.flatMap((language) =>
    NOTE_SOURCES.map((source) => [fold(termsOf(language).noteSources[source]), source] as const),
  ),
);

/** Longest text before the colon: longer ones are no head of a note. */
const MAX_HEAD = 120;
const HEAD = /^([^():]+?)(?:\s*\(([^()]*)\))?\s*$/;

/** A line that is a note about an answer; null for any other one. */
function parseLine(line: string): { readonly item: ChecklistItem; readonly note: AnswerNote } | null {
  const colon = line.indexOf(":");
  if (colon < 0 || colon > MAX_HEAD) return null;
  const [, name = "", origin = ""] = HEAD.exec(line.slice(0, colon)) ?? [];
  const item = ITEMS.get(fold(name));
  const said = item === undefined ? null : parseOrigin(origin);
  return item === undefined || said === null ? null : { item, note: { ...said, text: line.slice(colon + 1).trim() } };
}

/** What stands in the brackets; null where it is anything else than a day and a source. */
function parseOrigin(text: string): Pick<AnswerNote, "day" | "source"> | null {
  let origin: Pick<AnswerNote, "day" | "source"> = { day: null, source: null };
  for (const part of text.split(",").map((own) => own.trim())) {
    const source = SOURCES.get(fold(part));
    const day = parseDate(part);
    if (source !== undefined) origin = { ...origin, source };
    else if (day !== null) origin = { ...origin, day: isoOfSerial(day) };
    else if (part !== "") return null;
  }
  return origin;
}
