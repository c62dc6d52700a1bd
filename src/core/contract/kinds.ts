/** The kinds of sheets that are ours, in the order of their tabs. */

export const SHEET_KINDS = [
  "matrix",
  "resources",
  "map",
  "subjects",
  "actions",
  "agreements",
  "summary",
  "history",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Tables of ours: that of each kind of sheet, and the list of endings that earlier versions wrote under the actions. */
export const OWN_TABLE_IDS = [...SHEET_KINDS, "endings"] as const;
export type OwnTableId = (typeof OWN_TABLE_IDS)[number];

/** What is fixed of a kind of sheet, and what a run does with it. */
export interface SheetTraits {
  /** Name of the table that identifies it. */
  readonly tableName: string;
  /**
   * `always`: the others count on it; `asked`: unless the user leaves it out, of agreements and subjects where there are any; `memory`: as
   * soon as there is something to keep.
   */
  readonly written: "always" | "asked" | "memory";
  /** Whether it is written as a hidden sheet. */
  readonly isHidden: boolean;
}

export const SHEET_TRAITS: Readonly<Record<SheetKind, SheetTraits>> = {
  matrix: { tableName: "PartnershipMatrix", written: "always", isHidden: false },
  resources: { tableName: "ResourcesByCategory", written: "asked", isHidden: false },
  map: { tableName: "PartnershipMap", written: "asked", isHidden: false },
  subjects: { tableName: "PartnershipBySubject", written: "asked", isHidden: false },
  actions: { tableName: "ToAsk", written: "asked", isHidden: false },
  agreements: { tableName: "PartnershipAgreements", written: "asked", isHidden: false },
  summary: { tableName: "PartnershipSummary", written: "asked", isHidden: false },
  history: { tableName: "PartnershipHistory", written: "memory", isHidden: true },
};
