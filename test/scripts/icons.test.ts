import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { drawIcons } from "../../scripts/icons/drawIcon";
import { pngSize } from "../../scripts/icons/png";

const FOLDER = join(__dirname, "..", "..", "assets", "icons");

describe("drawIcons", () => {
  const icons = drawIcons();

  it("draws the committed files, byte for byte", () => {
    expect([...icons.keys()].sort()).toEqual(readdirSync(FOLDER).sort());
    for (const [name, bytes] of icons)
      expect([name, readFileSync(join(FOLDER, name)).equals(bytes)]).toEqual([name, true]);
  });

  it("gives each file the size in its name", () => {
    for (const [name, bytes] of icons) {
      const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
      expect([name, pngSize(bytes)]).toEqual([name, { width: size, height: size }]);
    }
  });
});

describe("pngSize", () => {
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["another picture", Buffer.from("GIF89a".repeat(10))],
  ])("is null for %s", (_, bytes) => {
    expect(pngSize(bytes)).toBeNull();
  });
});
