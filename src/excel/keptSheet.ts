/** The very hidden sheet that keeps the previous result: an index in A1, below it the texts of two slots and of columns. */

import type { Discovery } from "../core/model/discovery";
import type { KeptSheet, RawValue } from "../core/model/ownSheet";
import type { KeptIndex, KeptWrite, Slot } from "../core/report/keptState";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";
import { KIND_PROPERTY } from "./sheetMarks";
import type { WriteQueue } from "./writeQueue";

/** Nobody sees it, so it has one name in every language. */
const SHEET = "PartnershipMatrix.previous";
const KIND = "previous";
/** Characters of a cell; Excel takes 32,767. */
const CELL_CHARS = 32_000;
/** Where the texts begin, and which column the user's columns are in; the slots are in those before. */
const FIRST_ROW = 2;
const COLUMNS = 2;

/** Queues its index; a sheet of the user's that has its name is left alone. */
export function queueKeptSheet(context: WorkbookContext, discovery: Discovery): Pending<KeptSheet | null> {
  const sheet = discovery.sheets.find(({ name }) => name.toLowerCase() === SHEET.toLowerCase());
  if (sheet === undefined) return { collect: () => null };
  const proxy = context.workbook.worksheets.getItem(sheet.id);
  const kind = proxy.customProperties.getItemOrNullObject(KIND_PROPERTY).load({ value: true });
  const used = proxy.getUsedRangeOrNullObject(true).load({ address: true });
  const index = proxy.getRange("A1").load({ values: true });
  return {
    collect: () => ({
      id: sheet.id,
      isOurs: used.isNullObject || (!kind.isNullObject && kind.value === KIND),
      index: String((index.values as RawValue[][])[0]?.[0] ?? ""),
    }),
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
  const ranges = [
    { column: slot, length: lengths[slot] },
    { column: COLUMNS, length: columns },
  ].map(({ column, length }) =>
    sheet.getRangeByIndexes(FIRST_ROW, column, Math.max(1, Math.ceil(length / CELL_CHARS)), 1).load({ values: true }),
  );
  await context.sync();
  const [result = "", own = ""] = ranges.map(({ values }) =>
    (values as RawValue[][]).map(([cell]) => String(cell)).join(""),
  );
  return { result, columns: own };
}

/** Writes what is to be kept; until all of it stands the index says that there is nothing. */
export async function writeKept(
  context: WorkbookContext,
  queue: WriteQueue,
  standing: KeptSheet | null,
  { index, slot, columns }: KeptWrite,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = standing === null ? worksheets.add(SHEET) : worksheets.getItem(standing.id);
  sheet.customProperties.add(KIND_PROPERTY, KIND);
  sheet.visibility = "VeryHidden";
  const passing: KeptIndex = { ...index, previous: null };
  if (standing !== null) await queue.writeValues(sheet, 0, 0, [[JSON.stringify(passing)]]);
  const texts = [
    ...(slot === null ? [] : [{ column: slot.slot, text: slot.text }]),
    ...(columns === null ? [] : [{ column: COLUMNS, text: columns }]),
  ];
  for (const { column, text } of texts) {
    const letter = "ABC".charAt(column);
    sheet.getRange(`${letter}${FIRST_ROW + 1}:${letter}1000`).clear("Contents");
    await queue.writeValues(sheet, FIRST_ROW, column, chunks(text));
  }
  await queue.writeValues(sheet, 0, 0, [[JSON.stringify(index)]]);
}

/** Forgets what was kept. */
export function clearKept(context: WorkbookContext, { id }: KeptSheet): void {
  context.workbook.worksheets.getItem(id).getRange("A1:C1000").clear();
}

function chunks(text: string): string[][] {
  return Array.from({ length: Math.ceil(text.length / CELL_CHARS) }, (_, index) => [
    text.slice(index * CELL_CHARS, (index + 1) * CELL_CHARS),
  ]);
}
