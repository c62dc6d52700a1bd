/** The four key figures of the summary. */

import type { Audit } from "../../model/audit";
import { isGuideCategory } from "../../guide/categories";
import { CATEGORIES, ITEM_COUNT } from "../../guide/codes";
import type { Forms } from "../../texts/catalogue/report";
import { reportTexts } from "../../texts/texts";
import type { MatrixCounts } from "../shared/matrixCounts";
import type { CellBlock, PlanCell } from "../../model/plan";
import { liveSentence } from "../shared/liveText";
import { quoteText } from "../shared/structuredRef";
import { SUMMARY_ROWS } from "./summaryFormats";

/** Columns of one figure. */
const WIDTH = 3;

/** Numbers, what they count, and a line below; numbers follow the matrix, and so does what is said with them. */
export function summaryFigures(audit: Audit, counts: MatrixCounts): CellBlock {
  const { summary, singular } = reportTexts(audit.language);
  const noun = (count: string, [one, many]: Forms): PlanCell => ({
    formula: `=IF(${count}${singular},${quoteText(one)},${quoteText(many)})`,
  });
  const figures: readonly (readonly [PlanCell, PlanCell, PlanCell])[] = [
    [{ formula: `=${counts.stakeholders()}` }, noun(counts.stakeholders(), summary.listed), usedOf(counts, audit)],
    [share(counts), summary.answered, answeredOf(counts, summary.answeredOf)],
    [{ formula: `=${counts.profile("ready")}` }, noun(counts.profile("ready"), summary.ready), summary.readyHint],
    [{ formula: `=${counts.toAsk()}` }, noun(`(${counts.toAsk()})`, summary.toAsk), toAskOf(counts, audit)],
  ];
  const line = (index: 0 | 1 | 2): PlanCell[] =>
    figures.flatMap((figure) => [figure[index], ...Array<null>(WIDTH - 1).fill(null)]);
  return { row: SUMMARY_ROWS.figures, column: 0, cells: [line(0), line(1), line(2)] };
}

/** Categories of the guide that have somebody who counts, of all there are. */
function usedOf(counts: MatrixCounts, { language }: Audit): PlanCell {
  const { inCategories } = reportTexts(language).summary;
  const categories = CATEGORIES.filter(isGuideCategory);
  const used = categories.map((category) => `(${counts.ofCategory(category)}>0)`).join("+");
  return { formula: `=${liveSentence((count) => inCategories(count, categories.length), [`(${used})`]).expression}` };
}

/** Whole percents, never rounded up: 100 % means that nothing is missing. */
function share(counts: MatrixCounts): PlanCell {
  const all = `(${ITEM_COUNT}*${counts.stakeholders()})`;
  return { formula: `=IF(${all}=0,0,INT(100*${counts.answered()}/${all})/100)` };
}

function answeredOf(counts: MatrixCounts, [of, missing, end]: readonly [string, string, string]): PlanCell {
  const all = `${ITEM_COUNT}*${counts.stakeholders()}`;
  const text = `${counts.answered()}&${quoteText(of)}&${all}&${quoteText(missing)}&(${all}-${counts.answered()})`;
  return { formula: `=${text}${end === "" ? "" : `&${quoteText(end)}`}` };
}

function toAskOf(counts: MatrixCounts, { language }: Audit): PlanCell {
  const { summary, singular } = reportTexts(language);
  const [before, [one, many]] = summary.toAskOf;
  const count = counts.stakeholdersToAsk();
  return {
    formula: `=${quoteText(before)}&${count}&IF(${count}${singular},${quoteText(one)},${quoteText(many)})`,
  };
}
