/** Names in one line of limited length. */

import type { ReportCatalogue } from "../../texts/catalogue/report";
import { shorten } from "../../texts/wording/shorten";

/** A single name is cut here, so that one endless name does not hide the others. */
const NAME_CHARS = 32;

/** As many names as fit into `chars`, at least one, and how many others there are. */
export function listNames(
  names: readonly string[],
  chars: number,
  { names: join }: ReportCatalogue,
  nameChars = NAME_CHARS,
): string {
  if (names.length === 0) return "";
  const short = leadingNames(names, chars, nameChars);
  let shown = short.length;
  while (shown > 1 && join(short.slice(0, shown), names.length - shown).length > chars) shown -= 1;
  return join(short.slice(0, shown), names.length - shown);
}

/** The first names, short, up to where they alone are too long, whatever stands between them: the others are not looked at. */
function leadingNames(names: readonly string[], chars: number, nameChars: number): string[] {
  const short: string[] = [];
  let length = 0;
  for (const name of names) {
    short.push(shorten(name, nameChars));
    length += (short.at(-1)?.length ?? 0) + 1;
    if (length - 1 > chars) break;
  }
  return short;
}
