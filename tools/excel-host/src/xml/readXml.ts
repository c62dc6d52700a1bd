/** Reading small parts through a DOM, by local names. */

import type { Element } from "@xmldom/xmldom";

/** Direct children that are elements. */
export function childElements(element: Element): Element[] {
  const elements: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) elements.push(node as Element);
  }
  return elements;
}

/** Direct children of a local name; none of a missing element. */
export function childrenNamed(element: Element | null, name: string): Element[] {
  return element === null ? [] : childElements(element).filter(({ localName }) => localName === name);
}

export function childNamed(element: Element | null, name: string): Element | null {
  return childrenNamed(element, name)[0] ?? null;
}

/** The first of nested children: `descend(chart, "title", "tx", "rich")`. */
export function descend(element: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((current, name) => childNamed(current, name), element);
}

/** Colours of the first 64 indexes of the file format. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A colour element of a style as `#RRGGBB`; null when it is automatic or absent. */
export function resolveColor(element: Element | null, themeColors: readonly string[]): string | null {
  if (element === null) return null;
  const rgb = element.getAttribute("rgb");
  const theme = element.getAttribute("theme");
  const indexed = element.getAttribute("indexed");
  const base =
    rgb !== null && rgb !== ""
      ? `#${rgb.slice(-6).toUpperCase()}`
      : theme !== null && theme !== ""
        ? (themeColors[Number(theme)] ?? null)
        : indexed !== null && INDEXED[Number(indexed)] !== undefined
          ? `#${INDEXED[Number(indexed)] ?? "000000"}`
          : null;
  const tint = Number(element.getAttribute("tint") ?? "0");
  return base === null || tint === 0 || !Number.isFinite(tint) ? base : tinted(base, tint);
}

/** Lightness moved towards white (positive) or black. Source: ECMA-376 part 1, 18.8.3 (bgColor, tint). */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const [max, min] = [Math.max(...channels), Math.min(...channels)];
  const light = (max + min) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const saturation = max === min ? 0 : (max - min) / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const scaled = channels.map((value) =>
    max === min ? moved : moved - chroma / 2 + ((value - min) / (max - min)) * chroma,
  );
  return `#${scaled
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase();
}

/** Colours of a theme in the order in which formats count them: light 1, dark 1, light 2, dark 2, accents, links. */
export function readThemeColors(root: Element | null): string[] {
  const scheme = descend(root, "themeElements", "clrScheme");
  return [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ].map((name) => {
    const color = childNamed(scheme, name);
    const value = descend(color, "srgbClr")?.getAttribute("val") ?? descend(color, "sysClr")?.getAttribute("lastClr");
    return `#${(value ?? "000000").toUpperCase()}`;
  });
}
