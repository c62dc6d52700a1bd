import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

import { usePane } from "../context/paneContext";
import type { RunningTask } from "../state/useTasks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
});

/** Milliseconds without progress after which the pane says what may be the matter. */
const SLOW_MS = 8_000;

/** What is under way, how far it is, and a way to stop waiting for it. */
export function Progress({ task }: { readonly task: RunningTask }): ReactElement {
  const styles = useStyles();
  const { strings, tasks } = usePane();
  const { name, rows, total } = task;
  return (
    <div className={styles.root} data-busy={task.name}>
      <div className={styles.line}>
        <Text size={200}>
          {strings.busy[name]} {rows !== null && total !== null ? strings.rows(rows, total) : null}
        </Text>
        <Button size="small" appearance="subtle" onClick={tasks.cancel} data-action="cancel">
          {strings.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={strings.busy[name]}
        {...(rows !== null && total !== null && total > 0 ? { value: rows, max: total } : {})}
      />
      <SlowHint key={`${name} ${rows ?? ""}`} />
    </div>
  );
}

/** Says what may be the matter once nothing has moved for a while. */
function SlowHint(): ReactElement | null {
  const { strings } = usePane();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <Text size={200} role="status" data-slow>
      {strings.slow}
    </Text>
  ) : null;
}
