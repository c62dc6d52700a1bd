import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { fieldLabel } from "../../core/messages/messages";
import type { ColumnGroup } from "../../core/template/missingColumns";
import { PreparePreview } from "../components/PreparePreview";
import { Screen } from "../components/Screen";
import { usePane } from "../context/paneContext";
import { usePrepare, type PrepareState } from "../state/usePrepare";
import type { WorkbookState } from "../state/useWorkbook";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  // What each group offers stands right below its names.
  group: {
    "& label": { paddingBottom: 0 },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  details: { paddingInlineStart: "34px", color: tokens.colorNeutralForeground3 },
});

export interface PrepareScreenProps {
  readonly workbook: WorkbookState;
  readonly takesFocus: boolean;
  /** Leaves the screen. */
  readonly onLeave: () => void;
}

/** The columns of the guide that a list lacks, to be added with drop-downs: seen first, and taken away again while they are blank. */
export function PrepareScreen({ workbook, takesFocus, onLeave }: PrepareScreenProps): ReactElement {
  const { language, strings, services, tasks } = usePane();
  const { prepare: texts } = strings;
  const state = usePrepare(services, tasks, workbook, language);
  const isBusy = tasks.running !== null;
  const count = state.wanted.length;
  const isReadOnly = workbook.view?.isReadOnly === true;
  const isReady = !isBusy && count > 0 && !isReadOnly;
  const footer =
    state.added !== null || state.lack.columns.length === 0 ? (
      <>
        {state.added === null || state.added.takenBack === true ? null : (
          <Button disabledFocusable={isBusy} onClick={isBusy ? undefined : state.takeBack} data-action="take-back">
            {texts.takeBack}
          </Button>
        )}
        <Button appearance="primary" onClick={onLeave} data-action="go-on">
          {texts.goOn}
        </Button>
      </>
    ) : (
      <>
        <Button onClick={onLeave} data-action="later">
          {texts.later}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={isReady ? state.add : undefined}
          data-action="add-columns"
        >
          {texts.add(count)}
        </Button>
      </>
    );
  return (
    <Screen title={texts.title} takesFocus={takesFocus} footer={footer}>
      {state.added === null ? <Wishes state={state} isReadOnly={isReadOnly} /> : <Outcome state={state} />}
    </Screen>
  );
}

/** What was added, or taken away again. */
function Outcome({ state: { added } }: { readonly state: PrepareState }): ReactElement | null {
  const { prepare: texts } = usePane().strings;
  if (added === null) return null;
  const { headers, from, to, takenBack } = added;
  return (
    <div role="status" data-prepared={headers.length}>
      {takenBack === true ? <Text>{texts.takenBack}</Text> : <Text>{texts.added(headers.length, from, to)}</Text>}{" "}
      {takenBack === false ? <Text>{texts.inUse}</Text> : null}
    </div>
  );
}

/** What would be added, to be chosen by groups. */
function Wishes({ state, isReadOnly }: { readonly state: PrepareState; readonly isReadOnly: boolean }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { prepare: texts, write } = strings;
  const { names, inspection, table, lack, wanted, letters, groups } = state;
  return (
    <>
      {names.length < 2 ? null : (
        <Field label={texts.source}>
          <Select value={inspection?.table ?? ""} onChange={(_, { value }) => state.choose(value)} data-source>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <Text>{lack.columns.length === 0 ? texts.nothing : texts.about(wanted.length)}</Text>
      {table === null || inspection === null || wanted.length === 0 ? null : (
        <PreparePreview
          label={texts.preview}
          table={table}
          inspection={inspection}
          columns={wanted}
          letters={letters}
        />
      )}
      <div>
        {groups.map((group) => (
          <Group key={group} group={group} state={state} />
        ))}
      </div>
      {lack.held.map(({ field, header }) => (
        <Text key={field} size={200} data-held={field}>
          {texts.held(header, fieldLabel(field, language))}
        </Text>
      ))}
      {wanted.length === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {texts.where(letters[0] ?? "", letters.at(-1) ?? "")}
        </Text>
      )}
      {isReadOnly ? <Text size={200}>{write.readOnly}</Text> : null}
    </>
  );
}

/** The columns of a group with the words they offer. */
function Group({ group, state }: { readonly group: ColumnGroup; readonly state: PrepareState }): ReactElement {
  const styles = useStyles();
  const { prepare: texts } = usePane().strings;
  const columns = state.lack.columns.filter((column) => column.group === group);
  const isShort = group === "scales" || group === "resources";
  return (
    <div className={styles.group} data-group={group}>
      <Checkbox
        label={columns.map(({ header }) => header).join(", ")}
        checked={state.isWanted(group)}
        onChange={(_, { checked }) => state.want(group, checked === true)}
      />
      <Text block size={200} className={styles.details}>
        {isShort ? columns[0]?.words.join(", ") : texts.guideChoices}
      </Text>
    </div>
  );
}
