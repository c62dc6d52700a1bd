/** The user's tables of subjects. */

import { isNamedLikeOurs, isNamedLikeSubjects, isNamedLikeTerms, SUBJECTS_TABLE_NAME } from "../core/contract/names";
import type { DiscoveredTable, Discovery } from "../core/model/discovery";
import { isSubjectTable } from "../core/subjects/subjectColumns";

/**
 * Tables of subjects, the one that counts first: that of the very name, else the first of such a name, else the first whose headers
 * say so.
 *
 * @param taken Names, in lower case, of tables that the user has said to be something else.
 */
export function subjectTablesOf({ tables }: Discovery, taken: ReadonlySet<string>): DiscoveredTable[] {
  const isFree = ({ name }: DiscoveredTable): boolean =>
    !isNamedLikeOurs(name) && !isNamedLikeTerms(name) && !taken.has(name.toLowerCase());
  const rankOf = ({ name, headers }: DiscoveredTable): number => {
    if (name.toLowerCase() === SUBJECTS_TABLE_NAME.toLowerCase()) return 0;
    if (isNamedLikeSubjects(name)) return 1;
    return isSubjectTable(headers) ? 2 : NONE;
  };
  return tables
    .filter((table) => table.showsHeaders && (isNamedLikeSubjects(table.name) || isFree(table)) && rankOf(table) < NONE)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const NONE = 3;
