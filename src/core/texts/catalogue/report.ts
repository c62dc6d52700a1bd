/** The shape of the texts of the actions, the summary, the history and the parts of the other sheets that came with them. */

import type { GapKind } from "../../model/audit";
import type { ChecklistItem, Profile, Quadrant, ScaleValue } from "../../guide/codes";
import type { ActionColumn, BarColumn, EndingColumn, HistoryColumn } from "../../contract/columns";
import type { AgreementTexts } from "./agreements";
import type { AssistantTexts } from "./assistants";
import type { MapTexts } from "./map";
import type { SubjectSheetTexts } from "./subjectSheet";
import type { BareTexts } from "./bare";
import type { FittingQuestion } from "../../matrix/fittingQuestion";
import type { AskReason } from "../../matrix/askReason";

/** Singular and plural. */
export type Forms = readonly [one: string, many: string];

/** The texts that a language spells. Dates come in as the language writes them, counts as whole numbers. */
export interface OwnReportTexts {
  /** A count with its noun. */
  readonly count: (count: number, forms: Forms) => string;
  /** Condition of Excel's number formats under which a count is singular: `=1` or `<2`. */
  readonly singular: "=1" | "<2";
  /** Excel number format of whole percents. */
  readonly percentFormat: string;
  readonly stakeholders: Forms;
  readonly and: string;
  /** Names, of which `more` are not told. */
  readonly names: (names: readonly string[], more: number) => string;
  /** What was typed into the matrix and counts nowhere, after its number. */
  readonly byHand: { readonly unread: Forms; readonly uncounted: Forms };
  readonly stale: StaleTexts;
  readonly state: StateTexts;
  readonly gaps: GapListTexts;
  readonly grid: GridTexts;
  readonly actions: OwnActionsTexts;
  readonly summary: SummarySheetTexts;
  readonly changes: ChangesTexts;
  readonly projects: ProjectsTexts;
  readonly history: HistoryTexts;
}

/** The same with the words that the terms of the language say. */
export interface ReportCatalogue extends OwnReportTexts {
  readonly agreements: AgreementTexts;
  readonly assistants: AssistantTexts;
  readonly map: MapTexts;
  readonly subjectSheet: SubjectSheetTexts;
  readonly bare: BareTexts;
  readonly actions: ActionsTexts;
}

/** The line that says that the sources have changed; put together by a formula, so in pieces. */
export interface StaleTexts {
  readonly added: Forms;
  readonly removed: Forms;
  readonly changed: string;
  readonly since: (date: string) => string;
}

/** Whether a sheet is up to date: what stands behind the numbers of changes, and whole sentences without a full stop. */
export interface StateTexts {
  /** Where rows and cells are compared, and where only rows are. */
  readonly upToDate: string;
  readonly sameRows: (date: string) => string;
  readonly changed: Forms;
  /** Columns of a source that were deleted. */
  readonly gone: Forms;
  /** Stakeholders whose marks were changed in the matrix. */
  readonly byHand: Forms;
  /** Subjects that came, went or changed. */
  readonly subjects: Forms;
  /** A later run has written other sheets and left this one. */
  readonly older: string;
}

/** The list of what is missing. */
export interface GapListTexts {
  readonly title: string;
  readonly headers: { readonly kind: string; readonly sentence: string; readonly count: string };
  readonly share: (count: number, of: number) => string;
  readonly toAsk: (count: number) => string;
  readonly fragile: string;
  readonly more: (count: number) => string;
  readonly none: string;
  /** One gap in few words for the summary. */
  readonly brief: Readonly<Record<GapKind, (words: BriefWords) => string>>;
}

/** What a short gap is made of. */
export interface BriefWords {
  readonly category: string;
  readonly resource: string;
  readonly names: string;
  readonly date: string;
  /** Of an agreement: whether it has ended by then. */
  readonly isOver: boolean;
  readonly count: number;
  readonly of: number;
  readonly resources: readonly string[];
  /** Of what is to ask: whether nobody of the category has answered for any resource. */
  readonly isUntouched: boolean;
}

/** The grid of familiarity and keenness. */
export interface GridTexts {
  readonly title: string;
  readonly message: (counts: Readonly<Record<Profile, number>>, of: number) => string;
  readonly familiarity: string;
  readonly keenness: string;
  readonly scale: Readonly<Record<ScaleValue, string>>;
  readonly quadrants: Readonly<Record<Exclude<Quadrant, "ask">, string>>;
  readonly more: (count: number) => string;
  readonly unplaced: string;
  readonly nobody: string;
}

/** The sheet of actions; its questions are among the terms. */
export interface OwnActionsTexts {
  readonly title: string;
  readonly subtitle: (date: string) => string;
  readonly askTitle: string;
  readonly askHint: string;
  readonly nothingToAsk: string;
  readonly moreToAsk: (count: number) => string;
  readonly headers: Readonly<Record<ActionColumn, string>>;
  readonly noOwner: string;
  /** A subject and how many more. */
  readonly subject: (subject: string, more: number) => string;
  readonly reasons: Readonly<Record<AskReason, string>>;
  /** Questions put another way, because they fit better. */
  readonly fitting: Readonly<Record<FittingQuestion, string>>;
  /** A further subject put another way. */
  readonly financeSought: string;
  /** To ask again what was answered more than 12 months ago. */
  readonly again: { readonly subject: string; readonly question: (date: string) => string };
  /** Further subjects, in a second sentence. */
  readonly also: (subjects: string) => string;
  /** Headers of the list of endings that earlier versions wrote. */
  readonly endingHeaders: Readonly<Record<EndingColumn, string>>;
}

/** The sheet of actions, all of its texts. */
export interface ActionsTexts extends OwnActionsTexts {
  /** Ready to send to the stakeholder. */
  readonly questions: Readonly<Record<ChecklistItem, string>>;
  /** What `also` asks for. */
  readonly subjects: Readonly<Record<ChecklistItem, string>>;
}

/** One of the key figures: what the number counts, and the line below. */
export interface SummarySheetTexts {
  readonly title: string;
  readonly page: CommitteePageTexts;
  readonly listed: Forms;
  readonly inCategories: (used: number, of: number) => string;
  readonly answered: string;
  /** Between the answers there are and those there could be; then how many are missing. */
  readonly answeredOf: readonly [of: string, missing: string, end: string];
  readonly ready: Forms;
  readonly readyHint: string;
  readonly toAsk: Forms;
  /** Before and after the number of stakeholders to ask. */
  readonly toAskOf: readonly [before: string, after: Forms];
  readonly whoTitle: string;
  readonly quadrants: Readonly<Record<Profile, Forms>>;
  /** Before the names of those who are promising: what to do first. */
  readonly askFirst: string;
  readonly nobody: string;
  readonly bringTitle: string;
  readonly chartTitle: string;
  readonly dataHeading: string;
  readonly barHeaders: Readonly<Record<BarColumn, string>>;
  readonly missingTitle: string;
  readonly nothingMissing: string;
  readonly moreMissing: (count: number) => string;
  readonly askTitle: string;
  readonly noDate: string;
  readonly nothingToAsk: string;
  readonly moreToAsk: (count: number) => string;
  readonly madeBy: string;
  readonly approvedBy: string;
  readonly onDay: string;
}

/** The page for the committee. */
export interface CommitteePageTexts {
  readonly subtitle: (stakeholders: number, date: string) => string;
  /** The message of a list with amounts, in pieces between which formulas put them. */
  readonly money: { readonly year: (year: string) => string; readonly partners: string; readonly ours: string };
  readonly toTreat: (agreements: number) => string;
  readonly ready: (ready: number, of: number) => string;
  readonly toAsk: (answers: number) => string;
  readonly budgetTitle: string;
  readonly budget: {
    readonly cash: string;
    readonly inKind: string;
    readonly total: string;
    readonly ours: string;
    readonly difference: string;
  };
  readonly agreed: string;
  readonly possible: string;
  readonly moneyTitle: string;
  readonly moneyChart: string;
  readonly series: readonly [cash: string, inKind: string, ours: string, possible: string];
  readonly partnersOf: (year: string) => string;
  readonly oursOf: (year: string) => string;
  readonly treatTitle: string;
  readonly moreToTreat: (agreements: number) => string;
  readonly readyTitle: (ready: number) => string;
  readonly readyHint: string;
  readonly toDecide: string;
}

/** What changed since an earlier run. */
export interface ChangesTexts {
  readonly title: (date: string) => string;
  readonly firstTitle: string;
  readonly first: string;
  readonly nothing: string;
  readonly added: Forms;
  readonly gone: Forms;
  readonly renamed: Forms;
  readonly rename: (from: string, to: string) => string;
  readonly answers: string;
  readonly gained: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly revised: (count: number) => string;
  readonly moved: Forms;
  /** Those that are listed in both runs and count in one only. */
  readonly counted: string;
  readonly uncounted: (count: number) => string;
  readonly recounted: (count: number) => string;
  readonly completeness: string;
  /** Shares in whole percent. */
  readonly from: (before: number, after: number) => string;
  readonly points: (category: string, points: number) => string;
  readonly kept: (count: number) => string;
}

/** Partners by projects. */
export interface ProjectsTexts {
  readonly title: string;
  readonly partner: string;
  readonly count: string;
  /** What does not fit; each may be 0, not both. */
  readonly more: (partners: number, projects: number) => string;
}

/** The hidden sheet of the history. */
export interface HistoryTexts {
  readonly title: string;
  readonly explanation: string;
  readonly headers: Readonly<Record<HistoryColumn, string>>;
}
