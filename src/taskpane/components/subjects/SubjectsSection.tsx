import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";

import { RESOURCES } from "../../../core/guide/codes";
import { subjectMatches, type NeedState, type Served, type SubjectMatch } from "../../../core/matrix/subjectMatches";
import { projectsHint } from "../../../core/messages/subjectLines";
import type { Audit } from "../../../core/model/audit";
import { reportTexts, termsOf } from "../../../core/texts/texts";
import { shorten } from "../../../core/texts/wording/shorten";
import { usePane } from "../../context/paneContext";
import { MoreButton } from "../MoreButton";
import { Section } from "../Section";
import { TableBehind } from "../TableBehind";
import { NeedMark } from "./NeedMark";
import { OwnSubjects } from "./OwnSubjects";
import { SubjectRow, type SubjectRowProps } from "./SubjectRow";
import { SubjectsTable } from "./SubjectsTable";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // Where the marks of the rows below stand: before the sign that a row opens.
  heads: { display: "flex", justifyContent: "flex-end", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  columns: { display: "flex", alignItems: "flex-end" },
  head: {
    width: "42px",
    textAlign: "center",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  chevron: { fontSize: "16px", lineHeight: 1, visibility: "hidden" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    alignItems: "center",
  },
  sample: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** Subjects shown before one asks for all. */
const FEW = 5;
/** Letters of a name in the sentence above them. */
const NAME_CHARS = 36;

export interface SubjectsSectionProps extends Pick<SubjectRowProps, "onInterview"> {
  readonly audit: Audit;
  readonly isReadOnly: boolean;
  readonly onInserted: () => void;
}

/** Subjects and who could serve them, what nobody serves first; or where there are none, the offer of a table for them. */
export function SubjectsSection({
  audit,
  isReadOnly,
  onInterview,
  onInserted,
}: SubjectsSectionProps): ReactElement | null {
  const { language, strings } = usePane();
  const { subjects: texts } = strings;
  const matches = useMemo(() => subjectMatches(audit), [audit]);
  const hint = useMemo(() => projectsHint({ ...audit, language }), [audit, language]);
  const { subjects } = audit;
  const sheet = subjects?.place.sheet ?? null;
  if (sheet === null && isReadOnly) return null;
  const about = (): string => {
    if (sheet === null) return texts.question;
    if (matches.length > 0) return texts.place(sheet);
    return subjects?.list.length === 0 ? texts.empty(sheet) : texts.noneOfProject;
  };
  return (
    <Section title={texts.title}>
      {matches.length === 0 ? null : <Subjects matches={matches} onInterview={onInterview} />}
      {hint === null ? null : <Text size={200}>{hint}</Text>}
      <OwnSubjects sheet={sheet} about={about()} isReadOnly={isReadOnly} onInserted={onInserted} />
    </Section>
  );
}

interface SubjectsProps extends Pick<SubjectRowProps, "onInterview"> {
  readonly matches: readonly SubjectMatch[];
}

function Subjects({ matches, onInterview }: SubjectsProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { subjects: texts, audit: buttons } = strings;
  const [isExpanded, setExpanded] = useState(false);
  const shown = isExpanded ? matches : matches.slice(0, FEW);
  const open = (state: Served): SubjectMatch[] => matches.filter(({ served }) => served === state);
  const [unserved, unsaid, unasked] = [open("no"), open("unsaid"), open("unasked")];
  const first = shorten([...unserved, ...unsaid, ...unasked][0]?.subject.name ?? "", NAME_CHARS);
  return (
    <>
      <Text>{reportTexts(language).subjectSheet.title(first, unserved.length, unsaid.length, unasked.length)}</Text>
      <Heads />
      <ul className={styles.list} data-subjects={matches.length}>
        {shown.map((match) => (
          <SubjectRow key={match.subject.key} match={match} onInterview={onInterview} />
        ))}
      </ul>
      {matches.length <= FEW ? null : (
        <MoreButton
          label={isExpanded ? buttons.fewer : texts.others(matches.length - FEW)}
          isExpanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        />
      )}
      <Legend matches={shown} />
      <TableBehind>{() => <SubjectsTable matches={matches} />}</TableBehind>
    </>
  );
}

/** The resources over their marks; each mark says its own to a screen reader. */
function Heads(): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const { resources } = termsOf(language);
  return (
    <div aria-hidden="true" className={styles.heads}>
      <span className={styles.columns}>
        {RESOURCES.map((resource) => (
          <span key={resource} className={styles.head}>
            {resources[resource].short}
          </span>
        ))}
      </span>
      <span className={styles.chevron}>›</span>
    </div>
  );
}

const LEGEND: readonly NeedState[] = ["sure", "possible", "unasked", "nobody", "unneeded", "unsaid"];

/** What the marks that are shown mean. */
function Legend({ matches }: Pick<SubjectsProps, "matches">): ReactElement {
  const styles = useStyles();
  const { states } = usePane().strings.subjects;
  const used = new Set(matches.flatMap(({ needs }) => RESOURCES.map((resource) => needs[resource].state)));
  return (
    <ul className={mergeClasses(styles.list, styles.legend)}>
      {LEGEND.filter((state) => used.has(state)).map((state) => (
        <li key={state} className={styles.sample}>
          <NeedMark state={state} /> {states[state]}
        </li>
      ))}
    </ul>
  );
}
