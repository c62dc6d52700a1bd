/** Columns and scales of the table `PartnershipWords`, said of the columns of one table: below what was said of it by name. */

import type { ColumnHints, PinnedColumn, ScaleChoice, TableMapping } from "../model/mapping";
import { NO_HINTS } from "../model/mapping";
import { meaningsOf, type OwnTerms } from "../model/ownTerms";
import type { Table } from "../model/table";
import { wordKey } from "../words/ownWords";

/**
 * What was said of a table's columns by name, with what the table of words says of headers like theirs. A field that was given
 * to a column by name is given to no other.
 */
export function withOwnColumns(
  { name, headers }: Pick<Table, "name" | "headers">,
  terms: OwnTerms,
  pinned: readonly PinnedColumn[],
): readonly PinnedColumn[] {
  const columns = meaningsOf(terms, "column");
  if (columns.length === 0) return pinned;
  const here = pinned.filter(({ table }) => table.toLowerCase() === name.toLowerCase());
  const taken = new Set(here.flatMap(({ field }) => field ?? []));
  const fields = new Map(columns.map(({ header, field }) => [wordKey(header), field]));
  const own = headers.flatMap((header): PinnedColumn[] => {
    const field = fields.get(wordKey(header));
    if (field === undefined || (field !== null && taken.has(field))) return [];
    return [{ table: name, header, field }];
  });
  // What is said last counts.
  return [...own, ...pinned];
}

const HINTS: Readonly<Record<ScaleChoice, Pick<ColumnHints, "scale" | "isPercent">>> = {
  "0-3": { scale: { from: 0, to: 3 }, isPercent: false },
  "1-5": { scale: { from: 1, to: 5 }, isPercent: false },
  "0-10": { scale: { from: 0, to: 10 }, isPercent: false },
  percent: { scale: null, isPercent: true },
};

/** The mapping with the scales that the table of words gives to headers; what was said of a column itself wins. */
export function withOwnScales(mapping: TableMapping, terms: OwnTerms): TableMapping {
  const scales = new Map(meaningsOf(terms, "scale").map(({ header, scale }) => [wordKey(header), scale]));
  if (scales.size === 0) return mapping;
  const columns = mapping.columns.map((column) => {
    const scale = scales.get(wordKey(column.header));
    return scale === undefined || column.scale !== undefined
      ? column
      : { ...column, hints: { ...(column.hints ?? NO_HINTS), ...HINTS[scale] } };
  });
  return { ...mapping, columns };
}
