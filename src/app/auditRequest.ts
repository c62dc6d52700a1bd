/** What a caller asks of an audit, and what it gets back. */

import type { Audit } from "../core/model/audit";
import type { NamedColumn, PinnedColumn } from "../core/model/mapping";
import type { SettledFinding } from "../core/memory/settledFindings";
import type { OwnWord } from "../core/words/ownWords";
import type { Language } from "../core/guide/codes";
import type { RunChanges } from "../core/history/compareRuns";
import type { TypedOverCell } from "../core/history/typedOver";
import type { SheetKind } from "../core/contract/kinds";
import type { WorkbookError } from "../core/model/workbookError";
import type { AddedColumns } from "../excel/newColumns";

/** What whoever starts an audit asks for. */
export interface AuditRequest {
  /** The day of the audit, ISO: nothing here reads a clock. */
  readonly asOf: string;
  /** Language of the result; null takes the majority language of the matched headers. */
  readonly language: Language | null;
  /** Names of the tables and lists to audit, without case; null audits every stakeholder table, or else every such list. */
  readonly chosen: readonly string[] | null;
  /** Columns whose meaning the user has said. */
  readonly pinned: readonly PinnedColumn[];
  /** Words the user has explained. */
  readonly words?: readonly OwnWord[];
  /** Columns of resources in which what is not named is none. */
  readonly unlisted?: readonly NamedColumn[];
  /** Findings that count no more. */
  readonly settled?: readonly SettledFinding[];
  /** Rows that were said to be one body. */
  readonly confirmed?: readonly SettledFinding[];
  /** Whether hidden and filtered rows are left out; they are counted by default. */
  readonly visibleRowsOnly?: boolean;
  /** Whether to make tables of the plain lists that are audited. */
  readonly convert: boolean;
  /** Whether to add the columns of the guide that they lack to the tables and lists first; of names only where there are no others. */
  readonly prepare?: boolean;
  /** Sheets to write, every one when absent; the matrix always comes with them, because they count on it. */
  readonly sheets?: readonly SheetKind[];
  /** Who publishes the sheets, for footers and the summary. */
  readonly authority?: string;
  /** The project to look at; `""` for the ecosystem, absent for what was chosen before. */
  readonly project?: string;
  /** Local minute, as `2026-11-28T16:20`, where the result is to be kept so that it can be restored: nothing here reads a clock. */
  readonly moment?: string;
  /** Called as each part of the work begins. */
  readonly onPhase?: (phase: AuditPhase) => void;
}

export type AuditPhase = "read" | "check" | "write" | "done";

/** A plain list of the workbook that looks like stakeholders but is no table. */
export interface ListCandidate {
  readonly sheet: string;
  /** What Excel knows the sheet by, whatever it is called. */
  readonly sheetId?: string;
  /** A1 address from the header row to the last row, without sheet. */
  readonly address: string;
  readonly headers: readonly string[];
  /** Rows below the header row, blank ones included. */
  readonly rows: number;
  /** Columns whose meaning is known. */
  readonly understood: number;
  /** Whether the list has a name and a category or guide column, so that it can be audited. */
  readonly isSource: boolean;
}

/** What became of the wish to add the columns of the guide. */
export interface PreparedLists {
  readonly added: readonly AddedColumns[];
  /** Why others stay as they are: something stands right of them, or their sheet is protected. */
  readonly refused: readonly WorkbookError[];
}

/** A sheet that was written. */
export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly name: string;
  /** Whether an earlier run's sheet was rewritten in place. */
  readonly isRewritten: boolean;
  /** Name of its table; it carries a suffix when the user has a table of that name. */
  readonly table: string;
}

/** What an audit came to. */
export type AuditOutcome =
  | {
      readonly status: "done";
      readonly audit: Audit;
      readonly written: readonly WrittenSheet[];
      /** Names of the tables that lists were made. */
      readonly converted: readonly string[];
      /** Columns that were added to tables and lists. */
      readonly prepared: PreparedLists;
      /** What changed since the last run of an earlier day; null when there was none. */
      readonly changes: RunChanges | null;
      /** Cells of ours that somebody had typed over: written anew, and kept in the history. */
      readonly typedOver: readonly TypedOverCell[];
      /** How many edits stood in the matrix that the sources do not say. */
      readonly edits: number;
      /** Names of sheets that are copies of ours: the user's, left as they are. */
      readonly copies: readonly string[];
      /** Whether what somebody else wrote on them in the same moment was put back; not where they are too long for it. */
      readonly isWatched: boolean;
      /** Whether the next run can be taken back to this result. */
      readonly isKept: boolean;
    }
  /** Nothing to audit: nothing was written. */
  | { readonly status: "no-tables"; readonly audit: Audit; readonly lists: readonly ListCandidate[] };
