/** The shape of the printed summary's texts. */

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
