import { ViewState } from "../src/page/grid/viewState";

/** More than a call takes as arguments. */
const MANY = 150_000;

describe("what the grid knows of the workbook", () => {
  it("takes looks of cells in any number", () => {
    const state = new ViewState();
    const look = { look: 1 } as never;
    state.apply({ looks: Array<never>(MANY).fill(look), lines: [], order: [], sheets: [] });
    expect(state.looks).toHaveLength(MANY);
  });
});
