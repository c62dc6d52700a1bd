/** Cells that hold several answers, taken apart. */

/** Signs and numbering that stand before an item of a list. */
const BULLET = /^(?:[-–—•*·►▪◦‣✓✔→>#]+ ?(?=[^ \d])|\(?\d{1,2} ?[.)°-] ?(?=\D)|\(?[a-h]\) ?)/u;

/** Longer parts are texts, not lists: they stay whole, which bounds the time it takes to look for separators in them. */
const MOST_CHARS = 300;

/** Separators that an option's label may hold: "visibility and marketing". */
const WEAK = / ?[,/+&] ?| [–—-] | (?:et|and|y|e|ou|or|o|u|ainsi que|as well as|así como|bem como) /iu;

/** What ends a list and names nothing. */
const AND_SO_ON = /(?:^|[,\s]\s{0,2})(?:etc(?:etera|étera)?|…|\.{3}|and so on|et autres|entre otros|entre outros)$/iu;

/** The parts of a text between separators that stand in no option's label, without bullets. "1. a 2. b" are two. */
export function strongParts(text: string): string[] {
  return text
    .split(/[;|\\\t\n\r\u2028\u2029]+/)
    .flatMap((line) => (line.length > MOST_CHARS ? [line.trim()] : itemsOf(line.replace(/\s+/g, " ").trim())))
    .filter((part) => part !== "");
}

/** How items in one line begin: "1. a 2. b", "(a) x (b) y", "- a - b", "* a * b", "i. a ii. b". */
const LISTS = [
  [/^\(?1 ?[.)-]/, /(?:^| )\(?\d{1,2} ?[.)-] ?(?=\D)/g],
  [/^\(?a\)/i, /(?:^| )\(?[a-h]\) ?/gi],
  [/^[-–•] /, /(?:^| )[-–•] /g],
  [/^[*✓✔☑►▪→] ?(?=[^ ])/u, /(?:^| )[*✓✔☑►▪→] ?(?=[^ ])/gu],
  [/^[①-⑳]/u, /(?:^| )[①-⑳] ?/gu],
  [/^\(?i[.)] /i, /(?:^| )\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)] /gi],
] as const;

function itemsOf(line: string): string[] {
  const numbered = LISTS.reduce((text, [first, each]) => (first.test(text) ? text.replace(each, "\n") : text), line);
  return numbered.split(/\n| ?[•▪►·] | \/\/ /u).map((item) =>
    item
      .trim()
      .replace(BULLET, "")
      .replace(/[., ]{1,5}$/, "")
      .replace(AND_SO_ON, ""),
  );
}

/** The pieces of a part between weaker separators; one when there is none. */
export function weakPieces(part: string): string[] {
  if (part.length > MOST_CHARS) return [part];
  return part
    .replace(/\s+/g, " ")
    .split(WEAK)
    .map((piece) => piece.trim().replace(/^\.+|\.+$/g, ""))
    .filter((piece) => piece !== "");
}

/** A text without what stands in brackets: "a (main)" is "a". */
export function withoutBrackets(text: string): string {
  return text.length > MOST_CHARS ? text : text.replace(/ ?[([][^()[\]]*[)\]] ?/g, " ").trim();
}
