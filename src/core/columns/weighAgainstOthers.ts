/** Holds what header and values say of a column against the columns of other lists that are like it. */

import { AMOUNT_FIELDS, FIELDS, type Field } from "../guide/codes";
import { fold } from "../words/fold";
import { LEAST_WORTH, type Candidate } from "./candidates";
import { fitOf } from "./fieldFit";
import { fieldOfHeader } from "./headerWords";
import { isAnswer } from "./listEvidence";
import { likenessOf, type LikenessWeights } from "./likeness";
import type { Column } from "./settleColumns";

/** Of columns like it hardly any has the meaning that was to be applied: it is asked about. */
const HARDLY = 0.005;
/** Nearly all columns like it have the meaning that was to be asked about: it is applied. */
const NEARLY_ALL = 0.98;
/** Nearly all columns like it are of something else: nothing is asked. */
const OUTSIDE = 0.93;
/** Most columns like it have one meaning, of which neither header nor values tell: it is asked about. */
const MOST = 0.75;

/** Values below which a column is too small to be like any other. */
const FEW = 3;

/** The grade of a header that says it plainly: it is believed whatever others mean. */
const PLAIN = 3;

/**
 * Whether two witnesses are enough: not where the values speak against it, not for the guide's answers, which are false for
 * a whole list at once, not for amounts, of which somebody must say who gives them, and not for what keeps a row itself over
 * the years.
 */
function mayBeAgreed({ field, fit }: Candidate): boolean {
  return fit >= 0 && field !== "id" && !isAnswer(field) && !AMOUNT_FIELDS.some((own) => own === field);
}

/**
 * The columns, with what others like them are.
 *
 * Two witnesses that do not know of each other: the rules, written by hand, and the model, which was learned. Where both say
 * the same nothing need be asked; where they contradict each other it must be; what only one says is a question.
 *
 * @param headers All headers of the table.
 */
export function weighAgainstOthers(
  columns: readonly Column[],
  headers: readonly string[],
  weights: LikenessWeights,
): Column[] {
  // Who has learned nothing has nothing to say.
  if (weights.meanings.length === 0) return [...columns];
  return columns.map((column) => {
    const { index, pin, profile, reading } = column;
    if (pin !== undefined || profile.filled < FEW) return column;
    const likely = likenessOf({ headers, index, profile }, weights);
    const shareOf = (field: Field): number => likely.get(field) ?? 0;
    const likest = FIELDS.reduce((best, field) => (shareOf(field) > shareOf(best) ? field : best));
    const agreed = column.candidates.find(({ field }) => field === likest);
    if (agreed !== undefined && !agreed.isApplied && shareOf(likest) >= NEARLY_ALL && mayBeAgreed(agreed))
      return { ...column, candidates: [{ ...agreed, isApplied: true }] };
    // The guide's own words are believed, whatever others mean by them.
    const isOurWord = fieldOfHeader(fold(reading.header)) !== null;
    const weighed = column.candidates.map((candidate) =>
      candidate.isApplied && !isOurWord && shareOf(candidate.field) < HARDLY
        ? { ...candidate, isApplied: false }
        : candidate,
    );
    const isSaid = isOurWord || weighed.some(({ isApplied, grade }) => isApplied || grade === PLAIN);
    if (!isSaid && (likely.get("outside") ?? 0) >= OUTSIDE) return { ...column, candidates: [] };
    if (weighed.length > 0 || shareOf(likest) < MOST) return { ...column, candidates: weighed };
    const own = fitOf(likest, profile);
    const alike: Candidate = { field: likest, grade: 0, isAlike: true, ...own, worth: LEAST_WORTH, isApplied: false };
    return { ...column, candidates: [alike] };
  });
}
