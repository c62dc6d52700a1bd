import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import type { AnswerCounts, Audit, CategoryResources } from "../../core/model/audit";
import { RESOURCES } from "../../core/guide/codes";
import { PANE_COLOURS } from "../../core/look/palette";
import { categoryName } from "../../core/texts/texts";
import { termsOf } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import { Section } from "../components/Section";
import { TableBehind } from "../components/TableBehind";
import { answerColours } from "../look/theme";
import { ResourcesTable } from "./ResourcesTable";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto", fontFamily: tokens.fontFamilyBase, forcedColorAdjust: "none" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  sample: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginInlineEnd: tokens.spacingHorizontalXS,
    forcedColorAdjust: "none",
  },
  ink: { [FORCED]: { fill: "CanvasText" } },
});

/** The answers in the user's own contrast colours: filled, hollow, highlighted. */
const useFills = makeStyles({
  yes: { [FORCED]: { fill: "CanvasText", stroke: "CanvasText" } },
  no: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  unknown: { [FORCED]: { fill: "Highlight", stroke: "CanvasText" } },
});
const useNumbers = makeStyles({
  yes: { [FORCED]: { fill: "Canvas" } },
  no: { [FORCED]: { fill: "CanvasText" } },
  unknown: { [FORCED]: { fill: "HighlightText" } },
});

const WIDTH = 318;
const LABEL_END = 100;
/** Before the first panel, and between two. */
const GAP = 6;
const PANEL = (WIDTH - LABEL_END - GAP) / RESOURCES.length;
const BARS = PANEL - GAP - 0.5;
const ROW = 20;
const BAR = 14;
const TOP = 22;
/** A narrower segment carries no number. */
const MIN_NUMBER = 9;

const ANSWERS = ["yes", "no", "unknown"] as const;

/** Resources by category: a bar per resource, cut into yes, asked: none, and to ask. The numbers are those of the sheet. */
export function ResourcesChart({ audit }: { readonly audit: Audit }): ReactElement {
  const styles = useStyles();
  const fills = useFills();
  const { language, strings, scheme } = usePane();
  const { charts } = strings;
  const { resources } = termsOf(language);
  const [title, description] = [useId(), useId()];
  const rows = audit.resourcesByCategory;
  const most = Math.max(1, ...rows.map(({ stakeholders }) => stakeholders));
  const nameOf = (row: CategoryResources): string => categoryName(row.category, language);
  const { ink } = PANE_COLOURS[scheme];
  const height = TOP + rows.length * ROW + 4;
  return (
    <Section title={charts.resources}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-labelledby={`${title} ${description}`}
        data-chart="resources"
      >
        <title id={title}>{charts.resources}</title>
        <desc id={description}>{charts.resourcesAbout}</desc>
        {RESOURCES.map((resource, panel) => (
          <text
            key={resource}
            x={panelLeft(panel)}
            y={13}
            fontSize={10.5}
            fontWeight={600}
            fill={ink}
            className={styles.ink}
          >
            {resources[resource].short}
          </text>
        ))}
        {rows.map((row, index) => (
          <g key={row.category ?? ""} transform={`translate(0 ${TOP + index * ROW})`}>
            <text x={LABEL_END} y={11} fontSize={10.5} textAnchor="end" fill={ink} className={styles.ink}>
              {shortened(nameOf(row))}
            </text>
            {RESOURCES.map((resource, panel) => (
              <Bar key={resource} x={panelLeft(panel)} counts={row.resources[resource]} unit={BARS / most} />
            ))}
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        {ANSWERS.map((answer) => {
          const { fill, line } = answerColours(scheme, answer);
          return (
            <li key={answer}>
              <svg className={styles.sample} viewBox="0 0 12 12" aria-hidden="true">
                <rect x={0.5} y={0.5} width={11} height={11} fill={fill} stroke={line} className={fills[answer]} />
              </svg>
              {charts[answer]}
            </li>
          );
        })}
      </ul>
      <TableBehind>{() => <ResourcesTable rows={rows} nameOf={nameOf} />}</TableBehind>
    </Section>
  );
}

function panelLeft(panel: number): number {
  return LABEL_END + GAP + panel * PANEL;
}

/** Labels longer than their room end with an ellipsis; the table behind has them whole. */
function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 19)}…` : text;
}

function Bar({ x, counts, unit }: { x: number; counts: AnswerCounts; unit: number }): ReactElement {
  const fills = useFills();
  const numbers = useNumbers();
  const { scheme } = usePane();
  const starts = { yes: 0, no: counts.yes, unknown: counts.yes + counts.no };
  return (
    <>
      {ANSWERS.filter((answer) => counts[answer] > 0).map((answer) => {
        const { fill, line, label } = answerColours(scheme, answer);
        const width = counts[answer] * unit;
        const left = x + starts[answer] * unit;
        return (
          <g key={answer}>
            <rect
              x={left}
              y={0.5}
              width={Math.max(width - 1, 1)}
              height={BAR}
              fill={fill}
              stroke={line}
              strokeWidth={0.75}
              className={fills[answer]}
            />
            {width < MIN_NUMBER ? null : (
              <text
                x={left + width / 2 - 0.5}
                y={11}
                fontSize={9.5}
                fontWeight={600}
                textAnchor="middle"
                fill={label}
                className={numbers[answer]}
              >
                {counts[answer]}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
