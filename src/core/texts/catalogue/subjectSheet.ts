/** The shape of the texts about subjects and who could serve them: their sheet, the committee page, the printed summary. */

import type { SubjectMatchColumn } from "../../contract/subjectColumns";

/** Counts come in as whole numbers, names, dates and resources as the language writes them. */
export interface SubjectSheetTexts {
  /**
   * Live; how many subjects nobody serves, of how many no need is noted, about how many partners are still to be asked, and the name
   * of the first of the first kind there is. In at most 80 characters with a name of 36.
   */
  readonly title: (name: string, unserved: number, unsaid: number, unasked: number) => string;
  /** In its place where there are no subjects. */
  readonly none: string;
  readonly subtitle: (subjects: number, partners: number) => string;
  readonly howToRead: string;
  /** Where no partner names a project, so that nobody surely brings anything: what to do, with the header of the column. */
  readonly noProjects: (header: string) => string;
  /** Which columns are of the day of the run: the table of subjects, and where a formula would cost too much the names too. */
  readonly dated: (date: string, isLive: boolean) => string;
  readonly bands: Readonly<Record<"needs" | "table", string>>;
  readonly headers: Readonly<Record<SubjectMatchColumn, string>>;
  /** In a cell of a resource, behind its mark. */
  readonly nobody: string;
  readonly unasked: string;
  readonly unsaid: string;
  /** Of a subject as a whole, behind the same mark. */
  readonly needsUnsaid: string;
  /** Whether users are at the table, behind its mark. */
  readonly users: Readonly<Record<"yes" | "ask" | "no", string>>;
  /** What to do next. */
  readonly next: {
    readonly nobody: string;
    /** Stands before the resources that nobody could bring. */
    readonly lacking: string;
    readonly unsaid: string;
    readonly ask: string;
    readonly unasked: string;
    readonly users: string;
    readonly meet: string;
  };
  readonly inviteTitle: (date: string) => string;
  readonly inviteHeaders: readonly [subject: string, who: string, users: string];
  /** Where nobody is ready: who is to ask, and where there is nobody to ask either. */
  readonly askFirst: (names: string) => string;
  readonly nobodyReady: string;
  readonly usersThere: (names: string) => string;
  readonly usersToAsk: (names: string) => string;
  readonly usersToFind: (users: string | null) => string;
  /** On the page for the committee: how many subjects nobody serves, have no need noted, or are still to be asked about, and which. */
  readonly unservedLabel: (count: number) => string;
  readonly unserved: (names: string) => string;
  readonly unsaidNeeds: (names: string) => string;
  readonly unaskedPartners: (names: string) => string;
  /** Heading of the printed summary, and what follows the subjects that are listed. */
  readonly printedTitle: string;
  readonly more: (count: number) => string;
  readonly colon: string;
}
