/** PageLayout: how a worksheet prints. */

import { parseAddress } from "../model/addressText";
import { refuseProtectedSheet } from "../model/guards";
import type { PageLayout } from "../model/pageLayout";
import { booleanInput, numberInput, textInput, wordInput } from "../ground/inputs";
import { isEntireColumn, isEntireRow } from "../model/rangeFormats";
import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { found } from "./collections";
import { areasOf } from "./rangeAreas";

/** Changes the layout of a page. @throws HostError `AccessDenied` when the sheet is protected. */
export function changeLayout(sheet: Worksheet, host: HostEnvironment, apply: (layout: PageLayout) => void): void {
  refuseProtectedSheet(host.workbook, sheet);
  apply(sheet.pageLayout);
  sheet.changedFacets.add("pageLayout");
}

function margin(name: keyof PageLayout["margins"]): ScalarMember<Worksheet> {
  return {
    set: "1.9",
    get: ({ pageLayout }) => pageLayout.margins[name],
    put: (sheet, value, host) =>
      changeLayout(sheet, host, ({ margins }) => {
        margins[name] = numberInput(value, 0, 49 * 72);
      }),
  };
}

/** A switch of the layout. */
export function flag(
  name:
    | ("centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draftMode")
    | ("useSheetMargins" | "useSheetScale"),
): ScalarMember<Worksheet> {
  return {
    set: "1.9",
    get: ({ pageLayout }) => pageLayout[name],
    put: (sheet, value, host) =>
      changeLayout(sheet, host, (layout) => {
        layout[name] = booleanInput(value);
      }),
  };
}

/** Paper sizes by the number the file keeps; others read as an empty text. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

function zoomInput(value: unknown): PageLayout["zoom"] {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", "The zoom is an object.");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const part = (input: unknown, least: number, most: number): number | null =>
    input === undefined || input === null ? null : Math.trunc(numberInput(input, least, most));
  return {
    scale: part(scale, 10, 400),
    horizontalFitToPages: part(horizontalFitToPages, 1, 32_767),
    verticalFitToPages: part(verticalFitToPages, 1, 32_767),
  };
}

function rangeArgument(sheet: Worksheet, value: unknown): RangeRef {
  return value instanceof RangeRef ? value : parseAddress(textInput(value), sheet);
}

function setTitleRows(sheet: Worksheet, value: unknown, host: HostEnvironment): void {
  const { rect } = rangeArgument(sheet, value);
  if (!isEntireRow(rect)) throw new HostError("InvalidArgument", "Title rows must be whole rows.");
  changeLayout(sheet, host, (layout) => {
    layout.printTitleRows = { first: rect.top, last: rect.bottom };
  });
}

function setTitleColumns(sheet: Worksheet, value: unknown, host: HostEnvironment): void {
  const { rect } = rangeArgument(sheet, value);
  if (!isEntireColumn(rect)) throw new HostError("InvalidArgument", "Title columns must be whole columns.");
  changeLayout(sheet, host, (layout) => {
    layout.printTitleColumns = { first: rect.left, last: rect.right };
  });
}

function titleRows(sheet: Worksheet): RangeRef | null {
  const rows = sheet.pageLayout.printTitleRows;
  if (rows === null) return null;
  return new RangeRef(sheet, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 });
}

function titleColumns(sheet: Worksheet): RangeRef | null {
  const columns = sheet.pageLayout.printTitleColumns;
  if (columns === null) return null;
  return new RangeRef(sheet, { left: columns.first, right: columns.last, top: 0, bottom: MAX_ROWS - 1 });
}

/** Points in a unit. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Margins together, in a unit; those that are not named stay. */
function setMargins(sheet: Worksheet, [unit, options]: readonly unknown[], host: HostEnvironment): void {
  const points = POINTS[wordInput(unit, ["Points", "Inches", "Centimeters"])];
  if (typeof options !== "object" || options === null)
    throw new HostError("InvalidArgument", "The margins are an object.");
  const given = Object.entries(options).filter(([, value]) => value !== null && value !== undefined);
  changeLayout(sheet, host, ({ margins }) => {
    for (const [name, value] of given) {
      const side = wordInput(name, ["left", "right", "top", "bottom", "header", "footer"]);
      margins[side] = numberInput(value, 0) * points;
    }
  });
}

export const pageLayoutClass = defineClass<Worksheet>({
  name: "PageLayout",
  scalars: {
    orientation: {
      set: "1.9",
      get: ({ pageLayout }) => pageLayout.orientation,
      put: (sheet, value, host) =>
        changeLayout(sheet, host, (layout) => {
          layout.orientation = wordInput(value, ["Portrait", "Landscape"] as const);
        }),
    },
    paperSize: {
      set: "1.9",
      get: ({ pageLayout }) => Object.entries(PAPERS).find(([, number]) => number === pageLayout.paperSize)?.[0] ?? "",
      put: (sheet, value, host) =>
        changeLayout(sheet, host, (layout) => {
          layout.paperSize = PAPERS[wordInput(value, Object.keys(PAPERS))] ?? null;
        }),
    },
    zoom: {
      set: "1.9",
      get: ({ pageLayout }) => pageLayout.zoom,
      put: (sheet, value, host) =>
        changeLayout(sheet, host, (layout) => {
          layout.zoom = zoomInput(value);
        }),
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    blackAndWhite: flag("blackAndWhite"),
    draftMode: flag("draftMode"),
    firstPageNumber: {
      set: "1.9",
      get: ({ pageLayout }) => pageLayout.firstPageNumber ?? "",
      put: (sheet, value, host) => {
        // Nothing is automatic. Source: `PageLayout.firstPageNumber`.
        const number = value === "" || value === null ? null : Math.trunc(numberInput(value, 0, 32_767));
        changeLayout(sheet, host, (layout) => {
          layout.firstPageNumber = number;
        });
      },
    },
    printComments: {
      set: "1.9",
      get: ({ pageLayout }) => pageLayout.printComments,
      put: (sheet, value, host) =>
        changeLayout(sheet, host, (layout) => {
          layout.printComments = wordInput(value, ["NoComments", "EndSheet", "InPlace"] as const);
        }),
    },
    printErrors: {
      set: "1.9",
      get: ({ pageLayout }) => pageLayout.printErrors,
      put: (sheet, value, host) =>
        changeLayout(sheet, host, (layout) => {
          layout.printErrors = wordInput(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const);
        }),
    },
    printOrder: {
      set: "1.9",
      get: ({ pageLayout }) => pageLayout.printOrder,
      put: (sheet, value, host) =>
        changeLayout(sheet, host, (layout) => {
          layout.printOrder = wordInput(value, ["DownThenOver", "OverThenDown"] as const);
        }),
    },
  },
  navigations: { headersFooters: { set: "1.9", type: "HeaderFooterGroup", get: (sheet) => sheet } },
  methods: {
    setPrintArea: {
      set: "1.9",
      call: (sheet, [area], host) =>
        changeLayout(sheet, host, (layout) => {
          layout.printArea = [rangeArgument(sheet, area).rect];
        }),
    },
    getPrintArea: {
      set: "1.9",
      returns: "RangeAreas",
      call: (sheet) => found(areasOf(sheet, sheet.pageLayout.printArea)),
    },
    getPrintAreaOrNullObject: {
      set: "1.9",
      returns: "RangeAreas",
      call: (sheet) => areasOf(sheet, sheet.pageLayout.printArea),
    },
    getPrintTitleRows: { set: "1.9", returns: "Range", call: (sheet) => found(titleRows(sheet)) },
    getPrintTitleRowsOrNullObject: { set: "1.9", returns: "Range", call: titleRows },
    getPrintTitleColumns: { set: "1.9", returns: "Range", call: (sheet) => found(titleColumns(sheet)) },
    getPrintTitleColumnsOrNullObject: { set: "1.9", returns: "Range", call: titleColumns },
    setPrintMargins: { set: "1.9", call: setMargins },
    setPrintTitleRows: { set: "1.9", call: (sheet, [rows], host) => setTitleRows(sheet, rows, host) },
    setPrintTitleColumns: { set: "1.9", call: (sheet, [columns], host) => setTitleColumns(sheet, columns, host) },
  },
});
