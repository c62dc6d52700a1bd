/** How a worksheet prints, as attributes and elements of its part. */

import type { HeadersFooters, PageLayout } from "../model/pageLayout";
import { COMMENTS, ERRORS } from "./readPage";
import { fileWord } from "./readStyles";
import { elementsOf, textElement } from "../xml/element";
import type { ElementText } from "../xml/xmlText";

type Attributes = Readonly<Record<string, string | null>>;

function flag(isOn: boolean): string | null {
  return isOn ? "1" : null;
}

/** Attributes of `pageSetup`; null ones are left out because they are what is meant without them. */
export function pageSetup(layout: PageLayout): Attributes {
  const { paperSize, zoom, orientation, printComments, printErrors, firstPageNumber } = layout;
  const isFitted = zoom.scale === null && (zoom.horizontalFitToPages ?? zoom.verticalFitToPages) !== null;
  return {
    paperSize: paperSize === null ? null : String(paperSize),
    scale: zoom.scale === null || zoom.scale === 100 ? null : String(zoom.scale),
    firstPageNumber: firstPageNumber === null ? null : String(firstPageNumber),
    // 0 pages is "as many as needed"; absent means 1.
    fitToWidth: isFitted && zoom.horizontalFitToPages !== 1 ? String(zoom.horizontalFitToPages ?? 0) : null,
    fitToHeight: isFitted && zoom.verticalFitToPages !== 1 ? String(zoom.verticalFitToPages ?? 0) : null,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : null,
    orientation: orientation.toLowerCase(),
    blackAndWhite: flag(layout.blackAndWhite),
    draft: flag(layout.draftMode),
    cellComments: printComments === "NoComments" ? null : fileWord(COMMENTS, printComments),
    useFirstPageNumber: flag(firstPageNumber !== null),
    errors: printErrors === "AsDisplayed" ? null : fileWord(ERRORS, printErrors),
  };
}

/** Attributes of `headerFooter`. */
export function headerFooterAttributes(layout: PageLayout): Attributes {
  return {
    differentOddEven: flag(layout.hasEvenPages),
    differentFirst: flag(layout.hasFirstPage),
    scaleWithDoc: layout.useSheetScale ? null : "0",
    alignWithMargins: layout.useSheetMargins ? null : "0",
  };
}

/** Children of `headerFooter` in their order, before what else a file keeps there. */
export function headerFooterTexts(prefix: string, layout: PageLayout, kept: readonly ElementText[]): ElementText[] {
  const own = [
    ...pageTexts(prefix, "odd", layout.headersFooters),
    ...pageTexts(prefix, "even", layout.evenHeadersFooters),
    ...pageTexts(prefix, "first", layout.firstHeadersFooters),
  ];
  return [...own, ...kept.filter(({ name }) => !/^(odd|even|first)(Header|Footer)$/.test(name))];
}

function pageTexts(prefix: string, pages: string, texts: HeadersFooters): ElementText[] {
  const join = (left: string, center: string, right: string): string =>
    [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  const element = (name: string, text: string): ElementText[] =>
    text === "" ? [] : [{ name, text: textElement(prefix + name, text) }];
  return [
    ...element(`${pages}Header`, join(texts.leftHeader, texts.centerHeader, texts.rightHeader)),
    ...element(`${pages}Footer`, join(texts.leftFooter, texts.centerFooter, texts.rightFooter)),
  ];
}

/** Breaks before lines, over all of the sheet; nothing when there are none. */
export function pageBreaks(prefix: string, name: string, lines: readonly number[], last: number): string {
  if (lines.length === 0) return "";
  const xml = elementsOf(prefix);
  const body = lines.map((line) => xml.element("brk", { id: line, max: last, man: true }));
  return xml.element(name, { count: lines.length, manualBreakCount: lines.length }, body);
}
