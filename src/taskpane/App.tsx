import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";

import type { Language } from "../core/guide/codes";
import type { ColourScheme } from "../core/look/palette";
import { Pane } from "./Pane";
import { PaneContext } from "./context/paneContext";
import { keepPreferences, readPreferences, type Preferences } from "./look/preferences";
import type { PaneServices } from "./services/paneServices";
import { useScheme } from "./state/useScheme";
import { useTasks } from "./state/useTasks";
import type { PaneStrings } from "../core/texts/catalogue/pane";
import { loadStrings } from "./strings/strings";
import { themeOf } from "./look/theme";

const useStyles = makeStyles({
  live: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface AppProps {
  /** Excel's display language. */
  readonly excelLanguage: Language;
  /** Excel's own colours where it tells them; null follows the system. */
  readonly excelScheme: ColourScheme | null;
  /** ISO date of today; asked for when an audit starts. */
  readonly today: () => string;
  readonly services: PaneServices;
}

/** The pane with its language and colours. */
export function App({ excelLanguage, excelScheme, today, services }: AppProps): ReactElement | null {
  const styles = useStyles();
  const [preferences, setPreferences] = useState<Preferences>(readPreferences);
  const language = preferences.language ?? excelLanguage;
  const scheme = useScheme(preferences.scheme ?? excelScheme);
  const [strings, setStrings] = useState<PaneStrings | null>(null);
  const [said, setSaid] = useState("");
  const tasks = useTasks();
  useEffect(() => {
    let isCurrent = true;
    void loadStrings(language).then((loaded) => {
      if (isCurrent) setStrings(loaded);
    });
    document.documentElement.lang = language;
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const pane = useMemo(
    () => (strings === null ? null : { language, strings, scheme, services, tasks, announce: setSaid }),
    [language, strings, scheme, services, tasks],
  );
  if (pane === null) return null;
  return (
    // No class of its own: the provider hands its classes to everything that drops down or pops up, which would cover the pane.
    <FluentProvider theme={themeOf(scheme)}>
      <PaneContext value={pane}>
        <Pane
          today={today}
          preferences={preferences}
          onPreferences={(next) => {
            keepPreferences(next);
            setPreferences(next);
          }}
        />
        <div role="status" className={styles.live} data-said>
          {said}
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
