import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { expectedResources } from "../../core/guide/categories";
import { messageTexts } from "../../core/messages/messages";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
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

/** What the guide says of the stakeholder's category, how to answer the question, and what is expected. */
export function QuestionHelp({ question, stakeholder }: QuestionHelpProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { help, expects, about } = strings.interview;
  const { resources } = messageTexts(language);
  const { category } = stakeholder;
  const expected = question === 2 ? expectedResources(category) : [];
  return (
    <div className={styles.root}>
      {category === null ? null : <Text size={200}>{about[category]}</Text>}
      <Text size={200}>{help[HELP[question] ?? "scale"]}</Text>
      {expected.length === 0 ? null : (
        <Text size={200}>{expects(expected.map((resource) => resources[resource]).join(", "))}</Text>
      )}
    </div>
  );
}
