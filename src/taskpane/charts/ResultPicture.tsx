import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { RESOURCES } from "../../core/guide/codes";
import { PANE_COLOURS } from "../../core/look/palette";
import type { Answer } from "../../core/model/stakeholder";
import { termsOf } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import { answerColours } from "../look/theme";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: {
    width: "100%",
    height: "auto",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    forcedColorAdjust: "none",
  },
  ink: { [FORCED]: { fill: "CanvasText" } },
  cell: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
});

/** Invented partners: what each can bring of the four resources. */
const ANSWERS: readonly (readonly Answer[])[] = [
  ["no", "yes", "yes", "yes"],
  ["yes", "no", "unknown", "no"],
  ["unknown", "yes", "unknown", "unknown"],
];

const SIGNS: Readonly<Record<Answer, string>> = { yes: "✓", no: "–", unknown: "?" };

const WIDTH = 318;
const NAMES = 122;
const CELL = (WIDTH - NAMES - 6) / RESOURCES.length;
const TOP = 20;
const ROW = 18;
const HEIGHT = TOP + ANSWERS.length * ROW + 22;

/** What comes out: a small matrix with its three answers, drawn in the pane's colours. */
export function ResultPicture(): ReactElement {
  const styles = useStyles();
  const { language, strings, scheme } = usePane();
  const { charts, start } = strings;
  const { ink } = PANE_COLOURS[scheme];
  const { resources } = termsOf(language);
  const legend = [
    ["yes", charts.yes],
    ["no", start.pictureNone],
    ["unknown", charts.unknown],
  ] as const;
  const sign = (answer: Answer, x: number, y: number, width: number): ReactElement => {
    const { fill, line, label } = answerColours(scheme, answer);
    return (
      <>
        <rect x={x} y={y} width={width} height={ROW - 4} rx={2} fill={fill} stroke={line} className={styles.cell} />
        <text
          x={x + width / 2}
          y={y + 10.5}
          fontSize={10}
          fontWeight={600}
          textAnchor="middle"
          fill={label}
          className={styles.ink}
        >
          {SIGNS[answer]}
        </text>
      </>
    );
  };
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={start.picture}
      data-picture="result"
    >
      {RESOURCES.map((resource, column) => (
        <text
          key={resource}
          x={NAMES + (column + 0.5) * CELL}
          y={13}
          fontSize={10}
          fontWeight={600}
          textAnchor="middle"
          fill={ink}
          className={styles.ink}
        >
          {resources[resource].short}
        </text>
      ))}
      {ANSWERS.map((answers, row) => (
        <g key={start.pictureNames[row]}>
          <text x={8} y={TOP + row * ROW + 11} fontSize={10.5} fill={ink} className={styles.ink}>
            {start.pictureNames[row]}
          </text>
          {answers.map((answer, column) => (
            <g key={RESOURCES[column]}>{sign(answer, NAMES + column * CELL + 2, TOP + row * ROW, CELL - 4)}</g>
          ))}
        </g>
      ))}
      {legend.map(([answer, label], index) => (
        <g key={answer}>
          {sign(answer, 8 + index * 100, HEIGHT - 18, 18)}
          <text x={30 + index * 100} y={HEIGHT - 7.5} fontSize={10} fill={ink} className={styles.ink}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
