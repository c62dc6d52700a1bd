/** What the protection of a sheet allows all the same. */

/** Each allowance with the attribute of the file that takes it back, and what the attribute says when it is absent. */
export const ALLOWANCES = {
  allowAutoFilter: { attribute: "autoFilter", isForbiddenByDefault: true },
  allowDeleteColumns: { attribute: "deleteColumns", isForbiddenByDefault: true },
  allowDeleteRows: { attribute: "deleteRows", isForbiddenByDefault: true },
  allowEditObjects: { attribute: "objects", isForbiddenByDefault: false },
  allowEditScenarios: { attribute: "scenarios", isForbiddenByDefault: false },
  allowFormatCells: { attribute: "formatCells", isForbiddenByDefault: true },
  allowFormatColumns: { attribute: "formatColumns", isForbiddenByDefault: true },
  allowFormatRows: { attribute: "formatRows", isForbiddenByDefault: true },
  allowInsertColumns: { attribute: "insertColumns", isForbiddenByDefault: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", isForbiddenByDefault: true },
  allowInsertRows: { attribute: "insertRows", isForbiddenByDefault: true },
  allowPivotTables: { attribute: "pivotTables", isForbiddenByDefault: true },
  allowSort: { attribute: "sort", isForbiddenByDefault: true },
} as const;

export type Allowance = keyof typeof ALLOWANCES;

export const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

export interface SheetProtection {
  readonly allowed: ReadonlySet<Allowance>;
  readonly selectionMode: (typeof SELECTION_MODES)[number];
  /** Whether a password is needed to take it off. It is not known here, so that nobody can. */
  readonly hasPassword: boolean;
}

/** What `Worksheet.protection.protect()` without options gives. */
export const PLAIN_PROTECTION: SheetProtection = { allowed: new Set(), selectionMode: "Normal", hasPassword: false };

export function allowances(): Allowance[] {
  // The keys of a constant object are exactly its names.
  return Object.keys(ALLOWANCES) as Allowance[];
}
