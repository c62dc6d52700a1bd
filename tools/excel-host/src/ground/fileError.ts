/** Files that cannot be opened. */

export type FileErrorReason =
  /** No zip container, or one without a workbook. */
  | "not-a-workbook"
  /** Protected with a password. */
  | "encrypted"
  /** A container or part that is cut short or not well-formed. */
  | "damaged"
  /** Larger than can be held, or made to look so. */
  | "too-large"
  /** A workbook of a kind that is not read, such as .xls or .xlsb. */
  | "unsupported";

/** A detail may quote the file: no endless name hides the sentence. */
const MOST_CHARS = 160;

/** Says why a file cannot be opened; `detail` names the part. */
export class FileError extends Error {
  readonly detail: string;

  constructor(
    readonly reason: FileErrorReason,
    detail: string,
    options?: ErrorOptions,
  ) {
    const short = detail.length > MOST_CHARS ? `${detail.slice(0, MOST_CHARS)}…` : detail;
    super(`${reason}: ${short}`, options);
    this.detail = short;
    this.name = "FileError";
  }
}
