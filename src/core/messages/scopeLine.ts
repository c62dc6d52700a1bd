/** Says at the head of what is counted which project it is of. */

import type { Audit } from "../model/audit";
import { sheetTexts } from "../texts/texts";
import { shorten } from "../texts/wording/shorten";

const PROJECT_CHARS = 60;

/** The parts of a head that name the project; none for the ecosystem. */
export function scopeParts({ language, project }: Pick<Audit, "language" | "project">): string[] {
  return project === null ? [] : [sheetTexts(language).matrix.ofProject(shorten(project, PROJECT_CHARS))];
}
