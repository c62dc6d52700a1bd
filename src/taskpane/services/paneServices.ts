/** The use cases the pane calls; the entry hands them in, so that each comes with its first use. */

import type { ListCandidate } from "../../app/auditRequest";
import type { CheckedTables, CheckRequest } from "../../app/checkTables";
import type { FollowedTable, SelectedRow, SelectionListener } from "../../app/followSelection";
import type { AnswerOutcome, AnswerRequest } from "../../app/interview";
import type { ClearedHistory } from "../../app/clearHistory";
import type { PreviewRequest, ReportPreview } from "../../app/previewReport";
import type { RewriteRequest } from "../../app/rewriteReport";
import type { AddedColumns } from "../../app/prepareList";
import type { RestoredReport } from "../../app/restoreReport";
import type { ProgressListener } from "../../app/sliced";
import type { WrittenReport } from "../../app/writeReport";
import type { InspectOptions, WorkbookView } from "../../app/readWorkbook";
import type { Audit } from "../../core/model/audit";
import type { TableInspection } from "../../core/inspectTable";
import type { TableMapping } from "../../core/model/mapping";
import type { Field, Language } from "../../core/guide/codes";
import type { SavedChoices } from "../../core/memory/choices";
import type { EditOutcome, ListedEdits } from "../../app/matrixEdits";
import type { MatrixEdit } from "../../core/edits/matrixEdit";
import type { KnownRow } from "../../core/stakeholders/findRow";
import type { Table } from "../../core/model/table";
import type { NewColumn } from "../../core/template/missingColumns";

/** What the pane can ask for. Each throws `WorkbookError` when Excel refuses. */
export interface PaneServices {
  readonly readWorkbook: (listener?: ProgressListener) => Promise<WorkbookView>;
  readonly inspectTables: (
    tables: readonly Table[],
    choices: SavedChoices,
    options: InspectOptions,
  ) => Promise<TableInspection[]>;
  readonly findPlainLists: (listener?: ProgressListener) => Promise<ListCandidate[]>;
  readonly makeListTable: (list: ListCandidate, language: Language) => Promise<string>;
  readonly insertTemplate: (language: Language, content: "blank" | "sample") => Promise<{ readonly table: string }>;
  readonly showOwnTerms: (
    language: Language,
    choices: SavedChoices,
  ) => Promise<{ readonly sheet: string; readonly isNew: boolean }>;
  readonly showOwnSubjects: (language: Language) => Promise<{ readonly sheet: string; readonly isNew: boolean }>;
  readonly keepChoices: (choices: SavedChoices) => Promise<void>;
  readonly checkTables: (request: CheckRequest) => Promise<CheckedTables>;
  readonly auditAgain: (checked: CheckedTables) => Promise<Audit>;
  readonly goToCell: (cell: string) => Promise<void>;
  readonly goToRow: (known: KnownRow) => Promise<void>;
  readonly goToSheet: (sheet: string) => Promise<void>;
  readonly writeAnswer: (request: AnswerRequest) => Promise<AnswerOutcome>;
  readonly addColumn: (mapping: TableMapping, field: Field, table: Table) => Promise<string>;
  readonly prepareList: (table: Table, columns: readonly NewColumn[]) => Promise<AddedColumns>;
  readonly takeBackPrepared: (table: Table, headers: readonly string[]) => Promise<boolean>;
  readonly followSelection: (listener: SelectionListener) => Promise<() => Promise<void>>;
  readonly readSelectedRow: (tables: readonly FollowedTable[]) => Promise<SelectedRow | null>;
  readonly listMatrixEdits: (request: CheckRequest) => Promise<ListedEdits>;
  readonly putEdits: (
    listed: ListedEdits,
    chosen: readonly MatrixEdit[],
    listener?: ProgressListener,
  ) => Promise<ReadonlyMap<string, EditOutcome>>;
  readonly previewReport: (request: PreviewRequest) => Promise<ReportPreview>;
  readonly clearHistory: (language: Language) => Promise<ClearedHistory>;
  readonly writeReport: (request: RewriteRequest) => Promise<WrittenReport>;
  readonly restorePrevious: (moment: string, listener?: ProgressListener) => Promise<RestoredReport>;
  readonly rewriteInLanguage: (language: Language, request: RewriteRequest) => Promise<WrittenReport>;
}
