/** The category that the name of a table or of its sheet gives to rows without one. */

import type { Table } from "../model/table";
import { categoryHeading } from "./rowWords";

/** The table with what its own name or that of its sheet says; unchanged where they say nothing. */
export function givenBySheet(table: Table): Table {
  const word = categoryHeading(table.name.replace(/_/g, " ")) ?? categoryHeading(table.sheet);
  return word === null ? table : { ...table, categories: table.rows.map(() => word) };
}
