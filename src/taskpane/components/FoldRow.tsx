import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "34px",
    padding: "4px 0",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { overflowWrap: "anywhere" },
  // Two lines where there is room: at the end of a long one stands its day, or how many answers there are to obtain.
  brief: {
    display: "-webkit-box",
    // Browsers cut after some lines only together with this.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    "@media (max-height: 620px)": { WebkitLineClamp: 1 },
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  chevron: { transitionProperty: "none", fontSize: "16px", lineHeight: 1 },
  open: { transform: "rotate(90deg)" },
  panel: { padding: `0 0 ${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  indented: { paddingInlineStart: "30px" },
});

export interface FoldRowProps {
  /** Stands before the words; what the row opens to stands below the words, and without a mark at the edge. */
  readonly mark?: ReactElement;
  /** Stand behind the words, in columns of their own. */
  readonly marks?: ReactElement;
  readonly title: ReactNode;
  /** A line of its own above the title, which then takes two lines at most while the row is closed. */
  readonly kind?: string;
  readonly count?: { readonly shown: string; readonly spoken: string };
  readonly children: () => ReactNode;
}

/** A row of a list that opens: the whole row is the button. */
export function FoldRow({ mark, marks, title, kind, count, children }: FoldRowProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className={styles.root}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {mark}
        <span className={styles.words}>
          {kind === undefined ? null : (
            <Text size={200} className={styles.quiet}>
              {kind}{" "}
            </Text>
          )}
          <span className={mergeClasses(styles.title, kind !== undefined && !isOpen && styles.brief)}>{title}</span>
        </span>
        {marks}
        {count === undefined ? null : (
          <Text weight="semibold" aria-label={count.spoken}>
            {count.shown}
          </Text>
        )}
        <span aria-hidden="true" className={mergeClasses(styles.chevron, isOpen && styles.open)}>
          ›
        </span>
      </button>
      <div id={panel} hidden={!isOpen} className={mergeClasses(styles.panel, mark !== undefined && styles.indented)}>
        {isOpen ? children() : null}
      </div>
    </div>
  );
}
