/** The sheet of the table of subjects as it is inserted: headers, examples to write over, words to choose from. */

import { RESOURCES, type Language } from "../guide/codes";
import { SUBJECT_COLUMNS, type SubjectColumn } from "../model/subjects";
import { sheetTexts } from "../texts/texts";
import { subjectTexts } from "./subjectColumns";

/** Everything that is inserted. */
export interface SubjectsSheet {
  readonly sheetName: string;
  /** Lines above the table: title, how it is filled in, what it is good for. */
  readonly lines: readonly string[];
  readonly columns: readonly { readonly column: SubjectColumn; readonly header: string; readonly width: number }[];
  /** Values row by row; blank ones below the examples. */
  readonly rows: readonly (readonly string[])[];
  /** Words for the resources, which a cell may name several of. */
  readonly resources: { readonly header: string; readonly words: readonly string[] };
  /** What it says of itself until it is finished. */
  readonly unfinished: string;
}

/** Rows to fill in: enough to show where to type. */
const BLANK_ROWS = 10;
const WIDTHS: Readonly<Record<SubjectColumn, number>> = { subject: 38, project: 26, owner: 26, needs: 32, users: 36 };

/** The sheet in a language. Its examples are read as such, not as subjects. */
export function subjectsSheet(language: Language): SubjectsSheet {
  const { sheetName, title, howTo, headers, example, examples, resourceWords } = subjectTexts(language);
  const { resources } = sheetTexts(language).resources;
  return {
    sheetName,
    lines: [title, ...howTo],
    columns: SUBJECT_COLUMNS.map((column) => ({ column, header: headers[column], width: WIDTHS[column] })),
    rows: [
      ...examples.map((row) =>
        SUBJECT_COLUMNS.map((column) => (column === "subject" ? example + row.subject : row[column])),
      ),
      ...Array.from({ length: BLANK_ROWS }, () => SUBJECT_COLUMNS.map(() => "")),
    ],
    resources: { header: resourceWords, words: RESOURCES.map((resource) => resources[resource]) },
    unfinished: sheetTexts(language).unfinishedInsert,
  };
}
