/** An interview with a colleague at work between its requests, many times; `INTERLEAVINGS` says how many, 1,000 unless it does, `SEED` from which on. */

import { describeInterleavings } from "../support/interleavingsSuite";

describeInterleavings(Number(process.env.INTERLEAVINGS ?? 1_000), Number(process.env.SEED ?? 1_000));
