/** When an address on the web is settled to be the site of the bodies themselves. */

import { conceptsOf } from "./headerMeaning";
import type { Column } from "./settleColumns";

/** Whether a header speaks of a site of the bodies themselves: of a rule, a call or a project there are pages as well. */
export function isOwnSite({ reading }: Column): boolean {
  return conceptsOf(reading).every((concept) => !OF_PAGES.has(concept));
}

const OF_PAGES: ReadonlySet<string> = new Set([
  "FILE",
  "AGREEMENT",
  "PROJECT",
  "PROGRAMME",
  "GRANT",
  "OUT",
  "PROOF",
  "EVIDENCE",
  "SOURCE",
  "REQUESTED",
  "ACTION",
  "EVENT",
  "DATA",
  "LEGALBASIS",
]);
