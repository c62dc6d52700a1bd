import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Field } from "../../../core/guide/codes";
import type { InspectedColumn, Sample } from "../../../core/inspectTable";
import { withColumn } from "../../../core/memory/choices";
import { fieldUse } from "../../../core/guide/fieldUses";
import { messageTexts, sheetTexts } from "../../../core/texts/texts";
import type { ScaleChoice } from "../../../core/model/mapping";
import { usePane } from "../../context/paneContext";
import type { WorkbookState } from "../../state/useWorkbook";
import { FailureAt } from "../FailureAt";
import { HeaderLink, shownHeader } from "./HeaderLink";
import { MeaningSelect } from "./MeaningSelect";
import { ScaleSegments } from "./ScaleSegments";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "35px",
    fontWeight: tokens.fontWeightSemibold,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    "::before": {
      content: '""',
      width: "6px",
      height: "6px",
      marginInline: "4px 6px",
      borderRight: "1.5px solid currentcolor",
      borderBottom: "1.5px solid currentcolor",
      transform: "rotate(-45deg)",
    },
    "[open] > &::before": { transform: "rotate(45deg)" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  list: { listStyleType: "none", margin: 0, padding: "0 0 8px 24px" },
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  texts: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  samples: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export interface KnownColumnsProps {
  readonly name: "understood" | "left";
  readonly table: string;
  readonly columns: readonly InspectedColumn[];
  readonly workbook: WorkbookState;
}

/** Columns that nothing is asked about, folded: each with some of its values and its meaning, to be changed. */
export function KnownColumns({ name, table, columns, workbook }: KnownColumnsProps): ReactElement | null {
  const styles = useStyles();
  const texts = usePane().strings.columns;
  if (columns.length === 0) return null;
  return (
    <details data-columns={name} data-of={table}>
      <summary className={styles.summary}>{texts[name](columns.length)}</summary>
      <ul className={styles.list}>
        {columns.map((column) => (
          <KnownColumn key={column.index} table={table} column={column} workbook={workbook} />
        ))}
      </ul>
    </details>
  );
}

function KnownColumn({
  table,
  column,
  workbook,
}: Pick<KnownColumnsProps, "table" | "workbook"> & { readonly column: InspectedColumn }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { columns: texts } = strings;
  const { formatDate } = sheetTexts(language);
  const { field, numbers, samples } = column;
  const header = shownHeader(column);
  const { colon, columns: uses } = messageTexts(language);
  const textOf = (sample: Sample): string => (typeof sample === "string" ? sample : formatDate(sample.date));
  const say = (next: Field | null, scale?: ScaleChoice): void =>
    workbook.say((before) => withColumn(before, table, column.header, next, scale));
  return (
    <li className={styles.item} data-column={column.header}>
      <div className={styles.line}>
        <div className={styles.texts}>
          <HeaderLink column={column} />
          <span className={styles.samples}>
            {samples.length === 0 ? texts.blankColumn : samples.map(textOf).join(" · ")}
          </span>
          {field === null ? null : (
            <span className={styles.samples} data-use={fieldUse(field)}>
              {`${uses.usedFor}${colon}${uses.uses[fieldUse(field)]}`}
            </span>
          )}
        </div>
        <MeaningSelect label={texts.meaning(header)} field={field} onField={(next) => say(next)} />
      </div>
      <FailureAt place={column.cell} />
      {numbers === null || field === null ? null : (
        <ScaleSegments header={header} scale={numbers} onScale={(scale) => say(field, scale)} />
      )}
    </li>
  );
}
