/** The embedded Excel: one workbook in memory that answers the requests of the real office.js. */

import { CoAuthors, type CoAuthor } from "./coAuthors";
import { Faults, NEEDS_ACTIVE_WORKBOOK } from "./faults";
import { recalculate } from "../calculation/recalculate";
import { REFUSED_PROPERTIES } from "../members/refusedProperties";
import { HOST_CLASSES } from "../members/registry";
import type { WorkbookChange } from "../model/journal";
import type { Rect } from "../model/rect";
import type { Workbook } from "../model/workbook";
import { Batch } from "../protocol/batch";
import { Claims } from "../protocol/claims";
import { DEFAULT_PROFILE, type HostEnvironment, type HostProfile } from "../protocol/environment";
import type { EventOrigin } from "../protocol/events";
import { References } from "../protocol/references";
import { failed, refusal } from "../protocol/refusals";
import { Registrations } from "../protocol/registrations";
import type { WireAnswer, WireRequest, WireResult } from "../protocol/wire";
import { EventPost, type EventListener } from "./eventPost";
import type { UndoStack } from "./undo";
import { User } from "./user";
import { WireMeter, type WireStatistics } from "./wireMeter";

export class EmbeddedExcel implements CoAuthor {
  readonly profile: HostProfile;
  /** Faults of a real Excel, to be played. */
  readonly faults: Faults;
  /** Decides when each request is answered: lets several clients take turns in a given order. */
  turn: ((answer: () => Promise<string>) => Promise<string>) | null = null;
  private readonly claims: Claims;
  private readonly references = new References();
  private readonly registrations = new Registrations();
  private readonly environment: HostEnvironment;
  private readonly meter = new WireMeter();
  private readonly post = new EventPost(this.registrations, this.meter);
  private readonly user: User;
  private readonly risks = new Set<string>();

  constructor(
    readonly workbook: Workbook,
    profile: Partial<HostProfile> = {},
    private readonly coAuthors = new CoAuthors(workbook),
  ) {
    coAuthors.join(this);
    this.profile = { ...DEFAULT_PROFILE, ...profile };
    this.user = new User(workbook, this.profile, {
      takeTurn: () => this.takeTurn(),
      publish: (origin) => this.publish(origin),
    });
    this.faults = new Faults(workbook);
    workbook.onRangesMoved((sheet, move) => this.references.moveRanges(sheet, move));
    this.claims = new Claims(HOST_CLASSES, this.profile.excelApi, REFUSED_PROPERTIES);
    this.environment = {
      workbook,
      profile: this.profile,
      registrations: this.registrations,
      refusalOf: (member) => (this.faults.inactiveWorkbook ? (NEEDS_ACTIVE_WORKBOOK.get(member) ?? null) : null),
    };
  }

  /** The same workbook as another person has it open: with another Excel, another view, and other events. */
  openForColleague(profile: Partial<HostProfile> = {}): EmbeddedExcel {
    return new EmbeddedExcel(this.workbook, profile, this.coAuthors);
  }

  /** What went over the wire so far. */
  get statistics(): WireStatistics {
    return this.meter.statistics;
  }

  /** Members asked for that this host does not claim, as `Class.member`. */
  get unknownMembers(): readonly string[] {
    return this.claims.unknownMembers;
  }

  /** Members asked for that are above the simulated set. */
  get tooNewMembers(): readonly string[] {
    return this.claims.tooNewMembers;
  }

  /** Cells whose formulas depend on themselves, by address: `Sheet1!A1`. */
  get circularReferences(): readonly string[] {
    return [...this.workbook.circularCells.keys()];
  }

  /** Members used while somebody else had the workbook open, as `Class.member`, whose changes Excel may fail to merge. */
  get mergeRisks(): readonly string[] {
    return [...this.risks];
  }

  /** Ranges the client still keeps. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** Rises with every change of the workbook: cells, formats, sheets, selection. */
  get changeCount(): number {
    return this.workbook.revision.count;
  }

  /** Lets the next request fail with a documented code, before any of its actions takes effect. */
  failNext(code: string): void {
    this.faults.failNext(code);
  }

  /**
   * Hands over the events the client registered for, as the wire carries them: never within a call, so that the answer to a
   * request comes before the events it caused. Returns what ends it.
   */
  subscribe(listener: EventListener): () => void {
    return this.post.subscribe(listener);
  }

  /**
   * Types a text into a cell, as the user or (`Remote`) somebody who works in the same workbook elsewhere.
   *
   * @param row Zero-based.
   * @param column Zero-based.
   * @returns What Excel says when it refuses; null when the text went in.
   */
  userEdits(
    sheetId: string,
    row: number,
    column: number,
    text: string,
    source: EventOrigin["source"] = "Local",
  ): string | null {
    return this.user.edits(sheetId, row, column, text, source);
  }

  /** Keeps from now on what Ctrl+Z would take back; the workbook is remembered before every request that may change it. */
  keepUndo(): UndoStack {
    return this.user.keepUndo();
  }

  /** Ctrl+Z. Returns whether there was something to take back. @throws Error unless `keepUndo` was called before. */
  userUndoes(): boolean {
    return this.user.passStep((stack) => stack.undo());
  }

  /** Ctrl+Y. Returns whether there was something to do again. @throws Error unless `keepUndo` was called before. */
  userRedoes(): boolean {
    return this.user.passStep((stack) => stack.redo());
  }

  /**
   * Selects cells with the mouse; their sheet comes to the front.
   *
   * @param more Areas selected before, with the Ctrl key held.
   */
  userSelects(sheetId: string, rect: Rect, more: readonly Rect[] = []): void {
    this.user.selects(sheetId, rect, more);
  }

  /** Clicks the tab of a sheet. */
  userActivates(sheetId: string): void {
    this.user.activates(sheetId);
  }

  /** Answers one request. Never throws for what a request asks; a defect of the host itself answers `GeneralException`. */
  handle(requestText: string): string {
    const answer = JSON.stringify(this.answer(requestText, this.meter.countRequest(requestText)));
    const isTooLong = this.exceeds(this.meter.countResponse(answer));
    return isTooLong ? JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded")) : answer;
  }

  /**
   * Answers one request some time later, as a real host does; `idle` waits for it.
   *
   * @param flags Request flags of the wire; a request with the flag of `delayForCellEdit` waits for the end of cell editing.
   */
  async handleLater(requestText: string, flags = 0): Promise<string> {
    await this.meter.busy(() => this.faults.delay());
    // Not counted as under way: only the user, or nobody, ends these two.
    await this.faults.untilAdmitted(flags);
    if (this.faults.takeHang()) return new Promise<never>(() => undefined);
    const answer = async (): Promise<string> =>
      this.meter.busy(async () => Promise.resolve().then(() => this.handle(requestText)));
    return this.turn === null ? answer() : this.turn(answer);
  }

  /** Resolves when no request is under way and none follows, the client's clean-up included. */
  async idle(): Promise<void> {
    return this.meter.idle();
  }

  /** Somebody else changed the workbook: what this person did before cannot be taken back alone any more. */
  changedByOthers(): void {
    this.user.undoStack?.forget();
  }

  /** Brings what this person has before the eyes to the workbook, and what this Excel does by itself. */
  private takeTurn(): void {
    this.coAuthors.turnTo(this);
    this.workbook.habits = this.profile;
  }

  /** Tells everybody who has the workbook open what happened. */
  private publish(origin: EventOrigin): readonly WorkbookChange[] {
    const changes = this.workbook.journal.take();
    this.coAuthors.tell(this, changes, origin);
    return changes;
  }

  /** Sends the events of what happened to the client, in a turn of its own. */
  hear(changes: readonly WorkbookChange[], origin: EventOrigin): void {
    this.post.send(changes, origin);
  }

  private answer(requestText: string, requestBytes: number): WireAnswer {
    const failure = this.faults.takeFailure();
    if (failure?.after === false) return refusal(failure.code);
    if (this.faults.cellEditMode) return refusal("InvalidOperationInCellEditMode");
    if (this.exceeds(requestBytes)) return refusal("RequestPayloadSizeLimitExceeded");
    this.takeTurn();
    // The client made this text; a malformed one shows as an error of the batch.
    const request = JSON.parse(requestText) as WireRequest;
    const step = this.user.undoStack?.begin();
    const { answer, members } = this.run(request);
    for (const risk of this.coAuthors.risksOf(members)) this.risks.add(risk);
    const changes = this.publish({ source: "Local", triggerSource: "ThisLocalAddin" });
    if (step !== undefined) this.user.undoStack?.end(step, changes, [...members]);
    return failure === null ? answer : refusal(failure.code);
  }

  private run(request: WireRequest): { readonly answer: WireAnswer; readonly members: ReadonlySet<string> } {
    const settle = (): void => {
      recalculate(this.workbook);
    };
    const batch = new Batch(request, this.environment, this.claims, this.references, settle);
    const { members } = batch;
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: batch.perform(action) });
      } catch (error) {
        settle();
        return { answer: failed(error, batch, index, results), members };
      }
    }
    settle();
    const traces = batch.traceIds.length === 0 ? {} : { TraceIds: batch.traceIds };
    return { answer: { Results: results, ...traces }, members };
  }

  private exceeds(bytes: number): boolean {
    return this.profile.payloadLimitBytes !== null && bytes > this.profile.payloadLimitBytes;
  }
}
