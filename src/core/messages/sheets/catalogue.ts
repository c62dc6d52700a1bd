/** The shape of the sheets' texts: a language that lacks one does not compile. */

import type { Category, ChecklistItem, Group, Quadrant, Resource } from "../../guide/codes";
import type { CountedAnswer, MarkColumn, MatrixColumn } from "../../contract/columns";
import type { SheetKind } from "../../contract/kinds";

/** Bands above the header of the matrix. */
export type Band = "axes" | "gains" | "resources" | "means" | "review" | "followUp" | "agreement";

/** Columns that say in an input message what they hold. */
export type NotedColumn =
  | MarkColumn
  | "source_table"
  | "familiarity"
  | "keenness"
  | "quadrant"
  | "answered"
  | "missing"
  | "expectation"
  | "category_code"
  | "key";

/** Where the stakeholders of a sheet come from. */
export interface SourceOfRows {
  readonly table: string;
  readonly sheet: string;
  /** One-based sheet rows as Excel shows them; null when the table has no rows. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

/** The texts of both sheets. Dates come in as ISO dates, counts as whole numbers. */
export interface SheetCatalogue {
  readonly sheetNames: Readonly<Record<SheetKind, string>>;
  /** Name of the table a plain list is turned into; a valid Excel name. */
  readonly stakeholdersTable: string;
  /** en-US number format of date cells. */
  readonly dateFormat: string;
  readonly formatDate: (isoDate: string) => string;
  readonly footer: { readonly document: string; readonly page: string };

  readonly categories: Readonly<Record<Category, string>>;
  readonly noCategory: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  /** Labels by role code; a code that is missing here is shown as it is. */
  readonly roles: ReadonlyMap<string, string>;
  /** Checklist items as words of an enumeration. */
  readonly items: Readonly<Record<ChecklistItem, string>>;

  readonly matrix: MatrixTexts;
  readonly resources: ResourcesTexts;
}

/** The texts of the matrix. */
export interface MatrixTexts {
  readonly title: string;
  readonly headers: Readonly<Record<MatrixColumn, string>>;
  /** Points of the header row: the rotated headers of some languages are longer. */
  readonly headerPoints: number;
  readonly bands: Readonly<Record<Band, string>>;
  readonly legend: string;
  /** Full labels and explanations, at most 255 characters with the key of the marks. */
  readonly notes: Readonly<Record<NotedColumn, string>>;
  readonly keys: { readonly scale: string; readonly named: string; readonly answer: string };
  readonly fromTable: (stakeholders: number, source: SourceOfRows) => string;
  /** `more` tables are not named. */
  readonly fromTables: (stakeholders: number, tables: readonly string[], more: number) => string;
  readonly asOf: (date: string, rulesVersion: number) => string;
  readonly empty: (table: string) => string;
}

/** The texts of the resources by category. */
export interface ResourcesTexts {
  readonly title: string;
  readonly headers: { readonly category: string; readonly stakeholders: string; readonly code: string };
  readonly resources: Readonly<Record<Resource, string>>;
  /** Header of a count column; breaks after the colon only. */
  readonly countHeader: (resource: string, answer: string) => string;
  readonly answers: Readonly<Record<CountedAnswer, string>>;
  readonly total: string;
  readonly legend: string;
  /** Said when the matrix has been edited so much that the bars no longer fit their panels. */
  readonly outgrown: string;
  readonly source: (stakeholders: number, categories: number, date: string) => string;
  readonly chartTitle: string;
  readonly dataHeading: string;
  /** The chart in words, put together by `resourcesMessage`. */
  readonly message: {
    readonly and: string;
    readonly available: Readonly<Record<Resource, string>>;
    readonly lacking: Readonly<Record<Resource, string>>;
    readonly mostAvailable: (resources: string, yes: number, of: number) => string;
    readonly equallyAvailable: (yes: number, of: number) => string;
    readonly noneAvailable: string;
    readonly mostLacking: (resources: string, none: number) => string;
    readonly toAsk: (answers: number) => string;
  };
}
