import { seeds } from "../../testing/seededRandom";
import { playBatches } from "./playBatches";

jest.setTimeout(60_000);

describe("random batches on the wire", () => {
  it.each([1, 20261123, ...seeds(1)])(
    "get a result or a documented code and leave the workbook whole (seed %i)",
    (seed) => {
      const { problems, codes } = playBatches(seed, 200);
      expect(problems).toEqual([]);
      // Both kinds must come, or nothing was tried.
      expect(codes.get("ok")).toBeGreaterThan(5);
      expect(codes.get("InvalidArgument")).toBeGreaterThan(5);
    },
  );
});
