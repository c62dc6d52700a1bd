/** Amounts as budgets ask for them: by year. */

import type { AmountField } from "../guide/codes";
import { isoOfSerial } from "../model/dates";
import type { Stakeholder } from "../model/stakeholder";

/**
 * The amounts of one kind, oldest year first, those without a year last. An amount counts in the year its column names, else in
 * that in which the agreement ends, else in none.
 */
export function amountsByYear(
  { amounts, agreementEnd }: Pick<Stakeholder, "amounts" | "agreementEnd">,
  field: AmountField,
): { readonly year: number | null; readonly amount: number }[] {
  // Most have no amount.
  if (amounts.length === 0) return [];
  const ending = agreementEnd === null ? null : Number(isoOfSerial(agreementEnd).slice(0, 4));
  const sums = new Map<number | null, number>();
  for (const own of amounts) {
    const year = own.year ?? ending;
    if (own.field === field) sums.set(year, (sums.get(year) ?? 0) + own.amount);
  }
  return [...sums]
    .map(([year, amount]) => ({ year, amount }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
