import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { SheetState } from "../../core/report/sheetState";
import { sheetTexts } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import { changesSince } from "../state/changesSince";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: "12rem" },
  fresh: { color: tokens.colorNeutralForeground1 },
  changed: { color: tokens.colorStatusWarningForeground3 },
});

export interface StateLineProps {
  readonly state: SheetState;
  /** Reads and writes anew what stands; null where nothing can be written now; absent where there is another button for it. */
  readonly onUpdate?: (() => void) | null;
}

/** Whether the sheets that stand are up to date, and the way to bring them up to date. */
export function StateLine({ state, onUpdate }: StateLineProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { sheetState: texts } = strings;
  const day = sheetTexts(language).formatDate(state.day);
  const { inList, byHand, inSubjects } = state;
  const total = changesSince(state);
  if (total === 0) {
    return (
      <div className={styles.words} data-sheet-state="0">
        <Text weight="semibold" className={styles.fresh}>
          <span aria-hidden="true">✓ </span>
          {texts.upToDate}
        </Text>
        <Text size={200}>{texts.unchanged(day)}</Text>
      </div>
    );
  }
  const parts = [
    ...(inList > 0 ? [texts.inList(inList)] : []),
    ...(byHand > 0 ? [texts.byHand(byHand)] : []),
    ...(inSubjects > 0 ? [texts.inSubjects(inSubjects)] : []),
  ];
  return (
    <div className={styles.root} data-sheet-state={total}>
      <div className={styles.words}>
        <Text weight="semibold" className={styles.changed}>
          <span aria-hidden="true">▲ </span>
          {texts.changes(total, day)}
        </Text>
        <Text size={200}>{parts.join(" · ")}</Text>
      </div>
      {onUpdate === undefined ? null : (
        <Button
          size="small"
          aria-label={`${texts.updateSheets} – ${texts.changes(total, day)}`}
          disabledFocusable={onUpdate === null}
          onClick={onUpdate ?? undefined}
          data-action="update-sheets"
        >
          {texts.update}
        </Button>
      )}
    </div>
  );
}
