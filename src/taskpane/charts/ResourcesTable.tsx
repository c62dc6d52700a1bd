import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { CategoryResources } from "../../core/model/audit";
import { RESOURCES } from "../../core/guide/codes";
import { termsOf } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, tableLayout: "fixed" },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 4px 4px 0",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    width: "34%",
  },
  cell: {
    textAlign: "start",
    padding: "4px 2px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

export interface ResourcesTableProps {
  readonly rows: readonly CategoryResources[];
  readonly nameOf: (row: CategoryResources) => string;
}

/** The numbers behind the bars. */
export function ResourcesTable({ rows, nameOf }: ResourcesTableProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { resources } = termsOf(language);
  const { charts, audit } = strings;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {audit.category}
          </th>
          {RESOURCES.map((resource) => (
            <th key={resource} scope="col" className={styles.cell}>
              {resources[resource].short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.category ?? ""}>
            <th scope="row" className={styles.name}>
              {nameOf(row)} ({row.stakeholders})
            </th>
            {RESOURCES.map((resource) => {
              const { yes, no, unknown } = row.resources[resource];
              return (
                <td key={resource} className={styles.cell}>
                  {charts.cell(yes, no, unknown)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
