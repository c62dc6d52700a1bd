import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { expectedResources } from "../../core/guide/categories";
import { messageTexts } from "../../core/messages/messages";
import type { AssessedStakeholder } from "../../core/stakeholders/stakeholder";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalMNudge,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

const HELP = ["scale", "gains", "resources", "incentives"] as const;

export interface QuestionHelpProps {
  /** Zero-based question of the guide. */
  readonly question: number;
  readonly stakeholder: AssessedStakeholder;
}

/** How to answer a question, and what the guide expects of the stakeholder's category. */
export function QuestionHelp({ question, stakeholder }: QuestionHelpProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { help, expects } = strings.interview;
  const { resources } = messageTexts(language);
  const expected = question === 2 ? expectedResources(stakeholder.category) : [];
  return (
    <div className={styles.root}>
      <Text size={200}>{help[HELP[question] ?? "scale"]}</Text>
      {expected.length === 0 ? null : (
        <Text size={200}>{expects(expected.map((resource) => resources[resource]).join(", "))}</Text>
      )}
    </div>
  );
}
