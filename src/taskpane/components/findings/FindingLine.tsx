import { Button, Link, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { CATEGORIES, type Category, type Language } from "../../../core/guide/codes";
import { findingSentence } from "../../../core/messages/messages";
import type { Finding } from "../../../core/model/finding";
import type { FindingsStrings } from "../../../core/texts/catalogue/findingsPane";
import { messageTexts, sheetTexts } from "../../../core/texts/texts";
import { usePane } from "../../context/paneContext";
import { useGoToCell } from "../../context/useGoToCell";
import { FailureAt } from "../FailureAt";
import type { FindingItem } from "./findingItems";
import { settleText } from "./settleText";
import type { SettledState } from "./useSettled";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalSNudge} 0`, overflowWrap: "anywhere" },
  // As high with the answer as with the question.
  answers: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  // Two answers and a list of meanings need more than the narrowest pane has.
  choices: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
  places: { display: "inline-flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge },
  said: { flexGrow: 1, minWidth: 0, color: tokens.colorBrandForeground1 },
  select: { flexGrow: 1, minWidth: 0, maxWidth: "190px" },
});

export interface FindingLineProps {
  readonly item: FindingItem;
  readonly settled: SettledState;
}

/** One thing to look at: where it stands, what it is, and what can be answered; the answer stays in its place. */
export function FindingLine({ item, settled }: FindingLineProps): ReactElement | null {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { findings: texts } = strings;
  // Whoever answered by a button that is gone finds the focus on the one that came for it.
  const [isTouched, setTouched] = useState(false);
  const [first] = item.findings;
  if (first === undefined) return null;
  const said = answerText(item, first, settled, texts, language);
  const touch = (act: () => void) => (): void => {
    setTouched(true);
    act();
  };
  return (
    <li className={styles.item} data-finding={first.kind}>
      <Places item={item} /> <Text size={200}>{findingSentence(first, language)}</Text>
      <FailureAt place={item.key} />
      <div className={mergeClasses(styles.answers, said === null && styles.choices)}>
        {said === null ? (
          <>
            {first.kind === "unknown-category" && first.place.value !== null && first.place.header !== null ? (
              <Classify item={item} finding={first} settled={settled} onDone={() => setTouched(true)} />
            ) : null}
            <Button
              size="small"
              autoFocus={isTouched}
              onClick={touch(() => settled.settle(item, "aside"))}
              data-action="settle"
            >
              {settleText(first, texts, language)}
            </Button>
            {first.kind === "duplicate-name" || first.kind === "duplicate-number" ? (
              <Button size="small" onClick={touch(() => settled.settle(item, "confirmed"))} data-action="confirm">
                {texts.same}
              </Button>
            ) : null}
          </>
        ) : (
          <>
            <Text size={200} className={styles.said}>
              ✓ {said}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              autoFocus={isTouched}
              onClick={touch(() => settled.settle(item, null))}
              data-action="unsettle"
            >
              {texts.undo}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** What was answered; null where nothing was. */
function answerText(
  item: FindingItem,
  first: Finding,
  settled: SettledState,
  texts: FindingsStrings,
  language: Language,
): string | null {
  const word = settled.answerTo(item);
  if (word !== null) return word;
  if (settled.isConfirmed(item)) return texts.isSame;
  return settled.isSettled(item) ? settleText(first, texts, language) : null;
}

/** Links to the cells: of one finding with whom and what it is about, of several with their cells. */
function Places({ item: { key, findings, name } }: Pick<FindingLineProps, "item">): ReactElement {
  const styles = useStyles();
  if (findings.length === 1) {
    return (
      <>
        {findings.map(({ place }) => (
          <CellLink key={place.cell} cell={place.cell} place={key}>
            {[name ?? place.table, place.header].filter(Boolean).join(" · ")}
          </CellLink>
        ))}
      </>
    );
  }
  return (
    <span className={styles.places}>
      <Text weight="semibold">{name}</Text>
      {findings.map(({ place: { cell } }) => (
        <CellLink key={cell} cell={cell} place={key}>
          {cell.slice(cell.lastIndexOf("!") + 1)}
        </CellLink>
      ))}
    </span>
  );
}

interface CellLinkProps {
  readonly cell: string;
  /** Where it is told what went wrong. */
  readonly place: string;
  readonly children: string;
}

function CellLink({ cell, place, children }: CellLinkProps): ReactElement {
  const { strings } = usePane();
  const goToCell = useGoToCell();
  return (
    <Link
      as="button"
      inline
      aria-label={strings.findings.goTo(children, cell)}
      onClick={() => goToCell(cell, place)}
      data-cell={cell}
    >
      {children}
    </Link>
  );
}

interface ClassifyProps extends FindingLineProps {
  readonly finding: Extract<Finding, { readonly kind: "unknown-category" }>;
  readonly onDone: () => void;
}

/** What a word of the column of categories means, the likeliest chosen. */
function Classify({ item, finding, settled, onDone }: ClassifyProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { findings: texts } = strings;
  const { categories } = sheetTexts(language);
  const [code, setCode] = useState<Category | null>(
    finding.candidates.length === 1 ? (finding.candidates[0] ?? null) : null,
  );
  const likely = new Set<Category>(finding.candidates);
  const sorted = [...finding.candidates, ...CATEGORIES.filter((own) => !likely.has(own))];
  return (
    <>
      <Select
        size="small"
        className={styles.select}
        aria-label={texts.meaningOf(messageTexts(language).quote(finding.place.value ?? ""))}
        value={code ?? ""}
        onChange={(_, { value }) => setCode(CATEGORIES.find((own) => own === value) ?? null)}
        data-field="meaning"
      >
        <option value="">{texts.choose}</option>
        {sorted.map((own) => (
          <option key={own} value={own}>
            {categories[own]}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={code === null}
        onClick={() => {
          if (code === null) return;
          onDone();
          settled.classify(item, code, categories[code]);
        }}
        data-action="classify"
      >
        {texts.classify}
      </Button>
    </>
  );
}
