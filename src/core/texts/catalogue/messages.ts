/** The shape of the texts about findings and gaps: a language that lacks one does not compile. */

import type { Gap, GapKind, SkipReason } from "../../model/audit";
import type { Finding, FindingKind, FindingPlace, ScaleReading } from "../../model/finding";
import type { ChecklistItem, Resource } from "../../guide/codes";
import type { ColumnTexts } from "./columns";
import type { ErrorTexts } from "./errors";
import type { PrintedTexts } from "./printed";

/** What a gap's sentence is made of: names are quoted as they are, dates are written in the language. */
export interface GapWords {
  /** Short category name, or the words for "no category". */
  readonly category: string;
  /** The resource as in "no … resources", several joined; empty without a resource. */
  readonly resource: string;
  /** The same one by one, the most telling first. */
  readonly resources: readonly string[];
  /** At most three names, then how many others. */
  readonly names: string;
  readonly ask: string;
  readonly date: string;
  readonly gap: Gap;
}

/** The texts that a language spells. */
export interface MessageTexts {
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
  readonly skipped: Readonly<Record<SkipReason, string>>;
  /** Cells that somebody typed over in our sheets. */
  /** Whom to ask again, and since when. */
  readonly askAgain: (date: string) => string;
  readonly typedOver: {
    /** A row of the matrix that nobody's table knows. */
    readonly addedRow: string;
    /** What follows the cells that are listed. */
    readonly others: (count: number) => string;
  };
}

/** The same with what the terms of the language say, and what belongs to it. */
export interface MessageCatalogue extends MessageTexts {
  readonly resources: Readonly<Record<Resource, string>>;
  /** Checklist items as one asks for them: "keenness", "financial resources". */
  readonly items: Readonly<Record<ChecklistItem, string>>;
  readonly columns: ColumnTexts;
  readonly errors: ErrorTexts;
  readonly summary: PrintedTexts;
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
