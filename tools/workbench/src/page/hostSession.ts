/** The workbook, the Excel that is played over it, and the pane that talks to it. Lives in the worker. */

import {
  EmbeddedExcel,
  FileError,
  type OpenedWorkbook,
  openWorkbook,
  saveWorkbook,
  WacHost,
  type Worksheet,
} from "excel-host";
import { cellFacts, parseRect, type CellFacts, type Rect, type ViewPart, WorkbookView } from "excel-host/screen";

import type { FromHost, HostFacts, PlayedExcel, QuestionName, Questions, ToHost, PlayedFaults } from "../protocol";
import { copiedText } from "./copiedText";
import { edgeCell } from "./edgeCell";
import { attachPane } from "./paneLine";
import { rowsAround } from "./rowsAround";

/** The view is drawn up this long after a change: an audit writes in many requests. */
const QUIET_MS = 60;
/** And at least this often while changes go on. */
const PATIENCE_MS = 600;

type Answers = { readonly [Name in QuestionName]: (ask: Questions[Name]["ask"]) => Questions[Name]["answer"] };

export class HostSession {
  private opened: OpenedWorkbook | null = null;
  private excel: EmbeddedExcel | null = null;
  private view: WorkbookView | null = null;
  private wac: WacHost | null = null;
  private panePort: MessagePort | null = null;
  private faults: PlayedFaults = { cellEditMode: false, inactiveWorkbook: false, latencyMs: 0 };
  private readonly refused: string[] = [];
  /** State of the workbook that the view was drawn up from. */
  private shownCount = -1;
  /** Whether what is shown next was there before. */
  private isRedrawn = false;
  private refreshTimer: ReturnType<typeof setTimeout> | null = null;
  private waitingSince = 0;
  private sentSelection = "";
  /** Cells outside are not drawn up: a long list has more than a page can be told in time. */
  private shownPart: ViewPart | null = null;

  constructor(private readonly post: (message: FromHost) => void) {}

  /** Takes one message of the page. */
  receive(message: ToHost): void {
    switch (message.kind) {
      case "open":
        this.open(message);
        break;
      case "connect":
        this.connect(message);
        break;
      case "select":
        this.excel?.userSelects(message.sheetId, message.rect);
        this.sentSelection = selectionKey(message.sheetId, message.rect);
        break;
      case "activate":
        this.excel?.userActivates(message.sheetId);
        break;
      case "look":
        this.look(message.part);
        break;
      case "faults":
        this.faults = message.faults;
        this.playFaults(this.excel);
        break;
      case "fail-next":
        this.excel?.faults.failNext(message.code);
        break;
      case "hang-next":
        this.excel?.faults.hangNext();
        break;
      case "ask":
        this.answer(message.id, message.name, message.ask);
    }
  }

  private open({ name, bytes, addInId, played }: Extract<ToHost, { kind: "open" }>): void {
    try {
      this.opened = openWorkbook(bytes, addInId);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.post({ kind: "not-opened", name, reason: error.reason, detail: error.detail });
      return;
    }
    this.opened.workbook.fileName = name;
    this.wac?.close();
    this.wac = null;
    this.shownCount = -1;
    this.view = new WorkbookView(this.opened.workbook);
    this.sentSelection = "";
    this.shownPart = null;
    this.play(this.opened, played);
    this.post({ kind: "opened", name });
    this.refresh();
  }

  private play({ workbook }: OpenedWorkbook, played: PlayedExcel): EmbeddedExcel {
    const excel = new EmbeddedExcel(workbook, played);
    excel.faults.readOnly = played.isReadOnly;
    this.playFaults(excel);
    excel.keepUndo();
    this.excel = excel;
    // The texts depend on the language.
    this.shownCount = -1;
    this.isRedrawn = true;
    return excel;
  }

  private playFaults(excel: EmbeddedExcel | null): void {
    if (excel !== null) Object.assign(excel.faults, this.faults);
  }

  private async hear(message: unknown): Promise<void> {
    await this.wac?.receive(message);
    this.refreshSoon();
  }

  private connect({ port, conversationId, controlId, origin, played }: Extract<ToHost, { kind: "connect" }>): void {
    if (this.opened === null) return;
    this.wac?.close();
    this.panePort?.close();
    this.panePort = port;
    this.wac = new WacHost(this.play(this.opened, played), {
      conversationId,
      controlId,
      hostOrigin: origin,
      post: attachPane(port, (message) => void this.hear(message)),
      onRefused: (what) => {
        this.refused.push(what);
        this.post({ kind: "refused", what });
      },
    });
    this.refreshSoon();
  }

  private refreshSoon(): void {
    const now = Date.now();
    if (this.refreshTimer === null) this.waitingSince = now;
    else clearTimeout(this.refreshTimer);
    const delay = now - this.waitingSince > PATIENCE_MS ? 0 : QUIET_MS;
    this.refreshTimer = setTimeout(() => this.refresh(), delay);
  }

  private refresh(): void {
    if (this.refreshTimer !== null) clearTimeout(this.refreshTimer);
    this.refreshTimer = null;
    const selection = this.newSelection();
    // What the grid goes to next is drawn up at once.
    if (selection !== null) this.shownPart = { sheetId: selection.sheetId, ...rowsAround(selection.rect) };
    this.reportView();
    if (selection !== null) this.post({ kind: "selection", ...selection });
  }

  /** Draws up other rows; changes that were not told yet come with them a moment later. */
  private look(part: ViewPart): void {
    this.shownPart = part;
    if (this.excel?.changeCount !== this.shownCount) {
      this.refreshSoon();
      return;
    }
    const change = this.view?.takePart(this.excel.profile.locale, part) ?? null;
    if (change !== null) this.post({ kind: "view", change, isRedrawn: true });
  }

  private reportView(): void {
    const count = this.excel?.changeCount ?? 0;
    if (count === this.shownCount) return;
    this.shownCount = count;
    const change = this.view?.takeChange(this.excel?.profile.locale ?? "en-US", this.shownPart) ?? null;
    if (change !== null) this.post({ kind: "view", change, isRedrawn: this.isRedrawn });
    this.isRedrawn = false;
  }

  /** The selection, when the page does not know of it yet. */
  private newSelection(): { readonly sheetId: string; readonly rect: Rect } | null {
    const sheet = this.opened?.workbook.activeSheet ?? this.opened?.workbook.sheets[0] ?? null;
    if (sheet === null) return null;
    const key = selectionKey(sheet.id, sheet.selection);
    if (key === this.sentSelection) return null;
    this.sentSelection = key;
    return { sheetId: sheet.id, rect: sheet.selection };
  }

  private answer(id: number, name: QuestionName, ask: unknown): void {
    try {
      // The page asks through a typed function, so that name and question belong together.
      const answer = (this.answers[name] as (ask: unknown) => unknown)(ask);
      this.post({ kind: "answer", id, answer });
    } catch (error) {
      this.post({ kind: "no-answer", id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  private readonly answers: Answers = {
    save: () => saveWorkbook(this.required()),
    facts: () => this.facts(),
    cell: ({ sheet, address }) => this.factsOf(sheet, address),
    edit: ({ sheet: key, address, text, source }) => {
      const { sheet, rect } = this.place(key, address);
      const refusal = this.excel?.userEdits(sheet.id, rect.top, rect.left, text, source) ?? null;
      this.refreshSoon();
      return refusal;
    },
    select: ({ sheet: key, address }) => {
      const { sheet, rect } = this.place(key, address);
      this.excel?.userSelects(sheet.id, rect);
      this.refreshSoon();
      return null;
    },
    edge: (ask) => {
      const sheet = this.required().workbook.sheets.find(({ id }) => id === ask.sheetId);
      // Gone meanwhile: the grid hears of it soon.
      return sheet === undefined ? { row: ask.row, column: ask.column } : edgeCell(sheet, ask);
    },
    copied: (ask) => {
      const { workbook } = this.required();
      const sheet = workbook.sheets.find(({ id }) => id === ask.sheetId);
      return sheet === undefined ? "" : copiedText(workbook, sheet, ask, this.excel?.profile.locale ?? "en-US");
    },
    undo: () => this.step((excel) => excel.userUndoes()),
    redo: () => this.step((excel) => excel.userRedoes()),
    sheetNames: () => {
      const { sheets } = this.required().workbook;
      return sheets.filter(({ visibility }) => visibility !== "VeryHidden").map(({ name }) => name);
    },
  };

  private step(take: (excel: EmbeddedExcel) => boolean): boolean {
    const isDone = this.excel !== null && take(this.excel);
    this.refreshSoon();
    return isDone;
  }

  private required(): OpenedWorkbook {
    if (this.opened === null) throw new Error("No workbook is open.");
    return this.opened;
  }

  private facts(): HostFacts {
    const { statistics, unknownMembers, tooNewMembers } = this.excel ?? {
      statistics: { roundTrips: 0, requestBytes: 0 },
      unknownMembers: [],
      tooNewMembers: [],
    };
    const { roundTrips, requestBytes } = statistics;
    return { roundTrips, requestBytes, unknownMembers, tooNewMembers, refused: this.refused };
  }

  private factsOf(key: string, address: string): CellFacts {
    const { sheet, rect } = this.place(key, address);
    return cellFacts(this.required().workbook, sheet, rect.top, rect.left, this.excel?.profile.locale ?? "en-US");
  }

  /** @throws Error when the workbook has no such cell. */
  private place(key: string, address: string): { readonly sheet: Worksheet; readonly rect: Rect } {
    const { workbook } = this.required();
    const sheet = workbook.sheets.find(({ id }) => id === key) ?? workbook.sheetNamed(key);
    const rect = parseRect(address);
    if (sheet === undefined) throw new Error(`There is no sheet ${key}.`);
    if (rect === null) throw new Error(`“${address}” is not the address of a cell.`);
    return { sheet, rect };
  }
}

function selectionKey(sheetId: string, { top, left, bottom, right }: Rect): string {
  return [sheetId, top, left, bottom, right].join();
}
