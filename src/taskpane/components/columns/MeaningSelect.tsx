import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Field } from "../../../core/guide/codes";
import { usePane } from "../../context/paneContext";
import { fieldChoices } from "./fieldChoices";

const useStyles = makeStyles({
  // A list as wide as its words, laid over a button as small as an arrow.
  button: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: {
    width: "6px",
    height: "6px",
    borderRight: "1.5px solid currentcolor",
    borderBottom: "1.5px solid currentcolor",
    transform: "translateY(-2px) rotate(45deg)",
  },
  over: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    font: "inherit",
  },
  wide: { width: "152px", flexShrink: 0 },
});

export interface MeaningSelectProps {
  readonly label: string;
  readonly field: Field | null;
  readonly isSmall?: boolean;
  readonly onField: (field: Field | null) => void;
}

/** The meanings a column may have, as the list of the system: a small arrow, or a field that shows the one it has. */
export function MeaningSelect({ label, field, isSmall = false, onField }: MeaningSelectProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const choices = fieldChoices(language);
  const choose = (value: string): void => onField(choices.find((own) => own.value === value)?.value ?? null);
  const options = (
    <>
      <option value="">{strings.columns.unused}</option>
      {choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </>
  );
  if (!isSmall) {
    return (
      <Select
        size="small"
        className={styles.wide}
        aria-label={label}
        value={field ?? ""}
        onChange={(_, { value }) => choose(value)}
      >
        {options}
      </Select>
    );
  }
  return (
    <span className={styles.button}>
      <span className={styles.chevron} aria-hidden />
      <select
        className={styles.over}
        aria-label={label}
        title={label}
        value={field ?? ""}
        onChange={(event) => choose(event.target.value)}
      >
        {options}
      </select>
    </span>
  );
}
