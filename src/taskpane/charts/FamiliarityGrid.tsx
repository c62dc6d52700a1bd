import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import { PROFILES, SCALE_VALUES, type Profile, type ScaleValue } from "../../core/guide/codes";
import { byReadiness } from "../../core/matrix/orderStakeholders";
import { countedOf } from "../../core/matrix/resourcesByCategory";
import { DEFAULT_SETTINGS } from "../../core/model/settings";
import { sheetTexts } from "../../core/texts/texts";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";
import { MoreButton } from "../components/MoreButton";
import { Section } from "../components/Section";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200 },
  corner: { width: "27%" },
  head: { fontWeight: tokens.fontWeightRegular, padding: "2px", overflowWrap: "anywhere" },
  // Number and word on one line, in the languages with longer words too.
  columnHead: { fontSize: tokens.fontSizeBase100, paddingInline: 0, textAlign: "center", whiteSpace: "nowrap" },
  rowHead: { textAlign: "end", paddingInlineEnd: tokens.spacingHorizontalXS },
  cell: { height: "44px", padding: 0, textAlign: "center", border: `1px solid ${tokens.colorNeutralStroke2}` },
  upper: { borderBottom: `2px solid ${tokens.colorNeutralStroke1}` },
  left: { borderRight: `2px solid ${tokens.colorNeutralStroke1}` },
  count: {
    minWidth: "28px",
    height: "28px",
    borderRadius: "14px",
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundInverted,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorCompoundBrandBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  names: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const TOP_DOWN: readonly ScaleValue[] = [...SCALE_VALUES].reverse();

export interface FamiliarityGridProps {
  readonly audit: Audit;
  readonly onInterview: (key: string) => void;
}

/** Familiarity × keenness: sixteen cells with counts; a count opens to the names. The numbers are those of the sheet. */
export function FamiliarityGrid({ audit, onInterview }: FamiliarityGridProps): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const { charts } = strings;
  const [open, setOpen] = useState<string | null>(null);
  const [isNames, setNames] = useState(false);
  const stakeholders = byReadiness(countedOf(audit.stakeholders));
  const at = (familiarity: ScaleValue, keenness: ScaleValue): AssessedStakeholder[] =>
    stakeholders.filter((own) => own.familiarity === familiarity && own.keenness === keenness);
  const countOf = (profile: Profile): number => stakeholders.filter((own) => own.profile === profile).length;
  const { highFrom } = audit.terms?.settings ?? DEFAULT_SETTINGS;
  const opened = SCALE_VALUES.flatMap((f) => SCALE_VALUES.map((k) => ({ key: `${f} ${k}`, own: at(f, k) }))).find(
    ({ key }) => key === open,
  );
  return (
    <Section title={charts.ready}>
      <Text>{charts.readyText(countOf("ready"), countOf("promising"), countOf("willing"), countOf("ask"))}</Text>
      <table className={styles.table} data-chart="grid">
        <thead>
          <tr>
            <td className={styles.corner}>
              <Text size={100}>
                {charts.keenness} ↑ / {charts.familiarity} →
              </Text>
            </td>
            {SCALE_VALUES.map((value) => (
              <th key={value} scope="col" className={mergeClasses(styles.head, styles.columnHead)}>
                {value} {charts.scale[value]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TOP_DOWN.map((keenness) => (
            <tr key={keenness}>
              <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                {keenness} {charts.scale[keenness]}
              </th>
              {SCALE_VALUES.map((familiarity) => {
                const key = `${familiarity} ${keenness}`;
                const own = at(familiarity, keenness);
                return (
                  <td
                    key={key}
                    className={mergeClasses(
                      styles.cell,
                      keenness === highFrom.keenness && styles.upper,
                      familiarity === highFrom.familiarity - 1 && styles.left,
                    )}
                  >
                    {own.length === 0 ? null : (
                      <button
                        type="button"
                        className={styles.count}
                        aria-expanded={open === key}
                        aria-label={charts.gridCell(own.length, charts.scale[familiarity], charts.scale[keenness])}
                        onClick={() => setOpen(open === key ? null : key)}
                      >
                        {own.length}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {opened === undefined ? null : <Names stakeholders={opened.own} onInterview={onInterview} />}
      <MoreButton
        label={isNames ? charts.hideNames : charts.showNames}
        isExpanded={isNames}
        onClick={() => setNames(!isNames)}
      />
      {isNames ? <NamesByQuadrant stakeholders={stakeholders} onInterview={onInterview} /> : null}
    </Section>
  );
}

interface NamesProps {
  readonly stakeholders: readonly AssessedStakeholder[];
  readonly onInterview: (key: string) => void;
}

function Names({ stakeholders, onInterview }: NamesProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.names} role="status">
      {stakeholders.map(({ key, name }) => (
        <Link key={key} as="button" inline onClick={() => onInterview(key)}>
          {name}
        </Link>
      ))}
    </div>
  );
}

function NamesByQuadrant({ stakeholders, onInterview }: NamesProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { profiles } = sheetTexts(language);
  const groups = PROFILES.map((profile) => ({
    profile,
    own: stakeholders.filter((candidate) => candidate.profile === profile),
  })).filter(({ own }) => own.length > 0);
  return (
    <div>
      {groups.map(({ profile, own }) => (
        <div key={profile}>
          <Text as="h3" weight="semibold">
            {profiles[profile]} ({own.length})
          </Text>
          <ul className={styles.list}>
            {own.map(({ key, name }) => (
              <li key={key}>
                <Link as="button" inline onClick={() => onInterview(key)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
