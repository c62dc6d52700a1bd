import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";

import { findingSentence } from "../../core/messages/messages";
import { usePane } from "../context/paneContext";
import { AnswerMark } from "./AnswerMark";
import type { FindingsGroup, NamedFinding } from "./groupFindings";
import { MoreButton } from "./MoreButton";

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  chevron: { transitionProperty: "none", fontSize: "16px", lineHeight: 1 },
  open: { transform: "rotate(90deg)" },
  list: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS} 30px` },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
});

/** Findings shown of a group at once. */
const PAGE = 20;

/** One group of findings: its number, and below it each finding with a link to its cell. */
export function FindingGroup({ group }: { readonly group: FindingsGroup }): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const { audit: texts } = strings;
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const panel = useId();
  const { findings, title, isBlocking } = group;
  return (
    <div className={styles.root} data-findings={group.key}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        <AnswerMark kind={isBlocking ? "ask" : "note"} />
        <span className={styles.title}>
          {title}
          {isBlocking ? <Text size={200}> ({texts.blocking})</Text> : null}
        </span>
        <Text weight="semibold" aria-label={texts.found(findings.length)}>
          {findings.length}
        </Text>
        <span aria-hidden="true" className={mergeClasses(styles.chevron, isOpen && styles.open)}>
          ›
        </span>
      </button>
      <div id={panel} hidden={!isOpen}>
        {isOpen ? (
          <>
            <ul className={styles.list}>
              {findings.slice(0, shown).map((named, index) => (
                <FindingLine key={index} named={named} />
              ))}
            </ul>
            {findings.length <= shown ? null : (
              <MoreButton
                label={texts.more(Math.min(PAGE, findings.length - shown))}
                isExpanded={false}
                onClick={() => setShown(shown + PAGE)}
              />
            )}
          </>
        ) : null}
      </div>
    </div>
  );
}

function FindingLine({ named: { finding, name } }: { readonly named: NamedFinding }): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks } = usePane();
  const { cell, header, table } = finding.place;
  const go = (): void => void tasks.run("go", async () => services.goToCell(cell));
  const shown = [name ?? table, header].filter(Boolean).join(" · ");
  return (
    <li className={styles.item}>
      <Link as="button" inline aria-label={strings.audit.goTo(shown, cell)} onClick={go} data-cell={cell}>
        {shown}
      </Link>{" "}
      <Text size={200}>{findingSentence(finding, language)}</Text>
    </li>
  );
}
