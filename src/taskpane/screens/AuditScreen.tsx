import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { CheckedTables } from "../../app/checkTables";
import { listState } from "../../core/matrix/listState";
import { usePane } from "../context/paneContext";
import { AskNextList } from "../components/AskNextList";
import { CheckButton } from "../components/CheckButton";
import { CompletenessSection, CompletenessTitle } from "../components/CompletenessSection";
import { ProjectChoice } from "../components/ProjectChoice";
import { FindingsSection } from "../components/findings/FindingsSection";
import type { SayFindings } from "../components/findings/useSettled";
import { GapsSection } from "../components/GapsSection";
import { PrepareButton } from "../components/PrepareButton";
import { Screen } from "../components/Screen";
import { Staged } from "../components/Staged";
import { FamiliarityGrid } from "../charts/FamiliarityGrid";
import { ListChart } from "../charts/ListChart";
import { ResourcesChart } from "../charts/ResourcesChart";
import { LanesSection } from "../components/lanes/LanesSection";
import { SubjectsSection } from "../components/subjects/SubjectsSection";
import type { AuditState } from "../state/useAudit";
import type { WorkbookState } from "../state/useWorkbook";

const useStyles = makeStyles({ again: { alignSelf: "flex-start" } });

export interface AuditScreenProps {
  readonly audit: AuditState;
  readonly workbook: WorkbookState;
  readonly takesFocus: boolean;
  readonly onSay: SayFindings;
  readonly onRunAudit: () => void;
  readonly onPrepare: () => void;
  /** Opens the interview of a stakeholder; null opens the one with the most to ask. */
  readonly onInterview: (key: string | null) => void;
  readonly onWrite: () => void;
  readonly onProject: (project: string) => void;
}

/** What the audit found: completeness, gaps, what to look at, whom to ask, what subjects need, and two charts. */
export function AuditScreen({
  audit,
  workbook,
  takesFocus,
  onSay,
  onRunAudit,
  onPrepare,
  onInterview,
  onWrite,
  onProject,
}: AuditScreenProps): ReactElement {
  const styles = useStyles();
  const { strings, tasks } = usePane();
  const { audit: texts } = strings;
  const { checked } = audit;
  const isBusy = tasks.running !== null;
  if (checked === null || checked.audit.stakeholders.length === 0) {
    return (
      <Screen
        title={texts.title}
        takesFocus={takesFocus}
        footer={<CheckButton lists={audit.lists} next="audit" onClick={onRunAudit} />}
      >
        <Text>{checked === null ? texts.notYet : texts.nobody}</Text>
      </Screen>
    );
  }
  const footer = (
    <>
      <Button
        disabledFocusable={isBusy}
        onClick={isBusy ? undefined : () => onInterview(null)}
        data-action="go-interview"
      >
        {texts.interview}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={isBusy ? undefined : onWrite}
        data-action="go-write"
      >
        {texts.write}
      </Button>
    </>
  );
  return (
    <Screen title={<CompletenessTitle audit={checked.audit} />} takesFocus={takesFocus} footer={footer}>
      <CompletenessSection audit={checked.audit} />
      {checked.audit.findings.some(({ kind }) => kind === "unmapped-question") ? (
        <PrepareButton onClick={onPrepare} />
      ) : null}
      <ProjectChoice audit={checked.audit} onProject={onProject} />
      <Results
        checked={checked}
        workbook={workbook}
        onSay={onSay}
        onInterview={onInterview}
        onSubjects={() => void audit.run().then((isDone) => (isDone ? workbook.load() : null))}
      />
      <Button
        size="small"
        appearance="subtle"
        className={styles.again}
        disabledFocusable={isBusy}
        onClick={isBusy ? undefined : onRunAudit}
        data-action="run-audit"
      >
        {texts.again}
      </Button>
    </Screen>
  );
}

interface ResultsProps extends Pick<AuditScreenProps, "workbook" | "onSay"> {
  readonly checked: CheckedTables;
  readonly onInterview: (key: string) => void;
  /** A table of subjects has been inserted. */
  readonly onSubjects: () => void;
}

function Results({ checked, workbook, onSay, onInterview, onSubjects }: ResultsProps): ReactElement {
  const { audit } = checked;
  const { choices, view } = workbook;
  const list = listState(audit.completeness);
  const hasSubjects = (audit.subjects?.list.length ?? 0) > 0;
  const subjects = (
    <SubjectsSection
      audit={audit}
      isReadOnly={view?.isReadOnly === true}
      onInterview={onInterview}
      onInserted={onSubjects}
    />
  );
  return (
    <Staged>
      {list === "answered" ? null : <ListChart audit={audit} />}
      <GapsSection audit={audit} onInterview={onInterview} />
      {hasSubjects ? subjects : null}
      <FindingsSection checked={checked} choices={choices} onSay={onSay} />
      <AskNextList audit={audit} onInterview={onInterview} />
      {list === "bare" ? null : <ResourcesChart audit={audit} />}
      {list === "bare" ? null : <FamiliarityGrid audit={audit} onInterview={onInterview} />}
      {list === "bare" ? null : <LanesSection audit={audit} onInterview={onInterview} />}
      {hasSubjects ? null : subjects}
    </Staged>
  );
}
