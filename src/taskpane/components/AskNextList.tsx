import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import { groupBy } from "../../core/model/groups";
import { askNext, type AskNext } from "../../core/matrix/askNext";
import { askWords } from "../../core/messages/askWords";
import { nobodyCounted } from "../../core/messages/caveats";
import { usePane } from "../context/paneContext";
import { MoreButton } from "./MoreButton";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalSNudge} 0`, overflowWrap: "anywhere" },
  owner: { margin: 0, overflowWrap: "anywhere" },
  items: { color: tokens.colorNeutralForeground3 },
});

/** Stakeholders shown before one asks for all. */
const FEW = 5;

export interface AskNextListProps {
  readonly audit: Audit;
  readonly onInterview: (key: string) => void;
}

/** Whom to ask what, by officer; the answers that would change the matrix most come first. */
export function AskNextList({ audit, onInterview }: AskNextListProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { audit: texts } = strings;
  const [isExpanded, setExpanded] = useState(false);
  const all = useMemo(() => askNext(audit.stakeholders), [audit]);
  const groups = byOwner(isExpanded ? all : all.slice(0, FEW));
  return (
    <Section title={texts.ask}>
      {all.length === 0 ? (
        <Text>{nobodyCounted({ stakeholders: audit.stakeholders, language }) ?? texts.nothingToAsk}</Text>
      ) : null}
      {groups.map(({ owner, asks }) => (
        <div key={owner ?? ""} data-owner={owner ?? ""}>
          <Text as="h3" weight="semibold" className={styles.owner}>
            {owner ?? texts.noOwner}
          </Text>
          <ul className={styles.list}>
            {asks.map(({ stakeholder, ...ask }) => (
              <li key={stakeholder.key} className={styles.item}>
                <Link
                  as="button"
                  inline
                  aria-label={texts.askAbout(stakeholder.name)}
                  onClick={() => onInterview(stakeholder.key)}
                >
                  {stakeholder.name}
                </Link>{" "}
                <Text size={200} className={styles.items}>
                  {askWords({ stakeholder, ...ask }, language).join(", ")}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {all.length <= FEW ? null : (
        <MoreButton
          label={isExpanded ? texts.fewer : texts.moreToAsk(all.length - FEW)}
          isExpanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        />
      )}
    </Section>
  );
}

/** By officer in order of first appearance; those without an officer last. */
function byOwner(asks: readonly AskNext[]): { owner: string | null; asks: AskNext[] }[] {
  const groups = groupBy(asks, ({ stakeholder }) => stakeholder.owner);
  const named = [...groups].filter(([owner]) => owner !== null);
  const rest = [...groups].filter(([owner]) => owner === null);
  return [...named, ...rest].map(([owner, own]) => ({ owner, asks: own }));
}
