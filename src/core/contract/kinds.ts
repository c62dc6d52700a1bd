/** The kinds of sheets that are ours, in the order of their tabs. */

export const SHEET_KINDS = ["matrix", "resources", "actions", "summary", "history"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What is fixed of a kind of sheet, and what a run does with it. */
export interface SheetTraits {
  /** Name of the table that identifies it. */
  readonly tableName: string;
  /** `always`: the others count on it; `asked`: unless the user leaves it out; `memory`: as soon as there is something to keep. */
  readonly written: "always" | "asked" | "memory";
  /** Whether it is written as a hidden sheet. */
  readonly isHidden: boolean;
  /** Whether a run must know the cells of its table: memory, and what people may have changed. */
  readonly isRead: boolean;
  /** Whether its table keeps the columns that a user adds. */
  readonly keepsColumns: boolean;
}

export const SHEET_TRAITS: Readonly<Record<SheetKind, SheetTraits>> = {
  matrix: { tableName: "PartnershipMatrix", written: "always", isHidden: false, isRead: true, keepsColumns: true },
  resources: { tableName: "ResourcesByCategory", written: "asked", isHidden: false, isRead: false, keepsColumns: true },
  actions: { tableName: "ToAsk", written: "asked", isHidden: false, isRead: true, keepsColumns: true },
  summary: { tableName: "PartnershipSummary", written: "asked", isHidden: false, isRead: false, keepsColumns: false },
  history: { tableName: "PartnershipHistory", written: "memory", isHidden: true, isRead: true, keepsColumns: false },
};
