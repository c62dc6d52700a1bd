import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { expectedResources } from "../../core/guide/categories";
import { isResourceField, resourceOf, type ChecklistItem } from "../../core/guide/codes";
import { QUESTION_OF_ITEM } from "../../core/guide/questions";
import { suggestedMeans } from "../../core/matrix/fittingQuestion";
import { itemTermsOf, messageTexts, sheetTexts, termsOf } from "../../core/texts/texts";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  help: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalMNudge,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface QuestionHelpProps {
  readonly item: ChecklistItem;
  readonly stakeholder: AssessedStakeholder;
}

/** What is expected here, in a line; behind it the guide's own question, what it says of the category, and how to answer. */
export function QuestionHelp({ item, stakeholder }: QuestionHelpProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { help, expects, fits, about } = strings.interview;
  const question = QUESTION_OF_ITEM[item];
  const means = item === "incentives" ? suggestedMeans(stakeholder) : null;
  const { headers } = sheetTexts(language).matrix;
  const { resources } = messageTexts(language);
  const { category } = stakeholder;
  const isExpected = isResourceField(item) && expectedResources(category).includes(resourceOf(item));
  return (
    <div className={styles.root}>
      {isExpected ? <Text size={200}>{expects(resources[resourceOf(item)])}</Text> : null}
      {means === null ? null : <Text size={200}>{fits(headers[`incentive_${means}`].toLowerCase())}</Text>}
      <details>
        {/* Named as a tab stop: office.js moves the focus itself and does not know that a summary is one. */}
        <summary tabIndex={0} data-action="guide">
          {strings.card.guide}
        </summary>
        <div className={styles.help}>
          <Text size={200}>{itemTermsOf(item, language).ask}</Text>
          <Text size={200} italic data-guide>
            {termsOf(language).keyQuestions[question]}
          </Text>
          {category === null ? null : <Text size={200}>{about[category]}</Text>}
          <Text size={200}>{help[question]}</Text>
        </div>
      </details>
    </div>
  );
}
