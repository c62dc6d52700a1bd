import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { SHEET_TRAITS } from "../../core/contract/kinds";
import { summaryText } from "../../core/sheets/summary/summaryText";
import { usePane } from "../context/paneContext";
import { CLEAR_HISTORY, WRITTEN, type ReportState, type WrittenAudit } from "../state/useReport";
import { AskFirstButton } from "./AskFirstButton";
import { CopyByHand, useCopy } from "./CopyText";
import { FailureAt } from "./FailureAt";
import { StatusLine } from "./StatusLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface WrittenSectionProps {
  readonly written: WrittenAudit;
  readonly report: ReportState;
}

/** The sheets that were written, each a link; the summary as text; and the history, to be cleared. */
export function WrittenSection({ written, report }: WrittenSectionProps): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const { write: texts } = strings;
  const { copied, copy } = useCopy();
  const shown = written.written.filter(({ kind }) => !SHEET_TRAITS[kind].isHidden);
  // The matrix is in front already; what goes to the committee is the next thing to open.
  const sheets = [...shown].sort((a, b) => Number(b.kind === "summary") - Number(a.kind === "summary"));
  return (
    <div className={styles.root} data-result="written">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{texts.done(sheets.length)}</MessageBarBody>
      </MessageBar>
      {written.copies.length === 0 ? null : (
        <Text size={200} data-result="copies">
          {texts.copies(written.copies.join(", "), written.copies.length)}
        </Text>
      )}
      {written.isWatched ? null : (
        <Text size={200} data-result="not-watched">
          {texts.notWatched}
        </Text>
      )}
      {written.isKept ? null : (
        <Text size={200} data-result="not-kept">
          {texts.notKept}
        </Text>
      )}
      <ul className={styles.list}>
        {sheets.map(({ name }) => (
          <li key={name}>
            <Link as="button" inline onClick={() => void report.open(name)} data-written={name}>
              {texts.open(name)}
            </Link>
          </li>
        ))}
      </ul>
      <FailureAt place={WRITTEN} />
      {report.language === written.audit.language ? null : (
        <Button size="small" onClick={() => void report.rewrite()} data-action="rewrite-language">
          {texts.rewriteIn(texts.languages[report.language])}
        </Button>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => void copy(summaryText(written.audit, written.changes))}
          data-action="copy-summary"
        >
          {texts.copySummary}
        </Button>
      </div>
      <StatusLine text={copied.status === "copied" ? texts.copied : ""} />
      <CopyByHand copied={copied} />
      <ClearHistory report={report} />
    </div>
  );
}

/** Forgets the earlier runs, once the user was told what that costs. */
function ClearHistory({ report }: { readonly report: ReportState }): ReactElement {
  const { write: texts } = usePane().strings;
  return (
    <AskFirstButton
      label={texts.clearHistory}
      ask={texts.clearHistoryAsk}
      yes={texts.clearHistoryYes}
      no={texts.keepHistory}
      done={texts.historyCleared}
      onYes={report.clearHistory}
      actions={{ begin: CLEAR_HISTORY, yes: "clear-history-yes", no: "keep-history" }}
    />
  );
}
