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
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** Zero-based rows before which a page ends. */
  horizontalBreaks: number[];
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
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    horizontalBreaks: [],
  };
}
