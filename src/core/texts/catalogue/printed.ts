/** The shape of the printed summary's texts. */

import type { LeftAside } from "../../model/audit";

/** The words of the printed summary. */
export interface PrintedTexts {
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
  /** Findings that the user has settled. */
  readonly setAside: (count: number) => string;
  readonly blocking: string;
  readonly written: (file: string) => string;
  readonly sheets: (names: string) => string;
  readonly converted: (table: string) => string;
  /** @param place Address of the new columns with their sheet. */
  readonly prepared: (list: string, count: number, place: string) => string;
  readonly renamed: (table: string) => string;
  readonly noTable: string;
  /** Rows of a list that are no stakeholders. */
  readonly leftOut: (rows: number) => string;
  /** Filled rows below a list. */
  readonly below: (rows: number) => string;
  /** What cells were taken for that are neither table nor audited list. */
  readonly aside: Readonly<Record<Exclude<LeftAside["takenFor"], "table">, (address: string, rows: number) => string>>;
  /** The question that would let a list in, with what to type. */
  readonly whichNames: (header: string, option: string) => string;
  readonly take: (option: string) => string;
  /** Edits of the matrix that the sources do not say. */
  readonly editsLeft: (count: number) => string;
  /** A list that was not made a table. */
  readonly keptList: (list: string) => string;
}
