/** The functions this host calculates itself. */

import { CONDITIONAL_FUNCTIONS } from "./conditional";
import type { FunctionDefinition } from "./definition";
import { LOGIC_FUNCTIONS } from "./logic";
import { LOOKUP_FUNCTIONS } from "./lookup";
import { NUMBER_FUNCTIONS } from "./numbers";
import { SUBTOTAL_FUNCTIONS } from "./subtotal";
import { TEXT_FUNCTIONS } from "./text";
import { TIME_FUNCTIONS } from "./time";

/** By name, upper case, without prefix. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map([
  ...NUMBER_FUNCTIONS,
  ...LOGIC_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...TIME_FUNCTIONS,
  ...SUBTOTAL_FUNCTIONS,
]);
