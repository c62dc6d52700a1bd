/** What a number of a register looks like, among the shapes of values. */

import type { RegistrationReading } from "../words/registration";

/** Whether a number could hardly be of anything but a register: eight digits without a check digit may be. */
export function isChecked(reading: RegistrationReading): boolean {
  return reading.status === "valid" && !(reading.kind === "company-uk" && /^\d/.test(reading.number));
}

/** Nine digits may be anything; other forms with check digits are those of registers. */
export function isRegisterForm(reading: RegistrationReading): boolean {
  if (reading.status === "valid" && !isChecked(reading)) return false;
  if (reading.status === "valid") return !["nipc", "siren"].includes(reading.kind) || reading.number.length !== 9;
  return reading.status === "damaged" || (reading.status === "invalid" && reading.number.length !== 9);
}
