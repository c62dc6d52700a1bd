/** A stakeholder: one named row of a source table, parsed. Nothing after this looks at a cell. */

import type { RowRef } from "./finding";
import type { ExpectedGrade } from "./settings";
import type {
  Agreement,
  Apart,
  AmountField,
  Category,
  ChecklistItem,
  Gain,
  Group,
  Incentive,
  Profile,
  Quadrant,
  Resource,
  ScaleField,
  ScaleValue,
  Stance,
  Status,
} from "../guide/codes";

/** The answer to one resource question. `no` = asked: none; `unknown` = to ask. */
export type Answer = "yes" | "no" | "unknown";

/** An answer with several options. `none` = asked: none; `unknown` = to ask; `some` = at least one, or a text not understood. */
export interface MultiAnswer<Option extends string> {
  readonly status: "some" | "none" | "unknown";
  /** The options answered yes, in guide order; `other` stands for a text that was not understood. */
  readonly options: readonly (Option | "other")[];
  /** The original text that was not understood, or null. */
  readonly otherText: string | null;
}

/** A date as an Excel serial day number of the 1900 system (whole days), or null. */
export type SerialDate = number;

/** An amount and the year its column names; a null year where it names none. */
export interface YearAmount {
  readonly field: AmountField;
  readonly year: number | null;
  readonly amount: number;
}

/** One stakeholder as the user's row says it. `null` is "not known" everywhere. */
export interface Stakeholder extends Readonly<Record<ScaleField, ScaleValue | null>> {
  readonly row: RowRef;
  /** Sheet of the row's table. */
  readonly sheet: string;
  readonly name: string;
  /** Identity over runs: see `rules.md`, at most 200 characters, unique in the audit. */
  readonly key: string;
  readonly category: Category | null;
  /** The user's own name of its kind of body, where that is no category of the guide; absent otherwise. */
  readonly ownKind?: string;
  readonly group: Group | null;
  readonly gains: MultiAnswer<Gain>;
  readonly resources: Readonly<Record<Resource, Answer>>;
  readonly incentives: MultiAnswer<Incentive>;
  /** Role codes as mapped, else what the guide states for the category. */
  readonly roles: readonly string[];
  /** Texts and values that the matrix repeats; null when the column is missing or the cell is blank. */
  readonly owner: string | null;
  readonly nextAction: string | null;
  readonly dueDate: SerialDate | null;
  readonly agreementEnd: SerialDate | null;
  readonly partnerAmount: number | null;
  readonly inKindValue: number | null;
  readonly authorityAmount: number | null;
  /** All amounts, oldest year first; the three above are those of the newest column of each. */
  readonly amounts: readonly YearAmount[];
  readonly registrationNo: string | null;
  readonly id: string | null;
  /** Need codes as its row says, else what the guide states for the category. */
  readonly needs: readonly string[];
  /** Whether its row says them; absent otherwise. */
  readonly needsNoted?: true;
  readonly scope: "project" | "ecosystem" | null;
  /** Projects that its row names, as written there; `ALL_PROJECTS` for all of them. */
  readonly projects: readonly string[];
  readonly status: Status | null;
  /** What the answers rest on, as noted; where it is a word of the guide, that word. */
  readonly evidence: string | null;
  readonly confidence: string | null;
  /** When its answers were noted, and when it was last spoken to. */
  readonly assessedOn: SerialDate | null;
  readonly lastContact: SerialDate | null;
  readonly stance: Stance | null;
  readonly agreement: Agreement | null;
}

/** The state of one checklist item. `met` and `none` are answered; a blank cell is a question, not a failure. */
export type Verdict = "met" | "none" | "unanswered";

/** A stakeholder with its verdicts. */
export interface AssessedStakeholder extends Stakeholder {
  readonly verdicts: Readonly<Record<ChecklistItem, Verdict>>;
  /** Verdicts that are not `unanswered`, 0 to `ITEM_COUNT`. */
  readonly answered: number;
  readonly quadrant: Quadrant;
  /** How far each resource is expected of it, where the user has set it for its category; absent where the guide's word counts. */
  readonly grades?: Readonly<Record<Resource, ExpectedGrade>>;
  /** What is said of it: the quadrant, or promising. */
  readonly profile: Profile;
  /** Resources that the guide expects of the category and that were answered no; to ask is never a miss. */
  readonly expectation: readonly Resource[];
  /** Why it is in no count, no gap and nobody to ask; null for a partner that counts. */
  readonly apart: Apart | null;
  /** Whether its answers are older than 12 months; null where nobody has noted a day. */
  readonly isOld: boolean | null;
  /** Key of the first row that is the same body by number or name; null for that row, and where there is no other. */
  readonly twinOf: string | null;
}
