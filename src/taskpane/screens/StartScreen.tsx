import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { WorkbookView } from "../../app/readWorkbook";
import { ResultPicture } from "../charts/ResultPicture";
import { usePane } from "../context/paneContext";
import { CheckButton } from "../components/CheckButton";
import { HelpLink } from "../components/HelpLink";
import { OtherStarts } from "../components/OtherStarts";
import { OwnTerms } from "../components/OwnTerms";
import { OwnSubjects } from "../components/subjects/OwnSubjects";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { TableChoice } from "../components/TableChoice";
import { asksAboutColumns } from "../state/columnQuestions";
import type { WorkbookState } from "../state/useWorkbook";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  promise: { margin: 0 },
  again: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface StartScreenProps {
  readonly workbook: WorkbookState;
  readonly takesFocus: boolean;
  readonly onShowColumns: () => void;
  readonly onRunAudit: () => void;
}

/** What the tool does, the tables of the workbook, and ways to a table for whoever has none. */
export function StartScreen({ workbook, takesFocus, onShowColumns, onRunAudit }: StartScreenProps): ReactElement {
  const styles = useStyles();
  const { language, strings, tasks } = usePane();
  const { start } = strings;
  const { view, inspections, choices, isTicked, inserted } = workbook;
  const ticked = inspections.filter(({ table }) => isTicked(table));
  const hidden = ticked.reduce((sum, { hiddenRows }) => sum + hiddenRows, 0);
  const isSampleAlone =
    ticked.length > 0 &&
    ticked.every(({ isSample }) => isSample) &&
    inspections.some(({ reason, isSample }) => reason === null && !isSample);
  const isBusy = tasks.running !== null;
  const hasTicked = ticked.length > 0;
  // The way leads over the columns only where there is something to confirm about them.
  const asks = ticked.some(asksAboutColumns);
  const footer = hasTicked ? (
    <>
      {asks ? null : (
        <Button disabledFocusable={isBusy} onClick={isBusy ? undefined : onShowColumns} data-action="show-columns">
          {start.showColumns}
        </Button>
      )}
      <CheckButton
        key="check"
        lists={ticked.length}
        next={asks ? "columns" : "audit"}
        onClick={asks ? onShowColumns : onRunAudit}
      />
    </>
  ) : undefined;
  return (
    <Screen title={start.title} takesFocus={takesFocus} footer={footer}>
      <Text as="p" className={styles.promise}>
        {start.promise}
      </Text>
      {view?.hasOwnSheets === false ? <ResultPicture /> : null}
      {view === null ? null : (
        <>
          {inspections.length === 0 ? (
            <Section title={start.noTableTitle}>
              <Text>{start.noTable}</Text>
              <OtherStarts workbook={workbook} />
            </Section>
          ) : (
            <Section title={start.found(inspections.length)}>
              <ul className={styles.list}>
                {inspections.map((inspection) => (
                  <TableChoice
                    key={inspection.table}
                    inspection={inspection}
                    isTicked={isTicked(inspection.table)}
                    onTick={(isChecked) => workbook.tick(inspection.table, isChecked)}
                  />
                ))}
              </ul>
              <Button
                size="small"
                appearance="subtle"
                className={styles.again}
                disabledFocusable={isBusy}
                onClick={isBusy ? undefined : () => void workbook.load()}
                data-action="read-again"
              >
                {start.readAgain}
              </Button>
            </Section>
          )}
          {hidden > 0 ? (
            <div>
              <MessageBar intent="info" layout="multiline">
                <MessageBarBody>
                  <strong>{start.hidden(hidden)}</strong> {choices.visibleRowsOnly ? null : start.hiddenCounted}
                </MessageBarBody>
              </MessageBar>
              <Checkbox
                label={start.visibleOnly}
                checked={choices.visibleRowsOnly}
                onChange={(_, { checked }) => workbook.setVisibleOnly(checked === true)}
              />
            </div>
          ) : null}
          {inserted === null ? null : <Text role="status">{start.inserted(inserted)}</Text>}
          {isSampleAlone ? <Text data-sample-alone>{start.sampleAlone}</Text> : null}
          {inspections.length === 0 ? null : (
            <Section title={start.otherStarts}>
              <OtherStarts workbook={workbook} />
            </Section>
          )}
          <OwnTables view={view} workbook={workbook} />
        </>
      )}
      <Text size={200} className={styles.quiet}>
        {start.privacy}{" "}
        <HelpLink to={`#privacy-${language}`} action="privacy">
          {start.privacyMore}
        </HelpLink>
      </Text>
    </Screen>
  );
}

interface OwnTablesProps {
  readonly view: WorkbookView;
  readonly workbook: WorkbookState;
}

/** The tables that the user fills in for the add-in: own words, subjects. */
function OwnTables({ view, workbook }: OwnTablesProps): ReactElement {
  const { subjects } = usePane().strings;
  const { subjectsSheet, isReadOnly } = view;
  return (
    <>
      <OwnTerms workbook={workbook} />
      <OwnSubjects
        sheet={subjectsSheet}
        about={subjectsSheet === null ? subjects.about : subjects.place(subjectsSheet)}
        isReadOnly={isReadOnly}
        onInserted={() => void workbook.load()}
      />
    </>
  );
}
