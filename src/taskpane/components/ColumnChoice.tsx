import { Badge, Button, Combobox, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { InspectedColumn, Sample } from "../../core/inspectTable";
import type { Field } from "../../core/guide/codes";
import { reasonMessage } from "../../core/messages/reasonMessage";
import { fieldLabel } from "../../core/messages/messages";
import { sheetTexts } from "../../core/texts/texts";
import { fold } from "../../core/words/fold";
import { usePane } from "../context/paneContext";
import type { WorkbookState } from "../state/useWorkbook";
import { fieldChoices } from "./fieldChoices";
import { WordChoices } from "./WordChoices";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalMNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  header: { flexGrow: 1, overflowWrap: "anywhere" },
  samples: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  show: { minWidth: 0, flexShrink: 0 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  combobox: { minWidth: 0, width: "100%" },
});

const UNUSED = "";

export interface ColumnChoiceProps {
  readonly table: string;
  readonly column: InspectedColumn;
  readonly workbook: WorkbookState;
}

/** One column: header, how sure its meaning is, three values, and a searchable list to change the meaning. */
export function ColumnChoice({ table, column, workbook }: ColumnChoiceProps): ReactElement {
  const styles = useStyles();
  const { language, strings, services, tasks } = usePane();
  const { columns } = strings;
  const { header, field, samples } = column;
  const { formatDate } = sheetTexts(language);
  const textOf = (sample: Sample): string => (typeof sample === "string" ? sample : formatDate(sample.date));
  const show = (): void => void tasks.run("go", async () => services.goToCell(column.cell));
  return (
    <li className={styles.root} data-column={header}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.header}>
          {header}
        </Text>
        <ConfidenceBadge column={column} />
        <Button
          size="small"
          appearance="subtle"
          className={styles.show}
          aria-label={columns.showHeader(header)}
          onClick={show}
        >
          {columns.show}
        </Button>
      </div>
      <Text size={200} className={styles.samples}>
        {samples.length === 0 ? columns.blankColumn : samples.map(textOf).join(" · ")}
      </Text>
      {column.proposal === null ? null : (
        <Text size={200}>
          {columns.proposed(fieldLabel(column.proposal, language))}
          {column.reason === null ? "" : ` (${reasonMessage(column.reason, language)})`}
        </Text>
      )}
      <FieldCombobox
        label={columns.meaning(header)}
        field={field}
        onField={(next) => workbook.setField(table, header, next)}
      />
      {column.words.length === 0 || column.list === null ? null : (
        <WordChoices
          words={column.words}
          list={column.list}
          onCode={(word, code) => workbook.setWord({ table, header, word }, code)}
        />
      )}
    </li>
  );
}

function ConfidenceBadge({ column }: { readonly column: InspectedColumn }): ReactElement {
  const styles = useStyles();
  const { confidence } = usePane().strings.columns;
  const { field, confidence: level, proposal } = column;
  if (field === null && proposal === null) {
    return (
      <Badge appearance="outline" color="subtle" className={styles.badge}>
        {confidence.none}
      </Badge>
    );
  }
  const name = field === null ? "proposal" : (level ?? "none");
  const isSure = name === "high" || name === "pinned";
  return (
    <Badge
      className={styles.badge}
      appearance={isSure ? "outline" : "tint"}
      color={isSure ? "brand" : name === "medium" ? "informative" : "warning"}
    >
      {confidence[name]}
    </Badge>
  );
}

interface FieldComboboxProps {
  readonly label: string;
  readonly field: Field | null;
  readonly onField: (field: Field | null) => void;
}

/** A list of meanings that narrows as one types. */
function FieldCombobox({ label, field, onField }: FieldComboboxProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { columns } = strings;
  const [query, setQuery] = useState<string | null>(null);
  const shown = field === null ? columns.unused : fieldLabel(field, language);
  const wanted = fold(query ?? "");
  const matches = fieldChoices(language).filter(({ text }) => fold(text).includes(wanted));
  return (
    <Combobox
      size="small"
      className={styles.combobox}
      aria-label={label}
      value={query ?? shown}
      selectedOptions={[field ?? UNUSED]}
      onChange={(event) => setQuery(event.target.value)}
      onOpenChange={(_, { open }) => {
        if (!open) setQuery(null);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onOptionSelect={(_, { optionValue }) => {
        // Typing takes the selection back without choosing anything.
        if (optionValue === undefined) return;
        setQuery(null);
        if (optionValue === (field ?? UNUSED)) return;
        onField(fieldChoices(language).find(({ value }) => value === optionValue)?.value ?? null);
      }}
    >
      <Option key={UNUSED} value={UNUSED}>
        {columns.unused}
      </Option>
      {matches.map(({ value, text }) => (
        <Option key={value} value={value}>
          {text}
        </Option>
      ))}
      {matches.length === 0 ? (
        <Option key="none" value={field ?? UNUSED} disabled>
          {columns.noMatch}
        </Option>
      ) : null}
    </Combobox>
  );
}
