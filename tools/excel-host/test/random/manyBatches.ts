/** Long rows of random batches, on empty workbooks and on a list. */

import { seeds } from "../../testing/seededRandom";
import { listFile } from "../support/listFile";
import { playBatches } from "./playBatches";

/** @param count How many of each seed. */
export function manyBatches(count: number): void {
  describe(`${count} random batches on the wire`, () => {
    it.each(seeds(2))("get a result or a documented code and leave workbook and file whole (seed %i)", (seed) => {
      const { problems, codes } = playBatches(seed, count, [listFile()]);
      process.stderr.write(`seed ${seed}: ${JSON.stringify(Object.fromEntries(codes))}\n`);
      expect(problems).toEqual([]);
    });
  });
}
