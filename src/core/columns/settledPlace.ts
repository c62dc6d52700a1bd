/** When it is settled without asking that a place is where a body works, and not where it has its seat. */

import { shareOf } from "./columnProfile";
import type { Grade } from "./headerGrammar";
import { conceptsOf, headsOf } from "./headerMeaning";
import { hasOtherSubject, isName } from "./listEvidence";
import type { Column } from "./settleColumns";

const SOME = 0.3;
const MOST = 0.7;

/** Whether the places of a column are where the bodies of the list work. */
export function isSettledPlace(grade: Grade | 0, column: Column, all: readonly Column[]): boolean {
  const { profile, reading } = column;
  // A list of sessions or sites says where those are.
  if (grade < 3 && hasOtherSubject(all)) return false;
  if (headsOf(reading).some((head) => TOWNS.has(head)) && isBesideAddress(column, all)) return false;
  return (
    shareOf(profile, "address") < SOME &&
    (grade === 3 || shareOf(profile, "capitalised") >= MOST) &&
    (!conceptsOf(reading).includes("ORG") || all.some((other) => other !== column && isName(other)))
  );
}

/** Whether a region or a country is no more than a part of an address: a town of the same list would be asked about. */
export function isOfAddress(column: Column, all: readonly Column[]): boolean {
  const heads = headsOf(column.reading);
  return heads.length > 0 && heads.every((head) => REGIONS.has(head)) && isBesideAddress(column, all);
}

const TOWNS: ReadonlySet<string> = new Set(["TOWN", "CITY"]);
const REGIONS: ReadonlySet<string> = new Set(["REGION", "COUNTY", "STATE"]);

/** Whether a street or a postcode stands at most two columns away. */
function isBesideAddress({ index }: Column, all: readonly Column[]): boolean {
  return all.some(
    (other) =>
      other.index !== index && Math.abs(other.index - index) <= NEAR && conceptsOf(other.reading).includes("ADDRESS"),
  );
}

const NEAR = 2;
