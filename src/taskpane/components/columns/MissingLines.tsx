import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { TableInspection } from "../../../core/inspectTable";
import { fieldLabel } from "../../../core/messages/messages";
import { usePane } from "../../context/paneContext";
import { AnswerMark } from "../AnswerMark";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "35px",
    padding: "6px 0",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
  },
  pressable: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  chevron: {
    width: "6px",
    height: "6px",
    marginInlineEnd: "4px",
    borderRight: "1.5px solid currentcolor",
    borderBottom: "1.5px solid currentcolor",
    transform: "rotate(-45deg)",
  },
});

/** Questions that get a line each; more share one. */
const LINES = 2;

export interface MissingLinesProps {
  readonly inspection: TableInspection;
  /** Leads to the columns that may answer; absent where there are none. */
  readonly onShow: (() => void) | undefined;
}

/** What the table has no column for and how many answers that costs, a line each; the line leads to the columns left aside. */
export function MissingLines({ inspection: { missing }, onShow }: MissingLinesProps): ReactElement {
  const { language, strings } = usePane();
  const { columns } = strings;
  if (missing.length <= LINES) {
    return (
      <>
        {missing.map(({ field, answers }) => (
          <Line key={field} name={field} text={columns.missing(fieldLabel(field, language), answers)} onShow={onShow} />
        ))}
      </>
    );
  }
  const answers = missing.reduce((sum, own) => sum + own.answers, 0);
  const name = missing.map(({ field }) => field).join(" ");
  return <Line name={name} text={columns.missingMany(missing.length, answers)} onShow={onShow} />;
}

interface LineProps {
  readonly name: string;
  readonly text: string;
  readonly onShow: MissingLinesProps["onShow"];
}

function Line({ name, text, onShow }: LineProps): ReactElement {
  const styles = useStyles();
  const content = (
    <>
      <AnswerMark kind="ask" />
      <span className={styles.text}>{text}</span>
    </>
  );
  if (onShow === undefined) {
    return (
      <div className={styles.line} data-missing={name}>
        {content}
      </div>
    );
  }
  return (
    <button type="button" className={mergeClasses(styles.line, styles.pressable)} data-missing={name} onClick={onShow}>
      {content}
      <span className={styles.chevron} aria-hidden />
    </button>
  );
}
