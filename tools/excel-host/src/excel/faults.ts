/** Faults of a real Excel that can be played: as data, set and taken back at any time. */

import type { HostErrorCode } from "../ground/hostError";

/** A failure that waits for its request. */
export interface PlannedFailure {
  readonly code: string;
  /** Whether the request takes effect before it fails, as when its answer is lost on the way. */
  readonly after: boolean;
}

/** Something that happens to one request. */
export type PlannedFault = {
  /** Which request, counted from now: 0 is the next one. */
  readonly request: number;
} & (PlannedFailure | { readonly hangs: true } | { readonly latencyMs: number });

/**
 * Members that Excel refuses while another workbook is in front, with the code they answer. Sources: the article on
 * troubleshooting Excel add-ins; issue 5319 of OfficeDev/office-js for what is selected.
 */
export const NEEDS_ACTIVE_WORKBOOK: ReadonlyMap<string, HostErrorCode> = new Map<string, HostErrorCode>([
  ["Worksheet.activate", "InactiveWorkbook"],
  ["Worksheet.showGridlines", "InactiveWorkbook"],
  ["Worksheet.gridlines", "InactiveWorkbook"],
  ["Worksheet.delete", "InactiveWorkbook"],
  ["Chart.activate", "InactiveWorkbook"],
  ["WorksheetCollection.add", "InactiveWorkbook"],
  ["WorksheetFreezePanes.freezeAt", "InactiveWorkbook"],
  ["WorksheetFreezePanes.freezeColumns", "InactiveWorkbook"],
  ["WorksheetFreezePanes.freezeRows", "InactiveWorkbook"],
  ["WorksheetFreezePanes.unfreeze", "InactiveWorkbook"],
  ["Range.select", "InactiveWorkbook"],
  ["Table.clearFilters", "InactiveWorkbook"],
  ["Workbook.getActiveCell", "InvalidSelection"],
  ["Workbook.getSelectedRange", "InvalidSelection"],
  ["Workbook.getSelectedRanges", "InvalidSelection"],
]);

/** Flag of a request that may wait until the user has finished the cell. */
const DELAY_FOR_CELL_EDIT = 64;

export class Faults {
  /** Milliseconds every answer takes longer. */
  latencyMs = 0;
  /** Whether another workbook is in front: the members of `NEEDS_ACTIVE_WORKBOOK` are refused. */
  inactiveWorkbook = false;
  private isEditing = false;
  private readonly failures = new Countdown<PlannedFailure>();
  private readonly hangs = new Countdown<true>();
  private readonly delays = new Countdown<number>();
  private waiting: (() => void)[] = [];

  constructor(private readonly workbook: { readOnly: boolean }) {}

  /** Whether the workbook refuses every change with `AccessDenied`. */
  get readOnly(): boolean {
    return this.workbook.readOnly;
  }

  set readOnly(isReadOnly: boolean) {
    this.workbook.readOnly = isReadOnly;
  }

  /**
   * Whether the user is typing in a cell: every request answers `InvalidOperationInCellEditMode`, and one that was sent with
   * `delayForCellEdit` waits until the user has finished.
   */
  get cellEditMode(): boolean {
    return this.isEditing;
  }

  set cellEditMode(isEditing: boolean) {
    this.isEditing = isEditing;
    if (isEditing) return;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Plans what happens to one of the requests to come. */
  plan(fault: PlannedFault): void {
    if ("code" in fault) this.failures.add(fault.request, { code: fault.code, after: fault.after });
    else if ("hangs" in fault) this.hangs.add(fault.request, true);
    else this.delays.add(fault.request, fault.latencyMs);
  }

  /**
   * Lets the next request fail with a documented code: before any of its actions takes effect, or after all did. Several
   * such calls are for as many requests.
   */
  failNext(code: string, { after = false }: { readonly after?: boolean } = {}): void {
    this.failures.add(this.failures.firstFree, { code, after });
  }

  /** Lets the next request never be answered. */
  hangNext(): void {
    this.hangs.add(this.hangs.firstFree, true);
  }

  /** To be called once for each request. */
  takeFailure(): PlannedFailure | null {
    return this.failures.take();
  }

  /** To be called once for each request. */
  takeHang(): boolean {
    return this.hangs.take() ?? false;
  }

  /** Lets the latency of a request pass; to be called once for each. */
  async delay(): Promise<void> {
    const milliseconds = this.latencyMs + (this.delays.take() ?? 0);
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  /** Resolves when a request sent with these flags may be looked at. */
  async untilAdmitted(flags: number): Promise<void> {
    while (this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}

/** Faults that wait for their requests. */
class Countdown<Fault> {
  private planned: { readonly left: number; readonly fault: Fault }[] = [];

  add(left: number, fault: Fault): void {
    this.planned.push({ left, fault });
  }

  /** The first request from now that nothing is planned for. */
  get firstFree(): number {
    const taken = new Set(this.planned.map(({ left }) => left));
    let free = 0;
    while (taken.has(free)) free += 1;
    return free;
  }

  /** What is planned for this request, the first of several; the others come one request nearer. */
  take(): Fault | null {
    const due = this.planned.find(({ left }) => left === 0);
    this.planned = this.planned.filter(({ left }) => left > 0).map(({ left, fault }) => ({ left: left - 1, fault }));
    return due?.fault ?? null;
  }
}
