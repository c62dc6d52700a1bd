/** Keeps what the user has said about the workbook, in the workbook. */

import type { SavedChoices } from "../core/memory/choices";
import { formatChoices } from "../core/memory/savedChoices";
import { keepChoices as keepText } from "../excel/choices";
import { inWorkbook } from "../excel/session";

/**
 * Keeps the choices for the next audit, by whoever makes it. One round trip.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function keepChoices(choices: SavedChoices): Promise<void> {
  await inWorkbook({ writes: true }, async (context) => keepText(context, formatChoices(choices)));
}

/**
 * Forgets them. Two round trips.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function forgetChoices(): Promise<void> {
  await inWorkbook({ writes: true }, async (context) => keepText(context, null));
}
