import { PatchQueue, SLICE_CELLS } from "../src/page/grid/patchQueue";
import type { CellPatch } from "../src/page/grid/viewState";

function patch(sheetId: string, count: number): CellPatch {
  return { sheetId, keys: Array.from({ length: count }, (_, key) => key) };
}

/** A queue and what it carried, slice by slice. */
function queue(): { readonly patches: PatchQueue; readonly slices: CellPatch[][] } {
  const slices: CellPatch[][] = [];
  return { patches: new PatchQueue((cells) => slices.push([...cells])), slices };
}

const sizes = (slices: readonly CellPatch[][]): number[] =>
  slices.map((slice) => slice.reduce((sum, { keys }) => sum + keys.length, 0));

describe("changed cells on their way into the grid", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("go at once when they are few", () => {
    const { patches, slices } = queue();
    patches.add([patch("A", 3)]);
    expect(slices).toEqual([[patch("A", 3)]]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("go a slice at a time, each in a turn of its own, across sheets", () => {
    const { patches, slices } = queue();
    patches.add([patch("A", SLICE_CELLS + 10), patch("B", SLICE_CELLS)]);
    expect(sizes(slices)).toEqual([SLICE_CELLS]);
    jest.runOnlyPendingTimers();
    expect(sizes(slices)).toEqual([SLICE_CELLS, SLICE_CELLS]);
    expect(slices[1]?.map(({ sheetId, keys }) => [sheetId, keys.length])).toEqual([
      ["A", 10],
      ["B", SLICE_CELLS - 10],
    ]);
    jest.runAllTimers();
    expect(sizes(slices)).toEqual([SLICE_CELLS, SLICE_CELLS, 10]);
  });

  it("go once when they changed again while they waited", () => {
    const { patches, slices } = queue();
    patches.add([patch("A", SLICE_CELLS * 2)]);
    patches.add([{ sheetId: "A", keys: [SLICE_CELLS + 1] }]);
    jest.runAllTimers();
    expect(sizes(slices)).toEqual([SLICE_CELLS, SLICE_CELLS]);
  });

  it("are forgotten when the grid is laid out anew", () => {
    const { patches, slices } = queue();
    patches.add([patch("A", SLICE_CELLS * 3)]);
    patches.clear();
    jest.runAllTimers();
    expect(sizes(slices)).toEqual([SLICE_CELLS]);
  });
});
