import type { LikenessWeights } from "../../src/core/columns/likeness";

/** Weights of a model that knows no list: columns are read by the rules alone. */
export const NOTHING_LEARNED: LikenessWeights = { meanings: [], weights: {} };
