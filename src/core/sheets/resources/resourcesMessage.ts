/** The chart in one sentence. It claims a first place only where one or two resources hold it. */

import type { AnswerCounts, CategoryResources } from "../../model/audit";
import { RESOURCES, type Resource } from "../../guide/codes";
import type { ResourcesTexts } from "../../texts/catalogue/sheets";

/** More leaders than this are not a lead. */
const MOST_LEADERS = 2;

/** What is most available, what is missing most, and how many answers are still to ask. */
export function resourcesMessage(byCategory: readonly CategoryResources[], { message }: ResourcesTexts): string {
  const of = byCategory.reduce((sum, { stakeholders }) => sum + stakeholders, 0);
  if (of === 0) return message.nobody;
  const available = leaders(byCategory, "yes");
  const lacking = lackingOf(byCategory, available.resources);
  const join = (words: Readonly<Record<Resource, string>>, resources: readonly Resource[]): string =>
    resources.map((resource) => words[resource]).join(message.and);

  const first =
    available.count === 0
      ? message.noneAvailable
      : available.resources.length > MOST_LEADERS
        ? message.equallyAvailable(available.count, of)
        : message.mostAvailable(join(message.available, available.resources), available.count, of);
  const second =
    lacking.count === 0 || lacking.resources.length > MOST_LEADERS
      ? []
      : [message.mostLacking(join(message.lacking, lacking.resources), lacking.count)];
  const toAsk = RESOURCES.reduce((sum, resource) => sum + total(byCategory, resource, "unknown"), 0);
  return `${[first, ...second].join(", ")}. ${message.toAsk(toAsk)}`;
}

/** What is missing most; nothing where it is also what is most available: one sentence would deny the other. */
function lackingOf(
  byCategory: readonly CategoryResources[],
  available: readonly Resource[],
): { resources: readonly Resource[]; count: number } {
  const lacking = leaders(byCategory, "no");
  return lacking.resources.some((resource) => available.includes(resource)) ? { resources: [], count: 0 } : lacking;
}

/** The resources with the highest total of an answer, in guide order, and that total. */
function leaders(
  byCategory: readonly CategoryResources[],
  answer: keyof AnswerCounts,
): { resources: Resource[]; count: number } {
  const totals = RESOURCES.map((resource) => ({ resource, count: total(byCategory, resource, answer) }));
  const count = Math.max(...totals.map((each) => each.count));
  return { resources: totals.filter((each) => each.count === count).map(({ resource }) => resource), count };
}

function total(byCategory: readonly CategoryResources[], resource: Resource, answer: keyof AnswerCounts): number {
  return byCategory.reduce((sum, { resources }) => sum + resources[resource][answer], 0);
}
