import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { InspectedWord } from "../../core/inspectTable";
import { optionsOf, type OptionList, type OptionWords } from "../../core/guide/vocabulary";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  word: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

export interface WordChoicesProps {
  readonly words: readonly InspectedWord[];
  readonly list: OptionList;
  readonly onCode: (word: string, code: string | null) => void;
}

/** The options of a list, those that a word most likely stands for before the others. */
function likeliestFirst(list: OptionList, likely: readonly string[]): readonly OptionWords[] {
  const options = optionsOf(list);
  const first = likely.flatMap((code) => options.filter((option) => option.code === code));
  return [...first, ...options.filter(({ code }) => !likely.includes(code))];
}

/** The words of a column that were not understood, each with a list of what the guide knows. */
export function WordChoices({ words, list, onCode }: WordChoicesProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { columns } = strings;
  return (
    <div className={styles.root} role="group" aria-label={columns.words}>
      <Text size={200} weight="semibold">
        {columns.words}
      </Text>
      {words.map(({ word, rows, code, likely }) => (
        <div key={word} className={styles.word} data-word={word}>
          <Text size={200}>{columns.word(word, rows)}</Text>
          <Select
            size="small"
            aria-label={columns.wordMeaning(word)}
            value={code ?? ""}
            onChange={(_, { value }) => onCode(word, value === "" ? null : value)}
          >
            <option value="">{columns.leaveWord}</option>
            {likeliestFirst(list, likely).map((option) => (
              <option key={option.code} value={option.code}>
                {option.labels[language]}
              </option>
            ))}
          </Select>
        </div>
      ))}
    </div>
  );
}
