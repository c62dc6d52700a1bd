/** The category that the name of a table or of its sheet gives to rows without one. */

import type { Table } from "../model/table";
import type { OwnTerms } from "../model/ownTerms";
import { isLocalKind } from "../words/ownTerms";
import { categoryHeading } from "./rowWords";

/** The table with what its own name or that of its sheet says; unchanged where they say nothing. */
export function givenBySheet(table: Table, terms: OwnTerms): Table {
  const isLocal = isLocalKind(terms, table.name);
  const word = categoryHeading(table.name.replace(/_/g, " "), isLocal) ?? categoryHeading(table.sheet, isLocal);
  return word === null ? table : { ...table, categories: table.rows.map(() => word) };
}
