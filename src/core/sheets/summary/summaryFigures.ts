/** The four key figures of the summary. */

import type { Audit } from "../../model/audit";
import { isGuideCategory } from "../../guide/categories";
import { CATEGORIES, ITEM_COUNT } from "../../guide/codes";
import { countedOf } from "../../matrix/resourcesByCategory";
import type { Forms } from "../../texts/catalogue/report";
import { reportTexts } from "../../texts/texts";
import type { MatrixCounts } from "../shared/matrixCounts";
import type { CellBlock, PlanCell } from "../../model/plan";
import { quoteText } from "../shared/structuredRef";
import { SUMMARY_ROWS } from "./summaryFormats";

/** Columns of one figure. */
const WIDTH = 3;

/** Numbers, what they count, and a line below; numbers follow the matrix, and so does what is said with them. */
export function summaryFigures(audit: Audit, counts: MatrixCounts): CellBlock {
  const { summary } = reportTexts(audit.language);
  const { resourcesByCategory } = audit;
  const stakeholders = countedOf(audit.stakeholders);
  const used = resourcesByCategory.filter(({ category, stakeholders: own }) => isGuideCategory(category) && own > 0);
  const toAsk = resourcesByCategory.reduce(
    (total, { resources }) => total + Object.values(resources).reduce((sum, { unknown }) => sum + unknown, 0),
    0,
  );
  const ready = stakeholders.filter(({ profile }) => profile === "ready").length;
  const isOne = (count: number, [one, many]: Forms): string => (isSingular(count, audit) ? one : many);
  const figures: readonly (readonly [PlanCell, PlanCell, PlanCell])[] = [
    [
      { formula: `=${counts.stakeholders()}` },
      isOne(stakeholders.length, summary.listed),
      summary.inCategories(used.length, CATEGORIES.length - 1),
    ],
    [share(counts), summary.answered, answeredOf(counts, summary.answeredOf)],
    [{ formula: `=${counts.profile("ready")}` }, isOne(ready, summary.ready), summary.readyHint],
    [{ formula: `=${counts.toAsk()}` }, isOne(toAsk, summary.toAsk), toAskOf(counts, audit)],
  ];
  const line = (index: 0 | 1 | 2): PlanCell[] =>
    figures.flatMap((figure) => [figure[index], ...Array<null>(WIDTH - 1).fill(null)]);
  return { row: SUMMARY_ROWS.figures, column: 0, cells: [line(0), line(1), line(2)] };
}

function isSingular(count: number, { language }: Audit): boolean {
  return reportTexts(language).count(count, ["one", "many"]).endsWith("one");
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
