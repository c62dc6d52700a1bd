/** The children of a worksheet element, kept in the order the schema wants. */

import type { ElementText } from "../xml/xmlText";

/** Order of the children of a worksheet. Source: ECMA-376 part 1, CT_Worksheet. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Replaces all children of a name by one text (`""` takes them away), at the place the schema wants. */
export function replaceChildren(children: ElementText[], name: string, text: string): void {
  const first = children.findIndex((child) => child.name === name);
  const rank = ORDER.indexOf(name);
  const next = children.findIndex((child) => ORDER.indexOf(child.name) > rank);
  const place = first >= 0 ? first : next < 0 ? children.length : next;
  const kept = children.filter((child) => child.name !== name);
  if (text !== "") kept.splice(place, 0, { name, text });
  children.length = 0;
  for (const child of kept) children.push(child);
}
