/**
 * What the guide says of each type of stakeholder: group, role, what it is expected to bring, what it seeks.
 *
 * Source: AFD–IDDRI guide, step 3: "can be positioned as clients or funders", "possesses data", "they possess technical
 * skills", "more oriented towards seeking finance". Where the guide says nothing, the list is empty.
 */

import { CATEGORIES, type Category, type Group, type Resource } from "./codes";

interface CategoryFacts {
  readonly group: Group;
  readonly roles: readonly string[];
  readonly expects: readonly Resource[];
  readonly needs: readonly string[];
}

const FACTS: Readonly<Record<Category, CategoryFacts>> = {
  local_authority: { group: "public", roles: [], expects: [], needs: [] },
  private_traditional: { group: "private", roles: ["client", "funder"], expects: ["financial"], needs: [] },
  telecom: { group: "private", roles: ["data_holder", "adviser"], expects: ["data"], needs: ["market"] },
  digital: { group: "private", roles: ["solution_developer"], expects: ["technical"], needs: ["finance"] },
  small_informal: { group: "private", roles: [], expects: [], needs: [] },
  social_economy: { group: "sse", roles: [], expects: [], needs: [] },
  ngo: { group: "civil_society", roles: ["user", "participant"], expects: [], needs: [] },
  cbo: { group: "civil_society", roles: ["user", "participant"], expects: [], needs: [] },
  citizens: { group: "citizens", roles: ["user"], expects: [], needs: [] },
  academia: { group: "academia", roles: [], expects: [], needs: [] },
  other: { group: "other", roles: [], expects: [], needs: [] },
};

/** The group a category belongs to. */
export function groupOf(category: Category): Group {
  return FACTS[category].group;
}

/** Roles the guide states for a category; empty when it states none. */
export function statedRoles(category: Category | null): readonly string[] {
  return category === null ? [] : FACTS[category].roles;
}

/** Resources the guide expects of a category. */
export function expectedResources(category: Category | null): readonly Resource[] {
  return category === null ? [] : FACTS[category].expects;
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
