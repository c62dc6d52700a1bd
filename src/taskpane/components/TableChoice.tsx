import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import type { TableInspection } from "../../core/inspectTable";
import { usePane } from "../context/paneContext";
import type { StartStrings } from "../../core/texts/catalogue/pane";

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXS },
  details: { display: "flex", flexWrap: "wrap", columnGap: "8px", paddingInlineStart: "36px", marginTop: "-6px" },
  place: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export interface TableChoiceProps {
  readonly inspection: TableInspection;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One table of the workbook, to be audited or not, and why it was recognised. */
export function TableChoice({ inspection, isTicked, onTick }: TableChoiceProps): ReactElement {
  const styles = useStyles();
  const { start } = usePane().strings;
  const details = useId();
  const { table } = inspection;
  return (
    <li className={styles.root} data-table={table}>
      <Checkbox
        label={<span className={styles.name}>{table}</span>}
        checked={isTicked}
        onChange={(_, { checked }) => onTick(checked === true)}
        aria-describedby={details}
      />
      <div id={details} className={styles.details}>
        <Text size={200} className={styles.place}>
          {placeOf(inspection, start)}
        </Text>
        <Text size={200}>{whyOf(inspection, start)}</Text>
      </div>
    </li>
  );
}

function placeOf({ kind, sheet, address, rows, reason }: TableInspection, start: StartStrings): string {
  if (reason === "empty") return start.empty(sheet, rows);
  return kind === "list" ? start.listPlace(sheet, address, rows) : start.place(sheet, rows);
}

function whyOf({ reason, columns, isSample }: TableInspection, start: StartStrings): string | null {
  if (isSample) return start.sampleApart;
  switch (reason) {
    case "no-name-column":
    case "no-header-row":
      return start.noName;
    case "name-only":
      return start.nameOnly;
    case "word-list":
      return start.wordList;
    case "not-a-register":
      return start.noRegister;
    // Its place says it.
    case "empty":
      return null;
    case "own-sheet":
    case "own-words":
    case "subjects":
    case "not-chosen":
    case "tables-first":
    case "sample":
    case "no-header-found":
    case "notes-only":
    case "too-far-right":
    case "damaged":
    case null:
      return start.recognised(columns.filter(({ field }) => field !== null).length, columns.length);
  }
}
