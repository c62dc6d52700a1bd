/** What the user has said about the workbook, kept in its settings: one text under one name. */

import type { Pending } from "./pending";
import { hasWritten, willWrite, type WorkbookContext } from "./session";

const KEY = "partnershipMatrix.choices";

/** Queues the kept text; null when nothing is kept. */
export function queueChoices(context: WorkbookContext): Pending<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
  return {
    collect: () => {
      const value: unknown = setting.isNullObject ? null : setting.value;
      return typeof value === "string" ? value : null;
    },
  };
}

/** Keeps a text; null forgets it. One round trip, two to forget. */
export async function keepChoices(context: WorkbookContext, text: string | null): Promise<void> {
  if (text !== null) {
    context.workbook.settings.add(KEY, text);
    willWrite(context, "one");
    await context.sync();
    hasWritten(context);
    return;
  }
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ key: true });
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
}
