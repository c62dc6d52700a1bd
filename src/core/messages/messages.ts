/** Texts of findings, gaps and errors, chosen from their kind. */

import type { Gap } from "../model/audit";
import { isoOfSerial } from "../model/dates";
import type { Finding } from "../model/finding";
import { CATEGORIES, isGainField, isScaleField, type Language } from "../guide/codes";
import { COLUMNS, optionsOf, type OptionList } from "../guide/vocabulary";
import type { SheetProgress, WorkbookError } from "../model/workbookError";
import type { FindingWords, MessageCatalogue } from "../texts/catalogue/messages";
import { categoryName, messageTexts, sheetTexts } from "../texts/texts";

/** Names told in one sentence. */
const MAX_NAMES = 3;

/** At most three names, then how many others. */
export function joinNames(names: readonly string[], language: Language): string {
  const shown = names.length > MAX_NAMES + 1 ? names.slice(0, MAX_NAMES) : names;
  return messageTexts(language).names(shown, names.length - shown.length);
}

/** A finding as one line: where it stands, what it is, what to do. */
export function findingMessage(finding: Finding, language: Language): string {
  const texts = messageTexts(language);
  const { cell } = finding.place;
  const row = /\d+$/.exec(cell.slice(cell.lastIndexOf("!") + 1))?.[0] ?? "";
  const rows = TELLS_ROWS.has(finding.kind) || !("rows" in finding) ? 1 : finding.rows;
  const place = `${texts.place(finding.place, row)}${rows > 1 ? texts.columns.rows(rows) : ""}`;
  return `${place}${texts.colon}${findingSentence(finding, language)}`;
}

/** Kinds whose sentence says itself how many rows it is about. */
const TELLS_ROWS: ReadonlySet<Finding["kind"]> = new Set(["ambiguous-option", "ambiguous-mark", "hidden-rows"]);

/** What a finding says, without its place. */
export function findingSentence(finding: Finding, language: Language): string {
  const texts = messageTexts(language);
  const { field, value } = finding.place;
  const words: FindingWords = {
    field: field === null ? "" : fieldLabel(field, language),
    value: value === null ? "" : texts.quote(value),
    label: (code) => codeLabel(code, field, language),
  };
  return sentence(texts, finding, words);
}

/** What a word was taken for, of findings that ask whether that is right; null for all others. */
export function findingReading(finding: Finding, language: Language): string | null {
  if (finding.kind === "category-inferred") return sheetTexts(language).categories[finding.category];
  return finding.kind === "ambiguous-option" ? codeLabel(finding.readAs, finding.place.field, language) : null;
}

/** The compiler cannot follow that the entry under `finding.kind` takes this very finding. */
function sentence(texts: MessageCatalogue, finding: Finding, words: FindingWords): string {
  const write = texts.findings[finding.kind] as (finding: Finding, words: FindingWords) => string;
  return write(finding, words);
}

/** Label of a field in a language; of yes/no columns that of their option. */
export function fieldLabel(field: string, language: Language): string {
  const column = COLUMNS.find((candidate) => candidate.field === field);
  if (column !== undefined) return column.labels[language];
  const list = isGainField(field) ? "GAIN" : "INCENTIVE";
  const option = optionsOf(list).find(({ code }) => field === `${list.toLowerCase()}_${code}`);
  return option?.labels[language] ?? field;
}

/** Label of a code that the values of a field may have; a category is called as the sheets and the pane call it. */
function codeLabel(code: string, field: string | null, language: Language): string {
  const own = COLUMNS.find((column) => column.field === field)?.options;
  const scale = field !== null && isScaleField(field) ? "SCALE" : null;
  const lists: readonly OptionList[] =
    own === null || own === undefined ? [scale ?? "CATEGORY", "YES-NO"] : [own, "YES-NO"];
  const category = lists.includes("CATEGORY") ? CATEGORIES.find((own) => own === code) : undefined;
  if (category !== undefined) return sheetTexts(language).categories[category];
  const option = lists.flatMap((list) => optionsOf(list)).find((candidate) => candidate.code === code);
  return option?.labels[language] ?? code;
}

/** The short names of the categories a gap is about. */
export function gapCategories({ category, gathered }: Gap, language: Language): string[] {
  return (gathered?.categories ?? [category]).map((own) => categoryName(own, language));
}

/** The resources a gap is about, in words, the most telling first. */
export function gapResources({ resource, gathered }: Gap, language: Language): string[] {
  const { resources } = messageTexts(language);
  return (gathered?.resources ?? (resource === null ? [] : [resource])).map((own) => resources[own]);
}

/**
 * A gap as one sentence with the names to ask.
 *
 * @param join How names and several categories are told; absent at most three names and all categories.
 */
export function gapMessage(gap: Gap, language: Language, join?: (names: readonly string[]) => string): string {
  const texts = messageTexts(language);
  const { formatDate } = sheetTexts(language);
  const all = (words: readonly string[]): string => texts.names(words, 0);
  const few = join ?? ((names: readonly string[]): string => joinNames(names, language));
  const categories = gapCategories(gap, language);
  const resources = gapResources(gap, language);
  return texts.gaps[gap.kind]({
    category: categories.length > 1 ? (join ?? all)(categories) : all(categories),
    resource: all(resources),
    resources,
    names: few(gap.stakeholders),
    ask: few(gap.ask),
    date: gap.date === null ? "" : formatDate(isoOfSerial(gap.date)),
    gap,
  });
}

/** A `WorkbookError`, or one told otherwise about what was written. */
type Refusal = Pick<WorkbookError, "reason" | "subject" | "writing"> & Partial<Pick<WorkbookError, "sheets">>;

/** What went wrong with the workbook, what has been written as far as it is known, and what to do. */
export function errorMessage({ reason, subject, writing, sheets = null }: Refusal, language: Language): string {
  const { reasons, nothingWritten, perhapsWritten, sheetsUnfinished } = messageTexts(language).errors;
  const { what, advice } = reasons[reason];
  if (sheets !== null) return [what(subject), ...sheetLines(sheets, language), advice].filter(Boolean).join(" ");
  const written = { none: "", nothing: nothingWritten, perhaps: perhapsWritten, unfinished: sheetsUnfinished }[
    writing ?? "none"
  ];
  return [what(subject), written, advice].filter((sentence) => sentence !== "").join(" ");
}

/** What was written of each sheet, those in the same state together. */
function sheetLines(sheets: readonly SheetProgress[], language: Language): string[] {
  const { written, begun, untouched } = messageTexts(language).errors.sheets;
  const line = (state: SheetProgress["state"], text: (names: string) => string): string[] => {
    const names = sheets.filter((sheet) => sheet.state === state).map(({ name }) => name);
    return names.length === 0 ? [] : [text(names.join(", "))];
  };
  return [...line("written", written), ...line("begun", begun), ...line("untouched", untouched)];
}
