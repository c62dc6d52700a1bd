/** Functions of the clock. */

import { DAYS_TO_1904 } from "../../model/coercion";
import { serialOf } from "../../model/dateText";
import { lazyFunction, type FunctionList } from "./definition";

const DAY_SECONDS = 86_400;

/** Serial number of the local day. */
export function todaySerial(now: Date, date1904: boolean): number {
  const serial = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  return date1904 ? serial - DAYS_TO_1904 : serial;
}

/** Serial number of the local day and time. */
export function nowSerial(now: Date, date1904: boolean): number {
  return todaySerial(now, date1904) + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / DAY_SECONDS;
}

function withClock(serial: (now: Date, date1904: boolean) => number) {
  return lazyFunction(0, 0, ({ now, place }) => serial(now, place.workbook.date1904));
}

export const TIME_FUNCTIONS: FunctionList = [
  ["TODAY", withClock(todaySerial)],
  ["NOW", withClock(nowSerial)],
];
