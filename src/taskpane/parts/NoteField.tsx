import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { AssessedStakeholder } from "../../core/stakeholders/stakeholder";
import { usePane } from "../paneContext";
import type { AuditState } from "../state/useAudit";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
  button: { alignSelf: "flex-start" },
});

export interface NoteFieldProps {
  readonly stakeholder: AssessedStakeholder;
  readonly audit: AuditState;
  readonly onNote: (text: string) => void;
}

/** The stakeholder's note: what stands in the table's own column of comments. */
export function NoteField({ stakeholder, audit, onNote }: NoteFieldProps): ReactElement {
  const styles = useStyles();
  const { interview: texts } = usePane().strings;
  const kept = noteOf(audit, stakeholder);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? kept;
  const isChanged = text.trim() !== kept.trim();
  return (
    <div className={styles.root}>
      <Field label={texts.note} hint={texts.noPersonalData}>
        <Textarea value={text} onChange={(_, { value }) => setDraft(value)} resize="vertical" data-field="notes" />
      </Field>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={!isChanged}
        onClick={isChanged ? () => onNote(text) : undefined}
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
