import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactElement } from "react";

import type { TableQuestions } from "../../state/columnQuestions";
import type { WorkbookState } from "../../state/useWorkbook";
import { KnownColumns } from "./KnownColumns";
import { MissingLines } from "./MissingLines";
import { NamesQuestion } from "./NamesQuestion";
import { ProposalRow } from "./ProposalRow";
import { UnlistedQuestion } from "./UnlistedQuestion";
import { WordGroup } from "./WordGroup";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, overflowWrap: "anywhere" },
  // Where nothing is lacking or proposed.
  asked: { ":empty": { display: "none" } },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface TableColumnsProps {
  readonly questions: TableQuestions;
  /** Whether the name of the table stands above, because there are several. */
  readonly isTitled: boolean;
  readonly workbook: WorkbookState;
  /** Column chosen for the names, where none is known to hold them. */
  readonly name: number;
  readonly onName: (column: number) => void;
}

/** The columns of one table: what it lacks, what is proposed in the order of the sheet, words, and the rest folded. */
export function TableColumns({ questions, isTitled, workbook, name, onName }: TableColumnsProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const { inspection, needsNames, columns, words, understood, left } = questions;
  const { table } = inspection;
  const showLeft = (): void => {
    const fold = root.current?.querySelector<HTMLDetailsElement>('details[data-columns="left"]');
    if (fold === null || fold === undefined) return;
    fold.open = true;
    fold.querySelector("select")?.focus();
  };
  return (
    <section
      ref={root}
      className={styles.root}
      {...(isTitled ? { "aria-labelledby": id } : { "aria-label": table })}
      data-table-columns={table}
    >
      {isTitled ? (
        <Subtitle2 as="h2" id={id} className={styles.title}>
          {table}
        </Subtitle2>
      ) : null}
      <div className={styles.asked}>
        {needsNames ? <NamesQuestion inspection={inspection} chosen={name} onChoose={onName} /> : null}
        <MissingLines inspection={inspection} onShow={left.length === 0 ? undefined : showLeft} />
        {columns.length === 0 ? null : (
          <ul className={styles.list}>
            {columns.map((question) => (
              <ProposalRow key={question.column.index} table={table} question={question} workbook={workbook} />
            ))}
          </ul>
        )}
      </div>
      {understood.map((column) => (
        <UnlistedQuestion key={column.index} table={table} column={column} workbook={workbook} />
      ))}
      {words.map((group) => (
        <WordGroup key={group.column.index} group={group} workbook={workbook} />
      ))}
      <div>
        <KnownColumns name="understood" table={table} columns={understood} workbook={workbook} />
        <KnownColumns name="left" table={table} columns={left} workbook={workbook} />
      </div>
    </section>
  );
}
