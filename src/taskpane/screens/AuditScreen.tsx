import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import { usePane } from "../context/paneContext";
import { AskNextList } from "../components/AskNextList";
import { CompletenessSection } from "../components/CompletenessSection";
import { ProjectChoice } from "../components/ProjectChoice";
import { FindingsSection } from "../components/FindingsSection";
import { GapsSection } from "../components/GapsSection";
import { PrepareButton } from "../components/PrepareButton";
import { Screen } from "../components/Screen";
import { Staged } from "../components/Staged";
import { FamiliarityGrid } from "../charts/FamiliarityGrid";
import { ResourcesChart } from "../charts/ResourcesChart";
import type { AuditState } from "../state/useAudit";

export interface AuditScreenProps {
  readonly audit: AuditState;
  readonly takesFocus: boolean;
  readonly onRunAudit: () => void;
  readonly onPrepare: () => void;
  /** Opens the interview of a stakeholder; null opens the one with the most to ask. */
  readonly onInterview: (key: string | null) => void;
  readonly onWrite: () => void;
  readonly onProject: (project: string) => void;
}

/** What the audit found: completeness, gaps, whom to ask, what to mend, and two charts. */
export function AuditScreen({
  audit: { checked },
  takesFocus,
  onRunAudit,
  onPrepare,
  onInterview,
  onWrite,
  onProject,
}: AuditScreenProps): ReactElement {
  const { strings, tasks } = usePane();
  const { audit: texts } = strings;
  const isBusy = tasks.running !== null;
  if (checked === null || checked.audit.stakeholders.length === 0) {
    return (
      <Screen
        title={texts.title}
        takesFocus={takesFocus}
        footer={
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={isBusy ? undefined : onRunAudit}
            data-action="run-audit"
          >
            {texts.run}
          </Button>
        }
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
    <Screen title={texts.title} takesFocus={takesFocus} footer={footer}>
      {checked.audit.findings.some(({ kind }) => kind === "unmapped-question") ? (
        <PrepareButton onClick={onPrepare} />
      ) : null}
      <ProjectChoice audit={checked.audit} onProject={onProject} />
      <Results audit={checked.audit} onInterview={onInterview} />
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={isBusy ? undefined : onRunAudit}
        data-action="run-audit"
      >
        {texts.again}
      </Button>
    </Screen>
  );
}

function Results({ audit, onInterview }: { audit: Audit; onInterview: (key: string) => void }): ReactElement {
  return (
    <Staged>
      <CompletenessSection audit={audit} />
      <GapsSection audit={audit} onInterview={onInterview} />
      <AskNextList audit={audit} onInterview={onInterview} />
      <FindingsSection audit={audit} />
      <ResourcesChart audit={audit} />
      <FamiliarityGrid audit={audit} onInterview={onInterview} />
    </Staged>
  );
}
