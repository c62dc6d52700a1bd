/** Fewer than the deep test plays, of the same seeds. */

import { manyBatches } from "./manyBatches";

manyBatches(2_000);
