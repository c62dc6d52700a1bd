/** An interview with a colleague at work between its requests, forty times; the deep test plays a thousand. */

import { describeInterleavings } from "../support/interleavingsSuite";

describeInterleavings(Number(process.env.INTERLEAVINGS ?? 40), 1);
