/** The shape of the texts about findings, gaps, errors and the summary: a language that lacks one does not compile. */

import type { Gap, GapKind, SkipReason } from "../../model/audit";
import type { Finding, FindingKind, FindingPlace, ScaleReading } from "../../model/finding";
import type { ChecklistItem, Resource } from "../../guide/codes";
import type { WorkbookErrorReason } from "../../model/workbookError";

/** What a gap's sentence is made of: names are quoted as they are, dates are written in the language. */
export interface GapWords {
  /** Short category name, or the words for "no category". */
  readonly category: string;
  /** The resource as in "no … resources"; empty without a resource. */
  readonly resource: string;
  /** At most three names, then how many others. */
  readonly names: string;
  readonly ask: string;
  readonly date: string;
  readonly gap: Gap;
}

/** The texts of one language. */
export interface MessageCatalogue {
  /** Before a sentence that says more: with the space the language wants. */
  readonly colon: string;
  readonly quote: (text: string) => string;
  readonly place: (place: FindingPlace, row: string) => string;
  /** Names joined, with the number of those left out. */
  readonly names: (names: readonly string[], more: number) => string;
  readonly findings: {
    readonly [Kind in FindingKind]: (finding: Extract<Finding, { kind: Kind }>, words: FindingWords) => string;
  };
  /** Name of a kind with how many findings there are. */
  readonly findingKinds: Readonly<Record<FindingKind, string>>;
  readonly scales: Readonly<Record<ScaleReading, string>>;
  readonly gaps: Readonly<Record<GapKind, (words: GapWords) => string>>;
  readonly gapKinds: Readonly<Record<GapKind, string>>;
  readonly resources: Readonly<Record<Resource, string>>;
  /** Checklist items as one asks for them: "keenness", "financial resources". */
  readonly items: Readonly<Record<ChecklistItem, string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly errors: ErrorTexts;
  readonly summary: SummaryTexts;
}

/** The sentences about a refusal of the workbook: what is the matter, what has been written, what to do. */
export interface ErrorTexts {
  readonly reasons: Readonly<
    Record<
      WorkbookErrorReason,
      {
        /** A sentence; the subject is empty where no name is known. */
        readonly what: (subject: string) => string;
        /** Empty where there is nothing to do. */
        readonly advice: string;
      }
    >
  >;
  readonly nothingWritten: string;
  readonly perhapsWritten: string;
}

/** Labels that a finding's sentence needs in the language. */
export interface FindingWords {
  /** What the column means. */
  readonly field: string;
  /** The text of the cell, quoted; empty when there is none. */
  readonly value: string;
  /** Labels of codes the finding carries (categories, options). */
  readonly label: (code: string) => string;
}

/** The words of the printed summary. */
export interface SummaryTexts {
  readonly title: (file: string) => string;
  readonly table: (table: string, sheet: string, rows: number) => string;
  readonly hidden: (rows: number) => string;
  readonly blank: (rows: number) => string;
  readonly found: (stakeholders: number, tables: number) => string;
  readonly skippedTitle: string;
  readonly completeness: (answered: number, of: number) => string;
  readonly gapsTitle: string;
  readonly noGaps: string;
  readonly moreGaps: (count: number) => string;
  readonly askTitle: string;
  readonly noOwner: string;
  readonly nothingToAsk: string;
  readonly moreToAsk: (count: number) => string;
  readonly findingsTitle: string;
  readonly noFindings: string;
  readonly blocking: string;
  readonly written: (file: string) => string;
  readonly sheets: (names: string) => string;
  readonly converted: (table: string) => string;
  readonly renamed: (table: string) => string;
  readonly noTable: string;
  readonly candidates: string;
  readonly candidate: (sheet: string, address: string, rows: number) => string;
  readonly convertHint: string;
  readonly makeTableHint: string;
}
