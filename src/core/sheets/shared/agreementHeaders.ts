/** The headers of the table of agreements: those of amounts name their year. */

import { AMOUNT_SLOTS, type AgreementColumn, type AmountColumn, type AmountSlot } from "../../contract/columns";
import { AMOUNT_FIELDS } from "../../guide/codes";
import type { AgreementTexts } from "../../texts/catalogue/agreements";

/** Headers by column, the first of the three years being `firstYear`. */
export function agreementHeaders(
  { headers, amount, undated }: AgreementTexts,
  firstYear: number,
): Readonly<Record<AgreementColumn, string>> {
  const amounts = AMOUNT_FIELDS.flatMap((field) =>
    AMOUNT_SLOTS.map((slot) => [`${field}_${slot}`, `${amount[field]} ${slotName(slot, firstYear, undated)}`] as const),
  );
  return { ...headers, ...(Object.fromEntries(amounts) as Record<AmountColumn, string>) };
}

/** What a slot is called: its year, or that it has none. */
export function slotName(slot: AmountSlot, firstYear: number, undated: string): string {
  return slot === "undated" ? undated : String(firstYear + Number(slot) - 1);
}
