import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";

import type { Audit } from "../../../core/model/audit";
import { mapLanes, type MapLane } from "../../../core/sheets/map/mapLanes";
import { reportTexts, termsOf } from "../../../core/texts/texts";
import { usePane } from "../../context/paneContext";
import { FoldRow } from "../FoldRow";
import { MoreButton } from "../MoreButton";
import { Section } from "../Section";
import { LaneStrip, ZoneSample } from "./LaneStrip";
import { LANE_ZONES, laneSentence, partnerCount, partnersOf } from "./laneZones";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  sample: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  fact: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  name: { fontSize: "inherit", lineHeight: "inherit" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: "4px 6px 4px 0",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

export interface LanesSectionProps {
  readonly audit: Audit;
  readonly onInterview: (key: string) => void;
}

/** The map of the ecosystem as small strips: a lane per category, which opens to who is in it. The numbers are those of the sheet. */
export function LanesSection({ audit, onInterview }: LanesSectionProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { charts } = strings;
  const { sheets, quadrants } = termsOf(language);
  const [isTable, setTable] = useState(false);
  const lanes = useMemo(() => mapLanes(audit), [audit]);
  const most = Math.max(1, ...lanes.map(partnerCount));
  const nameOf = useLaneName();
  return (
    <Section title={sheets.map.name}>
      <ul className={styles.list} data-lanes={lanes.length}>
        {lanes.map((lane) => (
          <li key={lane.code} data-lane={lane.code}>
            <FoldRow title={nameOf(lane)} marks={<LaneStrip lane={lane} most={most} />}>
              {() => <LanePartners lane={lane} onInterview={onInterview} />}
            </FoldRow>
          </li>
        ))}
      </ul>
      <ul className={styles.legend}>
        {LANE_ZONES.map((zone) => (
          <li key={zone} className={styles.sample}>
            <ZoneSample zone={zone} />
            {quadrants[zone]}
          </li>
        ))}
      </ul>
      <MoreButton
        label={isTable ? charts.hideTable : charts.showTable}
        isExpanded={isTable}
        onClick={() => setTable(!isTable)}
      />
      {isTable ? <LanesTable lanes={lanes} /> : null}
    </Section>
  );
}

/** The names of the lanes. */
function useLaneName(): (lane: MapLane) => string {
  const { language } = usePane();
  const { categories, noCategory } = termsOf(language);
  return ({ category }) => (category === null ? noCategory : categories[category]);
}

interface LanePartnersProps extends Pick<LanesSectionProps, "onInterview"> {
  readonly lane: MapLane;
}

/** Who is in a lane, zone by zone; where nobody is, what the sheet says of it. */
function LanePartners({ lane, onInterview }: LanePartnersProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { colon } = reportTexts(language).map;
  const { quadrants } = termsOf(language);
  if (partnerCount(lane) === 0) return <p className={styles.fact}>{laneSentence(lane, language)}</p>;
  return (
    <>
      {LANE_ZONES.map((zone) => {
        const partners = partnersOf(lane, zone);
        return partners.length === 0 ? null : (
          <p key={zone} className={styles.fact}>
            <Text size={200} weight="semibold">
              {quadrants[zone]}
            </Text>
            {colon}
            {partners.map(({ key, name }, index) => (
              <span key={key}>
                {index === 0 ? null : ", "}
                <Link as="button" inline className={styles.name} onClick={() => onInterview(key)}>
                  {name}
                </Link>
              </span>
            ))}
          </p>
        );
      })}
    </>
  );
}

/** The numbers behind the strips, in words. */
function LanesTable({ lanes }: { readonly lanes: readonly MapLane[] }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { headers } = reportTexts(language).map;
  const nameOf = useLaneName();
  return (
    <table className={styles.table} data-table="lanes">
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {headers.category}
          </th>
          <th scope="col" className={styles.cell}>
            {headers.words}
          </th>
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.code}>
            <th scope="row" className={styles.cell}>
              {nameOf(lane)}
            </th>
            <td className={styles.cell}>{laneSentence(lane, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
