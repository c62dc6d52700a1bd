import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import { ANSWER_COLOURS, PAGE_COLOURS, PALETTE, PANE_COLOURS, TAB_COLORS } from "../../../src/core/look/palette";

const ROOT = resolve(__dirname, "..", "..", "..");

/** Every colour of the palette, in capitals. */
function colours(part: unknown): string[] {
  if (typeof part === "string") return [part.toUpperCase()];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(colours) : [];
}

const KNOWN = new Set(colours([PALETTE, TAB_COLORS, ANSWER_COLOURS, PANE_COLOURS, PAGE_COLOURS]));

/** Style sheets and pictures of what ships. */
function repeating(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(css|svg|html)$/.test(file))
    .map((file) => join(folder, file));
}

function coloursIn(text: string): string[] {
  return (text.match(/#[0-9a-f]{6}\b/gi) ?? []).map((colour) => colour.toUpperCase());
}

describe("the palette", () => {
  it.each([...repeating("src/entry"), ...repeating("assets")])("holds every colour of %s", (file) => {
    const text = readFileSync(join(ROOT, file), "utf8");

    expect(coloursIn(text).filter((colour) => !KNOWN.has(colour))).toEqual([]);
  });

  it("names the colours of the pages beside the pane as their style sheet does, light and dark", () => {
    const text = readFileSync(join(ROOT, "src/entry/page.css"), "utf8");
    const [light, dark] = text.split("prefers-color-scheme: dark").map((part) => {
      const said = part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
      return Object.fromEntries([...said].map(([, name = "", colour = ""]) => [name, colour.toUpperCase()]));
    });

    expect({ light, dark }).toEqual(PAGE_COLOURS);
  });

  it("is the only place in the code that names a colour", () => {
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .map((file) => join(ROOT, "src", file))
      .filter((file) => /src.(core|app|excel|taskpane|entry).*\.tsx?$/.test(relative(ROOT, file)));
    const naming = files.filter((file) => /["'`]#[0-9a-f]{6}["'`]/i.test(readFileSync(file, "utf8")));

    expect(naming.map((file) => relative(ROOT, file))).toEqual([join("src", "core", "look", "palette.ts")]);
  });
});
