/** Links of cells to places in the workbook. */

import { HostError } from "../ground/hostError";
import { refuseLockedCells } from "../model/guards";
import { textInput } from "../ground/inputs";
import { changeFormats } from "../model/rangeFormats";
import { writeValues } from "./rangeValues";
import { contains, intersect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { shownValue } from "../model/shownValue";
import type { Workbook } from "../model/workbook";

/** Colour of links in Excel's standard theme. */
const LINK_COLOR = "#0563C1";

/** What `Range.hyperlink` shows of its first cell; null where there is no link. */
export function linkOf({ sheet, rect }: RangeRef): Record<string, string> | null {
  const first = { ...rect, bottom: rect.top, right: rect.left };
  const link = sheet.hyperlinks.find(({ range }) => contains(range, first));
  if (link === undefined) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    screenTip: link.screenTip ?? "",
    textToDisplay: String(shownValue(sheet.cell(first.top, first.left))),
  };
}

/**
 * Links cells to a place of the workbook: they get its text and look like links.
 *
 * @throws HostError `InvalidArgument` for a place without its `!`, `NotImplemented` for addresses outside of the workbook.
 */
export function setLink(workbook: Workbook, range: RangeRef, value: unknown): void {
  const { sheet, rect } = range;
  refuseLockedCells(workbook, range);
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", "A link must be an object.");
  const { address, documentReference, screenTip, textToDisplay } = value as Readonly<Record<string, unknown>>;
  if ((address ?? null) !== null)
    throw new HostError("NotImplemented", "This host makes no links out of the workbook.");
  const place = textInput(documentReference);
  if (!/^.+!.+$/s.test(place)) throw new HostError("InvalidArgument", `"${place}" is no place in the workbook.`);
  const tip = (screenTip ?? null) === null ? null : textInput(screenTip);
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => intersect(link.range, rect) === null);
  const display = (textToDisplay ?? null) === null ? place : textInput(textToDisplay);
  sheet.hyperlinks.push({
    range: rect,
    address: null,
    documentReference: place,
    screenTip: tip,
    display,
    stored: null,
  });
  sheet.changedFacets.add("hyperlinks");
  const first = new RangeRef(sheet, { ...rect, bottom: rect.top, right: rect.left });
  // The text is a text, whatever it looks like.
  if ((textToDisplay ?? null) !== null) writeValues(workbook, first, `'${textInput(textToDisplay)}`);
  changeFormats(workbook, range, (format) =>
    workbook.formats.derive(format, { font: { ...format.font, color: LINK_COLOR, underline: "Single" } }),
  );
}
