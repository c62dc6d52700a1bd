/**
 * The very hidden sheet that keeps the previous result: an index in A1, below it the texts of two slots and of columns. Right of
 * them stands what a run wrote over until it has heard that it ended, see `meanwhileSheet`.
 */

import type { Discovery } from "../core/model/discovery";
import type { KeptSheet, RawValue } from "../core/model/ownSheet";
import { parseIndex, type KeptIndex, type KeptWrite, type Slot } from "../core/report/keptState";
import { beginHiddenSheet, queueHiddenSheet, queueIsOfKind, type HiddenKind } from "./hiddenSheet";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";
import type { WriteQueue } from "./writeQueue";

const PREVIOUS: HiddenKind = {
  name: "PartnershipMatrix.previous",
  kind: "previous",
  isFirstCell: (text) => parseIndex(text) !== null,
};
/** Characters of a cell; Excel takes 32,767. */
const CELL_CHARS = 32_000;
/** Where the texts begin, and which column the user's columns are in; the slots are in those before. */
const FIRST_ROW = 2;
const COLUMNS = 2;
/** The column of the note of what a run had read; its first cell holds the length. */
export const NOTE_COLUMN = 4;

/** Queues its index; a sheet of the user's that has its name is left alone. */
export function queueKeptSheet(context: WorkbookContext, discovery: Discovery): Pending<KeptSheet | null> {
  const sheet = queueHiddenSheet(context, discovery, PREVIOUS);
  if (sheet === null) return { collect: () => null };
  const heads = sheet.proxy.getRange("A1:E1").track().untrack().load({ values: true });
  return {
    collect: () => ({
      ...sheet.collect(),
      index: String((heads.values as RawValue[][])[0]?.[0] ?? ""),
      noteLength: Number((heads.values as RawValue[][])[0]?.[NOTE_COLUMN] ?? 0) || 0,
    }),
  };
}

/**
 * Queues the same by its name, for whoever knows of no other sheet.
 *
 * @returns Beside it the proxy, a null object where there is none, and whether it can be used or made.
 */
export function queueKeptByName({ workbook }: WorkbookContext): Pending<{
  readonly sheet: KeptSheet | null;
  readonly isFree: boolean;
}> & { readonly sheet: Excel.Worksheet } {
  const sheet = workbook.worksheets.getItemOrNullObject(PREVIOUS.name).load({ id: true, visibility: true });
  const isOfKind = queueIsOfKind(sheet, PREVIOUS);
  const protection = workbook.protection.load({ protected: true });
  return {
    sheet,
    collect: () => {
      if (sheet.isNullObject) return { sheet: null, isFree: !protection.protected };
      const isOurs = isOfKind.collect();
      const isVeryHidden = sheet.visibility === "VeryHidden";
      return {
        sheet: isOurs ? { id: sheet.id, isOurs, isVeryHidden, index: "", noteLength: 0 } : null,
        isFree: isOurs,
      };
    },
  };
}

/** Reads a slot and the user's columns. One round trip. */
export async function readKept(
  context: WorkbookContext,
  { id }: KeptSheet,
  { lengths, columns }: KeptIndex,
  slot: Slot,
): Promise<{ readonly result: string; readonly columns: string }> {
  const sheet = context.workbook.worksheets.getItem(id);
  const result = queueText(sheet, slot, lengths[slot]);
  const own = queueText(sheet, COLUMNS, columns);
  await context.sync();
  return { result: result.collect(), columns: own.collect() };
}

/** Queues a text that stands in a column. */
export function queueText(sheet: Excel.Worksheet, column: number, length: number): Pending<string> {
  const rows = Math.max(1, Math.ceil(length / CELL_CHARS));
  const range = sheet.getRangeByIndexes(FIRST_ROW, column, rows, 1).track().untrack().load({ values: true });
  return { collect: () => (range.values as RawValue[][]).map(([cell]) => String(cell)).join("") };
}

/** The sheet for as long as a run writes, made where there is none once something is to be kept. */
export class KeptPlace {
  private begun: Excel.Worksheet | null = null;

  constructor(
    private readonly context: WorkbookContext,
    readonly standing: KeptSheet | null,
  ) {}

  begin(): Excel.Worksheet {
    this.begun ??= beginHiddenSheet(this.context, this.standing, PREVIOUS);
    return this.begun;
  }
}

/** Writes what is to be kept; until all of it stands the index says that there is nothing. */
export async function writeKept(
  queue: WriteQueue,
  place: KeptPlace,
  { index, slot, columns }: KeptWrite,
): Promise<void> {
  const sheet = place.begin();
  const passing: KeptIndex = { ...index, previous: null };
  if (place.standing !== null) await queue.writeValues(sheet, 0, 0, [[JSON.stringify(passing)]]);
  const texts = [
    ...(slot === null ? [] : [{ column: slot.slot, text: slot.text }]),
    ...(columns === null ? [] : [{ column: COLUMNS, text: columns }]),
  ];
  for (const { column, text } of texts) {
    const letter = "ABC".charAt(column);
    sheet
      .getRange(`${letter}${FIRST_ROW + 1}:${letter}1000`)
      .track()
      .untrack()
      .clear("Contents");
    await writeText(queue, sheet, column, text);
  }
  await queue.writeValues(sheet, 0, 0, [[JSON.stringify(index)]]);
}

/** Writes a text into a blank column. */
export async function writeText(
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  column: number,
  text: string,
): Promise<void> {
  await queue.writeValues(sheet, FIRST_ROW, column, chunks(text));
}

/** Forgets what was kept. */
export function clearKept(context: WorkbookContext, { id }: KeptSheet): void {
  context.workbook.worksheets.getItem(id).getRange("A1:C1000").track().untrack().clear();
}

function chunks(text: string): string[][] {
  return Array.from({ length: Math.ceil(text.length / CELL_CHARS) }, (_, index) => [
    text.slice(index * CELL_CHARS, (index + 1) * CELL_CHARS),
  ]);
}
