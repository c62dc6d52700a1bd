/**
 * What the guide says of each type of stakeholder: group, role, what it is expected to bring, what it seeks.
 *
 * Source: AFD–IDDRI guide, step 3: "can be positioned as clients or funders", "possesses data", "they possess technical
 * skills", "more oriented towards seeking finance". Where the guide says nothing, the list is empty. Of what a category can be
 * expected to bring, the guide states the grades 2 and the 0 of digital firms; the others are ours.
 */

import { CATEGORIES, RESOURCES, type Category, type Group, type Resource } from "./codes";

interface CategoryFacts {
  readonly group: Group;
  readonly roles: readonly string[];
  readonly needs: readonly string[];
}

const FACTS: Readonly<Record<Category, CategoryFacts>> = {
  local_authority: { group: "public", roles: [], needs: [] },
  private_traditional: { group: "private", roles: ["client", "funder"], needs: [] },
  telecom: { group: "private", roles: ["data_holder", "adviser"], needs: ["market"] },
  digital: { group: "private", roles: ["solution_developer"], needs: ["finance"] },
  small_informal: { group: "private", roles: [], needs: [] },
  social_economy: { group: "sse", roles: [], needs: [] },
  ngo: { group: "civil_society", roles: ["user", "participant"], needs: [] },
  cbo: { group: "civil_society", roles: ["user", "participant"], needs: [] },
  citizens: { group: "citizens", roles: ["user"], needs: [] },
  academia: { group: "academia", roles: [], needs: [] },
  other: { group: "other", roles: [], needs: [] },
};

/** How far a resource can be expected: 2 the guide says so, 1 plausible, 0 not to be asked for first. */
export type Grade = 0 | 1 | 2;

/** Grades of the resources in guide order: financial, technical, human, data. */
const GRADES: Readonly<Record<Category, readonly [Grade, Grade, Grade, Grade]>> = {
  local_authority: [1, 1, 1, 1],
  private_traditional: [2, 1, 1, 1],
  telecom: [1, 1, 1, 2],
  digital: [0, 2, 1, 1],
  small_informal: [0, 1, 1, 0],
  social_economy: [1, 1, 1, 1],
  ngo: [0, 1, 1, 1],
  cbo: [0, 0, 1, 1],
  citizens: [0, 0, 1, 1],
  academia: [0, 1, 1, 1],
  other: [1, 1, 1, 1],
};

/** Kinds of bodies that one word may mean: of a group, or of what people call an association, a co-operative, an institute. */
const EASILY_TAKEN: readonly (readonly Category[])[] = [
  ["private_traditional", "telecom", "digital", "small_informal"],
  ["ngo", "cbo", "social_economy"],
  ["private_traditional", "small_informal", "social_economy"],
  ["local_authority", "academia"],
];

/** Whether a word of several meanings that was read as one category could mean another one. */
export function couldMean(readAs: string, category: Category): boolean {
  return EASILY_TAKEN.some((kinds) => kinds.includes(category) && kinds.some((kind) => kind === readAs));
}

/** The group a category belongs to. */
export function groupOf(category: Category): Group {
  return FACTS[category].group;
}

/** Roles the guide states for a category; empty when it states none. */
export function statedRoles(category: Category | null): readonly string[] {
  return category === null ? [] : FACTS[category].roles;
}

/** How far a resource can be expected of a category; without category everything is plausible. */
export function expectedGrade(category: Category | null, resource: Resource): Grade {
  return category === null ? 1 : (GRADES[category][RESOURCES.indexOf(resource)] ?? 1);
}

/** Resources the guide expects of a category. */
export function expectedResources(category: Category | null): readonly Resource[] {
  return RESOURCES.filter((resource) => expectedGrade(category, resource) === 2);
}

/** What the guide says a category seeks. */
export function statedNeeds(category: Category | null): readonly string[] {
  return category === null ? [] : FACTS[category].needs;
}

/** Tells whether a category is one of the guide's own ten, where a missing answer is a gap. */
export function isGuideCategory(category: Category | null): category is Exclude<Category, "other"> {
  return category !== null && category !== "other";
}

/** Tells whether a text is the code of a category. */
export function isCategory(code: string): code is Category {
  return CATEGORIES.some((category) => category === code);
}
