/** Page footers, in Excel's codes. */

import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import type { PrintPlan } from "../../model/plan";

/** Size of the footers; the blank behind it keeps a text that starts with a digit from changing it. */
const SIZE = "&8 ";
/** Excel takes 255 characters for the whole footer. */
const MOST_CHARS = 120;

/**
 * Who and what on the left, sheet and page on the right; `&` in names is doubled, alone it would start a code.
 *
 * Each sheet begins with page 1 (`writePrint`) and says which sheet it is; `&N` would count the pages of the whole print.
 */
export function footers(
  authority: string | undefined,
  { footer }: SheetCatalogue,
): Pick<PrintPlan, "leftFooter" | "rightFooter"> {
  const who =
    authority === undefined || authority.trim() === ""
      ? []
      : [authority.trim().slice(0, MOST_CHARS).replaceAll("&", "&&")];
  return {
    leftFooter: SIZE + [...who, footer.document].join(" · "),
    rightFooter: `${SIZE}&A · ${footer.page} &P`,
  };
}
