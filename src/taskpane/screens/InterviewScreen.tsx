import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { ITEM_COUNT } from "../../core/guide/codes";
import { KEY_QUESTION_ITEMS, KEY_QUESTIONS } from "../../core/guide/questions";
import { sheetTexts, termsOf } from "../../core/texts/texts";
import type { AssessedStakeholder } from "../../core/model/stakeholder";
import { usePane } from "../context/paneContext";
import { AnswerNoticeLine } from "../components/AnswerNoticeLine";
import { NoteField } from "../components/NoteField";
import { QuestionFields, topicOf } from "../components/QuestionFields";
import { QuestionHelp } from "../components/QuestionHelp";
import { Screen } from "../components/Screen";
import { mappingOf, type AuditState } from "../state/useAudit";
import type { Answers } from "../state/useAnswers";
import type { InterviewState } from "../state/useInterview";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  wrap: { flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: 0 },
  back: { minWidth: "36px" },
  show: { flexShrink: 0, whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  question: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface InterviewScreenProps {
  readonly interview: InterviewState;
  readonly answers: Answers;
  readonly audit: AuditState;
  readonly takesFocus: boolean;
  readonly onRunAudit: () => void;
  readonly onFinish: () => void;
}

/** One stakeholder, one question of the guide at a time; each answer goes into the user's own cell. */
export function InterviewScreen(props: InterviewScreenProps): ReactElement {
  const { strings, tasks } = usePane();
  const { interview: texts, audit: auditTexts } = strings;
  const { interview, takesFocus, onRunAudit } = props;
  const { stakeholder } = interview;
  if (stakeholder === null) {
    const isBusy = tasks.running !== null;
    const run = (
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={isBusy ? undefined : onRunAudit}
        data-action="run-audit"
      >
        {auditTexts.run}
      </Button>
    );
    return (
      <Screen title={texts.title} takesFocus={takesFocus} footer={run}>
        <Text>{texts.notYet}</Text>
      </Screen>
    );
  }
  return (
    <Screen title={stakeholder.name} takesFocus={takesFocus} footer={<Steps {...props} />}>
      <StakeholderHead {...props} stakeholder={stakeholder} />
      <Question {...props} stakeholder={stakeholder} />
    </Screen>
  );
}

type WithStakeholder = InterviewScreenProps & { readonly stakeholder: AssessedStakeholder };

function StakeholderHead({ interview, audit, stakeholder }: WithStakeholder): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks } = usePane();
  const { interview: texts } = strings;
  const { categories, noCategory } = sheetTexts(language);
  const { category, answered, row } = stakeholder;
  const table = audit.checked?.tables.find(({ name }) => name === row.table);
  const mapping = audit.checked === null ? null : mappingOf(audit.checked, row.table);
  const showRow = (): void =>
    void tasks.run("go", async () => {
      if (table !== undefined && mapping !== null) await services.goToRow({ table, mapping, row: row.index });
    });
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <Text size={200} className={styles.grow}>
          {texts.place(
            category === null ? noCategory : categories[category],
            interview.step.stakeholder + 1,
            interview.stakeholders.length,
          )}
        </Text>
        <Text weight="semibold" data-answered={answered}>
          {answered}/{ITEM_COUNT}
        </Text>
      </div>
      <ProgressBar value={answered} max={ITEM_COUNT} aria-label={texts.answered} />
      <div className={styles.line}>
        <Select
          size="small"
          className={styles.grow}
          aria-label={texts.choose}
          value={stakeholder.key}
          onChange={(_, { value }) => interview.open(value)}
        >
          {interview.stakeholders.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
        <Button size="small" appearance="subtle" className={styles.show} onClick={showRow} data-action="show-row">
          {texts.showRow}
        </Button>
      </div>
      <SelectionChoice interview={interview} />
    </div>
  );
}

/** The ways to the stakeholder whose row is selected: by following the selection, and by asking once. */
function SelectionChoice({ interview }: Pick<InterviewScreenProps, "interview">): ReactElement {
  const styles = useStyles();
  const { strings, tasks } = usePane();
  const { interview: texts } = strings;
  const shown = interview.stakeholder?.key ?? null;
  // What was said beside one stakeholder is over beside the next.
  const [nowhereAt, setNowhereAt] = useState<string | null>(null);
  const takeRow = (): void =>
    void tasks.run("go", async () => {
      setNowhereAt(null);
      if (!(await interview.takeSelected())) setNowhereAt(shown);
    });
  return (
    <>
      <div className={mergeClasses(styles.line, styles.wrap)}>
        <Checkbox
          label={texts.follow}
          checked={interview.isFollowing}
          onChange={(_, { checked }) => interview.follow(checked === true)}
          data-action="follow"
        />
        <Button size="small" appearance="subtle" onClick={takeRow} data-action="take-row">
          {texts.takeRow}
        </Button>
      </div>
      <Text size={200} role="status">
        {nowhereAt !== null && nowhereAt === shown ? texts.noRow : ""}
      </Text>
    </>
  );
}

function Question({ interview, answers, audit, stakeholder }: WithStakeholder): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { question } = interview.step;
  const key = KEY_QUESTIONS[question] ?? KEY_QUESTIONS[0];
  const items = KEY_QUESTION_ITEMS[question] ?? [];
  const topic = answers.lastTopic(stakeholder);
  const isBeside = topic !== null && items.some((item) => topicOf(item) === topic);
  const line = <AnswerNoticeLine answers={answers} stakeholder={stakeholder} />;
  return (
    <section aria-labelledby="question">
      <Text size={200} className={styles.quiet}>
        {strings.interview.questionOf(question + 1, KEY_QUESTIONS.length)}
      </Text>
      <h2 id="question" className={styles.question} data-question={question}>
        {termsOf(language).keyQuestions[key]}
      </h2>
      <QuestionHelp question={key} stakeholder={stakeholder} />
      <QuestionFields
        items={items}
        stakeholder={stakeholder}
        drafts={answers.draftsOf(stakeholder)}
        onAnswer={(answer) => answers.answer(stakeholder, answer)}
        notice={isBeside ? { topic, line } : null}
      />
      <NoteField stakeholder={stakeholder} audit={audit} answers={answers} />
      {isBeside ? null : line}
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
        onClick={() => interview.move(-1)}
        data-action="previous"
      >
        ‹
      </Button>
      <Button onClick={() => interview.move(1)} data-action="skip">
        {texts.skip}
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
