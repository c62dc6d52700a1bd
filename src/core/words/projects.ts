/** One project or the whole ecosystem: what the guide asks first. */

import type { ProjectCount } from "../model/audit";
import { fold } from "./fold";

/** Stands among the projects of a stakeholder that is concerned by every one. */
export const ALL_PROJECTS = "*";

/** What tells projects: case, accents and punctuation do not. */
export function projectKey(name: string): string {
  return fold(name) || name.trim();
}

/** Whether somebody is concerned by a project; by the ecosystem, which is no project, everybody is. */
export function isOfProject(projects: readonly string[], project: string | null): boolean {
  if (project === null) return true;
  const key = projectKey(project);
  return projects.some((name) => name === ALL_PROJECTS || projectKey(name) === key);
}

/** The projects that are named, by name; the spelling that most write counts, then the first in the alphabet. */
export function projectsOf(stakeholders: readonly { readonly projects: readonly string[] }[]): readonly ProjectCount[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of stakeholders.flatMap(({ projects }) => projects)) {
    if (name === ALL_PROJECTS) continue;
    const own = spellings.get(projectKey(name)) ?? new Map<string, number>();
    spellings.set(projectKey(name), own.set(name, (own.get(name) ?? 0) + 1));
  }
  return [...spellings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => {
      const [name = ""] = [...own.keys()].sort((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0) || (a < b ? -1 : 1));
      return { name, stakeholders: stakeholders.filter(({ projects }) => isOfProject(projects, name)).length };
    });
}
