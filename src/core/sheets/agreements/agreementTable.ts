/** The table of agreements: one row per line, states and days as formulas. */

import type { AgreementLine, Agreements } from "../../agreements/agreementLines";
import { AGREEMENT_COLUMNS, AMOUNT_SLOTS, categoryCode, NOTHING, type AgreementColumn } from "../../contract/columns";
import { AMOUNT_FIELDS, type Language } from "../../guide/codes";
import { optionsOf } from "../../guide/vocabulary";
import type { PlanCell, PlanColumn, TablePlan, UserColumn } from "../../model/plan";
import { mapInSteps, type Steps } from "../../model/steps";
import { reportTexts } from "../../texts/texts";
import { agreementHeaders } from "../shared/agreementHeaders";
import { movedColumns } from "../shared/userColumns";
import { agreementFormulas } from "./agreementFormulas";

/** The cells of a line, formulas left out. */
type LineCells = Partial<Record<AgreementColumn, PlanCell>>;

/** What is put above, and what of it is the user's. */
export interface AgreementTableContext {
  readonly tableName: string;
  readonly userColumns: readonly UserColumn[];
}

/**
 * In steps of some rows.
 *
 * @param row Zero-based row of its header.
 */
export function* agreementTable(
  { lines, firstYear }: Agreements,
  language: Language,
  { tableName, userColumns }: AgreementTableContext,
  row: number,
): Steps<TablePlan> {
  const { agreements: texts } = reportTexts(language);
  const headers = agreementHeaders(texts, firstYear);
  const formulas: Partial<Record<AgreementColumn, PlanColumn["cells"]>> = agreementFormulas(tableName, headers, texts);
  const cells = yield* mapInSteps(lines, (line) => lineCells(line, language));
  const ours = AGREEMENT_COLUMNS.map((id): PlanColumn => ({
    id,
    header: headers[id],
    cells: formulas[id] ?? cells.map((own) => own[id] ?? null),
  }));
  const users = movedColumns(
    userColumns,
    lines.map(({ stakeholder }) => stakeholder.key),
    ours.map(({ header }) => header),
  );
  return { name: tableName, row, column: 0, columns: [...ours, ...users], rowCount: lines.length };
}

/** The words for what binds the partner. */
export function agreementKind({ stakeholder: { agreement } }: AgreementLine, language: Language): string {
  if (agreement === null || agreement === "none") return NOTHING;
  return optionsOf("AGREEMENT").find(({ code }) => code === agreement)?.labels[language] ?? NOTHING;
}

function lineCells(line: AgreementLine, language: Language): LineCells {
  const { agreements, actions } = reportTexts(language);
  const { stakeholder, isFirm, isWatched, body, amounts } = line;
  return {
    name: stakeholder.name,
    agreement: agreementKind(line, language),
    agreement_end: stakeholder.agreementEnd,
    owner: stakeholder.owner ?? actions.noOwner,
    commitment: agreements.commitments[isFirm ? "agreed" : "possible"],
    ...Object.fromEntries(
      AMOUNT_FIELDS.flatMap((field) => AMOUNT_SLOTS.map((slot) => [`${field}_${slot}`, amounts[field][slot]] as const)),
    ),
    firm: Number(isFirm),
    watched: Number(isWatched),
    body,
    category_code: categoryCode(stakeholder.category),
    key: stakeholder.key,
  };
}
