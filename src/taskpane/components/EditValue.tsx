import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { MARKS } from "../../core/contract/columns";
import { DAY_COLUMNS, type MatrixEdit } from "../../core/edits/matrixEdit";
import { cellText } from "../../core/history/typedOver";
import { isoOfSerial } from "../../core/model/dates";
import type { PlanCell } from "../../core/model/plan";
import type { PaneStrings } from "../../core/texts/catalogue/pane";
import { sheetTexts } from "../../core/texts/texts";
import type { Language } from "../../core/guide/codes";
import { usePane } from "../context/paneContext";
import { answerColours } from "../look/theme";

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "22px",
    height: "22px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ANSWERS: ReadonlyMap<PlanCell, "yes" | "no" | "unknown"> = new Map<PlanCell, "yes" | "no" | "unknown">([
  [MARKS.yes, "yes"],
  [MARKS.none, "no"],
  [MARKS.ask, "unknown"],
]);

export interface EditValueProps {
  readonly edit: MatrixEdit;
  readonly cell: PlanCell;
}

/** What a cell of the matrix says: a mark in its colours, else a text. */
export function EditValue({ edit, cell }: EditValueProps): ReactElement {
  const styles = useStyles();
  const { language, strings, scheme } = usePane();
  const answer = ANSWERS.get(cell);
  if (answer !== undefined) {
    const { fill, line, label } = answerColours(scheme, answer);
    const look =
      answer === "no"
        ? { border: `1px solid ${line}` }
        : { border: `1px solid ${line}`, backgroundColor: fill, color: label };
    return (
      <span className={styles.mark} style={look}>
        {cellText(cell)}
      </span>
    );
  }
  const text = shownText(edit, cell, language);
  const isBlank = text === "";
  return (
    <span className={mergeClasses(styles.text, isBlank && styles.quiet)}>{isBlank ? strings.edits.blank : text}</span>
  );
}

/** What a cell says, in words. */
export function spokenText(edit: MatrixEdit, cell: PlanCell, language: Language, strings: PaneStrings): string {
  const { interview, edits } = strings;
  switch (ANSWERS.get(cell)) {
    case "yes":
      return interview.yes;
    case "no":
      return interview.none;
    case "unknown":
      return interview.toAsk;
    case undefined:
      return shownText(edit, cell, language) || edits.blank;
  }
}

function shownText({ column }: MatrixEdit, cell: PlanCell, language: Language): string {
  const isDay = typeof cell === "number" && DAY_COLUMNS.some((own) => own === column);
  return isDay ? sheetTexts(language).formatDate(isoOfSerial(cell)) : cellText(cell);
}
