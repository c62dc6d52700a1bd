/** Gaps gathered for people: what is said of many stakeholders alike becomes one gap with all their names. */

import type { Gap } from "../model/audit";
import { groupBy } from "../model/groups";

/**
 * The gaps with those of stakeholders gathered: no means of commitment and no follow-up into one each, missed expectations by
 * category and resource. A gathered gap stands where its first one stood and, beyond one category, has none; a kind that one
 * stakeholder has stays as it is.
 */
export function gatherGaps(gaps: readonly Gap[]): Gap[] {
  const gathered = groupBy(gaps, (gap, index) => gatheredBy(gap) ?? String(index));
  return [...gathered.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [own.length === 1 ? first : together(first, own)];
  });
}

function gatheredBy({ kind, category, resource }: Gap): string | null {
  if (kind === "no-incentive" || kind === "no-follow-up") return kind;
  return kind === "expectation-missed" ? `${kind} ${category ?? ""} ${resource ?? ""}` : null;
}

function together(first: Gap, own: readonly Gap[]): Gap {
  return {
    ...first,
    category: own.every(({ category }) => category === first.category) ? first.category : null,
    stakeholders: own.flatMap(({ stakeholders }) => stakeholders),
    ask: own.flatMap(({ ask }) => ask),
  };
}
