import { crc32 as nodeCrc32, inflateRawSync } from "node:zlib";

import { crcOfBoth, deflatePieces } from "../../src/xlsx/compression";
import { TextBytes } from "../../src/xlsx/textBytes";

/** Texts that do not deflate to nothing, the same each time. */
function texts(count: number): string[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `<c r="A${state}" t="s"><v>${state % 997}</v></c>—✓`;
  });
}

describe("a text that is gathered piece by piece", () => {
  it.each([
    ["of some lines", 100],
    ["of a megabyte and more", 40_000],
    ["so long that its pieces are deflated as they come", 300_000],
  ])("%s inflates to what it was, with its checksum and size", (_, count) => {
    const lines = texts(count);
    const [first, cells] = [new TextBytes(), new TextBytes()];
    // As a sheet is: the cells are there before what comes before them.
    for (const line of lines) cells.add(line);
    first.add("<sheet>");
    first.append(cells);
    first.add("</sheet>");
    const { bytes, crc, size } = deflatePieces(first.pieces());
    const whole = Buffer.from(`<sheet>${lines.join("")}</sheet>`);

    expect(inflateRawSync(bytes).equals(whole)).toBe(true);
    expect([crc, size]).toEqual([nodeCrc32(whole), whole.length]);
  });

  it("is deflated on the way where it is long: less than half of it is ever held", () => {
    const gathered = new TextBytes();
    for (const line of texts(600_000)) gathered.add(line);
    const sizes = gathered.pieces().map((piece) => (piece instanceof Uint8Array ? piece.length : piece.bytes.length));
    const { size } = deflatePieces(gathered.pieces());

    expect(size).toBeGreaterThan(20_000_000);
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThan(size / 2);
  });
});

describe("the checksum of two contents", () => {
  it.each([
    ["nothing and nothing", "", ""],
    ["something and nothing", "a", ""],
    ["nothing and something", "", "b"],
    ["a long one and a short one", "x".repeat(70_000), "d"],
    ["a short one and a long one", "abc", "y".repeat(4097)],
  ])("of %s is that of both, one after the other", (_, one, other) => {
    const [first, second] = [Buffer.from(one), Buffer.from(other)];

    expect(crcOfBoth(nodeCrc32(first), nodeCrc32(second), second.length)).toBe(nodeCrc32(one + other));
  });
});
