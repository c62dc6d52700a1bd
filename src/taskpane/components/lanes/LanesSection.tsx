import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { laneSentence } from "../../../core/messages/laneLines";
import type { Audit } from "../../../core/model/audit";
import { LANE_ZONES, mapLanes, partnerCount, partnersOf, type MapLane } from "../../../core/matrix/mapLanes";
import { categoryName, reportTexts, termsOf } from "../../../core/texts/texts";
import { usePane } from "../../context/paneContext";
import { FoldRow } from "../FoldRow";
import { Fact, PartnerLinks } from "../PartnerLinks";
import { Section } from "../Section";
import { TableBehind } from "../TableBehind";
import { LaneStrip, ZoneSample } from "./LaneStrip";

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
  const { language } = usePane();
  const { sheets, profiles } = termsOf(language);
  const lanes = useMemo(() => mapLanes(audit), [audit]);
  const most = Math.max(1, ...lanes.map(partnerCount));
  return (
    <Section title={sheets.map.name}>
      <ul className={styles.list} data-lanes={lanes.length}>
        {lanes.map((lane) => (
          <li key={lane.code} data-lane={lane.code}>
            <FoldRow title={categoryName(lane.category, language)} marks={<LaneStrip lane={lane} most={most} />}>
              {() => <LanePartners lane={lane} onInterview={onInterview} />}
            </FoldRow>
          </li>
        ))}
      </ul>
      <ul className={styles.legend}>
        {LANE_ZONES.map((zone) => (
          <li key={zone} className={styles.sample}>
            <ZoneSample zone={zone} />
            {profiles[zone]}
          </li>
        ))}
      </ul>
      <TableBehind>{() => <LanesTable lanes={lanes} />}</TableBehind>
    </Section>
  );
}

interface LanePartnersProps extends Pick<LanesSectionProps, "onInterview"> {
  readonly lane: MapLane;
}

/** Who is in a lane, zone by zone; where nobody is, what the sheet says of it. */
function LanePartners({ lane, onInterview }: LanePartnersProps): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { colon } = reportTexts(language).map;
  const { profiles } = termsOf(language);
  if (partnerCount(lane) === 0) return <p className={styles.fact}>{laneSentence(lane, language)}</p>;
  return (
    <>
      {LANE_ZONES.map((zone) => {
        const partners = partnersOf(lane, zone);
        return partners.length === 0 ? null : (
          <Fact key={zone} label={profiles[zone]} colon={colon}>
            <PartnerLinks partners={partners} onInterview={onInterview} />
          </Fact>
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
              {categoryName(lane.category, language)}
            </th>
            <td className={styles.cell}>{laneSentence(lane, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
