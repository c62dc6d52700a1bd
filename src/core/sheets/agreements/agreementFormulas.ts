/** What follows from the cells of a line of the agreements and from the two inputs above, as formulas: one for each column. */

import { MONTHS_TO_RENEW } from "../../agreements/agreementState";
import {
  AGREEMENT_INPUTS,
  AGREEMENT_STATES,
  amountColumns,
  NOTHING,
  type AgreementColumn,
  type AgreementState,
} from "../../contract/columns";
import { cellAddress } from "../../model/address";
import type { AgreementTexts } from "../../texts/catalogue/agreements";
import { liveSentence } from "../shared/liveText";
import { columnRef, headerRef, quoteText, thisRowRef } from "../shared/structuredRef";

/** Rank of what is not to be dealt with: later than any day. */
export const NO_RANK = 9_999_999;
/** More rows than a sheet has: the row breaks ties between ranks. */
const ROWS = 10_000_000;

/** Columns that hold one formula. */
type DerivedAgreementColumn = "state" | "to_do" | "days" | "state_code" | "rank";

/** The formulas of a table of this name under these headers. */
export function agreementFormulas(
  table: string,
  headers: Readonly<Record<AgreementColumn, string>>,
  texts: AgreementTexts,
): Readonly<Record<DerivedAgreementColumn, { readonly formula: string }>> {
  const cell = (column: AgreementColumn): string => thisRowRef(table, headers[column]);
  const isState = (state: AgreementState): string => `${cell("state_code")}=${quoteText(state)}`;
  const { asOf, threshold } = inputCells();
  const end = cell("agreement_end");
  const given = amountColumns("authority_amount").map((column) => {
    const [amounts, bodies] = [columnRef(table, headers[column]), columnRef(table, headers.body)];
    return `SUMIFS(${amounts},${bodies},${cell("body")})`;
  });
  const isDue = `AND(${cell("watched")}=1,ISNUMBER(${threshold}),MAX(${given.join(",")})>${threshold})`;
  const dated = `IF(INT(${end})<${asOf},"ended",IF(INT(${end})<=EDATE(${asOf},${MONTHS_TO_RENEW}),"ending","running"))`;
  const undated = `IF(${cell("agreement")}<>${quoteText(NOTHING)},"running",IF(${cell("firm")}=1,IF(${isDue},"sign","none"),"talks"))`;
  const words = AGREEMENT_STATES.reduceRight(
    (others, state) => `IF(${isState(state)},${quoteText(texts.states[state])},${others})`,
    quoteText(""),
  );
  const { toDo } = texts;
  const days = cell("days");
  const left = liveSentence(toDo.ending, [days]).expression;
  const past = liveSentence(toDo.ended, [`(0-${days})`]).expression;
  const row = `(ROW()-ROW(${headerRef(table, headers.key)}))/${ROWS}`;
  return {
    state_code: { formula: `=IF(${cell("name")}="","",IF(ISNUMBER(${end}),${dated},${undated}))` },
    state: { formula: `=${words}` },
    days: { formula: `=IF(ISNUMBER(${end}),INT(${end})-${asOf},"")` },
    to_do: {
      formula:
        `=IF(${isState("ended")},${past},IF(${isState("ending")},${left},` +
        `IF(${isState("sign")},${quoteText(toDo.sign)},IF(${isState("talks")},${quoteText(toDo.talks)},""))))`,
    },
    rank: {
      formula: `=IF(${isState("sign")},1,IF(OR(${isState("ended")},${isState("ending")}),${end},${NO_RANK}))+${row}`,
    },
  };
}

/** Addresses of the inputs: by them and not by their names, which somebody may delete. */
function inputCells(): Readonly<Record<keyof typeof AGREEMENT_INPUTS, string>> {
  const { asOf, threshold } = AGREEMENT_INPUTS;
  return { asOf: absolute(asOf), threshold: absolute(threshold) };
}

function absolute({ row, column }: { readonly row: number; readonly column: number }): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
