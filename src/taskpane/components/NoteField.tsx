import { Button, Field, Input, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { NOTE_SOURCES, type ChecklistItem } from "../../core/guide/codes";
import { answerNoteIn, otherNotes, type AnswerNote } from "../../core/interview/answerNotes";
import { termsOf } from "../../core/texts/texts";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";
import type { Answers } from "../state/useAnswers";
import type { AuditState } from "../state/useAudit";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200 },
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  origin: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, width: "100%" },
  button: { alignSelf: "flex-start" },
  others: { color: tokens.colorNeutralForeground3, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** Longest note about one answer: what no longer fits is for a document. */
const MAX_LENGTH = 500;

export interface NoteFieldProps {
  readonly item: ChecklistItem;
  readonly stakeholder: AssessedStakeholder;
  readonly audit: AuditState;
  readonly answers: Answers;
}

/**
 * The note about one answer, with its day, that of the audit unless another one is chosen, and its source, kept in the table's own
 * column of comments. Closed until it is wanted; what was typed stays until it is saved.
 */
export function NoteField({ item, stakeholder, audit, answers }: NoteFieldProps): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const { interview: texts, card } = strings;
  const cell = commentsOf(audit, stakeholder);
  const kept = answerNoteIn(cell, item);
  const draft = answers.noteDraft(stakeholder, item);
  const note = draft ?? kept ?? { text: "", day: audit.checked?.audit.asOf ?? null, source: null };
  const others = otherNotes(cell).trim();
  const isChanged =
    note.text.trim() !== (kept?.text ?? "") ||
    (kept !== null && (note.day !== kept.day || note.source !== kept.source));
  const change = (changes: Partial<AnswerNote>): void =>
    answers.setNoteDraft(stakeholder, item, { ...note, ...changes });
  return (
    // Another answer begins with what is kept of it in sight.
    <details key={`${stakeholder.key} ${item}`} open={kept !== null || draft !== null}>
      <summary tabIndex={0} className={styles.summary} data-action="note">
        {card.note.title}
      </summary>
      <div className={styles.root}>
        <Textarea
          aria-label={card.note.title}
          value={note.text}
          maxLength={MAX_LENGTH}
          onChange={(_, { value }) => change({ text: value })}
          resize="vertical"
          data-field="notes"
        />
        <Origin note={note} onChange={change} />
        <Text size={200}>{texts.noPersonalData}</Text>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={!isChanged}
          onClick={isChanged ? () => answers.answer(stakeholder, { kind: "note", item, ...note }) : undefined}
          data-action="save-note"
        >
          {texts.saveNote}
        </Button>
        {others === "" ? null : (
          <Text size={200} className={styles.others} data-other-notes>
            <strong>{card.note.others}</strong>
            {`\n${others}`}
          </Text>
        )}
      </div>
    </details>
  );
}

interface OriginProps {
  readonly note: AnswerNote;
  readonly onChange: (changes: Partial<AnswerNote>) => void;
}

/** When it was said, and where. */
function Origin({ note, onChange }: OriginProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { note: texts } = strings.card;
  const { noteSources } = termsOf(language);
  return (
    <div className={styles.origin}>
      <Field label={texts.day} size="small">
        <Input
          type="date"
          size="small"
          className={styles.narrow}
          value={note.day ?? ""}
          onChange={(_, { value }) => onChange({ day: value === "" ? null : value })}
          data-field="note-day"
        />
      </Field>
      <Field label={texts.source} size="small">
        <Select
          size="small"
          value={note.source ?? ""}
          onChange={(_, { value }) => onChange({ source: NOTE_SOURCES.find((own) => own === value) ?? null })}
          data-field="note-source"
        >
          <option value="">{texts.noSource}</option>
          {NOTE_SOURCES.map((source) => (
            <option key={source} value={source}>
              {noteSources[source]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function commentsOf({ checked }: AuditState, { row }: AssessedStakeholder): string {
  const mapping = checked?.audit.tables.find(({ table }) => table === row.table)?.mapping;
  const column = mapping?.columns.find(({ field }) => field === "notes")?.index;
  const table = checked?.tables.find(({ name }) => name === row.table);
  const cell = column === undefined ? null : (table?.rows[row.index]?.[column] ?? null);
  return cell === null || typeof cell === "object" ? "" : String(cell);
}
