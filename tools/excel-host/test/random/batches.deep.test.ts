import { manyBatches } from "./manyBatches";

manyBatches(5_000);
