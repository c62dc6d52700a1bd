import { Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { SHEET_TRAITS } from "../../core/contract/kinds";
import { LANGUAGES } from "../../core/guide/codes";
import type { SheetState } from "../../core/report/sheetState";
import type { PaneStrings } from "../../core/texts/catalogue/pane";
import { usePane } from "../context/paneContext";
import { ChangesSection } from "../components/ChangesSection";
import { CheckButton } from "../components/CheckButton";
import { EditsLine } from "../components/EditsLine";
import { FailureAt } from "../components/FailureAt";
import { RestorePrevious } from "../components/RestorePrevious";
import { Screen } from "../components/Screen";
import { SheetChoices } from "../components/SheetChoices";
import { StateLine } from "../components/StateLine";
import { WriteFooter } from "../components/WriteFooter";
import { WrittenSection } from "../components/WrittenSection";
import type { AuditState } from "../state/useAudit";
import { useReport, WRITTEN } from "../state/useReport";

const useStyles = makeStyles({
  promise: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface WriteScreenProps {
  readonly audit: AuditState;
  readonly authority: string;
  readonly isReadOnly: boolean;
  /** Whether the sheets were up to date when the workbook was read. */
  readonly state: SheetState | null;
  readonly takesFocus: boolean;
  readonly onAuthority: (authority: string) => void;
  readonly onRunAudit: () => void;
  /** Shows the edits that stand in the matrix. */
  readonly onReview: () => void;
  readonly onBack: () => void;
}

/** What will be created, replaced and kept; then the writing, and the way to the sheets. */
export function WriteScreen(props: WriteScreenProps): ReactElement {
  const { strings } = usePane();
  const { audit, state, takesFocus, onRunAudit } = props;
  const isEmpty = (audit.checked?.audit.stakeholders.length ?? 0) === 0;
  // The rows are checked again on the way to the sheets: meanwhile the screen stays.
  if (!isEmpty) return <Report {...props} />;
  const check = <CheckButton lists={audit.lists} next="write" onClick={onRunAudit} />;
  return (
    <Screen title={titleOf(strings, state !== null)} takesFocus={takesFocus} footer={check}>
      {audit.checked !== null || state === null ? null : <StateLine state={state} />}
      <Text>{audit.checked === null ? strings.write.notYet : strings.audit.nobody}</Text>
    </Screen>
  );
}

/** Sheets that stand are not to be created. */
function titleOf({ write, tabs }: PaneStrings, isThere: boolean): string {
  return isThere ? tabs.write : write.title;
}

function Report({
  audit,
  authority,
  isReadOnly,
  state,
  takesFocus,
  onAuthority,
  onReview,
  onBack,
}: WriteScreenProps): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks, announce } = usePane();
  const { write: texts } = strings;
  const report = useReport(services, tasks, audit, authority, language);
  const { preview, written } = report;
  const isReady = tasks.running === null && preview !== null && !isReadOnly;
  const visible = (preview?.sheets ?? []).filter(({ kind }) => !SHEET_TRAITS[kind].isHidden && report.isChosen(kind));
  const write = async (): Promise<void> => {
    if (await report.write()) announce(texts.done(visible.length));
  };
  const update = async (): Promise<void> => {
    const count = await report.update();
    if (count > 0) announce(texts.done(count));
  };
  const footer = <WriteFooter report={report} isReady={isReady} onWrite={() => void write()} onBack={onBack} />;
  const changes = written?.changes ?? preview?.changes ?? null;
  return (
    <Screen title={titleOf(strings, state !== null || written !== null)} takesFocus={takesFocus} footer={footer}>
      <Text as="p" className={styles.promise}>
        {texts.promise}
      </Text>
      {preview === null || preview.state === null ? null : (
        <StateLine state={preview.state} onUpdate={isReady ? () => void update() : null} />
      )}
      <EditsLine count={preview?.edits ?? 0} onReview={onReview} />
      {isReadOnly ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.readOnly}</MessageBarBody>
        </MessageBar>
      ) : null}
      {/* A link to a sheet that is gone takes the others with it. */}
      {written === null ? <FailureAt place={WRITTEN} /> : <WrittenSection written={written} report={report} />}
      {preview === null ? null : <SheetChoices preview={preview} report={report} />}
      <Field label={texts.sheetLanguage}>
        <Select
          value={report.language}
          onChange={(_, { value }) => report.setLanguage(LANGUAGES.find((own) => own === value) ?? language)}
          data-field="sheet-language"
        >
          {LANGUAGES.map((own) => (
            <option key={own} value={own}>
              {texts.languages[own]}
            </option>
          ))}
        </Select>
      </Field>
      {isReadOnly ? null : <RestorePrevious report={report} />}
      <AuthorityField authority={authority} onAuthority={onAuthority} />
      {changes === null || audit.checked === null ? null : (
        <ChangesSection changes={changes} audit={audit.checked.audit} />
      )}
    </Screen>
  );
}

interface AuthorityFieldProps {
  readonly authority: string;
  readonly onAuthority: (authority: string) => void;
}

/** Kept when the field is left. */
function AuthorityField({ authority, onAuthority }: AuthorityFieldProps): ReactElement {
  const { write: texts } = usePane().strings;
  const [text, setText] = useState(authority);
  return (
    <Field label={texts.authority} hint={texts.authorityHint}>
      <Input
        value={text}
        maxLength={255}
        onChange={(_, { value }) => setText(value)}
        onBlur={() => {
          if (text.trim() !== authority) onAuthority(text.trim());
        }}
        data-field="authority"
      />
    </Field>
  );
}
