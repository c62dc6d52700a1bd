import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { InspectedColumn } from "../../../core/inspectTable";
import { usePane } from "../../context/paneContext";
import { useGoToCell } from "../../context/useGoToCell";

const useStyles = makeStyles({
  root: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** A header as the user wrote it; pressed, it is shown in the sheet. */
export function HeaderLink({ column }: { readonly column: InspectedColumn }): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const goToCell = useGoToCell();
  const header = shownHeader(column);
  return (
    <button
      type="button"
      className={styles.root}
      title={strings.columns.showHeader(header)}
      onClick={() => goToCell(column.cell, column.cell)}
    >
      {header}
    </button>
  );
}

/** The header on one line. */
export function shownHeader({ header }: Pick<InspectedColumn, "header">): string {
  return header.replace(/\s+/g, " ").trim();
}
