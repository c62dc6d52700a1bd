/** Whose the comments on our tables are: they stay beside their row, and what is said beside a row that is gone goes to the list. */

import type { OwnTableId } from "../contract/kinds";
import type { KeptNote } from "../history/history";
import type { TableContent } from "../history/standingTable";
import type { OwnSheet, StandingComment, StandingTable } from "../model/ownSheet";

/** A comment in a row of a table of ours. */
export interface RowComment {
  readonly id: string;
  readonly table: OwnTableId;
  /** Null where the row cannot be told. */
  readonly key: string | null;
  /** What it would be in the list of notes. */
  readonly note: Omit<KeptNote, "date">;
}

/** The comments in the rows of a table; those on its headers and around it stay where they are. */
export function rowComments(
  { comments, unfinished }: OwnSheet,
  { area, table }: StandingTable,
  { id, rows }: TableContent,
): RowComment[] {
  return comments.flatMap(({ id: comment, place, messages }) => {
    const own = place === null ? undefined : rows[place.row - area.row - 1];
    const header = place === null ? undefined : table.headers[place.column - area.column];
    if (own === undefined || header === undefined) return [];
    // A run that was cut short takes the keys away once the rows are in order: they come back in the next one.
    if (own.key === null && unfinished !== null) return [];
    const { key, name } = own;
    const note = { key: key ?? "", name, column: header, value: textOf(messages) };
    return [{ id: comment, table: id, key, note }];
  });
}

/** What a thread says, a line for each message: who, and what. */
function textOf(messages: StandingComment["messages"]): string {
  return messages.map(({ author, text }) => (author === "" ? text : `${author}: ${text}`)).join("\n");
}
