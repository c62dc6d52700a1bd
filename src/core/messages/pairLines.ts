/** Offers and needs that meet, as lines of plain text. */

import { offerPairs } from "../matrix/offerPairs";
import type { Audit } from "../model/audit";
import { reportTexts } from "../texts/texts";

/** Pairs that are printed; the map has them all. */
const MOST_PRINTED = 5;

/** A heading and the best pairs, `Agrilog → funds: Bank of Mere (Irrigation)`; nothing where there are none. */
export function pairLines(audit: Audit): readonly string[] {
  const { map } = reportTexts(audit.language);
  const pairs = offerPairs(audit).slice(0, MOST_PRINTED);
  if (pairs.length === 0) return [];
  return [
    map.pairsTitle,
    ...pairs.map(({ seeker, provider, offer, project }) => {
      const where = project === null ? "" : ` (${project})`;
      return `  ${seeker.name} ${map.offers[offer]}${map.colon}${provider.name}${where}`;
    }),
  ];
}
