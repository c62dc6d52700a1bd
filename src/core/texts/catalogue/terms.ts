/** The shape of a language's words for codes, of the guide and of ours: a code without its words does not compile. */

import type { SheetKind } from "../../contract/kinds";
import type {
  Category,
  ChecklistItem,
  Gain,
  Group,
  Incentive,
  NoteSource,
  Profile,
  Apart,
  Stance,
  Status,
  Resource,
  ResourceField,
  ScaleField,
} from "../../guide/codes";
import type { KeyQuestion } from "../../guide/questions";

/** The words for one item of the checklist. */
export interface ItemTerms {
  /** As one asks for it: "expected gain", "financial resources". */
  readonly name: string;
  /** In an enumeration of what is missing: "means". */
  readonly word: string;
  /** The question to whoever fills the table in. */
  readonly ask: string;
  /** The question to the stakeholder, ready to send. */
  readonly question: string;
  /** As a further subject of that question, in the stakeholder's terms and not in ours. */
  readonly subject: string;
}

/** The words for what is rated on a scale. */
export interface ScaleTerms extends ItemTerms {
  /** Header of its column. */
  readonly header: string;
}

/** The words for an option. */
export interface OptionTerms {
  /** Header of its column. */
  readonly header: string;
  /** Its full label. */
  readonly note: string;
}

/** The words for a resource. */
export interface ResourceTerms extends ItemTerms, OptionTerms {
  /** Over a narrow panel of the pane, at most about eight characters. */
  readonly short: string;
  /** In "the … resources are the most available". */
  readonly available: string;
  /** In "… are missing most". */
  readonly lacking: string;
}

/** Short words for codes, as tables show them. */
export interface CodeTerms {
  readonly categories: Readonly<Record<Category, string>>;
  readonly noCategory: string;
  readonly groups: Readonly<Record<Group, string>>;
  /** What is said of a stakeholder: its profile, or why it does not count. */
  readonly quadrants: Readonly<Record<Profile | Apart, string>>;
  /** What several of one profile are called. */
  readonly profiles: Readonly<Record<Profile, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  /** Labels by role code; a code that is missing here is shown as it is. */
  readonly roles: ReadonlyMap<string, string>;
}

/** The words for a kind of sheet. */
export interface SheetTerms {
  /** Name proposed for a new sheet, at most 31 characters; a sheet keeps the name its user gave it. */
  readonly name: string;
  /** What it holds, in few words. */
  readonly about: string;
}

/** The words of one language. */
export interface Terms extends CodeTerms {
  readonly sheets: Readonly<Record<SheetKind, SheetTerms>>;
  /** The key questions of the guide: English word for word, the other languages translated. */
  readonly keyQuestions: Readonly<Record<KeyQuestion, string>>;
  readonly items: Readonly<Record<ScaleField, ScaleTerms>> &
    Readonly<Record<Exclude<ChecklistItem, ScaleField | ResourceField>, ItemTerms>>;
  readonly resources: Readonly<Record<Resource, ResourceTerms>>;
  /** All resources together, with their number: "four resources". */
  readonly allResources: string;
  /** Short words, as people write them in cells. */
  readonly answers: { readonly yes: string; readonly no: string; readonly none: string };
  readonly gains: Readonly<Record<Gain, OptionTerms>>;
  readonly incentives: Readonly<Record<Incentive, OptionTerms>>;
  /** Short words in brackets behind a note. */
  readonly noteSources: Readonly<Record<NoteSource, string>>;
}
