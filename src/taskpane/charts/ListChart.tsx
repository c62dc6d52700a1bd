import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import { PANE_COLOURS } from "../../core/look/palette";
import { listLines } from "../../core/messages/bareList";
import type { Audit } from "../../core/model/audit";
import { reportTexts, messageTexts } from "../../core/texts/texts";
import { Section } from "../components/Section";
import { usePane } from "../context/paneContext";
import { answerColours } from "../look/theme";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto", fontFamily: tokens.fontFamilyBase, forcedColorAdjust: "none" },
  ink: { [FORCED]: { fill: "CanvasText" } },
  bar: { [FORCED]: { fill: "CanvasText", stroke: "CanvasText" } },
});

const WIDTH = 318;
const LABEL_END = 136;
const BARS = WIDTH - LABEL_END - 34;
const ROW = 19;
const BAR = 12;

/** Who is on a list with few answers: a bar a category, those with most stakeholders first. */
export function ListChart({ audit }: { readonly audit: Audit }): ReactElement {
  const styles = useStyles();
  const { language, scheme } = usePane();
  const { bare } = reportTexts(language);
  const { colon } = messageTexts(language);
  const [title, description] = [useId(), useId()];
  const rows = listLines({ ...audit, language });
  const most = Math.max(1, ...rows.map(({ text }) => Number(text)));
  const { ink } = PANE_COLOURS[scheme];
  return (
    <Section title={bare.listTitle}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${rows.length * ROW + 2}`}
        role="img"
        aria-labelledby={`${title} ${description}`}
        data-chart="list"
      >
        <title id={title}>{bare.chartTitle}</title>
        <desc id={description}>{rows.map(({ label, text }) => `${label}${colon}${text}`).join(" · ")}</desc>
        {rows.map(({ label, text }, index) => {
          const { fill, line } = answerColours(scheme, label === bare.unclearBar ? "unknown" : "yes");
          const width = Math.max(1, (Number(text) * BARS) / most);
          return (
            <g key={label} transform={`translate(0 ${index * ROW})`}>
              <text x={LABEL_END} y={11} fontSize={10.5} textAnchor="end" fill={ink} className={styles.ink}>
                {label}
              </text>
              <rect
                x={LABEL_END + 6}
                y={1}
                width={width}
                height={BAR}
                fill={fill}
                stroke={line}
                strokeWidth={0.75}
                className={styles.bar}
              />
              <text
                x={LABEL_END + 10 + width}
                y={11}
                fontSize={10.5}
                fontWeight={600}
                fill={ink}
                className={styles.ink}
              >
                {text}
              </text>
            </g>
          );
        })}
      </svg>
    </Section>
  );
}
