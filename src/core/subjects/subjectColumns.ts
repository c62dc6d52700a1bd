/** Which columns of a table are those of a table of subjects, and whether a table is one. */

import { LANGUAGES, type Field } from "../guide/codes";
import { SUBJECT_COLUMNS, type SubjectColumn } from "../model/subjects";
import { fieldNamed, resourceNamed } from "../terms/guideWords";
import type { SubjectsTexts } from "../texts/catalogue/subjects";
import { subjects as en } from "../texts/en/subjects";
import { subjects as es } from "../texts/es/subjects";
import { subjects as fr } from "../texts/fr/subjects";
import { subjects as pt } from "../texts/pt/subjects";
import type { Language } from "../guide/codes";
import { fold } from "../words/fold";
import { HEADER_WORDS } from "./headerWords";

const TEXTS: Readonly<Record<Language, SubjectsTexts>> = { en, es, fr, pt };

/** The texts of a language. */
export function subjectTexts(language: Language): SubjectsTexts {
  return TEXTS[language];
}

const COLUMNS: ReadonlyMap<string, SubjectColumn> = new Map(
  [...SUBJECT_COLUMNS]
    .reverse()
    .flatMap((column) =>
      [...LANGUAGES.map((language) => TEXTS[language].headers[column]), ...HEADER_WORDS[column], column].map(
        (word) => [fold(word), column] as const,
      ),
    ),
);

/** Letters of the longest header that is looked up. */
const MOST_CHARS = 80;

/** What a column of a table of subjects holds: one of its own, or yes and no for a single resource. */
export type SubjectColumnMeaning = SubjectColumn | Extract<Field, `resource_${string}`>;

/** What a header of a table of subjects says: its own words first, then whatever names a field in a list of stakeholders. */
export function subjectColumn(header: string): SubjectColumnMeaning | null {
  const own = COLUMNS.get(fold(header));
  if (own !== undefined) return own;
  const resource = resourceNamed(header);
  if (resource !== null) return `resource_${resource}`;
  switch (fieldNamed(header)) {
    case "project":
      return "project";
    case "owner":
      return "owner";
    case "resources":
    case "needs":
      return "needs";
    default:
      return null;
  }
}

/** Whether a folded header is that of the subjects themselves. */
export function isSubjectHeader(folded: string): boolean {
  return COLUMNS.get(folded) === "subject";
}

/**
 * Whether headers are those of a table of subjects: one names the subject, another what it needs or whom it is for, and none the
 * names or the categories of stakeholders.
 */
export function isSubjectTable(headers: readonly string[]): boolean {
  // Rows of long lists are looked at too: most say so at once.
  if (!headers.some((header) => header.length <= MOST_CHARS && isSubjectHeader(fold(header)))) return false;
  const columns = new Set(headers.map(subjectColumn));
  const isOfStakeholders = headers.some((header) => {
    const field = COLUMNS.has(fold(header)) ? null : fieldNamed(header);
    return field === "name" || field === "category";
  });
  const tellsMore = [...columns].some((column) => column !== null && !["subject", "project", "owner"].includes(column));
  return tellsMore && !isOfStakeholders;
}

/** Whether a text is the name of an example that the table is inserted with, in whatever language. */
export function isExample(name: string): boolean {
  return EXAMPLES.has(fold(name));
}

const EXAMPLES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { example, examples } = TEXTS[language];
    return examples.map(({ subject }) => fold(example + subject));
  }),
);
