import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { SHEET_TRAITS } from "../../core/contract/kinds";
import { usePane } from "../context/paneContext";
import { changesSince } from "../state/changesSince";
import type { ReportState } from "../state/useReport";

export interface WriteFooterProps {
  readonly report: ReportState;
  /** Whether the sheets may be written now. */
  readonly isReady: boolean;
  readonly onWrite: () => void;
  readonly onBack: () => void;
}

/**
 * What there is to do with the sheets: to write them, and where they say by themselves that nothing has changed since, to
 * open the committee page.
 */
export function WriteFooter({ report, isReady, onWrite, onBack }: WriteFooterProps): ReactElement {
  const { strings } = usePane();
  const { write: texts } = strings;
  const { preview } = report;
  const visible = (preview?.sheets ?? []).filter(({ kind }) => !SHEET_TRAITS[kind].isHidden && report.isChosen(kind));
  const page = pageThatIsDone(report);
  const all = texts.write(
    visible.length,
    visible.some(({ isReplaced }) => isReplaced),
  );
  return (
    <>
      {page === null ? (
        <Button onClick={onBack} data-action="back">
          {texts.back}
        </Button>
      ) : null}
      <Button
        appearance={page === null ? "primary" : "secondary"}
        disabledFocusable={!isReady}
        onClick={isReady ? onWrite : undefined}
        data-action="write-sheets"
      >
        {preview === null ? texts.title : page === null ? all : strings.sheetState.update}
      </Button>
      {page === null ? null : (
        <Button appearance="primary" onClick={() => void report.open(page)} data-action="open-page">
          {texts.open(page)}
        </Button>
      )}
    </>
  );
}

/** The committee page where all chosen sheets stand and nothing has changed since; else null. */
function pageThatIsDone({ preview, language, isChosen }: ReportState): string | null {
  const state = preview?.state ?? null;
  if (preview === null || state === null || state.language !== language) return null;
  if (changesSince(state) > 0) return null;
  const chosen = preview.sheets.filter(({ kind }) => isChosen(kind));
  if (chosen.some(({ kind, isReplaced }) => !isReplaced && !SHEET_TRAITS[kind].isHidden)) return null;
  return chosen.find(({ kind }) => kind === "summary")?.name ?? null;
}
