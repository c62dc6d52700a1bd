import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { LANGUAGE_NAMES, LANGUAGES } from "../../core/guide/codes";
import type { ColourScheme } from "../../core/look/palette";
import { usePane } from "../context/paneContext";
import type { Preferences } from "../look/preferences";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, "& > *": { flex: "1 1 120px" } },
});

export interface PanePreferencesProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** Language and colours of the pane. */
export function PanePreferences({ preferences, onPreferences }: PanePreferencesProps): ReactElement {
  const styles = useStyles();
  const { start } = usePane().strings;
  return (
    <div className={styles.root}>
      <Field label={start.language} size="small">
        <Select
          size="small"
          value={preferences.language ?? ""}
          data-preference="language"
          onChange={(_, { value }) =>
            onPreferences({ ...preferences, language: LANGUAGES.find((own) => own === value) ?? null })
          }
        >
          <option value="">{start.likeExcel}</option>
          {LANGUAGES.map((own) => (
            <option key={own} value={own} lang={own}>
              {LANGUAGE_NAMES[own]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={start.colours} size="small">
        <Select
          size="small"
          value={preferences.scheme ?? ""}
          data-preference="scheme"
          onChange={(_, { value }) =>
            onPreferences({ ...preferences, scheme: SCHEMES.find((own) => own === value) ?? null })
          }
        >
          <option value="">{start.likeSystem}</option>
          <option value="light">{start.light}</option>
          <option value="dark">{start.dark}</option>
        </Select>
      </Field>
    </div>
  );
}

const SCHEMES: readonly ColourScheme[] = ["light", "dark"];
