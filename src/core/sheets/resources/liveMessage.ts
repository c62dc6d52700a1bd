/** The chart in one sentence that follows its numbers; with the numbers of the run it says what `resourcesMessage` says. */

import type { CountedAnswer } from "../../contract/columns";
import { RESOURCES, type Resource } from "../../guide/codes";
import type { ResourcesTexts } from "../../texts/catalogue/sheets";
import { joinText, literal, liveSentence, liveWords, type LiveText } from "../shared/liveText";

/** Where the numbers of the sentence stand, as expressions. */
export interface LiveTally {
  /** Stakeholders with an answer about a resource. */
  readonly count: (resource: Resource, answer: CountedAnswer) => string;
  /** The largest of these numbers. */
  readonly most: (answer: CountedAnswer) => string;
  /** How many resources have the largest. */
  readonly leaders: (answer: CountedAnswer) => string;
  /** Resource questions to ask, and stakeholders that count. */
  readonly toAsk: string;
  readonly stakeholders: string;
}

/** More leaders than this are not a lead. */
const MOST_LEADERS = 2;

/** The sentence in two parts: what is most available; what is missing most and how much is to ask. */
export function liveMessage(tally: LiveTally, { message }: ResourcesTexts): readonly [LiveText, LiveText] {
  const { stakeholders } = tally;
  const [yes, none] = [tally.most("yes"), tally.most("none")];
  const available = liveWords(message.mostAvailable, leading("yes", message.available, tally, message.and), [
    yes,
    stakeholders,
  ]);
  const alike = liveSentence(message.equallyAvailable, [yes, stakeholders]);
  const lacking = liveWords(message.mostLacking, leading("none", message.lacking, tally, message.and), [none]);
  const isBoth = RESOURCES.map(
    (resource) => `AND(${tally.count(resource, "yes")}=${yes},${tally.count(resource, "none")}=${none})`,
  ).join(",");
  const isSilent = `OR(${none}=0,${tally.leaders("none")}>${MOST_LEADERS},${isBoth})`;
  const first =
    `IF(${yes}=0,${literal(message.noneAvailable)},` +
    `IF(${tally.leaders("yes")}>${MOST_LEADERS},${alike.expression},${available.expression}))`;
  const second = joinText([
    { expression: `IF(${isSilent},"",${lacking.expression}&". ")` },
    liveSentence(message.toAsk, [tally.toAsk]),
  ]);
  const isNobody = `${stakeholders}=0`;
  return [
    { expression: `IF(${isNobody},${literal(message.nobody)},${first}&IF(${isSilent},".",","))` },
    { expression: `IF(${isNobody},"",${second.expression})` },
  ];
}

/** The words of the resources that have the largest number of an answer. */
function leading(
  answer: CountedAnswer,
  words: Readonly<Record<Resource, string>>,
  tally: LiveTally,
  and: string,
): string {
  const most = tally.most(answer);
  const parts = RESOURCES.map(
    (resource) => `IF(${tally.count(resource, answer)}=${most},${literal(words[resource])},"")`,
  );
  return `TEXTJOIN(${literal(and)},TRUE,${parts.join(",")})`;
}
