/** The order of partners by how near they are: that of the matrix's own ranks. */

import type { AssessedStakeholder } from "../model/stakeholder";

/** The most familiar and keenest first, then those with more answers, then by row. */
export function nearestFirst(partners: readonly AssessedStakeholder[]): AssessedStakeholder[] {
  const rank = ({ familiarity, keenness, answered }: AssessedStakeholder): number =>
    1000 * ((familiarity ?? 0) + (keenness ?? 0)) + 10 * answered;
  return [...partners].sort((a, b) => rank(b) - rank(a));
}
