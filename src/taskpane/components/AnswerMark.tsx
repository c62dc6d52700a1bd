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

/** A sign beside a sentence: `?` for what is to ask, `–` for what was asked and is not there, `·` for the rest. */
export function AnswerMark({ kind }: { readonly kind: "ask" | "none" | "note" }): ReactElement {
  const styles = useStyles();
  const { scheme } = usePane();
  const { fill, line, label } = answerColours(scheme, kind === "ask" ? "unknown" : "no");
  const edge = { border: `1px solid ${line}` };
  const look = kind === "ask" ? { ...edge, backgroundColor: fill, color: label } : edge;
  return (
    <span aria-hidden="true" className={styles.root} style={look}>
      {kind === "ask" ? "?" : kind === "none" ? "–" : "·"}
    </span>
  );
}
