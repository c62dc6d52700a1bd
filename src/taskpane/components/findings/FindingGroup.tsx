import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";

import { usePane } from "../../context/paneContext";
import { FoldRow } from "../FoldRow";
import { MoreButton } from "../MoreButton";
import { FindingLine } from "./FindingLine";
import type { FindingItem } from "./findingItems";
import type { SettledState } from "./useSettled";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  // The marks of the lines below stand under that of the row.
  root: { position: "relative", "& ul": { marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` } },
});

/** What is shown of a group at once. */
const PAGE = 5;

export interface FindingGroupProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly mark: ReactElement;
  readonly isBlocking: boolean;
  readonly items: readonly FindingItem[];
  readonly settled: SettledState;
  /** How many are told; those that are still open unless given. */
  readonly count?: number;
}

/** One line for all findings of a kind, with how many are open; below it each of them. */
export function FindingGroup(props: FindingGroupProps): ReactElement {
  const { id, title, mark, isBlocking, items, settled } = props;
  const styles = useStyles();
  const { strings, language } = usePane();
  const { findings: texts } = strings;
  const [shown, setShown] = useState(PAGE);
  const open = props.count ?? items.filter((item) => !isAnswered(item, settled)).length;
  return (
    <div className={styles.root} data-findings={id}>
      <FoldRow
        mark={mark}
        title={
          <>
            {title}
            {isBlocking ? <span className={styles.hidden}> ({texts.doubt})</span> : null}
          </>
        }
        count={{ shown: open.toLocaleString(language), spoken: texts.found(open) }}
      >
        {() => (
          <>
            <ul className={styles.list}>
              {items.slice(0, shown).map((item) => (
                <FindingLine key={item.key} item={item} settled={settled} />
              ))}
            </ul>
            {items.length <= shown ? null : (
              <MoreButton
                label={texts.more(Math.min(PAGE, items.length - shown))}
                isExpanded={false}
                onClick={() => setShown(shown + PAGE)}
              />
            )}
          </>
        )}
      </FoldRow>
    </div>
  );
}

/** Whether an item counts no more. */
export function isAnswered(item: FindingItem, settled: SettledState): boolean {
  return settled.isSettled(item) || settled.answerTo(item) !== null;
}
