/** How a worksheet prints, between its part and the model. */

import type { HeadersFooters, PageLayout } from "../model/pageLayout";
import type { Worksheet } from "../model/worksheet";
import { isOn } from "./readCells";
import { attribute, contentOf, splitElement, type SplitElement } from "../xml/xmlText";

function childrenOf(text: string, part: string): SplitElement["children"] {
  return text === "" ? [] : splitElement(text, part).children;
}

/** The file's words. Source: ECMA-376 part 1, 18.18.5 (ST_CellComments), 18.18.60 (ST_PrintError). */
export const COMMENTS: Readonly<Record<string, PageLayout["printComments"]>> = {
  none: "NoComments",
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
};
export const ERRORS: Readonly<Record<string, PageLayout["printErrors"]>> = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};

const POINTS_PER_INCH = 72;

/** How a sheet prints, from the elements of its part. */
export function readPage(sheet: Worksheet, element: (name: string) => string, part: string): void {
  const { pageLayout } = sheet;
  const margins = element("pageMargins");
  for (const name of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const value = attribute(margins, name);
    if (value !== null) pageLayout.margins[name] = Number(value) * POINTS_PER_INCH;
  }
  const setup = element("pageSetup");
  if (attribute(setup, "orientation") === "landscape") pageLayout.orientation = "Landscape";
  const paper = attribute(setup, "paperSize");
  if (paper !== null) pageLayout.paperSize = Number(paper);
  const isFitted = childrenOf(element("sheetPr"), part).some(
    ({ name, text }) => name === "pageSetUpPr" && isOn(attribute(text, "fitToPage")),
  );
  const pages = (name: string): number | null => Number(attribute(setup, name) ?? "1") || null;
  pageLayout.zoom = isFitted
    ? { scale: null, horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") }
    : { scale: Number(attribute(setup, "scale") ?? "100"), horizontalFitToPages: null, verticalFitToPages: null };
  const options = element("printOptions");
  pageLayout.centerHorizontally = isOn(attribute(options, "horizontalCentered"));
  pageLayout.centerVertically = isOn(attribute(options, "verticalCentered"));
  pageLayout.printGridlines = isOn(attribute(options, "gridLines"));
  pageLayout.printHeadings = isOn(attribute(options, "headings"));
  pageLayout.blackAndWhite = isOn(attribute(setup, "blackAndWhite"));
  pageLayout.draftMode = isOn(attribute(setup, "draft"));
  pageLayout.firstPageNumber = isOn(attribute(setup, "useFirstPageNumber"))
    ? Number(attribute(setup, "firstPageNumber") ?? "1")
    : null;
  pageLayout.printComments = COMMENTS[attribute(setup, "cellComments") ?? ""] ?? "NoComments";
  pageLayout.printErrors = ERRORS[attribute(setup, "errors") ?? ""] ?? "AsDisplayed";
  pageLayout.printOrder = attribute(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver";
  readHeadersFooters(sheet, element("headerFooter"), part);
  const breaks = (name: string): number[] =>
    childrenOf(element(name), part).map(({ text }) => Number(attribute(text, "id")));
  pageLayout.horizontalBreaks = breaks("rowBreaks");
  pageLayout.verticalBreaks = breaks("colBreaks");
}

function readHeadersFooters({ pageLayout }: Worksheet, element: string, part: string): void {
  const children = childrenOf(element, part);
  const content = (name: string): string => contentOf(children.find((child) => child.name === name)?.text);
  const texts = (pages: string): HeadersFooters => {
    const header = sections(content(`${pages}Header`));
    const footer = sections(content(`${pages}Footer`));
    return {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    };
  };
  pageLayout.headersFooters = texts("odd");
  pageLayout.evenHeadersFooters = texts("even");
  pageLayout.firstHeadersFooters = texts("first");
  pageLayout.hasEvenPages = isOn(attribute(element, "differentOddEven"));
  pageLayout.hasFirstPage = isOn(attribute(element, "differentFirst"));
  // Both are on unless the file says otherwise.
  pageLayout.useSheetMargins = isOn(attribute(element, "alignWithMargins") ?? "1");
  pageLayout.useSheetScale = isOn(attribute(element, "scaleWithDoc") ?? "1");
}

function sections(text: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  const names = { "&L": "left", "&C": "center", "&R": "right" } as const;
  const marks = [...text.matchAll(/&[LCR]/g)];
  marks.forEach((mark, index) => {
    const body = text.slice(mark.index + 2, marks[index + 1]?.index);
    parts[names[mark[0] as keyof typeof names]] = body;
  });
  return parts;
}
