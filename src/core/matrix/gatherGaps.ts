/** Gaps gathered for people: what is said of many alike becomes one line. */

import type { Gap } from "../model/audit";
import { RESOURCES } from "../guide/codes";
import { groupBy } from "../model/groups";
import { inAskingOrder } from "./resourceOrder";

/**
 * The gaps as people read them, most serious first: categories that are empty or unclear in one line each, what is to ask of a
 * category in one, no means of commitment and no follow-up in one each, missed expectations by category and resource.
 *
 * A gathered gap stands where its first one stood; beyond one category it has none. What one alone says stays as it is.
 */
export function gatherGaps(gaps: readonly Gap[]): Gap[] {
  const gathered = groupBy(gaps, (gap, index) => gatheredBy(gap) ?? String(index));
  return [...gathered.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [own.length === 1 ? first : together(first, own)];
  });
}

function gatheredBy({ kind, category, resource, apart = 0 }: Gap): string | null {
  switch (kind) {
    case "unclear-category":
    case "no-incentive":
    case "no-follow-up":
      return kind;
    case "empty-category":
      return apart === 0 ? kind : null;
    case "never-asked":
      return `${kind} ${category ?? ""}`;
    case "expectation-missed":
      return `${kind} ${category ?? ""} ${resource ?? ""}`;
    default:
      return null;
  }
}

function together(first: Gap, own: readonly Gap[]): Gap {
  const category = own.every((gap) => gap.category === first.category) ? first.category : null;
  const { doubt } = first;
  return {
    ...first,
    category,
    stakeholders: distinct(own.flatMap(({ stakeholders }) => stakeholders)),
    ask: distinct(own.flatMap(({ ask }) => ask)),
    ...(doubt === undefined
      ? {}
      : { doubt: { ...doubt, words: distinct(own.flatMap((gap) => gap.doubt?.words ?? [])) } }),
    gathered: {
      categories: distinct(own.map((gap) => gap.category)),
      resources: inAskingOrder(
        category,
        RESOURCES.filter((resource) => own.some((gap) => gap.resource === resource)),
      ),
    },
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
