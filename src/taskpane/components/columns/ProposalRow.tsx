import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Field } from "../../../core/guide/codes";
import { withColumn } from "../../../core/memory/choices";
import { fieldLabel } from "../../../core/messages/messages";
import { reasonMessage } from "../../../core/messages/reasonMessage";
import type { ScaleChoice } from "../../../core/model/mapping";
import { usePane } from "../../context/paneContext";
import { acceptedColumn, type ColumnQuestion } from "../../state/columnQuestions";
import type { WorkbookState } from "../../state/useWorkbook";
import { FailureAt } from "../FailureAt";
import { HeaderLink, shownHeader } from "./HeaderLink";
import { MeaningSelect } from "./MeaningSelect";
import { ScaleSegments } from "./ScaleSegments";
import { YesToggle } from "./YesToggle";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: "7px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  texts: { flexGrow: 1, minWidth: 0, lineHeight: tokens.lineHeightBase300, paddingBlock: "2px" },
  // Arrow and meaning go to the next line together.
  meaning: { display: "inline-block", color: tokens.colorBrandForeground1, overflowWrap: "anywhere" },
  arrow: { color: tokens.colorNeutralForeground3 },
  read: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  reason: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  scale: { marginTop: tokens.spacingVerticalSNudge },
});

export interface ProposalRowProps {
  readonly table: string;
  readonly question: ColumnQuestion;
  readonly workbook: WorkbookState;
}

/** A column, what it seems to be and why, with one button to say yes and one to say something else. */
export function ProposalRow({ table, question, workbook }: ProposalRowProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { columns: texts } = strings;
  const { column, asked, said } = question;
  const header = shownHeader(column);
  const field = said === undefined ? asked.field : said.field;
  const meaning = field === null ? texts.unused : fieldLabel(field, language);
  const say = (next: Field | null | undefined, scale?: ScaleChoice): void =>
    workbook.say((before) => withColumn(before, table, column.header, next, scale));
  const accept = (): void => {
    const own = acceptedColumn(table, question);
    say(own.field, own.scale);
  };
  const isProposed = field === asked.field;
  const scale = said?.scale ?? column.numbers;
  return (
    <li className={styles.root} data-column={column.header} data-said={said !== undefined}>
      <div className={styles.line}>
        <div className={styles.texts}>
          <HeaderLink column={column} />{" "}
          <span className={styles.meaning}>
            <span className={styles.arrow} aria-hidden>
              →{" "}
            </span>
            <span className={styles.read}>{said === undefined ? texts.seems : texts.becomes} </span>
            {meaning}
          </span>
        </div>
        <YesToggle
          text={texts.yes}
          label={texts.yesTo(header, meaning)}
          isPressed={said !== undefined}
          onToggle={() => (said === undefined ? accept() : say(undefined))}
        />
        <MeaningSelect isSmall label={texts.otherMeaning(header)} field={field} onField={(next) => say(next)} />
      </div>
      <FailureAt place={column.cell} />
      <span className={styles.reason}>
        {isProposed && asked.reason !== null ? reasonMessage(asked.reason, language) : texts.yourChoice}
      </span>
      {scale === null || field === null ? null : (
        <div className={styles.scale}>
          <ScaleSegments header={header} scale={scale} onScale={(next) => say(field, next)} />
        </div>
      )}
    </li>
  );
}
