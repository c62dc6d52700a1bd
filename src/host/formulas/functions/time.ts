/** Functions of the clock. */

import { serialOf } from "../../model/dateText";
import { NotCalculated } from "../notCalculated";
import { lazyFunction, type FunctionList } from "./definition";

const DAY_SECONDS = 86_400;

/** Serial number of the local day, 1900 system. */
export function todaySerial(now: Date): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** Serial number of the local day and time. */
export function nowSerial(now: Date): number {
  return todaySerial(now) + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / DAY_SECONDS;
}

function withClock(serial: (now: Date) => number) {
  return lazyFunction(0, 0, ({ now, place }) => {
    if (now === null || place.workbook.date1904) throw new NotCalculated("the time of day");
    return serial(now);
  });
}

export const TIME_FUNCTIONS: FunctionList = [
  ["TODAY", withClock(todaySerial)],
  ["NOW", withClock(nowSerial)],
];
