import { Link, makeStyles, Text } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement, type ReactNode } from "react";

import type { Audit, Gap } from "../../core/model/audit";
import { gatherGaps } from "../../core/matrix/gatherGaps";
import { gapMessage } from "../../core/messages/messages";
import { briefGap } from "../../core/sheets/shared/gapList";
import { messageTexts } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import { AnswerMark } from "./AnswerMark";
import { FoldRow } from "./FoldRow";
import { MoreButton } from "./MoreButton";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Gaps shown before one asks for all. */
const FEW = 3;

export interface GapsSectionProps {
  readonly audit: Audit;
  readonly onInterview: (key: string) => void;
}

/** What is missing, a line each, the most serious first; a line opens to the whole sentence, whose names open the interview. */
export function GapsSection({ audit, onInterview }: GapsSectionProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { audit: texts } = strings;
  const [isExpanded, setExpanded] = useState(false);
  const gaps = useMemo(() => gatherGaps(audit.gaps), [audit]);
  const shown = isExpanded ? gaps : gaps.slice(0, FEW);
  const { gapKinds } = messageTexts(language);
  const keys = new Map(audit.stakeholders.map(({ name, key }) => [name, key]));
  const link = (name: string, index: number): ReactNode => {
    const key = keys.get(name);
    return key === undefined ? (
      name
    ) : (
      <Link key={index} inline as="button" onClick={() => onInterview(key)}>
        {name}
      </Link>
    );
  };
  return (
    <Section title={texts.gaps}>
      {gaps.length === 0 ? <Text>{texts.noGaps}</Text> : null}
      <ul className={styles.list}>
        {shown.map((gap) => (
          <li key={keyOf(gap)} data-gap={gap.kind}>
            <FoldRow mark={<AnswerMark kind={markOf(gap)} />} kind={gapKinds[gap.kind]} title={briefGap(gap, language)}>
              {() => linkNames(gapMessage(gap, language), [...gap.ask, ...gap.stakeholders], link)}
            </FoldRow>
          </li>
        ))}
      </ul>
      {gaps.length <= FEW ? null : (
        <MoreButton
          label={isExpanded ? texts.fewer : texts.moreGaps(gaps.length - FEW)}
          isExpanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        />
      )}
    </Section>
  );
}

function keyOf({ kind, category, resource, stakeholders }: Gap): string {
  return [kind, category, resource, ...stakeholders].join("|");
}

function markOf({ kind }: Gap): "ask" | "none" | "note" {
  if (kind === "confirmed-gap" || kind === "expectation-missed") return "none";
  return kind === "never-asked" || kind === "empty-category" || kind === "unclear-category" ? "ask" : "note";
}

/** A sentence with the names in it made links; a longer name hides a shorter one within it. */
function linkNames(
  sentence: string,
  names: readonly string[],
  link: (name: string, index: number) => ReactNode,
): ReactNode[] {
  // A sentence names a few of them; an expression of all would grow beyond what it may be.
  const known = [...new Set(names)]
    .filter((name) => name !== "" && sentence.includes(name))
    .sort((a, b) => b.length - a.length);
  if (known.length === 0) return [sentence];
  const pattern = new RegExp(`(${known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "u");
  return sentence.split(pattern).map((part, index) => (index % 2 === 1 ? link(part, index) : part));
}
