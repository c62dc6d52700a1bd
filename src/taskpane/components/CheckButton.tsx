import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../context/paneContext";

export interface CheckButtonProps {
  /** How many lists are ticked. */
  readonly lists: number;
  /** The screen it leads to. */
  readonly next: "columns" | "audit" | "interview" | "write";
  readonly onClick: () => void;
}

/** The way to the findings, called the same wherever it stands. */
export function CheckButton({ lists, next, onClick }: CheckButtonProps): ReactElement {
  const { strings, tasks } = usePane();
  const isBusy = tasks.running !== null;
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy}
      onClick={isBusy ? undefined : onClick}
      data-action="check-lists"
      data-next={next}
    >
      {strings.audit.run(lists)}
    </Button>
  );
}
