import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Audit } from "../../core/model/audit";
import { isGuideCategory } from "../../core/guide/categories";
import { listState } from "../../core/matrix/listState";
import { shareOf } from "../../core/matrix/resourcesByCategory";
import { caveats, leftAsideLine } from "../../core/messages/caveats";
import { categoryName } from "../../core/texts/texts";
import { reportTexts } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", "& summary": { fontSize: tokens.fontSizeBase200 } },
  bar: { marginBottom: tokens.spacingVerticalXS },
  title: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  figure: { fontSize: "26px", lineHeight: "30px" },
  words: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "3px 0", overflowWrap: "anywhere" },
  number: { textAlign: "end", padding: "3px 0", whiteSpace: "nowrap" },
});

/** Categories named as those to complete first. */
const MAX_FIRST = 2;

function percentOf(part: Parameters<typeof shareOf>[0]): number {
  return Math.floor(shareOf(part) * 100);
}

/** The share of the checklist that is answered, as the title of the screen; of a list with next to no answer, whom it has. */
export function CompletenessTitle({
  audit: { completeness, resourcesByCategory },
}: {
  readonly audit: Audit;
}): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { audit: texts } = strings;
  if (listState(completeness) === "bare") {
    const seen = resourcesByCategory.filter((row) => isGuideCategory(row.category) && row.stakeholders > 0);
    return (
      <span data-completeness={percentOf(completeness)} data-list="bare">
        {reportTexts(language).bare.title(completeness.stakeholders, seen.length)}
      </span>
    );
  }
  return (
    <span className={styles.title}>
      <span className={styles.figure} data-completeness={percentOf(completeness)}>
        {texts.percent(percentOf(completeness))}
      </span>{" "}
      <span className={styles.words}>{texts.answersKnown}</span>
    </span>
  );
}

/** How much of the checklist is answered, overall and per category. */
export function CompletenessSection({ audit }: { readonly audit: Audit }): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  const { audit: texts } = strings;
  const percentText = texts.percent;
  const { completeness, byCategory } = audit;
  const least = byCategory
    .filter((part) => shareOf(part) < 1)
    .sort((a, b) => shareOf(a) - shareOf(b))
    .slice(0, MAX_FIRST)
    .map((part) => `${categoryName(part.category, language)} ${percentText(percentOf(part))}`);
  const aside = leftAsideLine({ ...audit, language });
  const remarks = [...caveats({ ...audit, language }), ...(aside === null ? [] : [aside])];
  return (
    <section aria-label={texts.completeness} className={styles.root}>
      {listState(completeness) === "bare" ? null : (
        <ProgressBar
          className={styles.bar}
          thickness="large"
          value={shareOf(completeness)}
          aria-label={texts.completeness}
        />
      )}
      <Text size={200} className={styles.quiet}>
        {texts.counts(completeness.answered, completeness.of, completeness.stakeholders)}
      </Text>
      {remarks.length === 0 ? null : (
        <Text block size={200} className={styles.quiet} data-caveats>
          {remarks.join(" · ")}
        </Text>
      )}
      <details>
        {/* Named as a tab stop: office.js moves the focus itself and does not know that a summary is one. */}
        <summary tabIndex={0}>{texts.byCategory}</summary>
        {least.length === 0 ? null : (
          <Text block size={200}>
            {texts.firstOf(least.join(", "))}
          </Text>
        )}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {texts.category}
              </th>
              <th scope="col" className={styles.number}>
                {texts.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {byCategory.map((part) => (
              <tr key={part.category ?? ""}>
                <th scope="row" className={styles.name}>
                  {categoryName(part.category, language)}
                </th>
                <td className={styles.number}>
                  {part.answered}/{part.of} · {percentText(percentOf(part))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
