import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { FailureAt } from "./FailureAt";
import { StatusLine } from "./StatusLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface AskFirstButtonProps {
  readonly label: string;
  /** What the user is told before it is done. */
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  /** What is said once it is done. */
  readonly done: string;
  /** Resolves to whether it was done. What goes wrong is told below the button that begins, whose name is the place. */
  readonly onYes: () => Promise<boolean>;
  /** Names of the three buttons, for those who look for them. */
  readonly actions: { readonly begin: string; readonly yes: string; readonly no: string };
}

/** A quiet button that asks first, once the user was told what it costs. */
export function AskFirstButton({ label, ask, yes, no, done, onYes, actions }: AskFirstButtonProps): ReactElement {
  const styles = useStyles();
  const [status, setStatus] = useState<"untouched" | "asking" | "kept" | "done">("untouched");
  const go = async (): Promise<void> => {
    setStatus((await onYes()) ? "done" : "kept");
  };
  return (
    <div className={styles.root}>
      <StatusLine text={status === "asking" ? ask : status === "done" ? done : ""} />
      <div className={styles.buttons}>
        {status === "asking" ? (
          <>
            <Button key="yes" size="small" onClick={() => void go()} data-action={actions.yes}>
              {yes}
            </Button>
            <Button key="no" size="small" autoFocus onClick={() => setStatus("kept")} data-action={actions.no}>
              {no}
            </Button>
          </>
        ) : (
          <Button
            key="begin"
            size="small"
            appearance="subtle"
            // The button that answered is gone: the focus comes back here.
            autoFocus={status !== "untouched"}
            onClick={() => setStatus("asking")}
            data-action={actions.begin}
          >
            {label}
          </Button>
        )}
      </div>
      <FailureAt place={actions.begin} />
    </div>
  );
}
