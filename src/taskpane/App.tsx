import { Button, FluentProvider, makeStyles, Subtitle1, Text, tokens, webLightTheme } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";

import type { AuditOutcome, AuditPhase, AuditRequest } from "../app/auditRequest";
import type { Language } from "../core/guide/codes";
import { errorMessage } from "../core/messages/messages";
import { WorkbookError } from "../core/workbookError";
import { AuditResult } from "./AuditResult";
import { paneStrings } from "./strings/strings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
});

export interface AppProps {
  readonly language: Language;
  /** ISO date of today; asked for when an audit starts. */
  readonly today: () => string;
  /** The use case; the entry hands it in. */
  readonly audit: (request: AuditRequest) => Promise<AuditOutcome>;
}

type State =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly phase: AuditPhase }
  | { readonly status: "done"; readonly outcome: AuditOutcome }
  | { readonly status: "failed"; readonly message: string };

/** The pane: one button that audits the workbook and writes the sheets, and what came of it. */
export function App({ language, today, audit }: AppProps): ReactElement {
  const styles = useStyles();
  const strings = paneStrings(language);
  const [state, setState] = useState<State>({ status: "idle" });

  const run = useCallback(async () => {
    const onPhase = (phase: AuditPhase): void => setState({ status: "running", phase });
    onPhase("read");
    try {
      const outcome = await audit({ asOf: today(), language, chosen: null, pinned: [], convert: false, onPhase });
      setState({ status: "done", outcome });
    } catch (error) {
      const message = error instanceof WorkbookError ? errorMessage(error, language) : strings.unexpected;
      setState({ status: "failed", message });
    }
  }, [audit, language, strings, today]);

  const isRunning = state.status === "running";
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.root} lang={language}>
        <Subtitle1 as="h1">{strings.title}</Subtitle1>
        <Text as="p">{strings.promise}</Text>
        <Button appearance="primary" disabledFocusable={isRunning} onClick={isRunning ? undefined : () => void run()}>
          {strings.run}
        </Button>
        <Text size={200}>{strings.writes}</Text>
        <div role="status">{isRunning ? <Text>{strings.running[state.phase]}</Text> : null}</div>
        {state.status === "failed" ? <Text role="alert">{state.message}</Text> : null}
        {state.status === "done" ? <AuditResult outcome={state.outcome} language={language} /> : null}
      </main>
    </FluentProvider>
  );
}
