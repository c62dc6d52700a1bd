/** The workbench: a workbook in its worker, a grid that shows it, and the pane that works on it. */

import type { Rect, ViewChange, ViewPart } from "excel-host/screen";

import type { FromHost, PlayedExcel, QuestionName, Questions, PlayedFaults } from "../protocol";
import { HostClient } from "./hostClient";
import { PaneFrame } from "./paneFrame";

/** What the page shows of the workbench. */
export interface WorkbenchSurface {
  /** A workbook was opened: what the grid showed so far is gone. */
  showOpened(name: string): void;
  showChange(change: ViewChange): void;
  showSelection(sheetId: string, rect: Rect): void;
  /** Says something in a line that is read out too; `isProblem` says that it needs attention. */
  tell(message: string, isProblem: boolean): void;
}

const REASONS = {
  "not-a-workbook": "is not an Excel workbook (.xlsx or .xlsm).",
  encrypted: "is protected with a password. Save a copy without the password and try again.",
  damaged: "is damaged and cannot be read.",
  "too-large": "is too large to be read here. Delete in Excel what is not needed and save it again.",
  unsupported: "is a kind of workbook that cannot be read. Save it as .xlsx in Excel and try again.",
} as const;

export class Workbench {
  /** Name of the open file. */
  fileName = "";
  /** Counts the opened files, for whoever waits for one. */
  openedCount = 0;
  /** Whether something of the workbook changed since it was opened or saved. */
  isUnsaved = false;
  faults: PlayedFaults = { cellEditMode: false, inactiveWorkbook: false, latencyMs: 0 };
  private readonly client: HostClient;
  private readonly pane: PaneFrame;

  /**
   * @param panePlace Element the frame of the pane goes into.
   * @param addInId Whose settings of a workbook the pane sees: the id of its manifest.
   * @param paneOrigin Origin that the pane is loaded from.
   */
  constructor(
    panePlace: HTMLElement,
    private readonly surface: WorkbenchSurface,
    public played: PlayedExcel,
    private readonly addInId: string,
    paneOrigin: string,
  ) {
    this.pane = new PaneFrame(panePlace, "Partnership matrix", paneOrigin);
    this.client = new HostClient(
      (notice) => this.take(notice),
      (message) => surface.tell(`The workbench failed: ${message}`, true),
    );
  }

  /** Opens a file; the pane starts anew. */
  open(name: string, bytes: Uint8Array): void {
    this.surface.tell(`Opening ${name}…`, false);
    this.client.send({ kind: "open", name, bytes, addInId: this.addInId, played: this.played });
  }

  /** Plays another Excel to the pane, which starts anew. */
  play(changes: Partial<PlayedExcel>): void {
    this.played = { ...this.played, ...changes };
    this.loadPane();
  }

  setFaults(changes: Partial<PlayedFaults>): void {
    this.faults = { ...this.faults, ...changes };
    this.client.send({ kind: "faults", faults: this.faults });
  }

  /** Lets the next request of the pane fail with a code of Excel. */
  failNext(code: string): void {
    this.client.send({ kind: "fail-next", code });
  }

  /** Lets the next request of the pane never be answered. */
  hangNext(): void {
    this.client.send({ kind: "hang-next" });
  }

  select(sheetId: string, rect: Rect): void {
    this.client.send({ kind: "select", sheetId, rect });
  }

  /** Asks for the cells of rows that the grid shows. */
  look(part: ViewPart): void {
    this.client.send({ kind: "look", part });
  }

  activate(sheetId: string): void {
    this.client.send({ kind: "activate", sheetId });
  }

  async ask<Name extends QuestionName>(name: Name, ask: Questions[Name]["ask"]): Promise<Questions[Name]["answer"]> {
    return this.client.ask(name, ask);
  }

  /** Types into a cell as a person does, and says why when Excel refuses; returns whether it took the text. */
  async edit(ask: Questions["edit"]["ask"]): Promise<boolean> {
    const refusal = await this.client.ask("edit", ask).catch((error: unknown) => errorText(error));
    if (refusal !== null) this.surface.tell(refusal, true);
    return refusal === null;
  }

  tell(message: string): void {
    this.surface.tell(message, false);
  }

  /** The workbook as it is now, as a file. */
  async save(): Promise<Uint8Array> {
    // What changes while it is saved is not in the file.
    this.isUnsaved = false;
    try {
      return await this.client.ask("save", null);
    } catch (error) {
      this.isUnsaved = true;
      throw error;
    }
  }

  private loadPane(): void {
    const { played } = this;
    this.pane.load(played, (conversation, port) =>
      this.client.send({ kind: "connect", port, ...conversation, played }, [port]),
    );
  }

  private take(notice: Exclude<FromHost, { kind: "answer" | "no-answer" }>): void {
    switch (notice.kind) {
      case "opened":
        this.fileName = notice.name;
        this.isUnsaved = false;
        this.surface.showOpened(notice.name);
        this.loadPane();
        this.openedCount += 1;
        break;
      case "not-opened":
        this.surface.tell(`${notice.name} ${REASONS[notice.reason]} (${notice.detail})`, true);
        break;
      case "view":
        this.isUnsaved ||= !notice.isRedrawn;
        this.surface.showChange(notice.change);
        break;
      case "selection":
        this.surface.showSelection(notice.sheetId, notice.rect);
        break;
      case "refused":
        this.surface.tell(`The pane asked for something this host does not do: ${notice.what}.`, true);
    }
  }
}

function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
