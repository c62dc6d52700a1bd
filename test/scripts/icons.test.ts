import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { pngSize } from "../../scripts/manifest/pngSize";

const FOLDER = join(__dirname, "..", "..", "assets", "icons");
const PICTURES = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));

describe("the icons", () => {
  it("are there in every size that Excel asks for", () => {
    const names = ["audit", "icon"].flatMap((name) =>
      [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `${name}-${size}.png`),
    );
    expect(PICTURES.sort()).toEqual(names.sort());
  });

  it.each(PICTURES)("%s has the size in its name", (name) => {
    const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
    expect(pngSize(readFileSync(join(FOLDER, name)))).toEqual({ width: size, height: size });
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
