/** Shows a table that the user fills in for us; where there is none it is inserted first. */

import type { DiscoveredTable, Discovery } from "../core/model/discovery";
import { insertSheets, isBegun, leftSheets, type Insertion } from "./insertSheets";
import { showCells } from "./navigate";
import type { WorkbookContext } from "./session";

/** Where the table stands. */
export interface ShownInput {
  readonly sheet: string;
  /** Whether it was inserted just now. */
  readonly isNew: boolean;
}

/**
 * Shows the table that is there; where there is none, or a try before this one did not come to its end, it is inserted first, at the
 * end of the workbook. Three round trips after the discovery, more where such a try has left something.
 *
 * @throws WorkbookError as `insertSheets`.
 */
export async function showInput(
  context: WorkbookContext,
  insertion: Insertion,
  there: DiscoveredTable | undefined,
  discovery: Discovery,
): Promise<ShownInput> {
  const left = await leftSheets(context, insertion, discovery);
  if (there === undefined || left.length > 0) {
    const { sheet } = await insertSheets(context, insertion, discovery, left);
    return { sheet, isNew: true };
  }
  if (isBegun(insertion, discovery)) context.workbook.names.getItem(insertion.beginning).delete();
  const table = context.workbook.tables.getItem(there.id);
  await showCells(context, context.workbook.worksheets.getItem(there.sheet), table.getDataBodyRange().getCell(0, 0));
  return { sheet: there.sheet, isNew: false };
}
