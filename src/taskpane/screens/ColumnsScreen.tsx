import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { withColumn } from "../../core/memory/choices";
import { usePane } from "../context/paneContext";
import { PrepareButton } from "../components/PrepareButton";
import { Screen } from "../components/Screen";
import { SettledButton } from "../components/SettledButton";
import { TableColumns } from "../components/columns/TableColumns";
import type { TableQuestions } from "../state/columnQuestions";
import { useColumnQuestions, type ColumnQuestions } from "../state/useColumnQuestions";
import type { WorkbookState } from "../state/useWorkbook";

const useStyles = makeStyles({
  summary: { marginTop: `calc(-1 * ${tokens.spacingVerticalM})`, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground3 },
  accepted: {
    display: "flex",
    flexBasis: "100%",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  grow: { flexGrow: 1 },
});

export interface ColumnsScreenProps {
  readonly workbook: WorkbookState;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onPrepare: () => void;
  readonly onRunAudit: () => void;
}

/** What each column of the ticked tables seems to be, to be confirmed at once or one by one; nothing moves meanwhile. */
export function ColumnsScreen(props: ColumnsScreenProps): ReactElement {
  const { workbook, takesFocus, onBack, onPrepare, onRunAudit } = props;
  const styles = useStyles();
  const { strings } = usePane();
  const { columns: texts } = strings;
  const questions = useColumnQuestions(workbook);
  const [names, setNames] = useState<ReadonlyMap<string, number>>(new Map());
  const { tables, open, settled } = questions;
  const nameOf = (own: TableQuestions): number => names.get(own.inspection.table) ?? likelyColumn(own);
  const chooseNames = (): void =>
    workbook.say((before) =>
      tables
        .filter(({ needsNames }) => needsNames)
        .reduce((said, own) => {
          const header = own.inspection.columns[nameOf(own)]?.header;
          return header === undefined ? said : withColumn(said, own.inspection.table, header, "name");
        }, before),
    );
  return (
    <Screen
      title={texts.title}
      takesFocus={takesFocus}
      footer={<Footer questions={questions} onBack={onBack} onRunAudit={onRunAudit} onChooseNames={chooseNames} />}
    >
      {tables.length === 0 ? (
        <Text>{texts.nothingChosen}</Text>
      ) : (
        <Text className={styles.summary} data-summary>
          {questions.acceptable !== null || open.columns > 0
            ? texts.toConfirm(open.columns, open.words)
            : texts.settled(settled.understood, settled.left, open.words)}
        </Text>
      )}
      {tables.map((own) => (
        <TableColumns
          key={own.inspection.table}
          questions={own}
          isTitled={tables.length > 1}
          workbook={workbook}
          name={nameOf(own)}
          onName={(column) => setNames((before) => new Map(before).set(own.inspection.table, column))}
        />
      ))}
      {tables.some(({ inspection }) => inspection.missing.length > 0) ? <PrepareButton onClick={onPrepare} /> : null}
      <Text size={200} className={styles.quiet}>
        {texts.kept}
      </Text>
    </Screen>
  );
}

/** The column that most likely holds the names; the first one where none is like it. */
function likelyColumn({ inspection: { columns, likelyNames } }: TableQuestions): number {
  return Math.max(
    columns.findIndex(({ header }) => header === likelyNames),
    0,
  );
}

interface FooterProps extends Pick<ColumnsScreenProps, "onBack" | "onRunAudit"> {
  readonly questions: ColumnQuestions;
  readonly onChooseNames: () => void;
}

function Footer({ questions, onBack, onRunAudit, onChooseNames }: FooterProps): ReactElement {
  const styles = useStyles();
  const { strings, tasks, announce } = usePane();
  const { columns: texts } = strings;
  const { tables, open, acceptable, accepted } = questions;
  // Looking at the columns again holds nobody up.
  const isBusy = tasks.running !== null && tasks.running.name !== "inspect";
  if (tables.length === 0) {
    return (
      <Button onClick={onBack} data-action="back">
        {texts.back}
      </Button>
    );
  }
  const acceptAll = (): void => {
    if (acceptable === null) return;
    questions.acceptAll();
    announce(texts.accepted(acceptable.columns.length, acceptable.words.length));
  };
  const undoAll = (): void => {
    if (accepted === null) return;
    questions.undoAll();
    announce(texts.takenBack(accepted.columns.length, accepted.words.length));
  };
  const needsNames = tables.some((own) => own.needsNames);
  const main = needsNames
    ? { action: "choose-names", text: texts.chooseNames, onClick: onChooseNames }
    : acceptable !== null
      ? { action: "accept-all", text: texts.acceptAll, onClick: acceptAll }
      : { action: "run-audit", text: texts.goOn, onClick: onRunAudit };
  return (
    <>
      {accepted === null ? null : (
        <div className={styles.accepted} data-accepted>
          <span aria-hidden>✓</span>
          <span className={styles.grow}>{texts.accepted(accepted.columns.length, accepted.words.length)}</span>
          <Link as="button" onClick={undoAll} data-action="undo-all">
            {texts.undoAll}
          </Link>
        </div>
      )}
      {main.action === "accept-all" ? (
        <Button
          aria-label={texts.goOnWithoutName(open.columns, open.words)}
          disabledFocusable={isBusy}
          onClick={isBusy ? undefined : onRunAudit}
          data-action="run-audit"
        >
          {texts.goOnWithout}
        </Button>
      ) : null}
      <SettledButton key="main" isBusy={isBusy} {...main} />
    </>
  );
}
