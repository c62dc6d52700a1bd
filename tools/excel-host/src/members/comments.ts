/**
 * Comments of a sheet: read, and deleted. None is made here. Notes have no members: the published client does not know them yet.
 */

import { cellOf, type CellNote } from "../model/cellNote";
import { refuseProtectedSheet } from "../model/guards";
import { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { found, lookups } from "./collections";

/** A comment and its sheet. */
class CommentRef {
  constructor(
    readonly sheet: Worksheet,
    readonly note: CellNote,
  ) {}
}

function list(sheet: Worksheet): CommentRef[] {
  return sheet.notes.filter(({ kind }) => kind === "comment").map((note) => new CommentRef(sheet, note));
}

function deleteComment({ sheet, note }: CommentRef, { workbook }: HostEnvironment): void {
  refuseProtectedSheet(workbook, sheet, "allowEditObjects");
  sheet.notes = sheet.notes.filter((other) => other !== note);
  sheet.changedFacets.add("notes");
}

const findComment = (sheet: Worksheet, id: unknown): CommentRef | undefined =>
  list(sheet).find(({ note }) => note.id === id);

export const commentCollectionClass = defineClass<Worksheet>({
  name: "CommentCollection",
  scalars: {},
  navigations: {},
  items: { type: "Comment", list },
  indexer: { set: "1.10", type: "Comment", get: (sheet, id) => found(findComment(sheet, id)) },
  methods: lookups(
    "Comment",
    { getItem: "1.10", getItemAt: "1.10", getCount: "1.10", orNull: "1.14" },
    list,
    findComment,
  ),
});

export const commentClass = defineClass<CommentRef>({
  name: "Comment",
  id: ({ note }) => ({ _Id: note.id }),
  scalars: {
    id: { set: "1.10", get: ({ note }) => note.id },
    authorName: { set: "1.10", get: ({ note }) => note.author },
    content: { set: "1.10", get: ({ note }) => note.text },
  },
  navigations: { replies: { set: "1.10", type: "CommentReplyCollection", get: (ref) => ref } },
  methods: {
    delete: { set: "1.10", call: (ref, _args, host) => deleteComment(ref, host) },
    getLocation: { set: "1.10", returns: "Range", call: ({ sheet, note }) => new RangeRef(sheet, cellOf(note)) },
  },
});

/** A message below a comment. */
class ReplyRef {
  constructor(readonly reply: CellNote["replies"][number]) {}
}

const replies = ({ note }: CommentRef): ReplyRef[] => note.replies.map((reply) => new ReplyRef(reply));
const findReply = (ref: CommentRef, id: unknown): ReplyRef | undefined =>
  replies(ref).find(({ reply }) => reply.id === id);

export const commentReplyCollectionClass = defineClass<CommentRef>({
  name: "CommentReplyCollection",
  scalars: {},
  navigations: {},
  items: { type: "CommentReply", list: replies },
  indexer: { set: "1.10", type: "CommentReply", get: (ref, id) => found(findReply(ref, id)) },
  methods: lookups("CommentReply", { getItem: "1.10", getItemAt: "1.10", getCount: "1.10" }, replies, findReply),
});

export const commentReplyClass = defineClass<ReplyRef>({
  name: "CommentReply",
  id: ({ reply }) => ({ _Id: reply.id }),
  scalars: {
    id: { set: "1.10", get: ({ reply }) => reply.id },
    authorName: { set: "1.10", get: ({ reply }) => reply.author },
    content: { set: "1.10", get: ({ reply }) => reply.text },
  },
  navigations: {},
  methods: {},
});
