import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { LANE_ZONES, partnerCount, partnersOf, type LaneZone, type MapLane } from "../../../core/matrix/mapLanes";
import { laneSentence } from "../../../core/messages/laneLines";
import { NOBODY_MARK } from "../../../core/messages/subjectLines";
import { usePane } from "../../context/paneContext";
import { answerColours } from "../../look/theme";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  strip: { display: "flex", flexShrink: 0, width: "150px", height: "20px", alignItems: "stretch" },
  nobody: { width: "150px", flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  sample: { width: "14px", height: "14px", flexShrink: 0 },
  segment: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** In the user's own contrast colours the lines differ. */
const useZones = makeStyles({
  ready: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundInverted,
    [FORCED]: { border: "3px solid CanvasText" },
  },
  willing: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    [FORCED]: { border: "3px double CanvasText" },
  },
  skilled: { backgroundColor: tokens.colorNeutralBackground1 },
  watch: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    [FORCED]: { border: "1px dotted CanvasText" },
  },
  ask: { [FORCED]: { border: "2px dashed CanvasText" } },
});

/** A narrower segment carries no number. */
const MIN_NUMBER = 12;
const WIDTH = 150;

/** A lane as a strip: so long as it has partners, cut into its zones, those who are ready first. */
export function LaneStrip({ lane, most }: { readonly lane: MapLane; readonly most: number }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const sentence = laneSentence(lane, language);
  if (partnerCount(lane) === 0)
    return (
      <span role="img" aria-label={sentence} className={styles.nobody}>
        {NOBODY_MARK}
      </span>
    );
  return (
    <span role="img" aria-label={sentence} className={styles.strip}>
      {LANE_ZONES.map((zone) => {
        const count = partnersOf(lane, zone).length;
        const width = (count * WIDTH) / most;
        return count === 0 ? null : (
          <Segment key={zone} zone={zone} width={width} text={width < MIN_NUMBER ? "" : String(count)} />
        );
      })}
    </span>
  );
}

/** What a zone looks like, for the legend. */
export function ZoneSample({ zone }: { readonly zone: LaneZone }): ReactElement {
  const styles = useStyles();
  return <Segment zone={zone} text="" className={styles.sample} />;
}

interface SegmentProps {
  readonly zone: LaneZone;
  readonly text: string;
  readonly width?: number;
  readonly className?: string;
}

function Segment({ zone, text, width, className }: SegmentProps): ReactElement {
  const styles = useStyles();
  const zones = useZones();
  const { scheme } = usePane();
  const { fill, label } = answerColours(scheme, "unknown");
  const asked = zone === "ask" ? { backgroundColor: fill, color: label } : {};
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(styles.segment, zones[zone], className)}
      style={{ ...asked, ...(width === undefined ? {} : { width: `${width}px` }) }}
      data-zone={zone}
    >
      {text}
    </span>
  );
}
