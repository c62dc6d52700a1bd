/** How a worksheet prints. Margins in points, as Office.js counts. */

import type { Rect } from "./rect";

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** Paper size number of the file format: 9 is A4; null is the printer's own. */
  paperSize: number | null;
  /** Either a scale in percent or a number of pages; all null is 100 %. */
  zoom: { scale: number | null; horizontalFitToPages: number | null; verticalFitToPages: number | null };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printArea: Rect[];
  /** Zero-based rows repeated on each page, or null. */
  printTitleRows: { first: number; last: number } | null;
  printTitleColumns: { first: number; last: number } | null;
  blackAndWhite: boolean;
  draftMode: boolean;
  /** Null is automatic. */
  firstPageNumber: number | null;
  printComments: "NoComments" | "EndSheet" | "InPlace";
  printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  printOrder: "DownThenOver" | "OverThenDown";
  /** Texts of all pages, or of odd ones where even ones have their own. */
  headersFooters: HeadersFooters;
  evenHeadersFooters: HeadersFooters;
  firstHeadersFooters: HeadersFooters;
  hasEvenPages: boolean;
  hasFirstPage: boolean;
  /** Whether headers and footers stand at the margins of the sheet. */
  useSheetMargins: boolean;
  /** Whether headers and footers are scaled with the sheet. */
  useSheetScale: boolean;
  /** Zero-based rows before which a page ends. */
  horizontalBreaks: number[];
  /** Zero-based columns before which a page ends. */
  verticalBreaks: number[];
}

export interface HeadersFooters {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

function noHeadersFooters(): HeadersFooters {
  return { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };
}

/** What Excel gives a new worksheet. */
export function defaultPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: null,
    zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    printArea: [],
    printTitleRows: null,
    printTitleColumns: null,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: null,
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printOrder: "DownThenOver",
    headersFooters: noHeadersFooters(),
    evenHeadersFooters: noHeadersFooters(),
    firstHeadersFooters: noHeadersFooters(),
    hasEvenPages: false,
    hasFirstPage: false,
    useSheetMargins: true,
    useSheetScale: true,
    horizontalBreaks: [],
    verticalBreaks: [],
  };
}
