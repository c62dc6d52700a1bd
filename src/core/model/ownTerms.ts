/** What the user's table `PartnershipWords` says: the shapes only; `readTerms` makes them. */

import type { Category, Field, Resource, ScaleField, ScaleValue } from "../guide/codes";
import type { OptionList } from "../guide/vocabulary";
import type { EntryKind, Finding } from "./finding";
import type { ScaleChoice } from "./mapping";
import { DEFAULT_SETTINGS, type AuditSettings, type ExpectedGrade } from "./settings";

/** What an entry may explain, in the order of the drop-down. */
export const ENTRY_KINDS: readonly EntryKind[] = ["column", "word", "kind", "scale", "setting"];

/** One setting. */
export type OwnSetting =
  | { readonly name: "high"; readonly fields: readonly ScaleField[]; readonly from: ScaleValue }
  | {
      readonly name: "expected";
      readonly category: Category;
      readonly resource: Resource;
      readonly grade: ExpectedGrade;
    }
  | { readonly name: "agreement"; readonly from: number };

/** What an entry says. Headers and words are as the user wrote them. */
export type OwnMeaning =
  /** A null field leaves the column alone. */
  | { readonly kind: "column"; readonly header: string; readonly field: Field | null }
  /** A word may be one of several lists; the column it stands in decides. */
  | {
      readonly kind: "word";
      readonly word: string;
      readonly codes: readonly { readonly list: OptionList; readonly code: string }[];
      readonly onlyIn: string | null;
    }
  | { readonly kind: "kind"; readonly name: string; readonly category: Category; readonly onlyIn: string | null }
  | { readonly kind: "scale"; readonly header: string; readonly scale: ScaleChoice }
  | { readonly kind: "setting"; readonly setting: OwnSetting };

/** One entry that was understood. */
export interface OwnEntry {
  /** Cell of what it explains, with its sheet. */
  readonly cell: string;
  /** The two texts as they stand in the table. */
  readonly yours: string;
  readonly means: string;
  readonly meaning: OwnMeaning;
}

/** What the user's own table of words says of the workbook. */
export interface OwnTerms {
  /** Where the table stands; null where there is none. */
  readonly place: { readonly table: string; readonly sheet: string } | null;
  /** Entries that were understood, in row order. */
  readonly entries: readonly OwnEntry[];
  readonly settings: AuditSettings;
  /** What was not understood, cell by cell. */
  readonly findings: readonly Finding[];
}

export const NO_TERMS: OwnTerms = { place: null, entries: [], settings: DEFAULT_SETTINGS, findings: [] };

/** The entries of one kind. */
export function meaningsOf<Kind extends EntryKind>(
  { entries }: OwnTerms,
  kind: Kind,
): Extract<OwnMeaning, { kind: Kind }>[] {
  return entries.flatMap(({ meaning }) =>
    meaning.kind === kind ? [meaning as Extract<OwnMeaning, { kind: Kind }>] : [],
  );
}
