import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import { usePane } from "../context/paneContext";
import { AskNextList } from "../parts/AskNextList";
import { CompletenessPart } from "../parts/CompletenessPart";
import { FindingsPart } from "../parts/FindingsPart";
import { GapsPart } from "../parts/GapsPart";
import { Screen } from "../parts/Screen";
import { Staged } from "../parts/Staged";
import { FamiliarityGrid } from "../pictures/FamiliarityGrid";
import { ResourcesPicture } from "../pictures/ResourcesPicture";
import type { AuditState } from "../state/useAudit";

export interface AuditScreenProps {
  readonly audit: AuditState;
  readonly takesFocus: boolean;
  readonly onRunAudit: () => void;
  /** Opens the interview of a stakeholder; null opens the one with the most to ask. */
  readonly onInterview: (key: string | null) => void;
  readonly onWrite: () => void;
}

/** What the audit found: completeness, gaps, whom to ask, what to mend, and two pictures. */
export function AuditScreen({
  audit: { checked },
  takesFocus,
  onRunAudit,
  onInterview,
  onWrite,
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
      <CompletenessPart audit={audit} />
      <GapsPart audit={audit} onInterview={onInterview} />
      <AskNextList audit={audit} onInterview={onInterview} />
      <FindingsPart audit={audit} />
      <ResourcesPicture audit={audit} />
      <FamiliarityGrid audit={audit} onInterview={onInterview} />
    </Staged>
  );
}
