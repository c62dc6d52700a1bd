import { Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";

import { CHECKLIST_ITEMS, isResourceField, isScaleField, ITEM_COUNT } from "../../core/guide/codes";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { categoryName } from "../../core/texts/texts";
import { messageTexts } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import { AnswerNoticeLine } from "../components/AnswerNoticeLine";
import { CheckButton } from "../components/CheckButton";
import { FailureAt } from "../components/FailureAt";
import { InterviewLead } from "../components/interview/InterviewLead";
import { StakeholderChoice } from "../components/interview/StakeholderChoice";
import { NoteField } from "../components/NoteField";
import { QuestionFields, topicOf } from "../components/QuestionFields";
import { QuestionHelp } from "../components/QuestionHelp";
import { Screen } from "../components/Screen";
import type { PanePreferencesProps } from "../components/PanePreferences";
import { mappingOf, type AuditState } from "../state/useAudit";
import type { Answers } from "../state/useAnswers";
import type { InterviewState } from "../state/useInterview";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "2px", marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  back: { minWidth: "36px" },
  show: { flexShrink: 0, whiteSpace: "nowrap", minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  question: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  segments: { display: "flex", gap: "3px" },
  segment: {
    flexGrow: 1,
    height: "4px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  answered: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  current: { outline: `1px solid ${tokens.colorCompoundBrandBackground}`, outlineOffset: "1px" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export interface InterviewScreenProps extends PanePreferencesProps {
  readonly interview: InterviewState;
  readonly answers: Answers;
  readonly audit: AuditState;
  readonly takesFocus: boolean;
  readonly onRunAudit: () => void;
  readonly onFinish: () => void;
}

/** Whom to ask first, then a card for each question; each answer goes into the user's own cell. */
export function InterviewScreen(props: InterviewScreenProps): ReactElement {
  const { strings } = usePane();
  const { interview: texts } = strings;
  const { interview, audit, takesFocus, onRunAudit } = props;
  const { stakeholder } = interview;
  const found = audit.checked?.audit;
  if (found === undefined || found.stakeholders.length === 0) {
    const check = <CheckButton lists={audit.lists} next="interview" onClick={onRunAudit} />;
    return (
      <Screen title={texts.title} takesFocus={takesFocus} footer={check}>
        <Text>{texts.notYet}</Text>
      </Screen>
    );
  }
  if (interview.isLeading || stakeholder === null) {
    return <InterviewLead interview={interview} audit={found} takesFocus={takesFocus} />;
  }
  return (
    <Screen title={stakeholder.name} takesFocus={takesFocus} footer={<Steps {...props} />}>
      <StakeholderHead {...props} stakeholder={stakeholder} />
      <Question {...props} stakeholder={stakeholder} />
      <StakeholderChoice interview={interview} />
    </Screen>
  );
}

type WithStakeholder = InterviewScreenProps & { readonly stakeholder: AssessedStakeholder };

/** Whose card it is, its row in the sheet, and how many of its questions are answered. */
function StakeholderHead({ interview, audit, stakeholder }: WithStakeholder): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks } = usePane();
  const { interview: texts, card } = strings;
  const { answered, row, verdicts } = stakeholder;
  const table = audit.checked?.tables.find(({ name }) => name === row.table);
  const mapping = audit.checked === null ? null : mappingOf(audit.checked, row.table);
  const showRow = (): void =>
    void tasks.run(
      "go",
      async () => {
        if (table !== undefined && mapping !== null) await services.goToRow({ table, mapping, row: row.index });
      },
      SHOW_ROW,
    );
  const number = (table?.origin.row ?? 0) + row.index + 2;
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <Text size={200} className={styles.grow}>
          {categoryName(stakeholder.category, language)} ·{" "}
          {interview.isSelected ? card.rowSelected(number) : card.row(number)}
        </Text>
        <Text weight="semibold" data-answered={answered}>
          {answered}/{ITEM_COUNT}
        </Text>
        <Button size="small" appearance="subtle" className={styles.show} onClick={showRow} data-action="show-row">
          {texts.showRow}
        </Button>
      </div>
      <div
        className={styles.segments}
        role="progressbar"
        aria-label={texts.answered}
        aria-valuenow={answered}
        aria-valuemin={0}
        aria-valuemax={ITEM_COUNT}
      >
        {CHECKLIST_ITEMS.map((item, index) => (
          <span
            key={item}
            className={mergeClasses(
              styles.segment,
              verdicts[item] !== "unanswered" && styles.answered,
              index === interview.step.question && styles.current,
            )}
          />
        ))}
      </div>
      <FailureAt place={SHOW_ROW} />
    </div>
  );
}

/** Where it is told what went wrong with showing a row. */
const SHOW_ROW = "show-row";

/** After so long the next card comes by itself. */
const ADVANCE_MS = 600;

function Question({
  interview,
  answers,
  audit,
  stakeholder,
  preferences,
  onPreferences,
}: WithStakeholder): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { card } = strings;
  const { question } = interview.step;
  const item = CHECKLIST_ITEMS[question] ?? CHECKLIST_ITEMS[0];
  const topic = answers.lastTopic(stakeholder);
  const isBeside = topic === topicOf(item);
  const before = CHECKLIST_ITEMS.find((own) => !isBeside && topicOf(own) === topic);
  const line = (
    <AnswerNoticeLine
      answers={answers}
      stakeholder={stakeholder}
      about={before === undefined ? null : messageTexts(language).items[before]}
    />
  );
  // Questions with several answers never move on by themselves.
  const isSingle = isScaleField(item) || isResourceField(item);
  const isSaved =
    isBeside && answers.notice?.given.stakeholder.key === stakeholder.key && answers.notice.news.status === "saved";
  const { advance } = interview;
  const isMoving = preferences.isAdvancing && isSingle && isSaved && stakeholder.verdicts[item] !== "unanswered";
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setTimeout(advance, ADVANCE_MS);
    return () => clearTimeout(timer);
  }, [isMoving, advance]);
  return (
    <section aria-labelledby="question" className={styles.section}>
      {before === undefined ? null : line}
      <Text size={200} className={styles.quiet}>
        {card.questionOf(question + 1, ITEM_COUNT)}
      </Text>
      <h2 id="question" className={styles.question} data-question={question} data-item={item}>
        {card.questions[item]}
      </h2>
      <QuestionHelp item={item} stakeholder={stakeholder} />
      <QuestionFields
        items={[item]}
        stakeholder={stakeholder}
        drafts={answers.draftsOf(stakeholder)}
        onAnswer={(answer) => answers.answer(stakeholder, answer)}
        notice={isBeside ? { topic, line } : null}
      />
      {isSingle ? (
        <Checkbox
          label={card.advance}
          checked={preferences.isAdvancing}
          onChange={(_, { checked }) => onPreferences({ ...preferences, isAdvancing: checked === true })}
          data-preference="advance"
        />
      ) : null}
      <NoteField item={item} stakeholder={stakeholder} audit={audit} answers={answers} />
      {isBeside || before !== undefined ? null : line}
    </section>
  );
}

function Steps({ interview, onFinish }: InterviewScreenProps): ReactElement {
  const styles = useStyles();
  const { interview: texts } = usePane().strings;
  return (
    <>
      <Button
        className={styles.back}
        aria-label={texts.previous}
        title={texts.previous}
        onClick={() => interview.move(-1)}
        data-action="previous"
      >
        ‹
      </Button>
      <Button
        className={styles.back}
        aria-label={texts.skip}
        title={texts.skip}
        onClick={() => interview.move(1)}
        data-action="skip"
      >
        ›
      </Button>
      {interview.hasOpenQuestions ? (
        <Button appearance="primary" onClick={interview.nextUnanswered} data-action="next-unanswered">
          {texts.nextUnanswered}
        </Button>
      ) : (
        <Button appearance="primary" onClick={onFinish} data-action="finish">
          {texts.finish}
        </Button>
      )}
    </>
  );
}
