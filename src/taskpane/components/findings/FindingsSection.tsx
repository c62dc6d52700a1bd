import { Button, makeStyles, SearchBox, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";

import type { CheckedTables } from "../../../app/checkTables";
import type { SavedChoices } from "../../../core/memory/choices";
import { fold } from "../../../core/words/fold";
import { usePane } from "../../context/paneContext";
import { AnswerMark } from "../AnswerMark";
import { Section } from "../Section";
import { FindingGroup, isAnswered } from "./FindingGroup";
import { groupItems, searchText, type FindingGrouping } from "./findingItems";
import { useSettled, type SayFindings } from "./useSettled";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  tools: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  legend: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface FindingsSectionProps {
  readonly checked: CheckedTables;
  readonly choices: SavedChoices;
  readonly onSay: SayFindings;
}

/** What is to be looked at in the tables: a line for each kind, most telling first; each opens to its cells and answers. */
export function FindingsSection({ checked, choices, onSay }: FindingsSectionProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { findings: texts, audit } = strings;
  const settled = useSettled(checked, choices, onSay);
  const { items, aside } = settled;
  const [hasTools, setTools] = useState(false);
  const [grouping, setGrouping] = useState<FindingGrouping>("kind");
  const [query, setQuery] = useState("");
  const groups = useMemo(() => {
    const wanted = fold(query);
    const found = wanted === "" ? items : items.filter((own) => searchText(own).includes(wanted));
    return groupItems(found, grouping, language, audit.noOwner);
  }, [items, grouping, query, language, audit]);
  const open = items.filter((item) => !isAnswered(item, settled)).length;
  const tools = useId();
  const find = (
    <Button
      size="small"
      appearance="subtle"
      aria-label={texts.tools}
      aria-expanded={hasTools}
      aria-controls={tools}
      icon={<Lens />}
      onClick={() => setTools(!hasTools)}
      data-action="find-findings"
    />
  );
  return (
    <Section title={texts.title(open)} {...(items.length === 0 ? {} : { beside: find })}>
      <div id={tools} hidden={!hasTools} className={styles.tools}>
        {hasTools ? (
          <>
            <SearchBox
              className={styles.search}
              placeholder={texts.search}
              aria-label={texts.search}
              value={query}
              onChange={(_, { value }) => setQuery(value)}
            />
            <div className={styles.toggles} role="group" aria-label={texts.groupBy}>
              <ToggleButton size="small" checked={grouping === "kind"} onClick={() => setGrouping("kind")}>
                {texts.byKind}
              </ToggleButton>
              <ToggleButton size="small" checked={grouping === "owner"} onClick={() => setGrouping("owner")}>
                {texts.byOwner}
              </ToggleButton>
            </div>
          </>
        ) : null}
      </div>
      {items.length === 0 ? <Text>{texts.none}</Text> : null}
      {groups.length === 0 && items.length > 0 ? <Text role="status">{texts.noMatch}</Text> : null}
      <div>
        {groups.map(({ key, title, isBlocking, items: own }) => (
          <FindingGroup
            key={key}
            id={key}
            title={title}
            mark={<AnswerMark kind={isBlocking ? "doubt" : "info"} />}
            isBlocking={isBlocking}
            items={own}
            settled={settled}
          />
        ))}
        {aside.length === 0 ? null : (
          <FindingGroup
            id="aside"
            title={texts.setAside(aside.length)}
            mark={<AnswerMark kind="done" />}
            isBlocking={false}
            items={aside}
            settled={settled}
          />
        )}
      </div>
      {groups.some(({ isBlocking }) => isBlocking) ? (
        <Text size={200} className={styles.legend}>
          <AnswerMark kind="doubt" />
          <span className={styles.quiet}>{texts.doubt}</span>
        </Text>
      ) : null}
    </Section>
  );
}

function Lens(): ReactElement {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="7" cy="7" r="4.5" strokeWidth="1.3" />
      <path d="M10.5 10.5 14 14" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
