import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactElement } from "react";

import { MARKS } from "../../../core/contract/columns";
import type { ColourScheme } from "../../../core/look/palette";
import type { NeedState } from "../../../core/matrix/subjectMatches";
import { NOBODY_MARK } from "../../../core/messages/subjectLines";
import { usePane } from "../../context/paneContext";
import { answerColours } from "../../look/theme";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "22px",
    height: "22px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1,
  },
});

const SIGNS: Readonly<Record<NeedState, string>> = {
  sure: MARKS.yes,
  possible: MARKS.ask,
  unasked: MARKS.ask,
  nobody: NOBODY_MARK,
  unneeded: MARKS.none,
  unsaid: MARKS.ask,
};

export interface NeedMarkProps {
  readonly state: NeedState;
  /** What a screen reader says; absent where the words stand beside it. */
  readonly label?: string;
}

/** Whether somebody could bring a resource, as a sign: filled, amber, amber in a dotted line, a heavy line, none, a broken line. */
export function NeedMark({ state, label }: NeedMarkProps): ReactElement {
  const styles = useStyles();
  const { scheme } = usePane();
  const said = label === undefined ? ({ "aria-hidden": true } as const) : { role: "img", "aria-label": label };
  return (
    <span className={styles.root} style={lookOf(state, scheme)} {...said}>
      {SIGNS[state]}
    </span>
  );
}

function lookOf(state: NeedState, scheme: ColourScheme): CSSProperties {
  const answer = answerColours(
    scheme,
    state === "sure" ? "yes" : state === "possible" || state === "unasked" ? "unknown" : "no",
  );
  switch (state) {
    case "sure":
    case "possible":
      return { border: `1px solid ${answer.line}`, backgroundColor: answer.fill, color: answer.label };
    case "unasked":
      return { border: `2px dotted ${answer.line}`, backgroundColor: answer.fill, color: answer.label };
    case "nobody":
      return { border: "2px solid currentColor" };
    case "unsaid":
      return { border: `1px dashed ${answer.line}` };
    case "unneeded":
      return { color: answer.label };
  }
}
