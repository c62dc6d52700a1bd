/** Columns of the table of subjects and who could serve them. */

import { RESOURCES, type Resource } from "../guide/codes";

/** How many spellings of a subject and its projects a row looks for. */
export const NAME_SLOTS = [1, 2, 3, 4] as const;

/** For formulas: whether a resource is needed, who surely or possibly brings it, what names the subject in the matrix. */
export type SubjectHelper = `${"need" | "sure" | "possible"}_${Resource}` | `name_${(typeof NAME_SLOTS)[number]}`;

const SHOWN_COLUMNS = ["subject", "owner", "users", ...RESOURCES, "ready", "to_ask", "users_there", "next"] as const;
const HIDDEN_COLUMNS = ["project", "partners", "served", "user_codes", "users_yes", "users_maybe"] as const;

/** Columns with a header in the language of the sheet. */
export type SubjectMatchColumn = (typeof SHOWN_COLUMNS)[number] | (typeof HIDDEN_COLUMNS)[number] | "key";
export type SubjectsColumn = SubjectMatchColumn | SubjectHelper;

/** Columns of the table `PartnershipBySubject`, order and meaning fixed: a row is a subject; those behind `next` are for formulas. */
export const SUBJECTS_COLUMNS: readonly SubjectsColumn[] = [
  ...SHOWN_COLUMNS,
  ...HIDDEN_COLUMNS,
  ...RESOURCES.map((resource) => `need_${resource}` as const),
  ...RESOURCES.map((resource) => `sure_${resource}` as const),
  ...RESOURCES.map((resource) => `possible_${resource}` as const),
  ...NAME_SLOTS.map((slot) => `name_${slot}` as const),
  "key",
];

/** The zero-based position of a column in the table, which is also its sheet column. */
export function subjectsPosition(column: SubjectsColumn): number {
  return SUBJECTS_COLUMNS.indexOf(column);
}
