import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import { SCALE_CHOICES, type ScaleChoice } from "../../../core/model/mapping";
import { usePane } from "../../context/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge, flexWrap: "wrap" },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  group: { display: "inline-flex" },
  segment: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    boxSizing: "border-box",
    minHeight: "26px",
    padding: "0 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    marginInlineStart: "-1px",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":first-child": {
      marginInlineStart: 0,
      borderStartStartRadius: tokens.borderRadiusMedium,
      borderEndStartRadius: tokens.borderRadiusMedium,
    },
    ":last-child": {
      borderStartEndRadius: tokens.borderRadiusMedium,
      borderEndEndRadius: tokens.borderRadiusMedium,
    },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", zIndex: 1 },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
  radio: { position: "absolute", inset: 0, width: "100%", height: "100%", margin: 0, opacity: 0, cursor: "pointer" },
});

export interface ScaleSegmentsProps {
  readonly header: string;
  readonly scale: ScaleChoice;
  readonly onScale: (scale: ScaleChoice) => void;
}

/** The scale of a column's numbers as a choice of four. */
export function ScaleSegments({ header, scale, onScale }: ScaleSegmentsProps): ReactElement {
  const styles = useStyles();
  const { columns } = usePane().strings;
  const name = useId();
  return (
    <div className={styles.root}>
      <span className={styles.label} aria-hidden>
        {columns.scale}
      </span>
      <div role="radiogroup" aria-label={columns.scaleOf(header)} className={styles.group}>
        {SCALE_CHOICES.map((own) => (
          <label key={own} className={mergeClasses(styles.segment, own === scale && styles.chosen)}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={own}
              checked={own === scale}
              onChange={() => onScale(own)}
            />
            {columns.scales[own]}
          </label>
        ))}
      </div>
    </div>
  );
}
