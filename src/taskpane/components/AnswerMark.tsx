import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../context/paneContext";
import { answerColours } from "../look/theme";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "22px",
    height: "22px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
});

const SIGNS = { ask: "?", none: "–", note: "·", doubt: "!", info: "i", done: "✓" } as const;

export interface AnswerMarkProps {
  /**
   * What is to ask, what was asked and is not there, and the rest of what is missing; what makes counts uncertain, the rest of
   * what is to be looked at, and what was.
   */
  readonly kind: keyof typeof SIGNS;
}

/** A sign beside a sentence. */
export function AnswerMark({ kind }: AnswerMarkProps): ReactElement {
  const styles = useStyles();
  const { scheme } = usePane();
  const isAmber = kind === "ask" || kind === "doubt";
  const { fill, line, label } = answerColours(scheme, isAmber ? "unknown" : "no");
  const edge = { border: `1px solid ${line}` };
  const look = isAmber ? { ...edge, backgroundColor: fill, color: label } : edge;
  return (
    <span aria-hidden="true" className={styles.root} style={look}>
      {SIGNS[kind]}
    </span>
  );
}
