import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

import { optionsOf } from "../../../core/guide/vocabulary";
import { sheetTexts } from "../../../core/texts/texts";
import { withWord } from "../../../core/memory/choices";
import { usePane } from "../../context/paneContext";
import type { WordQuestion, WordsOfColumn } from "../../state/columnQuestions";
import type { WorkbookState } from "../../state/useWorkbook";
import { shownHeader } from "./HeaderLink";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { whiteSpace: "nowrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  word: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  text: { minWidth: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  select: { width: "152px", flexShrink: 0 },
  // Nothing is likely: the list asks for a choice, in words too.
  toChoose: {
    "& select": {
      borderTopColor: tokens.colorStatusWarningBorder2,
      borderRightColor: tokens.colorStatusWarningBorder2,
      borderLeftColor: tokens.colorStatusWarningBorder2,
      borderBottomColor: tokens.colorStatusWarningBorder2,
    },
  },
});

export interface WordGroupProps {
  readonly group: WordsOfColumn;
  readonly workbook: WorkbookState;
}

/** The words of a column that were not understood, each with the code it most likely stands for. */
export function WordGroup({ group: { column, words }, workbook }: WordGroupProps): ReactElement {
  const styles = useStyles();
  const { columns } = usePane().strings;
  const id = useId();
  const open = words.filter(({ code }) => code === null);
  const count = open.length === 0 ? words.length : open.length;
  return (
    <section className={styles.root} aria-labelledby={id} data-words={column.header}>
      <h2 id={id} className={styles.title}>
        {columns.wordsOf(shownHeader(column), count)}
      </h2>
      {words.some(({ likely }) => likely.length > 0) ? <span className={styles.quiet}>{columns.likeliest}</span> : null}
      <ul className={styles.list}>
        {words.map((word) => (
          <Word key={word.word} word={word} column={column} workbook={workbook} />
        ))}
      </ul>
    </section>
  );
}

function Word({
  word: { word, rows, code, likely, key },
  column,
  workbook,
}: {
  readonly word: WordQuestion;
  readonly column: WordsOfColumn["column"];
  readonly workbook: WorkbookState;
}): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { columns } = strings;
  const value = code ?? likely[0] ?? "";
  const options = column.list === null ? [] : optionsOf(column.list);
  // Kinds of bodies have short names on the sheets.
  const short: Readonly<Record<string, string>> = column.list === "CATEGORY" ? sheetTexts(language).categories : {};
  return (
    <li className={styles.word} data-word={word} data-said={code !== null}>
      <span className={styles.text}>
        {word} <span className={mergeClasses(styles.quiet, styles.count)}>{columns.rows(rows)}</span>
      </span>
      <Select
        size="small"
        className={mergeClasses(styles.select, value === "" && styles.toChoose)}
        aria-label={columns.wordMeaning(word)}
        value={value}
        onChange={(_, { value: next }) => workbook.say((before) => withWord(before, key, next === "" ? null : next))}
      >
        {value === "" || code !== null || likely.length === 0 ? <option value="">{columns.choose}</option> : null}
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {short[option.code] ?? option.labels[language]}
          </option>
        ))}
      </Select>
    </li>
  );
}
