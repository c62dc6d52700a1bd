/** The shape of the sentences about files that cannot be read as a workbook. */

/** What is the matter with a file. */
export type FileProblem = "not-a-workbook" | "encrypted" | "damaged" | "too-large" | "unsupported";

/** A sentence for each, to stand after the name of the file. */
export type FileTexts = Readonly<Record<FileProblem, string>>;
