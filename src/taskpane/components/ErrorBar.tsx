import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { errorMessage } from "../../core/messages/messages";
import type { WorkbookError } from "../../core/model/workbookError";
import { usePane } from "../context/paneContext";
import type { TaskFailure } from "../state/useTasks";
import { CopyByHand, useCopy } from "./CopyText";

/** What went wrong, in a sentence, and the ways out of it. */
export function ErrorBar({ failure }: { readonly failure: TaskFailure }): ReactElement {
  const { language, strings, tasks } = usePane();
  const { error } = failure;
  const { copied, copy } = useCopy();
  return (
    <MessageBar intent="error" layout="multiline" role="alert" data-error={error.reason}>
      <MessageBarBody>
        {errorMessage(error, language)}
        <CopyByHand copied={copied} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={tasks.retry} data-action="retry">
          {strings.retry}
        </Button>
        {error.reason === "unexpected" ? (
          <Button size="small" appearance="subtle" onClick={() => void copy(detailOf(error))} data-action="copy-detail">
            {copied.status === "copied" ? strings.copied : strings.copyDetail}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={tasks.dismiss}>
          {strings.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What helps to find a defect: names of errors, codes and places in Excel's object model, never the contents of a cell. */
function detailOf(error: WorkbookError): string {
  const { cause } = error;
  const known = typeof cause === "object" && cause !== null ? (cause as Partial<Record<string, unknown>>) : {};
  const debug = known.debugInfo as Partial<Record<string, unknown>> | undefined;
  const stack = cause instanceof Error && known.code === undefined ? (cause.stack ?? "").split("\n").slice(1, 6) : [];
  const lines = [
    `reason: ${error.reason}`,
    `code: ${textOf(known.code)}`,
    `place: ${textOf(debug?.errorLocation)}`,
    `kind: ${cause instanceof Error ? cause.name : typeof cause}`,
    ...stack.map((line) => line.trim()),
  ];
  return lines.join("\n");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "-";
}
