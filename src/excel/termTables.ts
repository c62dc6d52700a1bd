/** The user's tables of own words. */

import type { DiscoveredTable, Discovery } from "../core/model/discovery";
import { isNamedLikeTerms, TERMS_TABLE_NAME } from "../core/contract/names";

/** Tables of own words, the one that counts first: that of the very name, else the first in tab order. */
export function termTablesOf({ tables }: Discovery): DiscoveredTable[] {
  const own = tables.filter(({ name, showsHeaders }) => isNamedLikeTerms(name) && showsHeaders);
  const isExact = ({ name }: DiscoveredTable): boolean => name.toLowerCase() === TERMS_TABLE_NAME.toLowerCase();
  return [...own.filter(isExact), ...own.filter((table) => !isExact(table))];
}
