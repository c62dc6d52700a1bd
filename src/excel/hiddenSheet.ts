/** What the sheets have in common that the product keeps things on and that nobody can show: one name in every language, one mark. */

import type { Discovery } from "../core/model/discovery";
import type { HiddenSheet } from "../core/model/ownSheet";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";
import { KIND_PROPERTY } from "./sheetMarks";

export interface HiddenKind {
  readonly name: string;
  /** Value of its mark. */
  readonly kind: string;
  /** Tells it by its first cell where it has lost the mark, as a file does that another program saved. */
  readonly isFirstCell: (text: string) => boolean;
}

/** Queues what is known of such a sheet that stands; null where there is none. A blank one that lacks the mark is ours too. */
export function queueHiddenSheet(
  context: WorkbookContext,
  discovery: Discovery,
  own: HiddenKind,
): (Pending<HiddenSheet> & { readonly proxy: Excel.Worksheet }) | null {
  const sheet = discovery.sheets.find((each) => each.name.toLowerCase() === own.name.toLowerCase());
  if (sheet === undefined) return null;
  const proxy = context.workbook.worksheets.getItem(sheet.id).load({ visibility: true });
  const isOfKind = queueIsOfKind(proxy, own);
  const used = proxy.getUsedRangeOrNullObject(true).track().untrack().load({ address: true });
  return {
    proxy,
    collect: () => ({
      id: sheet.id,
      isOurs: used.isNullObject || isOfKind.collect(),
      isVeryHidden: proxy.visibility === "VeryHidden",
    }),
  };
}

/** Queues whether a sheet has the mark of its kind, or has lost it and is told by its first cell. */
export function queueIsOfKind(sheet: Excel.Worksheet, { kind, isFirstCell }: HiddenKind): Pending<boolean> {
  const mark = sheet.customProperties.getItemOrNullObject(KIND_PROPERTY).load({ value: true });
  const first = sheet.getRange("A1").track().untrack().load({ values: true });
  return {
    collect: () => (mark.isNullObject ? isFirstCell(String(first.values[0]?.[0])) : mark.value === kind),
  };
}

/** Takes the sheet that stands or makes it, marked and very hidden. */
export function beginHiddenSheet(
  { workbook: { worksheets } }: WorkbookContext,
  standing: HiddenSheet | null,
  { name, kind }: HiddenKind,
): Excel.Worksheet {
  const sheet = standing === null ? worksheets.add(name) : worksheets.getItem(standing.id);
  sheet.customProperties.add(KIND_PROPERTY, kind);
  // Set anew it would empty the list of what the user can undo, on the desktop.
  if (standing?.isVeryHidden !== true) sheet.visibility = "VeryHidden";
  return sheet;
}
