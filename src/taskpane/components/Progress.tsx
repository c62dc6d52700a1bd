import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

import { usePane } from "../context/paneContext";
import type { TaskName } from "../../core/texts/catalogue/pane";
import type { RunningTask } from "../state/useTasks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // Short work in answer to a click: a line over the edge of the pane, so that nothing moves under the hand.
  thin: { position: "fixed", top: 0, insetInline: 0, zIndex: 2 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
});

/** Milliseconds without progress after which the pane says that Excel is at work, and after which what else may be the matter. */
const WORKING_MS = 3_000;
const SLOW_MS = 8_000;

/** Work that mostly takes a blink; when it takes longer it is told like any other. */
const BRIEF: ReadonlySet<TaskName> = new Set<TaskName>(["inspect", "go"]);
const BRIEF_MS = 3_000;

/** What is under way, how far it is, and a way to stop waiting for it. */
export function Progress({ task }: { readonly task: RunningTask }): ReactElement {
  const styles = useStyles();
  const { strings, tasks } = usePane();
  const { name, rows, total, unit, isWriting } = task;
  const isLong = useLater(BRIEF_MS);
  if (BRIEF.has(name) && !isLong) {
    return (
      <div className={styles.thin} data-busy={name}>
        <ProgressBar aria-label={strings.busy[name]} />
      </div>
    );
  }
  return (
    <div className={styles.root} data-busy={task.name}>
      <div className={styles.line}>
        <Text size={200}>
          {strings.busy[name]} {rows !== null && total !== null ? strings.done[unit](rows, total) : null}
        </Text>
        <Button size="small" appearance="subtle" onClick={tasks.cancel} data-action="cancel">
          {isWriting ? strings.stopWaiting : strings.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={strings.busy[name]}
        {...(rows !== null && total !== null && total > 0 ? { value: rows, max: total } : {})}
      />
      <SlowHint key={`${name} ${rows ?? ""} ${isWriting}`} hasAnswered={rows !== null} />
    </div>
  );
}

/**
 * Says what may be the matter once nothing has moved for a while; the seconds are for eyes alone. Excel itself says that a cell is
 * being edited (`cell-edit-mode`), but for a race on the web (office-js #1393), where it is silent from the first request on.
 *
 * @param hasAnswered Whether Excel has answered since the work began: then it is slow, and no cell is being edited.
 */
function SlowHint({ hasAnswered }: { readonly hasAnswered: boolean }): ReactElement | null {
  const { strings } = usePane();
  const isWorking = useLater(WORKING_MS);
  const isSlow = useLater(SLOW_MS) && !hasAnswered;
  const seconds = useSeconds();
  if (!isWorking) return null;
  return (
    <Text size={200} data-working>
      {strings.working} <span aria-hidden="true">({strings.seconds(seconds)})</span>{" "}
      <span role="status" {...(isSlow ? { "data-slow": true } : {})}>
        {isSlow ? strings.slow : null}
      </span>
    </Text>
  );
}

/** Seconds since it was first asked. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

/** Whether so many milliseconds have gone by since it was first asked. */
function useLater(milliseconds: number): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLater;
}
