/** Sections of labels and lines. */

import { PALETTE } from "../../look/palette";
import type { Audit } from "../../model/audit";
import type { FormatPlan, PlanCell } from "../../model/plan";
import { reportTexts } from "../../texts/texts";
import type { MatrixCounts } from "../shared/matrixCounts";
import { rowArea } from "../shared/reportLooks";
import { lineFormats, type PageSection } from "./pageSections";
import { whoWeHave, type SummarySection } from "./summaryContent";
import { profileFormats } from "./summaryFormats";

/** One line per profile: its number is live, its number format says the noun. */
export function whoSection(audit: Audit, counts: MatrixCounts): PageSection {
  const { summary } = reportTexts(audit.language);
  const lines = whoWeHave(audit).map(({ profile, text }): PlanCell[] => [
    { formula: `=${counts.profile(profile)}` },
    text,
  ]);
  return {
    rows: [[summary.whoTitle], ...lines],
    formats: (row, column, columns) => [
      ...lineFormats({ row: row + 1, column, rows: lines.length, columns }),
      ...profileFormats(row + 1, column, audit.language),
    ],
  };
}

/** Labels and lines as they are, what somebody must do in amber. */
export function textSection({ title, lines }: SummarySection): PageSection {
  return {
    rows: [[title], ...lines.map(({ label, text }): PlanCell[] => [label, text])],
    formats: (row, column, columns) => [
      ...lineFormats({ row: row + 1, column, rows: lines.length, columns }),
      ...lines.flatMap(({ label }, index): FormatPlan[] =>
        /^[?✕]/.test(label) ? [{ area: rowArea(row + 1 + index, column, 1), font: { color: PALETTE.askText } }] : [],
      ),
    ],
  };
}
