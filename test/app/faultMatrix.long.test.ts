/** Every use case broken at every round trip, with the telling codes in turn; the deep test takes all codes and places. */

import { TELLING } from "../support/errorCodes";
import { describeFaultMatrix } from "../support/faultMatrix";

describeFaultMatrix({ codes: TELLING, takes: "one in turn", places: 2, hangs: "one in turn" });
