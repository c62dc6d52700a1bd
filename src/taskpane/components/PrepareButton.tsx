import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../context/paneContext";

/** Leads to the columns that a list lacks for the guide's questions. */
export function PrepareButton({ onClick }: { readonly onClick: () => void }): ReactElement {
  const { strings, tasks } = usePane();
  const isBusy = tasks.running !== null;
  return (
    <Button size="small" disabledFocusable={isBusy} onClick={isBusy ? undefined : onClick} data-action="prepare-list">
      {strings.prepare.title}
    </Button>
  );
}
