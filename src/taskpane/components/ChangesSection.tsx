import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import type { RunChanges } from "../../core/history/compareRuns";
import { messageTexts, sheetTexts } from "../../core/texts/texts";
import { whatChanged } from "../../core/sheets/summary/summaryContent";
import { usePane } from "../context/paneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

export interface ChangesSectionProps {
  readonly changes: RunChanges;
  readonly audit: Audit;
}

/** What changed since the last run. */
export function ChangesSection({ changes, audit }: ChangesSectionProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { colon } = messageTexts(language);
  const { lines } = whatChanged({ ...audit, language }, changes, 0);
  return (
    <Section title={strings.write.since(sheetTexts(language).formatDate(changes.since))}>
      <ul className={styles.list} data-changes>
        {lines.map(({ label, text }, index) => (
          <li key={index}>{/\p{L}/u.test(label) ? `${label}${colon}${text}` : text}</li>
        ))}
      </ul>
    </Section>
  );
}
