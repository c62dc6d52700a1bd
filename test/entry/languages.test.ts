import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { LANGUAGES, type Language } from "../../src/core/guide/codes";

const ROOT = resolve(__dirname, "..", "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Languages besides the one that pages and manifest are in by default. */
const OTHERS: readonly Language[] = LANGUAGES.filter((language) => language !== "en");

describe.each(OTHERS)("what cannot be compiled says it in %s too", (language) => {
  it("the page of the pane, before its scripts run", () => {
    expect(read("src/entry/taskpane.html")).toContain(`<p lang="${language}">`);
  });

  it("the help, under a link of its own", () => {
    const page = read("src/entry/support.html");

    expect(page).toContain(`<a href="#${language}" lang="${language}">`);
    expect(page).toContain(`<section id="${language}" lang="${language}">`);
    expect(page).toContain(`<p id="privacy-${language}">`);
  });

  it("every text of the manifest", () => {
    const manifest = read("manifest.xml");
    const texts = manifest.match(/<(?:bt:String|DisplayName|Description) [^>]*DefaultValue=/g) ?? [];
    const translated = manifest.match(new RegExp(`Override Locale="${language}-`, "g")) ?? [];

    expect(texts.length).toBeGreaterThan(8);
    expect(translated.length).toBeGreaterThanOrEqual(texts.length);
  });
});
