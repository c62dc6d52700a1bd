/**
 * Day numbers and days.
 *
 * All counting is in the 1900 system, in which Excel takes 1900 for a leap year (day 60 is 29 February 1900) and day 0 for
 * 0 January 1900. Source: "Excel incorrectly assumes that the year 1900 is a leap year", Microsoft Learn.
 */

import { DAYS_TO_1904 } from "../../model/coercion";
import type { FunctionCall } from "./definition";

/** A day; the month counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** 29 February 1900, which never was. */
const LEAP_DAY = 60;

/** The day of a whole day number; null outside Excel's calendar. */
export function dayOf(number: number): Day | null {
  if (number < 0 || number > LAST_DAY) return null;
  if (number === 0) return { year: 1900, month: 1, day: 0 };
  if (number === LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date((number - 25_569 + (number < LEAP_DAY ? 1 : 0)) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day number of a day; months and days beyond their ends run on. Null outside Excel's calendar. */
export function numberOf({ year, month, day }: Day): number | null {
  const months = year * 12 + month - 1;
  const first = Math.round(Date.UTC(Math.floor(months / 12), ((months % 12) + 12) % 12, 1) / DAY_MS) + 25_569;
  const number = (first <= LEAP_DAY ? first - 1 : first) + day - 1;
  return number < 0 || number > LAST_DAY ? null : number;
}

/** How many days a month has. */
export function daysOfMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day a number of months later (or earlier): the last of its month where there is no such day. */
export function monthsLater({ year, month, day }: Day, months: number): Day {
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return { year: toYear, month: toMonth, day: Math.min(day, daysOfMonth(toYear, toMonth)) };
}

/** 0 for Sunday to 6 for Saturday, as Excel counts them. */
export function weekdayOf(number: number): number {
  return (((number - 1) % 7) + 7) % 7;
}

/** A serial number of the workbook's date system in the 1900 system. */
export function in1900(serial: number, { place }: Pick<FunctionCall, "place">): number {
  return place.workbook.date1904 ? serial + DAYS_TO_1904 : serial;
}

/** A serial number of the 1900 system in the workbook's own. */
export function inWorkbook(serial: number, { place }: Pick<FunctionCall, "place">): number {
  return place.workbook.date1904 ? serial - DAYS_TO_1904 : serial;
}
