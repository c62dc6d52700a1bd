/** A run that Excel cuts short, at a few places of each request; the long test breaks it at every one. */

import { describeBrokenRuns } from "../support/brokenRunsSuite";

describeBrokenRuns({ places: 5, codes: ["GeneralException"] });
