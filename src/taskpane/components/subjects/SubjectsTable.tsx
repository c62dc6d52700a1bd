import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { RESOURCES } from "../../../core/guide/codes";
import type { SubjectMatch } from "../../../core/matrix/subjectMatches";
import { reportTexts } from "../../../core/texts/texts";
import { usePane } from "../../context/paneContext";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, tableLayout: "fixed" },
  count: { width: "25%" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 4px 4px 0",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** The numbers behind the marks: for each subject a row for each resource it needs, then who is ready and whether users are there. */
export function SubjectsTable({ matches }: { readonly matches: readonly SubjectMatch[] }): ReactElement {
  const styles = useStyles();
  const { states } = usePane().strings.subjects;
  return (
    <table className={styles.table} data-table="subjects">
      <thead>
        <tr>
          <td className={styles.cell} />
          {(["sure", "possible"] as const).map((state) => (
            <th key={state} scope="col" className={mergeClasses(styles.cell, styles.head, styles.count)}>
              {states[state]}
            </th>
          ))}
        </tr>
      </thead>
      {matches.map((match) => (
        <SubjectRows key={match.subject.key} match={match} />
      ))}
    </table>
  );
}

/** What is known of one subject. */
function SubjectRows({ match }: { readonly match: SubjectMatch }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { headers, users: userWords } = reportTexts(language).subjectSheet;
  const { states } = strings.subjects;
  const { subject, needs, ready, users } = match;
  const row = (label: string, cells: readonly (number | string)[]): ReactElement => (
    <tr key={label}>
      <th scope="row" className={styles.cell}>
        {label}
      </th>
      {cells.map((cell, index) => (
        <td key={index} colSpan={cells.length === 1 ? 2 : 1} className={styles.cell}>
          {cell}
        </td>
      ))}
    </tr>
  );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.cell, styles.head)}>
          {subject.name}
        </th>
      </tr>
      {RESOURCES.filter((resource) => needs[resource].state !== "unneeded").map((resource) => {
        const { state, sure, possible } = needs[resource];
        const isKnown = state === "sure" || state === "possible";
        return row(headers[resource], isKnown ? [sure.length, possible.length] : [states[state]]);
      })}
      {row(headers.ready, [ready.length])}
      {row(headers.users_there, [userWords[users.state]])}
    </tbody>
  );
}
