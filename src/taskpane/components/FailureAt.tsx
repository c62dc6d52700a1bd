import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactElement } from "react";

import { usePane } from "../context/paneContext";
import type { TaskFailure } from "../state/useTasks";

const ErrorBar = lazy(async () => ({ default: (await import("./ErrorBar")).ErrorBar }));

const useStyles = makeStyles({
  // Clear of the tabs and of the buttons at the foot, which stay where they are.
  root: { scrollMarginTop: "3rem", scrollMarginBottom: "6rem" },
});

/** What went wrong with the control above it, in sight; nothing where that was something else. */
export function FailureAt({ place }: { readonly place: string }): ReactElement | null {
  const { failure } = usePane().tasks;
  return failure?.place === place ? (
    <Suspense>
      <FailureHere failure={failure} />
    </Suspense>
  ) : null;
}

function FailureHere({ failure }: { readonly failure: TaskFailure }): ReactElement {
  const styles = useStyles();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    own.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);
  return (
    <div ref={own} className={styles.root} data-failure-at={failure.place}>
      <ErrorBar failure={failure} />
    </div>
  );
}
