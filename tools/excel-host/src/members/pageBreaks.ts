/** Page breaks: a page ends before a row or a column. */

import { parseAddress } from "../model/addressText";
import { refuseProtectedSheet } from "../model/guards";
import { textInput } from "../ground/inputs";
import { RangeRef } from "../model/refs";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass, type NavigationMember } from "../protocol/classes";
import { itemAt } from "./collections";

/** The breaks of a sheet before rows (horizontal ones), or before columns. */
class BreaksRef {
  constructor(
    readonly sheet: Worksheet,
    readonly kind: "horizontalBreaks" | "verticalBreaks",
  ) {}

  get lines(): readonly number[] {
    return this.sheet.pageLayout[this.kind];
  }
}

function breaksOf(kind: BreaksRef["kind"]): NavigationMember<Worksheet> {
  return { set: "1.9", type: "PageBreakCollection", get: (sheet) => new BreaksRef(sheet, kind) };
}

/** The breaks of a worksheet. */
export const PAGE_BREAKS: Readonly<Record<string, NavigationMember<Worksheet>>> = {
  horizontalPageBreaks: breaksOf("horizontalBreaks"),
  verticalPageBreaks: breaksOf("verticalBreaks"),
};

/** One of them. */
class BreakRef {
  constructor(
    readonly breaks: BreaksRef,
    /** Zero-based row or column after the break. */
    readonly line: number,
  ) {}

  get row(): number {
    return this.breaks.kind === "horizontalBreaks" ? this.line : 0;
  }

  get column(): number {
    return this.breaks.kind === "verticalBreaks" ? this.line : 0;
  }
}

function setLines({ sheet, kind }: BreaksRef, lines: readonly number[]): void {
  sheet.pageLayout[kind] = [...lines].sort((a, b) => a - b);
  sheet.changedFacets.add("pageLayout");
}

function add(breaks: BreaksRef, range: unknown, workbook: Workbook): BreakRef {
  const { sheet, kind } = breaks;
  refuseProtectedSheet(workbook, sheet);
  const { rect } = range instanceof RangeRef ? range : parseAddress(textInput(range), sheet);
  const line = kind === "horizontalBreaks" ? rect.top : rect.left;
  setLines(breaks, [...new Set([...breaks.lines, line])]);
  return new BreakRef(breaks, line);
}

export const pageBreakClass = defineClass<BreakRef>({
  name: "PageBreak",
  scalars: {
    rowIndex: { set: "1.9", get: ({ row }) => row },
    columnIndex: { set: "1.9", get: ({ column }) => column },
  },
  navigations: {},
  methods: {
    getCellAfterBreak: {
      set: "1.9",
      returns: "Range",
      call: ({ breaks: { sheet }, row, column }) =>
        new RangeRef(sheet, { top: row, left: column, bottom: row, right: column }),
    },
    delete: {
      set: "1.9",
      call: ({ breaks, line }) =>
        setLines(
          breaks,
          breaks.lines.filter((other) => other !== line),
        ),
    },
  },
});

function list(breaks: BreaksRef): BreakRef[] {
  return breaks.lines.map((line) => new BreakRef(breaks, line));
}

export const pageBreakCollectionClass = defineClass<BreaksRef>({
  name: "PageBreakCollection",
  scalars: {},
  navigations: {},
  items: { type: "PageBreak", list },
  methods: {
    add: { set: "1.9", returns: "PageBreak", call: (breaks, [range], { workbook }) => add(breaks, range, workbook) },
    getItem: { set: "1.9", returns: "PageBreak", call: (breaks, [index]) => itemAt(list(breaks), index) },
    /** Sent by the client for the items it loaded; the types do not tell of it. */
    getItemAt: { set: "1.9", returns: "PageBreak", call: (breaks, [index]) => itemAt(list(breaks), index) },
    getCount: { set: "1.9", call: ({ lines }) => lines.length },
    removePageBreaks: { set: "1.9", call: (breaks) => setLines(breaks, []) },
  },
});
