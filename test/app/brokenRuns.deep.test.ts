/**
 * A run that Excel cuts short, with the codes that tell most and after forty of the actions that change something, in each request;
 * with every code and after every such action where `BROKEN_RUNS` is `all` (that takes hours).
 */

import { describeBrokenRuns } from "../support/brokenRunsSuite";
import { OTHERS, TELLING } from "../support/errorCodes";

const IS_DEEP = process.env.BROKEN_RUNS === "all";

describeBrokenRuns({
  places: IS_DEEP ? Number.POSITIVE_INFINITY : 40,
  codes: IS_DEEP ? [...TELLING, ...OTHERS] : TELLING,
});
