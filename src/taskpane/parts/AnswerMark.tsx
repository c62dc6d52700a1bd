import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

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
    border: "1px solid #6B7983",
  },
  ask: { backgroundColor: "#F2C063", color: "#4A2D00", border: "1px solid #8A5A00" },
});

/** A sign beside a sentence: `?` for what is to ask, `–` for what was asked and is not there, `·` for the rest. */
export function AnswerMark({ kind }: { readonly kind: "ask" | "none" | "note" }): ReactElement {
  const styles = useStyles();
  return (
    <span aria-hidden="true" className={mergeClasses(styles.root, kind === "ask" && styles.ask)}>
      {kind === "ask" ? "?" : kind === "none" ? "–" : "·"}
    </span>
  );
}
