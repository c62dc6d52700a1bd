import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ListCandidate } from "../../app/auditRequest";
import { usePane } from "../context/paneContext";
import { placeOfList, STARTS, type WorkbookState } from "../state/useWorkbook";
import { FailureAt } from "./FailureAt";
import { HelpLink } from "./HelpLink";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Ways to a table: a template, a sample, or a plain list of the workbook. */
export function OtherStarts({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { language, strings, tasks } = usePane();
  const { start } = strings;
  const { view, lists } = workbook;
  const isBlocked = tasks.running !== null || view?.isReadOnly === true;
  const button = (action: string, label: string, onClick: () => void): ReactElement => (
    <Button size="small" disabledFocusable={isBlocked} onClick={isBlocked ? undefined : onClick} data-action={action}>
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.buttons}>
        {button("insert-template", start.blank, () => workbook.insert("blank"))}
        {button("insert-sample", start.sample, () => workbook.insert("sample"))}
        {button("find-lists", start.fromList, workbook.findLists)}
      </div>
      <FailureAt place={STARTS} />
      <Text size={200} className={styles.quiet}>
        {start.withoutAddIn}{" "}
        <HelpLink to={`partnership-template-${language}.xlsx`} action="get-template">
          {start.blankWorkbook}
        </HelpLink>{" "}
        ·{" "}
        <HelpLink to={`partnership-example-${language}.xlsx`} action="get-example">
          {start.exampleWorkbook}
        </HelpLink>
      </Text>
      {view?.isReadOnly === true ? <Text size={200}>{strings.write.readOnly}</Text> : null}
      {lists === null ? null : lists.length === 0 ? (
        <Text size={200} role="status">
          {start.noLists}
        </Text>
      ) : (
        <div>
          <Text size={200} weight="semibold">
            {start.lists}
          </Text>
          <ul className={styles.list}>
            {lists.map((list) => (
              <FoundList key={placeOfList(list)} list={list} workbook={workbook} isBlocked={isBlocked} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface FoundListProps {
  readonly list: ListCandidate;
  readonly workbook: WorkbookState;
  readonly isBlocked: boolean;
}

/** What making the list a table would take in, and the button for it. */
function FoundList({ list, workbook, isBlocked }: FoundListProps): ReactElement {
  const styles = useStyles();
  const { start } = usePane().strings;
  return (
    <li className={styles.item}>
      <Text size={300} weight="semibold">
        {start.list(list.sheet, list.address, list.rows)}
      </Text>
      <Text size={200}>{start.listColumns(list.headers.filter((header) => header !== "").join(", "))}</Text>
      <Text size={200} className={styles.quiet}>
        {start.listKept}
      </Text>
      <Button
        size="small"
        aria-label={start.makeTableOf(list.address)}
        disabledFocusable={isBlocked}
        onClick={isBlocked ? undefined : () => workbook.makeTable(list)}
        data-action="make-table"
      >
        {start.makeTable}
      </Button>
      <FailureAt place={placeOfList(list)} />
    </li>
  );
}
