/** The kinds of sheets that are ours, in the order of their tabs. */

export const SHEET_KINDS = ["matrix", "resources", "actions", "summary", "history"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
