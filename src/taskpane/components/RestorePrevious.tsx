import { useState, type ReactElement } from "react";

import { sheetTexts } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import { RESTORE, type ReportState } from "../state/useReport";
import { AskFirstButton } from "./AskFirstButton";

/** Takes the sheets back to the result before, which the question names by its moment. */
export function RestorePrevious({ report }: { readonly report: ReportState }): ReactElement | null {
  const { language, strings, tasks } = usePane();
  const { write: texts } = strings;
  const [restored, setRestored] = useState<string | null>(null);
  const previous = report.preview?.previous ?? null;
  if (previous === null) return null;
  const [day = "", minute = ""] = previous.split("T");
  const when = `${sheetTexts(language).formatDate(day)}, ${minute}`;
  return (
    <AskFirstButton
      label={texts.restore}
      ask={texts.restoreAsk(when)}
      yes={texts.restoreYes}
      no={texts.restoreNot}
      done={texts.restored(restored ?? when)}
      onYes={async () => {
        if (tasks.running !== null || !(await report.restore(previous))) return false;
        setRestored(when);
        return true;
      }}
      actions={{ begin: RESTORE, yes: "restore-yes", no: "restore-not" }}
    />
  );
}
