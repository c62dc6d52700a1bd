/** Number formats of counts. */

import type { Forms, ReportCatalogue } from "../../texts/catalogue/report";

/** A count with its noun behind it, still a number. */
export function countedFormat([one, many]: Forms, { singular }: Pick<ReportCatalogue, "singular">): string {
  return one === many ? `0" ${many}"` : `[${singular}]0" ${one}";0" ${many}"`;
}
