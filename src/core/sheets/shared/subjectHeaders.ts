/** The headers of the table of subjects and who could serve them. */

import { NAME_SLOTS, type SubjectHelper, type SubjectsColumn } from "../../contract/subjectColumns";
import { RESOURCES } from "../../guide/codes";
import type { SubjectSheetTexts } from "../../texts/catalogue/subjectSheet";

/** The headers; those of the hidden columns that formulas repeat are alike in every language and short. */
export function subjectHeaders({
  headers,
}: Pick<SubjectSheetTexts, "headers">): Readonly<Record<SubjectsColumn, string>> {
  const helpers = [
    ...RESOURCES.flatMap((resource, index) => [
      [`need_${resource}`, `b${index + 1}`] as const,
      [`sure_${resource}`, `s${index + 1}`] as const,
      [`possible_${resource}`, `q${index + 1}`] as const,
    ]),
    ...NAME_SLOTS.map((slot) => [`name_${slot}`, `t${slot}`] as const),
  ];
  return { ...headers, ...(Object.fromEntries(helpers) as Record<SubjectHelper, string>) };
}
