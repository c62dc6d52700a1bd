/** An interview with a colleague at work between its requests, many times; `INTERLEAVINGS` says how many, 1,000 unless it does. */

import { describeInterleavings } from "../support/interleavingsSuite";

jest.setTimeout(7_200_000);

describeInterleavings(Number(process.env.INTERLEAVINGS ?? 1_000), 1_000);
