/** The shape of the sheets' texts: a language that lacks one does not compile. */

import type { ChecklistItem, Resource, ScaleField } from "../../guide/codes";
import type { CountedAnswer, MarkColumn, MatrixColumn } from "../../contract/columns";
import type { SheetKind } from "../../contract/kinds";
import type { CodeTerms } from "./terms";

/** Bands above the header of the matrix. */
export type Band = "axes" | "gains" | "resources" | "means" | "review" | "followUp" | "agreement";

/** Columns of answers. */
export type AnswerColumn = MarkColumn | ScaleField;

/** Columns that say in an input message what they hold. */
export type NotedColumn =
  AnswerColumn | "source_table" | "quadrant" | "answered" | "missing" | "expectation" | "category_code" | "key";

/** Where the stakeholders of a sheet come from. */
export interface SourceOfRows {
  readonly table: string;
  readonly sheet: string;
  /** One-based sheet rows as Excel shows them; null when the table has no rows. */
  readonly rows: { readonly first: number; readonly last: number } | null;
}

/** The texts that a language spells. Dates come in as ISO dates, counts as whole numbers. */
export interface OwnSheetTexts {
  /** Name of the table a plain list is turned into; a valid Excel name. */
  readonly stakeholdersTable: string;
  /** en-US number format of date cells. */
  readonly dateFormat: string;
  readonly formatDate: (isoDate: string) => string;
  /** Stands for the title of a sheet while it is written, so also where that did not come to its end. */
  readonly unfinished: string;
  /** The same on a sheet that is inserted for the user to fill in. */
  readonly unfinishedInsert: string;
  readonly footer: { readonly document: string; readonly page: string };
  readonly matrix: OwnMatrixTexts;
  readonly resources: OwnResourcesTexts;
}

/** The same with the words that the terms of the language say. */
export interface SheetCatalogue extends Omit<OwnSheetTexts, "matrix" | "resources">, CodeTerms {
  readonly sheetNames: Readonly<Record<SheetKind, string>>;
  /** Checklist items as words of an enumeration. */
  readonly items: Readonly<Record<ChecklistItem, string>>;
  readonly matrix: MatrixTexts;
  readonly resources: ResourcesTexts;
}

/** The texts of the matrix; headers and notes of answers are among the terms. */
export interface OwnMatrixTexts {
  readonly title: string;
  readonly headers: Readonly<Record<Exclude<MatrixColumn, AnswerColumn>, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly legend: string;
  /** Full labels and explanations, at most 255 characters with the key of the marks. */
  readonly notes: Readonly<Record<Exclude<NotedColumn, AnswerColumn>, string>>;
  readonly keys: { readonly scale: string; readonly named: string; readonly answer: string };
  /** Told when something else is typed than the marks of a cell, before their key. */
  readonly refused: { readonly title: string; readonly choose: string };
  readonly fromTable: (stakeholders: number, source: SourceOfRows) => string;
  /** `more` tables are not named. */
  readonly fromTables: (stakeholders: number, tables: readonly string[], more: number) => string;
  readonly asOf: (date: string, rulesVersion: number) => string;
  /** Stands among the projects of who is concerned by each of them; it reads back as that. */
  readonly allProjects: string;
  /** Says which project the sheet speaks of. */
  readonly ofProject: (project: string) => string;
  /** What the counts leave out, or may count twice; each told only where it is more than 0. */
  readonly caveats: {
    readonly apart: (figure: string, count: number) => string;
    readonly noCategory: (figure: string, count: number) => string;
    readonly duplicates: (figure: string, count: number) => string;
    /** Answers older than a year, of those there are. */
    readonly old: (figure: string, of: string) => string;
    /** Names of tables and lists in which nothing was counted. */
    readonly leftAside: (names: string) => string;
  };
  readonly empty: (table: string) => string;
}

/** The texts of the matrix, all of them. */
export interface MatrixTexts extends OwnMatrixTexts {
  readonly headers: Readonly<Record<MatrixColumn, string>>;
  readonly notes: Readonly<Record<NotedColumn, string>>;
}

/** The texts of the resources by category; the names of the resources are among the terms. */
export interface OwnResourcesTexts {
  readonly title: string;
  readonly headers: { readonly category: string; readonly stakeholders: string; readonly code: string };
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
    readonly mostAvailable: (resources: string, yes: number, of: number) => string;
    readonly equallyAvailable: (yes: number, of: number) => string;
    /** Said where no stakeholder counts: then no question has an answer. */
    readonly nobody: string;
    readonly noneAvailable: string;
    readonly mostLacking: (resources: string, none: number) => string;
    readonly toAsk: (answers: number) => string;
  };
}

/** The texts of the resources by category, all of them. */
export interface ResourcesTexts extends OwnResourcesTexts {
  readonly resources: Readonly<Record<Resource, string>>;
  readonly message: OwnResourcesTexts["message"] & {
    readonly available: Readonly<Record<Resource, string>>;
    readonly lacking: Readonly<Record<Resource, string>>;
  };
}
