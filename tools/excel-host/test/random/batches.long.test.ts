import { seeds } from "../../testing/seededRandom";
import { playBatches } from "./playBatches";
import { listFile } from "../support/listFile";

describe("10,000 random batches on the wire", () => {
  it.each(seeds(2))("get a result or a documented code and leave workbook and file whole (seed %i)", (seed) => {
    const { problems, codes } = playBatches(seed, 5_000, [listFile()]);
    process.stderr.write(`seed ${seed}: ${JSON.stringify(Object.fromEntries(codes))}\n`);
    expect(problems).toEqual([]);
  });
});
