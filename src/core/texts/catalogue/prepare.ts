/** The shape of the texts about columns that a list lacks. */

/** The columns that a list lacks, added to it. */
export interface PrepareStrings {
  readonly title: string;
  readonly about: (columns: number) => string;
  readonly nothing: string;
  readonly source: string;
  readonly preview: string;
  /** What the drop-down of a longer list offers. */
  readonly guideChoices: string;
  readonly held: (header: string, field: string) => string;
  /** @param from @param to Letters of the first and the last column. */
  readonly where: (from: string, to: string) => string;
  readonly later: string;
  readonly add: (columns: number) => string;
  readonly added: (columns: number, from: string, to: string) => string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly inUse: string;
  readonly goOn: string;
}
