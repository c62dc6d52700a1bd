/** The headers of the table of resources by category. */

import type { ResourcesColumn, CountedAnswer } from "../../contract/columns";
import type { Resource } from "../../guide/codes";
import type { ResourcesTexts } from "../../messages/sheets/catalogue";

/** The headers of the table. */
export function resourcesHeaders(texts: ResourcesTexts): Readonly<Record<ResourcesColumn, string>> {
  const header = (resource: Resource, answer: CountedAnswer): string =>
    texts.countHeader(texts.resources[resource], texts.answers[answer]);
  const counts = (resource: Resource) => ({
    yes: header(resource, "yes"),
    none: header(resource, "none"),
    ask: header(resource, "ask"),
  });
  const [financial, technical, human, data] = [
    counts("financial"),
    counts("technical"),
    counts("human"),
    counts("data"),
  ];
  return {
    ...texts.headers,
    financial_yes: financial.yes,
    financial_none: financial.none,
    financial_ask: financial.ask,
    technical_yes: technical.yes,
    technical_none: technical.none,
    technical_ask: technical.ask,
    human_yes: human.yes,
    human_none: human.none,
    human_ask: human.ask,
    data_yes: data.yes,
    data_none: data.none,
    data_ask: data.ask,
  };
}
