/** Tables that were chosen for an earlier audit and are gone by now. */

import type { SavedChoices } from "../core/memory/choices";
import type { Table } from "../core/model/table";

/** The choices without tables that are gone; none left means every stakeholder table. */
export function withTablesThere(choices: SavedChoices, tables: readonly Table[]): SavedChoices {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  const there = (choices.chosen ?? []).filter((name) => names.has(name.toLowerCase()));
  return { ...choices, chosen: there.length === 0 ? null : there };
}
