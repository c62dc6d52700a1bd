/** An interview with a colleague at work between its requests, a hundred times; the deep test plays a thousand. */

import { describeInterleavings } from "../support/interleavingsSuite";

describeInterleavings(Number(process.env.INTERLEAVINGS ?? 100), 1);
