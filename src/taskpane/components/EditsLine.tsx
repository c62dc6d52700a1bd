import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

/** How many edits stand in the matrix that the list does not say, and the way to them; nothing where there are none. */
export function EditsLine({
  count,
  onReview,
}: {
  readonly count: number;
  readonly onReview: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const { edits: texts } = usePane().strings;
  if (count === 0) return null;
  return (
    <div className={styles.root} data-open-edits={count}>
      <Text>{texts.line(count)}</Text>
      <span aria-hidden="true">·</span>
      <Link
        as="button"
        onClick={onReview}
        aria-label={`${texts.review} – ${texts.line(count)}`}
        data-action="review-edits"
      >
        {texts.review}
      </Link>
    </div>
  );
}
