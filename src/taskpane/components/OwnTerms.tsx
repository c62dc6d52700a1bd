import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";

import { findingSentence } from "../../core/messages/messages";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../context/paneContext";
import { useGoToCell } from "../context/useGoToCell";
import type { WorkbookState } from "../state/useWorkbook";
import { FailureAt } from "./FailureAt";
import { MoreButton } from "./MoreButton";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Cells that are not understood, shown at once. */
const PAGE = 10;
const PLACE = "own-terms";

/** The user's table of own words: inserted once, then shown; how many entries hold, and each cell that is not understood. */
export function OwnTerms({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks } = usePane();
  const { terms: texts } = strings;
  const about = useId();
  const { view, choices } = workbook;
  const terms = view?.terms ?? null;
  const isThere = terms !== null && terms.place !== null;
  const isBlocked = tasks.running !== null || (view?.isReadOnly === true && !isThere);
  const show = (): void => {
    const work = async (): Promise<void> => {
      await services.showOwnTerms(language, choices);
    };
    void tasks.run("insert", work, PLACE).then((isDone) => (isDone && !isThere ? workbook.load() : null));
  };
  return (
    <div className={styles.root} data-part="own-terms">
      <Button
        size="small"
        aria-describedby={about}
        disabledFocusable={isBlocked}
        onClick={isBlocked ? undefined : show}
        data-action="own-terms"
      >
        {texts.show}
      </Button>
      <Text id={about} size={200} className={styles.quiet}>
        {terms?.place === null || terms === null ? texts.about : texts.place(terms.place.sheet)}
      </Text>
      <FailureAt place={PLACE} />
      {terms === null || terms.place === null ? null : (
        <>
          <Text size={200} role="status" data-hold={terms.entries.length}>
            {texts.hold(terms.entries.length)}{" "}
            {terms.findings.length === 0 ? null : texts.notUnderstood(terms.findings.length)}
          </Text>
          <Problems findings={terms.findings} />
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={tasks.running !== null}
            onClick={tasks.running === null ? () => void workbook.load() : undefined}
            data-action="read-terms"
          >
            {texts.readAgain}
          </Button>
        </>
      )}
    </div>
  );
}

/** Where it is told what went wrong with the link of a cell. */
function placeOf({ kind, place: { cell } }: Finding): string {
  return `${kind} ${cell}`;
}

/** Each cell as a link with what to write there instead. */
function Problems({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const styles = useStyles();
  const { language, strings } = usePane();
  const goToCell = useGoToCell();
  const [shown, setShown] = useState(PAGE);
  if (findings.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={index} className={styles.item}>
            <Link
              as="button"
              inline
              onClick={() => goToCell(finding.place.cell, placeOf(finding))}
              data-cell={finding.place.cell}
            >
              {finding.place.cell}
            </Link>{" "}
            <Text size={200}>{findingSentence(finding, language)}</Text>
            <FailureAt place={placeOf(finding)} />
          </li>
        ))}
      </ul>
      {findings.length <= shown ? null : (
        <MoreButton
          label={strings.findings.more(Math.min(PAGE, findings.length - shown))}
          isExpanded={false}
          onClick={() => setShown(shown + PAGE)}
        />
      )}
    </>
  );
}
