/** What the page and the worker that holds the workbook say to each other. Rows and columns are zero-based. */

import type { FileErrorReason } from "excel-host";
import type { CellFacts, Rect, ViewChange, ViewPart } from "excel-host/screen";

/** The Excel that is played to the pane. */
export interface PlayedExcel {
  /** Highest ExcelApi set, as text. */
  readonly excelApi: string;
  /** Display and format language: `fr-FR`. */
  readonly locale: string;
  /** Bytes; null for no limit. */
  readonly payloadLimitBytes: number | null;
  readonly isReadOnly: boolean;
}

/** Faults of an Excel that can be switched on and off. */
export interface PlayedFaults {
  readonly cellEditMode: boolean;
  /** Whether another workbook is in front. */
  readonly inactiveWorkbook: boolean;
  readonly latencyMs: number;
}

/** What the host has seen so far. */
export interface HostFacts {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly unknownMembers: readonly string[];
  readonly tooNewMembers: readonly string[];
  /** What the client asked for beyond the rich API and did not get. */
  readonly refused: readonly string[];
}

/** A way along a row or a column. */
export type Direction = "up" | "down" | "left" | "right";

export interface EdgeQuestion {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly direction: Direction;
  /** Rows and columns that are shown. */
  readonly rows: number;
  readonly columns: number;
}

export interface CopyQuestion {
  readonly sheetId: string;
  readonly rect: Rect;
  /** Rows that are shown. */
  readonly rows: number;
}

/** Questions by name: what is asked with, and what is answered. */
export interface Questions {
  save: { readonly ask: null; readonly answer: Uint8Array };
  facts: { readonly ask: null; readonly answer: HostFacts };
  /** By name or id of the sheet and A1 text. */
  cell: { readonly ask: { readonly sheet: string; readonly address: string }; readonly answer: CellFacts };
  /** Writes as a person does, by name or id of the sheet and A1 text; the answer says why not, or null. */
  edit: {
    readonly ask: {
      readonly sheet: string;
      readonly address: string;
      readonly text: string;
      readonly source: "Local" | "Remote";
    };
    readonly answer: string | null;
  };
  /** Selects as a person does, by name or id of the sheet and A1 text. */
  select: { readonly ask: { readonly sheet: string; readonly address: string }; readonly answer: null };
  /** Where Ctrl and an arrow lead from a cell, within the rows and columns that are shown. */
  edge: { readonly ask: EdgeQuestion; readonly answer: { readonly row: number; readonly column: number } };
  /** What Ctrl+C takes along, as text. */
  copied: { readonly ask: CopyQuestion; readonly answer: string };
  /** Ctrl+Z and Ctrl+Y; the answer is whether there was something to take back or to do again. */
  undo: { readonly ask: null; readonly answer: boolean };
  redo: { readonly ask: null; readonly answer: boolean };
  /** Of the sheets that a person sees, or can show. */
  sheetNames: { readonly ask: null; readonly answer: readonly string[] };
}
export type QuestionName = keyof Questions;

/** From the page to the worker. */
export type ToHost =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly addInId: string;
      readonly played: PlayedExcel;
    }
  /** A pane is about to load: another conversation, maybe with another Excel. `port` leads to it. */
  | {
      readonly kind: "connect";
      readonly port: MessagePort;
      readonly conversationId: string;
      readonly controlId: string;
      readonly origin: string;
      readonly played: PlayedExcel;
    }
  | { readonly kind: "select"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "activate"; readonly sheetId: string }
  /** The grid shows these rows, and needs their cells. */
  | { readonly kind: "look"; readonly part: ViewPart }
  | { readonly kind: "faults"; readonly faults: PlayedFaults }
  | { readonly kind: "fail-next"; readonly code: string }
  | { readonly kind: "hang-next" }
  | { readonly kind: "ask"; readonly id: number; readonly name: QuestionName; readonly ask: unknown };

/** From the worker to the page. */
export type FromHost =
  | { readonly kind: "opened"; readonly name: string }
  | { readonly kind: "not-opened"; readonly name: string; readonly reason: FileErrorReason; readonly detail: string }
  /** `isRedrawn` where the workbook was opened, or another Excel shows it: then the change is none of its content. */
  | { readonly kind: "view"; readonly change: ViewChange; readonly isRedrawn: boolean }
  | { readonly kind: "selection"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "refused"; readonly what: string }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "no-answer"; readonly id: number; readonly message: string };

/**
 * From the page to the document around the pane, once, with the port that leads to the worker: the messages of the pane, texts as
 * the client library makes and takes them, go by it past the thread of the page.
 */
export interface PaneLoad {
  readonly kind: "load-pane";
  /** Of the frame: host info and addresses, as the client looks for them. */
  readonly name: string;
  /** Path of the pane's document. */
  readonly path: string;
  /** Of the frame. */
  readonly title: string;
}
