import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { InspectedColumn, TableInspection } from "../../core/inspectTable";
import { fieldLabel } from "../../core/messages/messages";
import { usePane } from "../context/paneContext";
import { ColumnChoice } from "../components/ColumnChoice";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import type { WorkbookState } from "../state/useWorkbook";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface ColumnsScreenProps {
  readonly workbook: WorkbookState;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onPrepare: () => void;
  readonly onRunAudit: () => void;
}

/** What each column of the ticked tables was taken for, to be corrected, and what missing columns cost. */
export function ColumnsScreen(props: ColumnsScreenProps): ReactElement {
  const { workbook, takesFocus, onBack, onPrepare, onRunAudit } = props;
  const styles = useStyles();
  const { strings, tasks } = usePane();
  const { columns } = strings;
  const ticked = workbook.inspections.filter(({ table }) => workbook.isTicked(table));
  const isBusy = tasks.running !== null;
  const isReady = !isBusy && ticked.length > 0;
  const footer = (
    <>
      <Button onClick={onBack} data-action="back">
        {columns.back}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={isReady ? onRunAudit : undefined}
        data-action="run-audit"
      >
        {columns.runAudit}
      </Button>
    </>
  );
  return (
    <Screen title={columns.title} takesFocus={takesFocus} footer={footer}>
      {ticked.length === 0 ? <Text>{columns.nothingChosen}</Text> : null}
      {ticked.some(({ missing }) => missing.length > 0) ? (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={isBusy ? undefined : onPrepare}
          data-action="prepare-list"
        >
          {strings.prepare.title}
        </Button>
      ) : null}
      {ticked.map((inspection) => (
        <TableColumns key={inspection.table} inspection={inspection} workbook={workbook} />
      ))}
      <Text size={200} className={styles.quiet}>
        {columns.kept}
      </Text>
    </Screen>
  );
}

function TableColumns({
  inspection,
  workbook,
}: {
  inspection: TableInspection;
  workbook: WorkbookState;
}): ReactElement {
  const styles = useStyles();
  const { columns: texts } = usePane().strings;
  const { table, columns } = inspection;
  const known = columns.filter(({ field }) => field !== null).length;
  return (
    <Section title={table}>
      <Text>{texts.known(known, columns.length)}</Text>
      <div className={styles.bars}>
        <Missing inspection={inspection} />
      </div>
      <ul className={styles.list}>
        {[...columns].sort(byDoubt).map((column) => (
          <ColumnChoice key={column.index} table={table} column={column} workbook={workbook} />
        ))}
      </ul>
    </Section>
  );
}

/** Columns that need a look come first: words not understood, guesses, then what is sure; the order of the sheet else. */
function byDoubt(a: InspectedColumn, b: InspectedColumn): number {
  return doubtOf(b) - doubtOf(a) || a.index - b.index;
}

function doubtOf({ confidence, field, words }: InspectedColumn): number {
  if (words.some(({ code }) => code === null)) return 3;
  if (confidence === "low") return 2;
  if (confidence === "medium") return 1;
  return field === null ? -1 : 0;
}

/** What the table has no column for, and how many answers that costs. */
function Missing({ inspection }: { readonly inspection: TableInspection }): ReactElement {
  const { language, strings } = usePane();
  const { columns } = strings;
  if (inspection.reason === "no-name-column") {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{columns.noNameColumn}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      {inspection.missing.map(({ field, answers }) => (
        <MessageBar key={field} intent="warning" layout="multiline" data-missing={field}>
          <MessageBarBody>
            <MessageBarTitle>{columns.missing(fieldLabel(field, language))}</MessageBarTitle>{" "}
            {columns.missingCost(answers)}
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
