import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { expectedResources } from "../../core/guide/categories";
import type { KeyQuestion } from "../../core/guide/questions";
import { suggestedMeans } from "../../core/matrix/fittingQuestion";
import { messageTexts, sheetTexts } from "../../core/texts/texts";
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

export interface QuestionHelpProps {
  readonly question: KeyQuestion;
  readonly stakeholder: AssessedStakeholder;
}

/** What the guide says of the stakeholder's category, how to answer the question, and what is expected. */
export function QuestionHelp({ question, stakeholder }: QuestionHelpProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { help, expects, fits, about } = strings.interview;
  const means = question === "incentives" ? suggestedMeans(stakeholder) : null;
  const { headers } = sheetTexts(language).matrix;
  const { resources } = messageTexts(language);
  const { category } = stakeholder;
  const expected = question === "resources" ? expectedResources(category) : [];
  return (
    <div className={styles.root}>
      {category === null ? null : <Text size={200}>{about[category]}</Text>}
      <Text size={200}>{help[question]}</Text>
      {expected.length === 0 ? null : (
        <Text size={200}>{expects(expected.map((resource) => resources[resource]).join(", "))}</Text>
      )}
      {means === null ? null : <Text size={200}>{fits(headers[`incentive_${means}`].toLowerCase())}</Text>}
    </div>
  );
}
