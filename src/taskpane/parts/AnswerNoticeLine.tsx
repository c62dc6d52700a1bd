import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../paneContext";
import type { Answers } from "../state/useAnswers";

/** What became of the last answer: where it was saved, or what it needs. */
export function AnswerNoticeLine({ answers }: { readonly answers: Answers }): ReactElement {
  const { strings, tasks } = usePane();
  const { interview: texts } = strings;
  const { notice } = answers;
  return (
    <div data-notice={notice?.status ?? ""}>
      <div role="status">
        {tasks.running?.name === "answer" ? (
          <Text size={200}>{texts.saving}</Text>
        ) : notice?.status === "saved" ? (
          <Text size={200}>✓ {texts.saved(notice.cells)}</Text>
        ) : notice?.status === "unchanged" ? (
          <Text size={200}>{texts.unchanged}</Text>
        ) : null}
      </div>
      {notice?.status === "needs-column" ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.needsColumn(notice.header, notice.table)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={answers.addColumn} data-action="add-column">
              {texts.addColumn(notice.header)}
            </Button>
            <Button size="small" appearance="subtle" onClick={answers.dismiss}>
              {texts.notNow}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {notice?.status === "changed" ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.changed(notice.cell, notice.current)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={answers.dismiss} data-action="keep-theirs">
              {texts.keepTheirs}
            </Button>
            <Button size="small" onClick={answers.overwrite} data-action="write-mine">
              {texts.writeMine}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {notice?.status === "scale-would-change" ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.scaleWouldChange}</MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}
