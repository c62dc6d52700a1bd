/** One thing the product relies on in Excel, small enough to be seen at once. */

import type { Bench } from "./bench";

/** What is expected, and how to see it. */
export interface Fact {
  /** Unique, a sentence about Excel. */
  readonly name: string;
  /** Why it could be otherwise: issues of OfficeDev/office-js (`#1860`), documentation, or "not documented". */
  readonly source: string;
  /** What is seen where Excel does as the product expects. */
  readonly expected: string;
  /** Looks; a refusal of Excel is what is seen then. */
  readonly see: (bench: Bench) => Promise<string>;
}

/** A fact after it was looked at. */
export interface SeenFact extends Pick<Fact, "name" | "source" | "expected"> {
  readonly seen: string;
  readonly isPassed: boolean;
}

/** What the check ran on. */
export interface CheckedExcel {
  /** As Office tells it: `Excel OfficeOnline`. */
  readonly host: string;
  readonly version: string;
  /** Highest set of ExcelApi it claims, such as `1.14`. */
  readonly excelApi: string;
  /** ISO day. */
  readonly day: string;
}

/** What came of a check. */
export interface SelfCheck {
  readonly excel: CheckedExcel;
  readonly facts: readonly SeenFact[];
  /** Temporary sheets that Excel would not delete; the user has to. */
  readonly left: readonly string[];
}
