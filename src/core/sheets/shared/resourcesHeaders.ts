/** The headers of the table of resources by category. */

import { COUNTED_ANSWERS, type CountColumn, type CountedAnswer, type ResourcesColumn } from "../../contract/columns";
import { RESOURCES, type Resource } from "../../guide/codes";
import type { ResourcesTexts } from "../../texts/catalogue/sheets";

/** The headers of the table. */
export function resourcesHeaders(texts: ResourcesTexts): Readonly<Record<ResourcesColumn, string>> {
  const header = (resource: Resource, answer: CountedAnswer): string =>
    texts.countHeader(texts.resources[resource], texts.answers[answer]);
  const counts = RESOURCES.flatMap((resource) =>
    COUNTED_ANSWERS.map((answer) => [`${resource}_${answer}`, header(resource, answer)] as const),
  );
  return { ...texts.headers, ...(Object.fromEntries(counts) as Record<CountColumn, string>) };
}
