/** The shape of the pane's texts: a language that lacks one does not compile. */

import type { Category, Language } from "../../guide/codes";
import type { SubjectStrings } from "./paneSubjects";
import type { TermsStrings } from "./paneTerms";
import type { KeyQuestion } from "../../guide/questions";
import type { EditsStrings } from "./edits";
import type { PrepareStrings } from "./prepare";
import type { SheetStateStrings } from "./sheetState";
import type { CardStrings } from "./cardPane";
import type { ColumnsStrings } from "./columnsPane";
import type { FindingsStrings } from "./findingsPane";
import type { TourStrings } from "./tourPane";

/** The screens behind the tabs. */
export type TabName = "table" | "audit" | "interview" | "write";

/** What the pane is busy with. */
export type TaskName =
  "read" | "inspect" | "check" | "write" | "insert" | "prepare" | "answer" | "preview" | "go" | "edits" | "put";

/** The pane's texts in one language. Names and texts of cells come in as they are. */
export interface PaneStrings {
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly tabsLabel: string;
  /** Leads to the help page. */
  readonly help: string;
  readonly busy: Readonly<Record<TaskName, string>>;
  /** How far it is, by what is counted. */
  readonly done: Readonly<Record<"rows" | "sheets" | "read", (done: number, total: number) => string>>;
  /** Nothing has moved for a while: that Excel is at work, for how many seconds, and what else may be the matter. */
  readonly working: string;
  readonly seconds: (seconds: number) => string;
  readonly slow: string;
  readonly cancel: string;
  /** In its place once it writes: the work goes on. */
  readonly stopWaiting: string;
  readonly retry: string;
  readonly close: string;
  readonly copyDetail: string;
  readonly copied: string;
  /** Beside the text itself, where the clipboard is closed. */
  readonly copyByHand: string;
  readonly start: StartStrings;
  readonly terms: TermsStrings;
  readonly subjects: SubjectStrings;
  readonly columns: ColumnsStrings;
  readonly prepare: PrepareStrings;
  readonly findings: FindingsStrings;
  readonly card: CardStrings;
  readonly tour: TourStrings;
  readonly audit: AuditStrings;
  readonly charts: ChartStrings;
  readonly interview: InterviewStrings;
  readonly write: WriteStrings;
  readonly edits: EditsStrings;
  readonly sheetState: SheetStateStrings;
}

/** The tables that were found, and other ways to begin. */
export interface StartStrings {
  readonly title: string;
  readonly promise: string;
  /** The picture of the result in a sentence, the word for none in it, and its invented partners. */
  readonly picture: string;
  readonly pictureNone: string;
  readonly pictureNames: readonly [string, string, string];
  readonly found: (count: number) => string;
  readonly place: (sheet: string, rows: number) => string;
  readonly listPlace: (sheet: string, address: string, rows: number) => string;
  readonly noRegister: string;
  readonly wordList: string;
  readonly recognised: (known: number, of: number) => string;
  readonly noName: string;
  readonly nameOnly: string;
  /** Where a table stands that holds nothing yet. */
  readonly empty: (sheet: string, rows: number) => string;
  readonly hidden: (rows: number) => string;
  readonly hiddenCounted: string;
  readonly visibleOnly: string;
  readonly noTable: string;
  readonly noTableTitle: string;
  readonly otherStarts: string;
  readonly blank: string;
  readonly sample: string;
  readonly fromList: string;
  readonly lists: string;
  readonly noLists: string;
  readonly list: (sheet: string, address: string, rows: number) => string;
  readonly listColumns: (headers: string) => string;
  readonly makeTable: string;
  readonly makeTableOf: (address: string) => string;
  readonly listKept: string;
  readonly inserted: (table: string) => string;
  readonly sampleApart: string;
  readonly sampleAlone: string;
  readonly readAgain: string;
  readonly showColumns: string;
  readonly privacy: string;
  /** Leads to all of it. */
  readonly privacyMore: string;
  /** Before links to workbooks that need no add-in. */
  readonly withoutAddIn: string;
  readonly blankWorkbook: string;
  readonly exampleWorkbook: string;
  readonly language: string;
  readonly colours: string;
  readonly light: string;
  readonly dark: string;
  readonly likeSystem: string;
  readonly likeExcel: string;
}

/** What the audit found. */
export interface AuditStrings {
  readonly title: string;
  readonly notYet: string;
  /** Checks the lists that are ticked; those of the workbook where their number is not known. */
  readonly run: (lists: number) => string;
  readonly again: string;
  /** One project or all: the label, the whole, a project with how many it concerns, and what becomes of the others. */
  readonly lookAt: string;
  readonly ecosystem: string;
  readonly projectOption: (project: string, stakeholders: number) => string;
  readonly othersStay: string;
  readonly answersKnown: string;
  readonly counts: (answered: number, of: number, stakeholders: number) => string;
  readonly firstOf: (names: string) => string;
  readonly byCategory: string;
  readonly category: string;
  readonly share: string;
  readonly completeness: string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly moreGaps: (count: number) => string;
  readonly fewer: string;
  readonly ask: string;
  readonly nothingToAsk: string;
  readonly noOwner: string;
  readonly moreToAsk: (count: number) => string;
  readonly askAbout: (name: string) => string;
  readonly percent: (value: number) => string;
  readonly finished: (stakeholders: number, share: number) => string;
  readonly nobody: string;
  readonly interview: string;
  readonly write: string;
}

/** The two charts. */
export interface ChartStrings {
  readonly resources: string;
  readonly resourcesAbout: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly cell: (yes: number, no: number, unknown: number) => string;
  readonly stakeholders: string;
  readonly ready: string;
  readonly readyText: (ready: number, promising: number, willing: number, ask: number) => string;
  readonly familiarity: string;
  readonly keenness: string;
  readonly scale: readonly [string, string, string, string];
  readonly showNames: string;
  readonly hideNames: string;
  readonly gridCell: (count: number, familiarity: string, keenness: string) => string;
}

/** One question at a time. */
export interface InterviewStrings {
  readonly title: string;
  readonly notYet: string;
  readonly answered: string;
  readonly choose: string;
  /** In the list of stakeholders while none is on screen. */
  readonly chooseOther: string;
  readonly follow: string;
  /** Opens the stakeholder whose row is selected; what is said when there is none. */
  readonly takeRow: string;
  readonly noRow: string;
  readonly yes: string;
  readonly none: string;
  readonly toAsk: string;
  readonly noneOfThem: string;
  readonly noPersonalData: string;
  readonly saveNote: string;
  readonly saving: string;
  readonly saved: (cells: string) => string;
  readonly unchanged: string;
  readonly changed: (cell: string, theirs: string, mine: string) => string;
  readonly keepTheirs: string;
  readonly writeMine: string;
  readonly needsColumn: (header: string, table: string) => string;
  readonly addColumn: (header: string) => string;
  readonly notNow: string;
  readonly scaleWouldChange: string;
  readonly previous: string;
  readonly skip: string;
  readonly nextUnanswered: string;
  readonly finish: string;
  readonly help: Readonly<Record<KeyQuestion, string>>;
  /** The means of commitment that fits the profile. */
  readonly fits: (means: string) => string;
  readonly expects: (resources: string) => string;
  /** What the guide says of a category, or what to ask where it says little. */
  readonly about: Readonly<Record<Category, string>>;
  readonly showRow: string;
}

/** The writing of the sheets. */
export interface WriteStrings {
  readonly title: string;
  readonly promise: string;
  readonly notYet: string;
  readonly created: string;
  readonly replaced: string;
  readonly kept: (columns: string) => string;
  readonly rows: (rows: number) => string;
  readonly typedOver: (count: number) => string;
  readonly typedOverKept: string;
  readonly authority: string;
  readonly authorityHint: string;
  readonly sheetLanguage: string;
  /** `isUpdate`: whether one of them is there already. */
  readonly write: (sheets: number, isUpdate: boolean) => string;
  readonly back: string;
  /** The sheets are too long to watch what colleagues write meanwhile. */
  readonly notWatched: string;
  /** Copies of our sheets that were left alone. */
  readonly copies: (names: string, count: number) => string;
  readonly done: (sheets: number) => string;
  readonly open: (sheet: string) => string;
  readonly since: (date: string) => string;
  readonly copySummary: string;
  readonly copied: string;
  /** Names of the languages, as they stand in a sentence of this one. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly rewriteIn: (language: string) => string;
  /** Too many stakeholders, or no sheet can be added. */
  readonly notKept: string;
  readonly restore: string;
  /** @param when Day and minute of the result, as people write it. */
  readonly restoreAsk: (when: string) => string;
  readonly restoreYes: string;
  readonly restoreNot: string;
  readonly restored: (when: string) => string;
  readonly clearHistory: string;
  readonly clearHistoryAsk: string;
  readonly clearHistoryYes: string;
  readonly keepHistory: string;
  readonly historyCleared: string;
  readonly readOnly: string;
}
