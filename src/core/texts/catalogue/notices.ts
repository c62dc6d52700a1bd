/** The shape of the texts of the notes that the ribbon shows: a language that lacks one does not compile. */

/** The texts of one language. */
export interface NoticeTexts {
  readonly nothingTitle: string;
  readonly nothing: string;
  /** Before the columns whose meaning is to be confirmed. */
  readonly toConfirm: (count: number) => string;
  readonly refusedTitle: string;
  /** Excel failed in the middle of the writing. */
  readonly partlyTitle: string;
  readonly writtenTitle: string;
  readonly typedOverTitle: string;
  readonly typedOver: (count: number) => string;
  readonly overwrite: string;
  readonly cancel: string;
  /** How to get to the pane; its names are those of the ribbon. */
  readonly pane: string;
  readonly close: string;
}
