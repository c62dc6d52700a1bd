/** The embedded Excel with a person at its keyboard. */

import { EmbeddedExcel } from "../../host/embeddedExcel";
import { recalculate } from "../../host/formulas/recalculate";
import { RangeRef } from "../../host/model/refs";
import { writeValues } from "../../host/model/rangeValues";
import type { Rect } from "../../host/model/rect";
import type { Workbook } from "../../host/model/workbook";
import { HostError } from "../../host/protocol/hostError";
import type { WacExcel } from "../../host/transports/wac";
import type { PlayedExcel, Troubles } from "../protocol";

type Listener = Parameters<WacExcel["subscribe"]>[0];

export class LiveExcel implements WacExcel {
  private readonly excel: EmbeddedExcel;
  private readonly listeners = new Set<Listener>();
  private troubles: Troubles = { cellEditMode: false, latencyMs: 0 };

  constructor(
    readonly workbook: Workbook,
    played: PlayedExcel,
    private readonly onHandled: () => void,
  ) {
    this.excel = new EmbeddedExcel(workbook, played);
    workbook.readOnly = played.isReadOnly;
  }

  get profile(): EmbeddedExcel["profile"] {
    return this.excel.profile;
  }

  get statistics(): EmbeddedExcel["statistics"] {
    return this.excel.statistics;
  }

  get unknownMembers(): readonly string[] {
    return this.excel.unknownMembers;
  }

  get tooNewMembers(): readonly string[] {
    return this.excel.tooNewMembers;
  }

  async handleLater(requestText: string): Promise<string> {
    if (this.troubles.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.troubles.latencyMs));
    if (this.troubles.cellEditMode) this.excel.failNext("InvalidOperationInCellEditMode");
    try {
      return await this.excel.handleLater(requestText);
    } finally {
      this.onHandled();
    }
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  failNext(code: string): void {
    this.excel.failNext(code);
  }

  setTroubles(troubles: Troubles): void {
    this.troubles = troubles;
  }

  /** Types a text into a cell; returns the message of Excel when it refuses. */
  userEdits(sheetId: string, row: number, column: number, text: string, _source: "Local" | "Remote"): string | null {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return "The sheet is not there.";
    const range = new RangeRef(sheet, { top: row, left: column, bottom: row, right: column });
    try {
      writeValues(this.workbook, range, [[text]]);
      recalculate(this.workbook);
      return null;
    } catch (error) {
      if (error instanceof HostError) return error.message;
      throw error;
    } finally {
      this.onHandled();
    }
  }

  userSelects(sheetId: string, rect: Rect): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return;
    this.workbook.activeSheet = sheet;
    sheet.selection = rect;
  }

  userActivates(sheetId: string): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) this.workbook.activeSheet = sheet;
  }
}
