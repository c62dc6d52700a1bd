import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";

import {
  GAINS,
  INCENTIVES,
  isResourceField,
  isScaleField,
  resourceOf,
  SCALE_VALUES,
  type ChecklistItem,
  type Gain,
  type Incentive,
  type Resource,
  type ScaleField,
} from "../../core/guide/codes";
import { optionsOf } from "../../core/guide/vocabulary";
import type { InterviewAnswer } from "../../core/interview/answer";
import type { Answer, AssessedStakeholder, MultiAnswer } from "../../core/model/stakeholder";
import { itemTermsOf } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "4px" },
  set: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  // The name of the group is that of the question above, which is read already.
  legend: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  answer: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: "100%",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& label": { flexGrow: 1 },
    "&:has(input:checked)": {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorBrandBackground2,
      "@media (forced-colors: active)": { border: "2px solid Highlight" },
    },
  },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface QuestionFieldsProps {
  /** Items of the checklist that the question covers. */
  readonly items: readonly ChecklistItem[];
  readonly stakeholder: AssessedStakeholder;
  /** Answers under way, by what they are about. */
  readonly drafts: ReadonlyMap<string, InterviewAnswer>;
  readonly onAnswer: (answer: InterviewAnswer) => void;
  /** Stands right below the field that it is about. */
  readonly notice: { readonly topic: string; readonly line: ReactElement } | null;
}

/** The fields of one question: scales, options to tick, or yes, none, to ask per resource. */
export function QuestionFields({ items, notice, ...props }: QuestionFieldsProps): ReactElement {
  return (
    <>
      {items.map((item) => (
        <Fragment key={item}>
          <ItemField {...props} item={item} />
          {notice?.topic === topicOf(item) ? notice.line : null}
        </Fragment>
      ))}
    </>
  );
}

/** What an answer in the field of an item is about. */
export function topicOf(item: ChecklistItem): string {
  return isResourceField(item) ? resourceOf(item) : item;
}

type FieldProps = Omit<QuestionFieldsProps, "items" | "notice">;

function ItemField({ item, ...props }: FieldProps & { readonly item: ChecklistItem }): ReactElement {
  if (isScaleField(item)) return <ScaleRating {...props} field={item} />;
  return isResourceField(item) ? (
    <ResourceAnswer {...props} resource={resourceOf(item)} />
  ) : (
    <Options {...props} field={item} />
  );
}

function ScaleRating(props: FieldProps & { readonly field: ScaleField }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { stakeholder, drafts, field, onAnswer } = props;
  const draft = drafts.get(field);
  const value = draft?.kind === "scale" ? draft.value : stakeholder[field];
  return (
    <div>
      <RadioGroup
        aria-label={itemTermsOf(field, language).ask}
        className={styles.group}
        value={value === null ? "" : String(value)}
        onChange={(_, data) =>
          onAnswer({ kind: "scale", field, value: SCALE_VALUES.find((own) => String(own) === data.value) ?? null })
        }
        data-field={field}
      >
        {SCALE_VALUES.map((own) => (
          <Radio
            key={own}
            value={String(own)}
            className={styles.answer}
            label={optionsOf("SCALE").find(({ code }) => code === String(own))?.labels[language] ?? String(own)}
          />
        ))}
        <Radio value="" className={styles.answer} label={strings.interview.toAsk} />
      </RadioGroup>
    </div>
  );
}

function ResourceAnswer(props: FieldProps & { readonly resource: Resource }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { interview: texts } = strings;
  const { stakeholder, drafts, resource, onAnswer } = props;
  const draft = drafts.get(resource);
  const value = draft?.kind === "resource" ? draft.answer : stakeholder.resources[resource];
  const choices: readonly (readonly [answer: Answer, label: string, hint: string])[] = [
    ["yes", texts.yes, strings.card.yesHint],
    ["no", texts.none, strings.card.noneHint],
    ["unknown", texts.toAsk, strings.card.toAskHint],
  ];
  return (
    <div>
      <RadioGroup
        aria-label={optionsOf("RESOURCE").find(({ code }) => code === resource)?.labels[language] ?? resource}
        className={styles.group}
        value={value}
        onChange={(_, data) =>
          onAnswer({
            kind: "resource",
            resource,
            answer: choices.find(([own]) => own === data.value)?.[0] ?? "unknown",
          })
        }
        data-field={`resource_${resource}`}
      >
        {choices.map(([own, label, hint]) => (
          <Radio
            key={own}
            value={own}
            className={styles.answer}
            label={
              <>
                {label} <span className={styles.hint}>{hint}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}

function Options(props: FieldProps & { readonly field: "gains" | "incentives" }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { stakeholder, drafts, field, onAnswer } = props;
  const draft = drafts.get(field);
  const given: MultiAnswer<Gain | Incentive> = stakeholder[field];
  const isDraft = draft?.kind === "gains" || draft?.kind === "incentives";
  const ticked: readonly string[] = isDraft ? draft.options : given.options;
  const status = isDraft ? draft.status : given.status;
  const answer = (codes: readonly string[], none: boolean): InterviewAnswer => {
    const answered = none ? "none" : codes.length === 0 ? "unknown" : "some";
    return field === "gains"
      ? { kind: "gains", status: answered, options: GAINS.filter((own) => codes.includes(own)) }
      : { kind: "incentives", status: answered, options: INCENTIVES.filter((own) => codes.includes(own)) };
  };
  const toggle = (code: string, isTicked: boolean): void => {
    const others = ticked.filter((own) => own !== code && own !== "other");
    onAnswer(answer(isTicked ? [...others, code] : others, false));
  };
  return (
    <fieldset className={styles.set} data-field={field}>
      <legend className={styles.legend}>{itemTermsOf(field, language).ask}</legend>
      {optionsOf(field === "gains" ? "GAIN" : "INCENTIVE").map(({ code, labels }) => (
        <Checkbox
          key={code}
          className={styles.answer}
          label={labels[language]}
          checked={ticked.includes(code)}
          onChange={(_, { checked }) => toggle(code, checked === true)}
          data-option={code}
        />
      ))}
      <Checkbox
        className={styles.answer}
        label={strings.interview.noneOfThem}
        checked={status === "none"}
        onChange={(_, { checked }) => onAnswer(answer([], checked === true))}
        data-option="none"
      />
    </fieldset>
  );
}
