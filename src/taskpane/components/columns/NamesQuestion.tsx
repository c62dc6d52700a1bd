import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import type { TableInspection } from "../../../core/inspectTable";
import { usePane } from "../../context/paneContext";
import { shownHeader } from "./HeaderLink";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    padding: "7px 0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  question: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export interface NamesQuestionProps {
  readonly inspection: TableInspection;
  /** Zero-based column that is chosen so far. */
  readonly chosen: number;
  readonly onChoose: (column: number) => void;
}

/** Asks which column holds the names; the likeliest is chosen already, the button of the screen says yes to it. */
export function NamesQuestion({ inspection, chosen, onChoose }: NamesQuestionProps): ReactElement {
  const styles = useStyles();
  const { columns: texts } = usePane().strings;
  const id = useId();
  return (
    <div className={styles.root} data-names-of={inspection.table}>
      <label htmlFor={id} className={styles.question}>
        {texts.whichNames(inspection.table)}
      </label>
      <Select id={id} value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))}>
        {inspection.columns.map((column) => {
          const [sample] = column.samples;
          const value = typeof sample === "string" ? ` (${sample})` : "";
          return (
            <option key={column.index} value={column.index}>
              {shownHeader(column)}
              {value}
            </option>
          );
        })}
      </Select>
    </div>
  );
}
