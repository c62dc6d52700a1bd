import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { groupBy } from "../../core/model/groups";
import { EditRow } from "../components/EditRow";
import { Screen } from "../components/Screen";
import { SettledButton } from "../components/SettledButton";
import { usePane } from "../context/paneContext";
import { useEdits, type EditsState, type ShownEdit } from "../state/useEdits";
import type { SavedChoices } from "../../core/memory/choices";

const useStyles = makeStyles({
  about: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0` },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface EditsScreenProps {
  readonly choices: SavedChoices;
  readonly isReadOnly: boolean;
  readonly today: () => string;
  readonly takesFocus: boolean;
  /** Leaves the screen. @param hasWritten Whether the list says something else now. */
  readonly onLeave: (hasWritten: boolean) => void;
}

/** Edits made by hand in the matrix, to be put into the user's own list. */
export function EditsScreen({ choices, isReadOnly, today, takesFocus, onLeave }: EditsScreenProps): ReactElement {
  const { language, strings, services, tasks, announce } = usePane();
  const { edits: texts } = strings;
  const state = useEdits(services, tasks, choices, language, today);
  const { shown, chosen } = state;
  const hasWritten = shown?.some(({ outcome }) => outcome?.status === "written") === true;
  const isReady = tasks.running === null && chosen > 0 && !isReadOnly;
  const put = async (): Promise<void> => {
    const done = await state.put();
    if (done !== null) announce(texts.done(done.written, done.left));
  };
  const leave = (): void => onLeave(hasWritten);
  const isThrough = hasWritten && chosen === 0;
  const main = isThrough
    ? { action: "back", text: texts.back, onClick: leave }
    : { action: "put-edits", text: texts.put(chosen), onClick: () => void put() };
  const footer = (
    <>
      {isThrough ? null : (
        <Button onClick={leave} data-action="back">
          {hasWritten ? texts.back : texts.notNow}
        </Button>
      )}
      <SettledButton key="main" isBusy={!isThrough && !isReady} {...main} />
    </>
  );
  return (
    <Screen title={texts.title} takesFocus={takesFocus} footer={footer}>
      {shown === null ? null : <EditList shown={shown} state={state} isReadOnly={isReadOnly} />}
    </Screen>
  );
}

interface EditListProps {
  readonly shown: readonly ShownEdit[];
  readonly state: EditsState;
  readonly isReadOnly: boolean;
}

/** The edits by stakeholder, in the order of the matrix. */
function EditList({ shown, state, isReadOnly }: EditListProps): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const { edits: texts } = strings;
  const open = shown.filter(({ outcome }) => outcome?.status !== "written").length;
  const groups = [...groupBy(shown, ({ edit }) => edit.key ?? edit.id)];
  return (
    <>
      <Text as="p" block className={styles.about} data-edits={open}>
        {open === 0 ? texts.nothing : texts.about(open)}
      </Text>
      <ul className={styles.list}>
        {groups.map(([key, own]) => (
          <li key={key} className={styles.group}>
            <h2 className={styles.name}>{own[0]?.edit.name}</h2>
            {own.map((one) => (
              <EditRow key={one.edit.id} shown={one} state={state} />
            ))}
          </li>
        ))}
      </ul>
      {open === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {texts.stays}
        </Text>
      )}
      {isReadOnly ? <Text size={200}>{strings.write.readOnly}</Text> : null}
    </>
  );
}
