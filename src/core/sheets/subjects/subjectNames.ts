/** What names a subject in the matrix, so that a formula finds its partners: the spellings that somebody has written. */

import { NAME_SLOTS } from "../../contract/subjectColumns";
import { ALL_PROJECTS, projectKey } from "../../words/projects";
import type { Audit } from "../../model/audit";
import type { Subject } from "../../model/subjects";

/** Found in no cell: stands where a subject has fewer spellings. */
const NONE = ";✕;";
/** Found around every cell. */
const EVERY = ";";

/** A name between the signs that part it from others, as a formula puts them around the cell too. */
export function betweenSigns(name: string): string {
  return `; ${name};`;
}

/**
 * The texts to look for in the projects of a row; null where there are more spellings than a row of the sheet has places for.
 *
 * Case and accents tell no project from another, but they would tell texts apart for a formula: each spelling is looked for.
 */
export function subjectNames(
  { name, projects }: Subject,
  { stakeholders }: Pick<Audit, "stakeholders">,
): string[] | null {
  if (projects.includes(ALL_PROJECTS)) return filled([EVERY]);
  const own = [name, ...projects];
  const keys = new Set(own.map(projectKey));
  const written = stakeholders.flatMap((each) => each.projects.filter((project) => keys.has(projectKey(project))));
  return filled([...new Set([...own, ...written])].map(betweenSigns));
}

function filled(names: readonly string[]): string[] | null {
  if (names.length > NAME_SLOTS.length) return null;
  return NAME_SLOTS.map((_, index) => names[index] ?? NONE);
}
