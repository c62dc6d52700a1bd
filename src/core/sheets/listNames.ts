/** Names in one line of limited length. */

import type { ReportCatalogue } from "../messages/sheets/report/catalogue";
import { shorten } from "./shorten";

/** A single name is cut here, so that one endless name does not hide the others. */
const NAME_CHARS = 32;

/** As many names as fit into `chars`, at least one, and how many others there are. */
export function listNames(
  names: readonly string[],
  chars: number,
  { names: join }: ReportCatalogue,
  nameChars = NAME_CHARS,
): string {
  const short = names.map((name) => shorten(name, nameChars));
  let shown = short.length;
  while (shown > 1 && join(short.slice(0, shown), short.length - shown).length > chars) shown -= 1;
  return short.length === 0 ? "" : join(short.slice(0, shown), short.length - shown);
}
