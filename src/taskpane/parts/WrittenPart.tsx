import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { summaryText } from "../../core/sheets/summaryText";
import { usePane } from "../paneContext";
import { LANGUAGE_NAMES } from "./PanePreferences";
import type { ReportState, WrittenAudit } from "../state/useReport";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface WrittenPartProps {
  readonly written: WrittenAudit;
  readonly report: ReportState;
}

/** The sheets that were written, each a link; the summary as text; and the history, to be cleared. */
export function WrittenPart({ written, report }: WrittenPartProps): ReactElement {
  const styles = useStyles();
  const { strings, services, tasks } = usePane();
  const { write: texts } = strings;
  const [said, setSaid] = useState("");
  const sheets = written.written.filter(({ kind }) => kind !== "history");
  const copy = (): void => {
    void navigator.clipboard.writeText(summaryText(written.audit, written.changes)).then(() => setSaid(texts.copied));
  };
  const clear = async (): Promise<void> => {
    if (await report.clearHistory()) setSaid(texts.historyCleared);
  };
  return (
    <div className={styles.root} data-result="written">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{texts.done(sheets.length)}</MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {sheets.map(({ name }) => (
          <li key={name}>
            <Link
              as="button"
              inline
              onClick={() => void tasks.run("go", async () => services.goToSheet(name))}
              data-written={name}
            >
              {texts.open(name)}
            </Link>
          </li>
        ))}
      </ul>
      {report.language === written.audit.language ? null : (
        <Button size="small" onClick={() => void report.rewrite()} data-action="rewrite-language">
          {texts.rewriteIn(LANGUAGE_NAMES[report.language])}
        </Button>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={copy} data-action="copy-summary">
          {texts.copySummary}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void clear()} data-action="clear-history">
          {texts.clearHistory}
        </Button>
      </div>
      <Text size={200} role="status">
        {said}
      </Text>
    </div>
  );
}
