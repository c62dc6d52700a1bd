import { Button, Checkbox, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { canBePut, type MatrixEdit } from "../../core/edits/matrixEdit";
import { listText } from "../../core/edits/listEdits";
import { errorMessage } from "../../core/messages/messages";
import type { Language } from "../../core/guide/codes";
import type { PaneStrings } from "../../core/texts/catalogue/pane";
import { usePane } from "../context/paneContext";
import type { EditsState, ShownEdit } from "../state/useEdits";
import { useGoToCell } from "../context/useGoToCell";
import { EditValue, spokenText } from "./EditValue";
import { FailureAt } from "./FailureAt";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "28px" },
  grow: { flexGrow: 1, minWidth: 0 },
  field: { flexGrow: 1, minWidth: 0, paddingInlineStart: "34px" },
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: "34px",
  },
  note: { display: "block", paddingInlineStart: "34px", paddingBlockStart: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  alert: { color: tokens.colorStatusWarningForeground1 },
  add: { marginInlineStart: "34px", marginBlockStart: tokens.spacingVerticalXS },
});

export interface EditRowProps {
  readonly shown: ShownEdit;
  readonly state: EditsState;
}

/** One edit: its field, what the list says and what the matrix says, and what stands between them. */
export function EditRow({ shown, state }: EditRowProps): ReactElement {
  const styles = useStyles();
  const { language, strings, tasks } = usePane();
  const { edit, isTicked, outcome } = shown;
  const { id, header, needs, words } = edit;
  const isOpen = canBePut(edit) && outcome?.status !== "written";
  const isBusy = tasks.running !== null;
  return (
    <div className={styles.root} data-edit={id} data-kind={edit.kind} data-outcome={outcome?.status ?? ""}>
      <div className={styles.head}>
        {isOpen ? (
          <span className={styles.grow}>
            <Checkbox
              label={header}
              aria-label={spoken(edit, language, strings)}
              checked={isTicked}
              onChange={(_, { checked }) => state.tick(id, checked === true)}
            />
          </span>
        ) : (
          <Text className={styles.field}>{header}</Text>
        )}
        <PlaceLink edit={edit} />
      </div>
      {edit.column === null ? null : (
        <div className={styles.change} aria-hidden={isOpen ? "true" : undefined}>
          <EditValue edit={edit} cell={edit.source} />
          <span aria-hidden="true">→</span>
          <EditValue edit={edit} cell={edit.now} />
          {isOpen && words !== null && words !== "" ? (
            <Text size={200} className={styles.quiet}>
              {strings.edits.quoted(words)}
            </Text>
          ) : null}
        </div>
      )}
      <FailureAt place={id} />
      <Notes shown={shown} />
      {needs === null ? null : (
        <Button
          size="small"
          className={styles.add}
          disabledFocusable={isBusy}
          onClick={isBusy ? undefined : () => void state.addColumn(edit)}
          data-action="add-column"
        >
          {strings.interview.addColumn(needs.header)}
        </Button>
      )}
    </div>
  );
}

/** The cell of the list, to go there. */
function PlaceLink({ edit: { id, place } }: { readonly edit: MatrixEdit }): ReactElement | null {
  const { strings } = usePane();
  const goToCell = useGoToCell();
  const cell = place?.cell ?? null;
  if (cell === null) return null;
  return (
    <Link
      as="button"
      onClick={() => goToCell(cell, id)}
      aria-label={strings.findings.goTo(withoutSheet(cell), cell)}
      data-go={cell}
    >
      {withoutSheet(cell)}
    </Link>
  );
}

/** How an edit went, else why it is not ticked. */
function Notes({ shown: { edit, outcome } }: { readonly shown: ShownEdit }): ReactElement | null {
  const styles = useStyles();
  const { language, strings } = usePane();
  const said = outcome === null ? null : outcomeText(outcome, language, strings);
  const why = outcome?.status === "written" ? null : reason(edit, strings);
  const lines = [said, why].filter((line) => line !== null);
  return lines.length === 0 ? null : (
    <>
      {lines.map((line) => (
        <Text
          key={line}
          size={200}
          className={mergeClasses(
            styles.note,
            edit.kind === "conflict" || outcome?.status !== "written" ? styles.alert : styles.quiet,
          )}
        >
          {line}
        </Text>
      ))}
    </>
  );
}

function outcomeText(outcome: NonNullable<ShownEdit["outcome"]>, language: Language, { edits }: PaneStrings): string {
  switch (outcome.status) {
    case "written":
      return `✓ ${outcome.cell === null ? edits.unchanged : edits.written(withoutSheet(outcome.cell))}`;
    case "changed":
      return edits.changed(withoutSheet(outcome.cell), listText(outcome.current) || edits.blank);
    case "refused": {
      const { reason: why, subject } = outcome.error;
      // Each row says of itself that it was not written.
      return edits.refused(errorMessage({ reason: why, subject, writing: "none" }, language));
    }
    case "unsayable":
      return edits.unsayable;
  }
}

/** Why an edit cannot be put back, or is left to the user; null where nothing stands between. */
function reason(edit: MatrixEdit, { edits, interview }: PaneStrings): string | null {
  switch (edit.kind) {
    case "ready":
    case "same":
      return null;
    case "conflict":
      return edits.conflict(withoutSheet(edit.place?.cell ?? ""), listText(edit.inList) || edits.blank);
    case "no-column":
      return edits.noColumn;
    case "no-word":
      return edit.needs === null ? edits.unsayable : edits.noWord;
    case "scale-would-change":
      return interview.scaleWouldChange;
    case "unreadable":
      return edits.unreadable;
    case "blank":
      return edits.emptied;
    case "row-gone":
      return edits.rowGone;
    case "hand-added":
      return edits.handAdded;
    case "derived":
      return edits.derived;
    case "in-list":
      return edits.inList;
  }
}

/** An edit as who does not see the marks hears it. */
function spoken(edit: MatrixEdit, language: Language, strings: PaneStrings): string {
  const { edits } = strings;
  const say = (cell: MatrixEdit["now"]): string => spokenText(edit, cell, language, strings);
  const cell = withoutSheet(edit.place?.cell ?? "");
  return [
    edit.name,
    edits.spoken(edit.header, say(edit.source), say(edit.now)),
    ...(edit.words === null ? [] : [edits.willBe(edit.words || edits.blank, cell)]),
    ...(edit.kind === "conflict" ? [edits.conflict(cell, listText(edit.inList) || edits.blank)] : []),
  ].join(", ");
}

function withoutSheet(cell: string): string {
  return cell.slice(cell.lastIndexOf("!") + 1);
}
