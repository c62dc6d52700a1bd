/** Files that cannot be opened. */

export type FileErrorReason =
  /** No zip container, or one without a workbook. */
  | "not-a-workbook"
  /** Protected with a password. */
  | "encrypted"
  /** A container or part that is cut short or not well-formed. */
  | "damaged"
  /** A workbook of a kind that is not read, such as .xls or .xlsb. */
  | "unsupported";

/** Says why a file cannot be opened; `detail` names the part. */
export class FileError extends Error {
  constructor(
    readonly reason: FileErrorReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${detail}`, options);
    this.name = "FileError";
  }
}
