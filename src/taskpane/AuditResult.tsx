import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { AuditOutcome } from "../app/auditRequest";
import type { Language } from "../core/guide/codes";
import { shareOf } from "../core/matrix/resourcesByCategory";
import { gapMessage } from "../core/messages/messages";
import { paneStrings } from "./strings/strings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Gaps shown; all of them stand in the workbook. */
const MAX_GAPS = 8;

export interface AuditResultProps {
  readonly outcome: AuditOutcome;
  readonly language: Language;
}

/** What an audit found: completeness, the gravest gaps, the sheets that were written. */
export function AuditResult({ outcome, language }: AuditResultProps): ReactElement {
  const styles = useStyles();
  const strings = paneStrings(language);
  if (outcome.status === "no-tables") return <Text role="alert">{strings.noTable}</Text>;
  const { audit, written } = outcome;
  return (
    <section className={styles.root} aria-live="polite">
      <Text weight="semibold">{strings.completeness(Math.floor(shareOf(audit.completeness) * 100))}</Text>
      <Subtitle2 as="h2">{strings.gaps}</Subtitle2>
      <ul className={styles.list}>
        {audit.gaps.slice(0, MAX_GAPS).map((gap) => (
          <li key={`${gap.kind} ${gap.category ?? ""} ${gap.resource ?? ""} ${gap.stakeholders.join()}`}>
            {gapMessage(gap, language)}
          </li>
        ))}
      </ul>
      <Subtitle2 as="h2">{strings.sheets}</Subtitle2>
      <ul className={styles.list}>
        {written.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
