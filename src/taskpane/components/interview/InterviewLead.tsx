import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { ITEM_COUNT } from "../../../core/guide/codes";
import { askNext } from "../../../core/matrix/askNext";
import { askWords } from "../../../core/messages/askWords";
import { nobodyCounted } from "../../../core/messages/caveats";
import type { Audit } from "../../../core/model/audit";
import { usePane } from "../../context/paneContext";
import type { InterviewState } from "../../state/useInterview";
import { Screen } from "../Screen";
import { StakeholderChoice } from "./StakeholderChoice";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: "4px 0",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  number: {
    flexShrink: 0,
    width: "22px",
    height: "22px",
    lineHeight: "22px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    fontSize: tokens.fontSizeBase200,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", height: "20px", lineHeight: "20px" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Stakeholders that are shown. */
const SHOWN = 10;

export interface InterviewLeadProps {
  readonly interview: InterviewState;
  readonly audit: Audit;
  readonly takesFocus: boolean;
}

/** Whom to ask first and why; where one stopped; any other stakeholder. */
export function InterviewLead({ interview, audit, takesFocus }: InterviewLeadProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { card, audit: texts } = strings;
  const asks = useMemo(() => askNext(audit.stakeholders), [audit]);
  const shown = asks.slice(0, SHOWN);
  const [first] = shown;
  const countOf = (all: typeof asks): number => all.reduce((sum, { items }) => sum + items.length, 0);
  const { stakeholder } = interview;
  const start =
    first === undefined ? undefined : (
      <Button appearance="primary" onClick={() => interview.open(first.stakeholder.key)} data-action="start-interview">
        {card.start(first.stakeholder.name)}
      </Button>
    );
  return (
    <Screen title={card.leadTitle} takesFocus={takesFocus} footer={start}>
      <Text>
        {first === undefined
          ? (nobodyCounted({ stakeholders: audit.stakeholders, language }) ?? texts.nothingToAsk)
          : card.leadText(countOf(asks), shown.length, countOf(shown))}
      </Text>
      {stakeholder === null ? null : (
        <Button size="small" onClick={interview.resume} data-action="resume-interview">
          {card.resume(stakeholder.name)} · {stakeholder.answered}/{ITEM_COUNT}
        </Button>
      )}
      <ul className={styles.list} data-lead>
        {shown.map((ask, index) => (
          <li key={ask.stakeholder.key}>
            <button type="button" className={styles.row} onClick={() => interview.open(ask.stakeholder.key)}>
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.words}>
                <span className={styles.name}>{ask.stakeholder.name}</span>
                <Text size={200} className={styles.line}>
                  {askWords(ask, language).join(", ")}
                </Text>
              </span>
              <Text size={200} className={styles.quiet}>
                {ask.stakeholder.answered}/{ITEM_COUNT}
              </Text>
              <span aria-hidden="true">›</span>
            </button>
          </li>
        ))}
      </ul>
      <StakeholderChoice interview={interview} />
    </Screen>
  );
}
