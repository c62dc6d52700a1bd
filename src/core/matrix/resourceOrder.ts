/** In which order resources are asked for. */

import { expectedGrade } from "../guide/categories";
import { RESOURCES, type Category, type Resource } from "../guide/codes";

/** Where nothing else decides: skills and people first, money last, because who begins with money ends the talk. */
const EASIEST_FIRST: readonly Resource[] = ["technical", "human", "data", "financial"];

/** The resources as a category is asked for them: the most expected first. */
export function inAskingOrder(category: Category | null, resources: readonly Resource[] = RESOURCES): Resource[] {
  return [...resources].sort(
    (a, b) =>
      expectedGrade(category, b) - expectedGrade(category, a) || EASIEST_FIRST.indexOf(a) - EASIEST_FIRST.indexOf(b),
  );
}
