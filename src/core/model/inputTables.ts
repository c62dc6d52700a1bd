/** A table that the user fills in for us: the one that counts, and further ones like it. */

import type { Table } from "./table";

/** A table of that kind, and others beside it that are not read. */
export interface InputTables {
  /** Null where there is none. */
  readonly table: Table | null;
  /** Rows it has, those that are not read included. */
  readonly rowCount: number;
  /** First header cells of further tables of the kind. */
  readonly others: readonly { readonly table: string; readonly cell: string }[];
}

export const NO_INPUT: InputTables = { table: null, rowCount: 0, others: [] };
