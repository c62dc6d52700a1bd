import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";
import type { Answers } from "../state/useAnswers";
import type { AuditState } from "../state/useAudit";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
  button: { alignSelf: "flex-start" },
});

export interface NoteFieldProps {
  readonly stakeholder: AssessedStakeholder;
  readonly audit: AuditState;
  readonly answers: Answers;
}

/** The stakeholder's note: what stands in the table's own column of comments. What was typed stays until it is saved. */
export function NoteField({ stakeholder, audit, answers }: NoteFieldProps): ReactElement {
  const styles = useStyles();
  const { interview: texts } = usePane().strings;
  const kept = noteOf(audit, stakeholder);
  const text = answers.noteDraft(stakeholder) ?? kept;
  const isChanged = text.trim() !== kept.trim();
  return (
    <div className={styles.root}>
      <Field label={texts.note} hint={texts.noPersonalData}>
        <Textarea
          value={text}
          onChange={(_, { value }) => answers.setNoteDraft(stakeholder, value)}
          resize="vertical"
          data-field="notes"
        />
      </Field>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={!isChanged}
        onClick={isChanged ? () => answers.answer(stakeholder, { kind: "note", text }) : undefined}
        data-action="save-note"
      >
        {texts.saveNote}
      </Button>
    </div>
  );
}

function noteOf({ checked }: AuditState, { row }: AssessedStakeholder): string {
  const mapping = checked?.audit.tables.find(({ table }) => table === row.table)?.mapping;
  const column = mapping?.columns.find(({ field }) => field === "notes")?.index;
  const table = checked?.tables.find(({ name }) => name === row.table);
  const cell = column === undefined ? null : (table?.rows[row.index]?.[column] ?? null);
  return cell === null || typeof cell === "object" ? "" : String(cell);
}
