/** Functions that decide, and that tell what a value is. */

import { isErrorValue, type CellValue } from "../../model/cell";
import { ERROR, toBoolean } from "../scalar";
import {
  lazyFunction,
  valueFunction,
  type FunctionCall,
  type FunctionList,
  type LazyFunction,
  type ValueFunction,
} from "./definition";
import type { Operand } from "../operand";

function choose(call: FunctionCall): Operand {
  const condition = toBoolean(call.value(0));
  if (typeof condition !== "boolean") return condition;
  if (condition) return call.operand(1) ?? 0;
  return call.count < 3 ? false : (call.operand(2) ?? 0);
}

/** A value, or another in place of an error. */
function instead(isCaught: (error: string) => boolean): LazyFunction {
  return lazyFunction(2, 2, (call) => {
    const value = call.value(0);
    return isErrorValue(value) && isCaught(value.error) ? (call.operand(1) ?? 0) : value;
  });
}

/** The branch behind the first condition that holds. */
function chooseFirst(call: FunctionCall): Operand {
  for (let index = 0; index + 1 < call.count; index += 2) {
    const condition = toBoolean(call.value(index));
    if (typeof condition !== "boolean") return condition;
    if (condition) return call.operand(index + 1) ?? 0;
  }
  return ERROR.notAvailable;
}

function tells(holds: (value: CellValue) => boolean): ValueFunction {
  return valueFunction(1, 1, ([value = null]) => holds(value), {
    takesErrors: true,
  });
}

function hasError(value: CellValue, isMeant: (error: string) => boolean): boolean {
  return isErrorValue(value) && isMeant(value.error);
}

export const LOGIC_FUNCTIONS: FunctionList = [
  ["IF", lazyFunction(2, 3, choose)],
  ["IFS", lazyFunction(2, 254, chooseFirst)],
  ["IFERROR", instead(() => true)],
  ["IFNA", instead((error) => error === "#N/A")],
  ["NA", lazyFunction(0, 0, () => ERROR.notAvailable)],
  ["TRUE", lazyFunction(0, 0, () => true)],
  ["FALSE", lazyFunction(0, 0, () => false)],
  [
    "NOT",
    valueFunction(1, 1, ([value = null]) => {
      const holds = toBoolean(value);
      return typeof holds === "boolean" ? !holds : holds;
    }),
  ],
  ["ISBLANK", tells((value) => value === null)],
  ["ISERROR", tells((value) => hasError(value, () => true))],
  ["ISERR", tells((value) => hasError(value, (error) => error !== "#N/A"))],
  ["ISNA", tells((value) => hasError(value, (error) => error === "#N/A"))],
  ["ISLOGICAL", tells((value) => typeof value === "boolean")],
  ["ISNUMBER", tells((value) => typeof value === "number")],
  ["ISTEXT", tells((value) => typeof value === "string")],
  ["ISNONTEXT", tells((value) => typeof value !== "string")],
];
