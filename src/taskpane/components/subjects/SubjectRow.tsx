import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { RESOURCES } from "../../../core/guide/codes";
import type { SubjectMatch } from "../../../core/matrix/subjectMatches";
import { USER_MARKS } from "../../../core/messages/subjectLines";
import type { AssessedStakeholder } from "../../../core/model/stakeholder";
import { reportTexts } from "../../../core/texts/texts";
import { usePane } from "../../context/paneContext";
import { useGoToCell } from "../../context/useGoToCell";
import { FailureAt } from "../FailureAt";
import { FoldRow } from "../FoldRow";
import { Fact, PartnerLinks } from "../PartnerLinks";
import { NeedMark } from "./NeedMark";

const useStyles = makeStyles({
  marks: { display: "flex", flexShrink: 0 },
  column: { display: "inline-flex", justifyContent: "center", width: "42px" },
  row: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200 },
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** Partners named in one line; the sheet names them all. */
const MOST_NAMES = 6;

export interface SubjectRowProps {
  readonly match: SubjectMatch;
  readonly onInterview: (key: string) => void;
}

/** A subject with a mark for each resource; it opens to who could bring them, who is ready, and whether users are there. */
export function SubjectRow({ match, onInterview }: SubjectRowProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { headers, colon } = reportTexts(language).subjectSheet;
  const { states } = strings.subjects;
  const { subject, needs } = match;
  const marks = (
    <span className={styles.marks}>
      {RESOURCES.map((resource) => {
        const { state } = needs[resource];
        return (
          <span key={resource} className={styles.column} data-need={`${resource} ${state}`}>
            <NeedMark state={state} label={`${headers[resource]}${colon}${states[state]}`} />
          </span>
        );
      })}
    </span>
  );
  return (
    <li data-subject={subject.name}>
      <FoldRow title={subject.name} marks={marks}>
        {() => <SubjectFacts match={match} onInterview={onInterview} />}
      </FoldRow>
    </li>
  );
}

function SubjectFacts({ match, onInterview }: SubjectRowProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const goToCell = useGoToCell();
  const { headers, users: userWords, nobody, colon } = reportTexts(language).subjectSheet;
  const { states, goToRow } = strings.subjects;
  const { subject, needs, ready, users } = match;
  const fact = (label: string, said: ReactNode): ReactElement => (
    <Fact key={label} label={label} colon={colon}>
      {said}
    </Fact>
  );
  const names = (partners: readonly AssessedStakeholder[]): ReactElement => (
    <PartnerLinks partners={partners} most={MOST_NAMES} onInterview={onInterview} />
  );
  const needed = RESOURCES.filter((resource) => needs[resource].state !== "unneeded");
  return (
    <div className={styles.facts}>
      {needed.map((resource) => {
        const { state, sure, possible } = needs[resource];
        return fact(
          headers[resource],
          <>
            {sure.length + possible.length === 0 ? states[state] : null}
            {sure.length === 0 ? null : (
              <>
                {states.sure} ({names(sure)})
              </>
            )}
            {sure.length === 0 || possible.length === 0 ? null : " · "}
            {possible.length === 0 ? null : (
              <>
                {states.possible} ({names(possible)})
              </>
            )}
          </>,
        );
      })}
      {fact(headers.ready, ready.length === 0 ? nobody : names(ready))}
      {fact(
        headers.users_there,
        <>
          {USER_MARKS[users.state]} {userWords[users.state]}
          {users.partners.length === 0 ? null : <> ({names(users.partners)})</>}
        </>,
      )}
      <Link
        as="button"
        className={styles.row}
        onClick={() => goToCell(subject.cell, subject.cell)}
        data-cell={subject.cell}
      >
        {goToRow}
      </Link>
      <FailureAt place={subject.cell} />
    </div>
  );
}
