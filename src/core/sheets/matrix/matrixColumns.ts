/** How each column of the matrix looks, apart from its texts. */

import type { Band } from "../../texts/catalogue/sheets";
import { GAINS, INCENTIVES, RESOURCES, SCALE_FIELDS } from "../../guide/codes";
import { byCode, byField } from "../../guide/records";
import { MATRIX_COLUMNS, type MatrixColumn } from "../../contract/columns";

/** The look of one column. */
export interface ColumnLook {
  readonly chars: number;
  /** `mark`: a mark or a digit, centred under a header that reads upwards. */
  readonly content: "text" | "mark" | "date" | "amount";
  readonly indent?: boolean;
  /** 10 for texts and 10.5 for marks when absent. */
  readonly sizePoints?: number;
  /** Wrapped texts decide the height of a row. */
  readonly wraps?: boolean;
  readonly band?: Band;
  /** `empty`: hidden while nobody has anything in it; `technical`: hidden always. */
  readonly hiddenWhen?: "empty" | "technical";
}

/** Two lines of a rotated header fit. */
const MARK = { chars: 4.43, content: "mark" } as const;
const AMOUNT = { chars: 11, content: "amount", band: "agreement", hiddenWhen: "empty" } as const;
const FOLLOW_UP = { content: "text", band: "followUp", wraps: true, hiddenWhen: "empty" } as const;
const TECHNICAL = { content: "text", hiddenWhen: "technical" } as const;

export const MATRIX_LOOKS: Readonly<Record<MatrixColumn, ColumnLook>> = {
  source_table: { chars: 11, content: "text", wraps: true },
  name: { chars: 26, content: "text", wraps: true },
  category: { chars: 16, content: "text", wraps: true },
  group: { chars: 14, ...TECHNICAL },
  role: { chars: 14.5, content: "text", wraps: true, hiddenWhen: "empty" },
  ...byCode(SCALE_FIELDS, () => ({ chars: 4.43, content: "mark", band: "axes" }) as const),
  quadrant: { chars: 11.9, content: "text", indent: true },
  ...byField("gain", GAINS, () => ({ ...MARK, band: "gains" }) as const),
  ...byField("resource", RESOURCES, () => ({ ...MARK, band: "resources" }) as const),
  ...byField("incentive", INCENTIVES, () => ({ ...MARK, band: "means" }) as const),
  answered: { chars: 5.8, content: "mark", sizePoints: 10, band: "review" },
  missing: { chars: 21.8, content: "text", sizePoints: 9.5, wraps: true, band: "review" },
  expectation: { chars: 11.1, content: "text", wraps: true, indent: true, band: "review" },
  owner: { chars: 15.7, ...FOLLOW_UP, indent: true },
  next_action: { chars: 22.9, ...FOLLOW_UP, indent: true },
  due_date: { chars: 10, content: "date", band: "followUp", hiddenWhen: "empty" },
  agreement_end: { chars: 11, content: "date", band: "agreement", hiddenWhen: "empty" },
  partner_amount: AMOUNT,
  in_kind_value: AMOUNT,
  authority_amount: AMOUNT,
  category_code: { chars: 16, ...TECHNICAL },
  key: { chars: 24, ...TECHNICAL },
  status: { chars: 12, content: "text", hiddenWhen: "empty" },
  counted: { chars: 8, ...TECHNICAL },
  gain_other: { chars: 8, ...TECHNICAL },
  incentive_other: { chars: 8, ...TECHNICAL },
  stance: { chars: 10, ...TECHNICAL },
  evidence: { chars: 24, content: "text", wraps: true, hiddenWhen: "empty" },
  assessed_on: { chars: 10.2, content: "date", hiddenWhen: "empty" },
  confidence: { chars: 10, content: "text", hiddenWhen: "empty" },
  project: { chars: 18, content: "text", hiddenWhen: "empty" },
  order: { chars: 8, ...TECHNICAL },
  zone: { chars: 8, ...TECHNICAL },
  standing: { chars: 10, ...TECHNICAL },
};

/** Columns from here on do not print: they would shrink the rest beyond reading. */
export const FIRST_UNPRINTED_COLUMN: MatrixColumn = "agreement_end";

/** Zero-based positions of the columns of `band` that are not hidden. */
export function shownColumns(band: Band, hidden: ReadonlySet<MatrixColumn>): number[] {
  return MATRIX_COLUMNS.flatMap((column, position) =>
    MATRIX_LOOKS[column].band === band && !hidden.has(column) ? [position] : [],
  );
}
