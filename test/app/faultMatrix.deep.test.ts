/**
 * Every use case broken at every round trip with every code, before and after it, and at forty of the actions that change
 * something in each; `BROKEN_RUNS=all` breaks after each of them. One use case is played with `-t "ribbon"`.
 */

import { OTHERS, TELLING } from "../support/errorCodes";
import { describeFaultMatrix } from "../support/faultMatrix";

const IS_ALL = process.env.BROKEN_RUNS === "all";

describeFaultMatrix({
  codes: [...TELLING, ...OTHERS],
  takes: "all",
  places: IS_ALL ? Number.POSITIVE_INFINITY : 40,
  hangs: "both",
});
