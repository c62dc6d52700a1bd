/** The functions this host calculates itself. */

import { ARITHMETIC_FUNCTIONS } from "./arithmetic";
import { CHOICE_FUNCTIONS } from "./choice";
import { CONDITIONAL_FUNCTIONS } from "./conditional";
import { DATE_FUNCTIONS } from "./dates";
import type { FunctionDefinition } from "./definition";
import { LOGIC_FUNCTIONS } from "./logic";
import { LOOKUP_FUNCTIONS } from "./lookup";
import { NUMBER_FUNCTIONS } from "./numbers";
import { STATISTICS_FUNCTIONS } from "./statistics";
import { SUBTOTAL_FUNCTIONS } from "./subtotal";
import { TEXT_FUNCTIONS } from "./text";
import { TEXT_SEARCH_FUNCTIONS } from "./textSearch";
import { TIME_FUNCTIONS } from "./time";
import { WORKDAY_FUNCTIONS } from "./workdays";

/** By name, upper case, without prefix. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map([
  ...NUMBER_FUNCTIONS,
  ...ARITHMETIC_FUNCTIONS,
  ...STATISTICS_FUNCTIONS,
  ...LOGIC_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...CHOICE_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...TEXT_SEARCH_FUNCTIONS,
  ...TIME_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...WORKDAY_FUNCTIONS,
  ...SUBTOTAL_FUNCTIONS,
]);
