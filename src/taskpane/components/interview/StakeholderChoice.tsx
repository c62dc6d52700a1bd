import { Button, Checkbox, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { usePane } from "../../context/paneContext";
import type { InterviewState } from "../../state/useInterview";
import { FailureAt } from "../FailureAt";
import { StatusLine } from "../StatusLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  wrap: { flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** Where it is told what went wrong. */
const TAKE_ROW = "take-row";

/** The ways to any stakeholder: the list, the selected row, and following the selection. */
export function StakeholderChoice({ interview }: { readonly interview: InterviewState }): ReactElement {
  const styles = useStyles();
  const { strings, tasks } = usePane();
  const { interview: texts } = strings;
  const shown = interview.stakeholder?.key ?? null;
  // What was said beside one stakeholder is over beside the next.
  const [nowhereAt, setNowhereAt] = useState<{ readonly key: string | null } | null>(null);
  const takeRow = (): void =>
    void tasks.run(
      "go",
      async () => {
        setNowhereAt(null);
        if (!(await interview.takeSelected())) setNowhereAt({ key: shown });
      },
      TAKE_ROW,
    );
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.grow}
          aria-label={texts.choose}
          value={shown ?? ""}
          onChange={(_, { value }) => interview.open(value)}
        >
          {shown === null ? <option value="">{texts.chooseOther}</option> : null}
          {interview.stakeholders.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div className={mergeClasses(styles.line, styles.wrap)}>
        <Checkbox
          label={texts.follow}
          checked={interview.isFollowing}
          onChange={(_, { checked }) => interview.follow(checked === true)}
          data-action="follow"
        />
        <Button size="small" appearance="subtle" onClick={takeRow} data-action="take-row">
          {texts.takeRow}
        </Button>
      </div>
      <FailureAt place={TAKE_ROW} />
      <StatusLine text={nowhereAt !== null && nowhereAt.key === shown ? texts.noRow : ""} />
    </div>
  );
}
