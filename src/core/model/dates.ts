/** Days: Excel's serial numbers of the 1900 system, ISO dates, and dates people type. */

import type { SerialDate } from "./stakeholder";

/** Serial number of 1970-01-01. */
const EPOCH = 25_569;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Days from 1970-01-01 to a date of the Gregorian calendar. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The serial number of a day, or null when there is no such day from 1900 to 9999. Excel takes 1900 for a leap year. */
export function serialOfDay(year: number, month: number, day: number): SerialDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = daysFromEpoch(year, month, day) + EPOCH;
  return serial < 61 ? serial - 1 : serial;
}

/** The ISO date of a serial number, `2026-11-23`; the time of day is dropped. */
export function isoOfSerial(serial: SerialDate): string {
  const whole = Math.floor(serial);
  const days = (whole < 61 ? whole + 1 : whole) - EPOCH + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The last day Excel knows: 9999-12-31. */
export const MAX_SERIAL = 2_958_465;

/** Whether a number format (en-US code) shows a day: `dd/mm/yyyy`, `[$-809]dd mmm yyyy`. Times alone do not. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"?|\[[^\]]*\]?|\\.|_.|\*./g, "").replace(/General/gi, ""));
}

/** The serial number of an ISO date, or null when it is none. */
export function serialOfIso(iso: string): SerialDate | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(iso.trim());
  return match === null ? null : serialOfDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The same day a number of months later; the last day of a shorter month. */
export function addMonths(serial: SerialDate, months: number): SerialDate {
  const [year = 1900, month = 1, day = 1] = isoOfSerial(serial).split("-").map(Number);
  const total = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return serialOfDay(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth))) ?? serial;
}
