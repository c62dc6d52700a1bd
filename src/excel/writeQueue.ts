/** Queues writes and sends them before a request grows beyond what Excel on the web takes. */

import type { PlanCell } from "../core/model/plan";
import { rangeOf } from "./rangeOf";
import { storableText } from "./storableText";
import type { WorkbookContext } from "./session";
import { Turns } from "./turns";

/** Half of the 5 MB that Excel on the web takes, because the estimate is rough. */
const BYTES_PER_REQUEST = 2_500_000;
/** Roughly what the client sends around one block of values. */
const BLOCK_BYTES = 400;

/** What `Range.values` takes for one cell; `null` leaves the cell alone. */
type WrittenValue = string | number | boolean | null;

/** Rows between two looks at the clock. */
const ROWS_AT_ONCE = 50;

/** Rows of cells, row-major: a grid, or whatever makes each row when it is asked for. */
export interface Rows {
  readonly length: number;
  /** @param row From 0. */
  at(row: number): readonly PlanCell[] | undefined;
}

/** Writes of one run, in order. What is long to make is made in slices, and each request in a turn of its own. */
export class WriteQueue {
  private pendingBytes = 0;
  private queuedRows = 0;
  private readonly turns = new Turns();

  /** @param onRows Called with how many of the counted rows were sent, after each request. */
  constructor(
    private readonly context: WorkbookContext,
    private readonly onRows?: (rows: number) => void,
  ) {}

  /**
   * Writes constants into an area, row-major; `null` and formulas are left out, or with `blanks` make blank cells.
   *
   * Long areas go in several requests: one round trip for each 2.5 MB.
   *
   * @param isCounted Whether its rows are those that tell how far the writing is.
   */
  async writeValues(
    sheet: Excel.Worksheet,
    row: number,
    column: number,
    cells: Rows,
    blanks: "left" | "blanks" = "left",
    isCounted = false,
  ): Promise<void> {
    const width = cells.at(0)?.length ?? 0;
    let start = 0;
    while (width > 0 && start < cells.length) {
      const { block, bytes } = await this.takeBlock(cells, start, blanks === "blanks");
      await this.reserve(bytes);
      rangeOf(sheet, { row: row + start, column, rows: block.length, columns: width }).values = block;
      start += block.length;
      if (isCounted) this.queuedRows += block.length;
    }
  }

  /** Sends what is queued when `bytes` more would not fit. */
  async reserve(bytes: number): Promise<void> {
    await this.turns.pauseWhenDue();
    if (this.pendingBytes > 0 && this.pendingBytes + bytes > BYTES_PER_REQUEST) {
      await this.send();
      this.onRows?.(this.queuedRows);
    }
    this.pendingBytes += bytes;
  }

  /** Sends what is queued, in a turn of its own: the client makes the message in one piece. */
  async send(): Promise<void> {
    await this.turns.pause();
    await this.context.sync();
    this.pendingBytes = 0;
  }

  /** As many rows from `start` as fit into one request, at least one. */
  private async takeBlock(
    cells: Rows,
    start: number,
    blanks: boolean,
  ): Promise<{ block: WrittenValue[][]; bytes: number }> {
    const block: WrittenValue[][] = [];
    let bytes = BLOCK_BYTES;
    for (let r = start; r < cells.length; r += 1) {
      if (r % ROWS_AT_ONCE === 0) await this.turns.pauseWhenDue();
      const row = (cells.at(r) ?? []).map((cell) => writtenValue(cell) ?? (blanks ? "" : null));
      const rowBytes = row.reduce((sum: number, value) => sum + estimateBytes(value), 2);
      if (block.length > 0 && bytes + rowBytes > BYTES_PER_REQUEST) break;
      block.push(row);
      bytes += rowBytes;
    }
    return { block, bytes };
  }
}

function writtenValue(cell: PlanCell): WrittenValue {
  if (typeof cell === "string") return storableText(cell);
  return typeof cell === "object" ? null : cell;
}

/** Bytes of a value in JSON. */
function estimateBytes(value: WrittenValue): number {
  if (typeof value !== "string") return 8;
  let bytes = 3;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    // Quotes, backslashes and line breaks are escaped; beyond Latin letters a character takes three bytes.
    const isEscaped = code < 0x20 || code === 0x22 || code === 0x5c;
    bytes += isEscaped || (code >= 0x80 && code < 0x800) ? 2 : code < 0x80 ? 1 : 3;
  }
  return bytes;
}
