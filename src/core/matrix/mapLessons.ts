/** What the map of the ecosystem teaches, in a few sentences. */

import { isGuideCategory } from "../guide/categories";
import { CATEGORIES, type Category, type Profile } from "../guide/codes";
import type { Audit } from "../model/audit";
import type { AssessedStakeholder } from "../model/stakeholder";
import { categoriesMissing } from "./findGaps";
import { countedOf } from "./resourcesByCategory";

/** One sentence's worth; categories are of the guide, in its order. */
export type MapLesson =
  | {
      readonly kind: "closest" | "skilled" | "willing";
      readonly category: Category;
      readonly count: number;
      readonly of: number;
    }
  | { readonly kind: "ask"; readonly count: number; readonly of: number }
  | { readonly kind: "absent" | "unseen"; readonly categories: readonly Category[] };

/** A lane with fewer partners teaches nothing by its share. */
const LEAST_PARTNERS = 2;

/**
 * The closest lane, where most are skilled and not keen, where most are keen and not at ease, how many have not said, and who is
 * missing: each only where there is something to say.
 */
export function mapLessons({ stakeholders, gaps }: Pick<Audit, "stakeholders" | "gaps">): MapLesson[] {
  const counted = countedOf(stakeholders);
  const toAsk = counted.filter(({ profile }) => profile === "ask" || profile === "promising").length;
  const absent = categoriesMissing(gaps, "empty-category");
  const unseen = categoriesMissing(gaps, "unclear-category");
  return [
    ...most(counted, "closest", "ready"),
    ...most(counted, "skilled", "skilled"),
    ...most(counted, "willing", "willing"),
    ...(toAsk === 0 ? [] : [{ kind: "ask", count: toAsk, of: counted.length } as const]),
    ...(unseen.length === 0 ? [] : [{ kind: "unseen", categories: unseen } as const]),
    ...(absent.length === 0 ? [] : [{ kind: "absent", categories: absent } as const]),
  ];
}

/** The lane with the largest share of a profile, of two partners at least; of equals the larger, then the first of the guide. */
function most(
  counted: readonly AssessedStakeholder[],
  kind: "closest" | "skilled" | "willing",
  profile: Profile,
): MapLesson[] {
  const lanes = CATEGORIES.filter(isGuideCategory).map((category) => {
    const own = counted.filter((each) => each.category === category);
    return { kind, category, count: own.filter((each) => each.profile === profile).length, of: own.length } as const;
  });
  const [first] = lanes
    .filter(({ count, of }) => count > 0 && of >= LEAST_PARTNERS)
    .sort((a, b) => b.count * a.of - a.count * b.of || b.count - a.count);
  return first === undefined ? [] : [first];
}
