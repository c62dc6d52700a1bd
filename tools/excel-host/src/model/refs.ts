/** What the object model hands around for tables, charts and ranges: the thing together with its sheet. */

import type { Chart } from "./chart";
import type { Rect } from "./rect";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** A table and the sheet it stands on. */
export class TableRef {
  constructor(
    readonly sheet: Worksheet,
    readonly table: Table,
  ) {}
}

/** A chart and the sheet it stands on. */
export class ChartRef {
  constructor(
    readonly sheet: Worksheet,
    readonly chart: Chart,
  ) {}
}

/** One rectangle of a sheet. A range that a client holds follows its cells when others are inserted or deleted. */
export class RangeRef {
  /** Whether its cells were deleted. */
  isGone = false;

  constructor(
    readonly sheet: Worksheet,
    public rect: Rect,
  ) {}
}
