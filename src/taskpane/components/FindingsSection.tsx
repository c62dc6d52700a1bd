import { makeStyles, SearchBox, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import { fold } from "../../core/words/fold";
import { usePane } from "../context/paneContext";
import { FindingGroup } from "./FindingGroup";
import { groupFindings, type FindingGrouping, type NamedFinding } from "./groupFindings";
import { Section } from "./Section";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the user can mend in the tables: grouped, counted, searchable; each finding leads to its cell. */
export function FindingsSection({ audit }: { readonly audit: Audit }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { audit: texts } = strings;
  const [grouping, setGrouping] = useState<FindingGrouping>("kind");
  const [query, setQuery] = useState("");
  const named = useMemo(() => nameFindings(audit), [audit]);
  const groups = useMemo(() => {
    const wanted = fold(query);
    const found = wanted === "" ? named : named.filter((own) => searchText(own).includes(wanted));
    return groupFindings(found, grouping, language, texts.noOwner);
  }, [named, grouping, query, language, texts]);
  return (
    <Section title={texts.findings(audit.findings.length)}>
      {audit.findings.length === 0 ? (
        <Text>{texts.noFindings}</Text>
      ) : (
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
          <div>
            {groups.map((group) => (
              <FindingGroup key={group.key} group={group} />
            ))}
          </div>
          {groups.length === 0 ? <Text role="status">{texts.noMatch}</Text> : null}
        </>
      )}
    </Section>
  );
}

/** Findings with the stakeholder and the officer they belong to. */
function nameFindings({ findings, stakeholders }: Audit): NamedFinding[] {
  const rows = new Map(stakeholders.map((stakeholder) => [rowKey(stakeholder.row), stakeholder]));
  return findings.map((finding) => {
    const { row } = finding.place;
    const stakeholder = row === null ? undefined : rows.get(rowKey(row));
    return { finding, name: stakeholder?.name ?? null, owner: stakeholder?.owner ?? null };
  });
}

/** What a search looks through, folded. */
function searchText({ finding, name, owner }: NamedFinding): string {
  const { header, table, value } = finding.place;
  return fold([name, owner, header, table, value].filter(Boolean).join(" "));
}

function rowKey({ table, index }: { readonly table: string; readonly index: number }): string {
  return `${index} ${table}`;
}
