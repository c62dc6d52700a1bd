/**
 * Comments that colleagues left on our sheets. Needs ExcelApi 1.10. Notes are not asked for: the published client knows none.
 */

import type { OwnSheet, StandingComment } from "../core/model/ownSheet";
import type { Pending } from "./pending";
import type { WorkbookContext } from "./session";

/** Queues the comments on a sheet, without their places and the answers. */
export function queueComments(sheet: Excel.Worksheet): Pending<StandingComment[]> {
  const comments = sheet.comments.load({ id: true, authorName: true, content: true });
  return {
    collect: () => comments.items.map((comment) => ({ id: comment.id, place: null, messages: [messageOf(comment)] })),
  };
}

/** Reads their places and the answers. One round trip; none where there are no comments. */
export async function readComments(context: WorkbookContext, sheets: readonly OwnSheet[]): Promise<OwnSheet[]> {
  if (sheets.every(({ comments }) => comments.length === 0)) return [...sheets];
  const read = sheets.map((own) => {
    const { comments } = context.workbook.worksheets.getItem(own.sheet.id);
    const threads = own.comments.map((known) => {
      const comment = comments.getItemOrNullObject(known.id);
      return {
        known,
        comment,
        cell: comment.getLocation().track().untrack().load({ rowIndex: true, columnIndex: true }),
        replies: comment.replies.load({ authorName: true, content: true }),
      };
    });
    return { own, threads };
  });
  await context.sync();
  return read.map(({ own, threads }) => ({
    ...own,
    comments: threads.flatMap(({ known, comment, cell, replies }): StandingComment[] => {
      // Somebody may have deleted it in between.
      if (comment.isNullObject) return [];
      const place = { row: cell.rowIndex, column: cell.columnIndex };
      return [{ ...known, place, messages: [...known.messages, ...replies.items.map(messageOf)] }];
    }),
  }));
}

function messageOf({ authorName, content }: Pick<Excel.Comment, "authorName" | "content">): {
  author: string;
  text: string;
} {
  return { author: authorName, text: content };
}

/** Deletes comments; one that somebody else deleted before is none. */
export function deleteComments({ comments }: Excel.Worksheet, ids: readonly string[]): void {
  for (const id of ids) comments.getItemOrNullObject(id).delete();
}
