import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import { usePane } from "../../context/paneContext";
import { FailureAt } from "../FailureAt";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export interface OwnSubjectsProps {
  /** Sheet of the user's table of subjects; null where there is none. */
  readonly sheet: string | null;
  /** What stands beside the button. */
  readonly about: string;
  readonly isReadOnly: boolean;
  readonly onInserted: () => void;
}

const PLACE = "own-subjects";

/** The user's table of subjects: inserted once, then shown. */
export function OwnSubjects({ sheet, about, isReadOnly, onInserted }: OwnSubjectsProps): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks } = usePane();
  const { subjects: texts } = strings;
  const id = useId();
  const isBlocked = tasks.running !== null || (isReadOnly && sheet === null);
  const show = async (): Promise<void> => {
    const work = async (): Promise<void> => {
      await services.showOwnSubjects(language);
    };
    const isDone = await tasks.run("insert", work, PLACE);
    if (isDone && sheet === null) onInserted();
  };
  return (
    <div className={styles.root} data-part="own-subjects">
      <Button
        size="small"
        aria-describedby={id}
        disabledFocusable={isBlocked}
        onClick={isBlocked ? undefined : () => void show()}
        data-action="own-subjects"
      >
        {sheet === null ? texts.add : texts.show}
      </Button>
      <Text id={id} size={200} className={styles.quiet} role="status">
        {about}
      </Text>
      <FailureAt place={PLACE} />
    </div>
  );
}
