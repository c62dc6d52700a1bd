/** Several rectangles of a sheet that are taken together. */

import { rangeAddress } from "../model/addressText";
import { columnCount, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import { itemAt } from "./collections";

/** Rectangles on one sheet. */
export class AreasRef {
  constructor(
    readonly sheet: Worksheet,
    readonly rects: readonly Rect[],
  ) {}
}

/** The areas, or null when there are none. */
export function areasOf(sheet: Worksheet, rects: readonly Rect[]): AreasRef | null {
  return rects.length === 0 ? null : new AreasRef(sheet, rects);
}

function list({ sheet, rects }: AreasRef): RangeRef[] {
  return rects.map((rect) => new RangeRef(sheet, rect));
}

function address(areas: AreasRef): string {
  return list(areas).map(rangeAddress).join(",");
}

export const rangeAreasClass = defineClass<AreasRef>({
  name: "RangeAreas",
  keepsReference: true,
  scalars: {
    address: { set: "1.9", get: address },
    addressLocal: { set: "1.9", get: address },
    areaCount: { set: "1.9", get: ({ rects }) => rects.length },
    cellCount: {
      set: "1.9",
      get: ({ rects }) => rects.reduce((total, rect) => total + rowCount(rect) * columnCount(rect), 0),
    },
  },
  navigations: {
    areas: { set: "1.9", type: "RangeCollection", get: (areas) => areas },
    worksheet: { set: "1.9", type: "Worksheet", get: ({ sheet }) => sheet },
  },
  methods: {},
});

export const rangeCollectionClass = defineClass<AreasRef>({
  name: "RangeCollection",
  scalars: {},
  navigations: {},
  items: { type: "Range", list },
  methods: {
    getItemAt: { set: "1.9", returns: "Range", call: (areas, [index]) => itemAt(list(areas), index) },
    getCount: { set: "1.9", call: ({ rects }) => rects.length },
  },
});
