/** Whether a category without stakeholders is empty, or only looks so because categories were not read. */

import { couldMean } from "../guide/categories";
import type { Category } from "../guide/codes";
import type { CategoryDoubt } from "../model/audit";
import type { Finding } from "../model/finding";
import type { AssessedStakeholder } from "../model/stakeholder";

/** A word of several meanings in a column of categories, and what it was read as. */
export interface AmbiguousWord {
  readonly word: string;
  readonly readAs: string;
}

/** The words of several meanings that the columns of categories hold. */
export function ambiguousWords(findings: readonly Finding[]): AmbiguousWord[] {
  return findings.flatMap((finding) =>
    finding.kind === "ambiguous-option" && finding.place.field === "category"
      ? [{ word: finding.place.value ?? "", readAs: finding.readAs }]
      : [],
  );
}

/**
 * Why nobody can tell that a category has no stakeholder; null when it is known to have none.
 *
 * @param counted The stakeholders that count, of all categories.
 */
export function doubtOf(
  category: Category,
  counted: readonly AssessedStakeholder[],
  words: readonly AmbiguousWord[],
): CategoryDoubt | null {
  const unread = counted.filter((stakeholder) => stakeholder.category === null).length;
  const own = words.filter(({ readAs }) => couldMean(readAs, category)).map(({ word }) => word);
  return unread === 0 && own.length === 0 ? null : { unread, of: counted.length, words: [...new Set(own)] };
}
