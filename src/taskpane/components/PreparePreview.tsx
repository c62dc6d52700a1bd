import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { isCellError, type Table } from "../../core/model/table";
import type { TableInspection } from "../../core/inspectTable";
import type { NewColumn } from "../../core/template/missingColumns";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
  },
  cell: {
    padding: "5px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  own: { fontWeight: tokens.fontWeightSemibold },
  fresh: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    // Nothing but the colour tells them from the columns that are there.
    "@media (forced-colors: active)": { borderBottom: "3px double Highlight" },
  },
  open: { border: `2px solid ${tokens.colorBrandStroke1}` },
  // A low pane has room for the first row and the groups below, and none for the open list.
  second: { "@media (max-height: 620px)": { display: "none" } },
  words: { listStyleType: "none", margin: 0, padding: "4px 6px", boxShadow: tokens.shadow4, whiteSpace: "nowrap" },
});

/** Rows of the list that are shown. */
const ROWS = 2;
/** New columns that are shown. */
const COLUMNS = 2;
/** Words of the drop-down that are shown. */
const WORDS = 4;

export interface PreparePreviewProps {
  readonly label: string;
  readonly table: Table;
  readonly inspection: TableInspection;
  readonly columns: readonly NewColumn[];
  /** Letters of the new columns. */
  readonly letters: readonly string[];
}

/** The first rows of the user's own list with the new columns beside them, the first drop-down open. */
export function PreparePreview({ label, table, inspection, columns, letters }: PreparePreviewProps): ReactElement {
  const styles = useStyles();
  const name = inspection.columns.find(({ field }) => field === "name");
  const names = namesOf(table, name?.index ?? 0);
  const shown = columns.slice(0, COLUMNS);
  const [first] = shown;
  const blanks = Array.from({ length: COLUMNS - shown.length }, (_, index) => <span key={index} />);
  return (
    <div role="img" aria-label={label} className={styles.grid} data-preview>
      <span className={`${styles.cell} ${styles.own}`}>{name?.header ?? ""}</span>
      {shown.map(({ field, header }, index) => (
        <span key={field} className={`${styles.cell} ${styles.fresh}`}>
          {letters[index]} · {header}
        </span>
      ))}
      {blanks}
      <span className={`${styles.cell} ${styles.own}`}>{names[0] ?? ""}</span>
      <span className={`${styles.cell} ${styles.open}`}>{first?.words[0] ?? ""} ⌄</span>
      <span className={styles.cell} />
      <span className={`${styles.cell} ${styles.own} ${styles.second}`}>{names[1] ?? ""}</span>
      <ul className={`${styles.words} ${styles.second}`}>
        {(first?.words ?? []).slice(0, WORDS).map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
      <span className={`${styles.cell} ${styles.second}`} />
    </div>
  );
}

function namesOf(table: Table, column: number): string[] {
  const names: string[] = [];
  for (const row of table.rows) {
    const cell = row[column] ?? null;
    if (cell !== null && !isCellError(cell)) names.push(String(cell));
    if (names.length === ROWS) break;
  }
  return names;
}
