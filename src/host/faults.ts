/** Troubles of a real Excel that can be played: as data, set and taken back at any time. */

/** A failure that waits for its request. */
export interface PlannedFailure {
  readonly code: string;
  /** Whether the request takes effect before it fails, as when its answer is lost on the way. */
  readonly after: boolean;
}

/** Members that Excel refuses while another workbook is in front. Source: the article on troubleshooting Excel add-ins. */
export const NEEDS_ACTIVE_WORKBOOK: ReadonlySet<string> = new Set([
  "Worksheet.activate",
  "Worksheet.showGridlines",
  "Worksheet.gridlines",
  "Worksheet.delete",
  "WorksheetCollection.add",
  "WorksheetFreezePanes.freezeAt",
  "WorksheetFreezePanes.freezeColumns",
  "WorksheetFreezePanes.freezeRows",
  "WorksheetFreezePanes.unfreeze",
  "Range.select",
  "Table.clearFilters",
  "Workbook.getSelectedRange",
]);

/** Flag of a request that may wait until the user has finished the cell. */
const DELAY_FOR_CELL_EDIT = 64;

export class Faults {
  /** Milliseconds every answer takes longer. */
  latencyMs = 0;
  /** Whether another workbook is in front: the members of `NEEDS_ACTIVE_WORKBOOK` answer `InactiveWorkbook`. */
  inactiveWorkbook = false;
  private isEditing = false;
  private readonly failures: PlannedFailure[] = [];
  private hanging = 0;
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

  /** Lets the next request fail with a documented code: before any of its actions takes effect, or after all did. */
  failNext(code: string, { after = false }: { readonly after?: boolean } = {}): void {
    this.failures.push({ code, after });
  }

  /** Lets the next request never be answered. */
  hangNext(): void {
    this.hanging += 1;
  }

  takeFailure(): PlannedFailure | null {
    return this.failures.shift() ?? null;
  }

  takeHang(): boolean {
    if (this.hanging === 0) return false;
    this.hanging -= 1;
    return true;
  }

  /** Lets the latency pass. */
  async delay(): Promise<void> {
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
  }

  /** Resolves when a request sent with these flags may be looked at. */
  async untilAdmitted(flags: number): Promise<void> {
    while (this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}
