import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { pane as en } from "../../src/core/texts/en/pane";
import { pane as es } from "../../src/core/texts/es/pane";
import { pane as fr } from "../../src/core/texts/fr/pane";
import { pane as pt } from "../../src/core/texts/pt/pane";

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

const PANES = { en, fr, es, pt };

/** A text of the manifest by its id: what it says by default, and in the languages of other regions. */
function manifestText(id: string): ReadonlyMap<string, string> {
  const [, english = "", others = ""] =
    new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)">(.*?)</bt:String>`, "s").exec(read("manifest.xml")) ?? [];
  const overrides = others.matchAll(/Locale="([^"]+)" Value="([^"]+)"/g);
  return new Map([["en", english], ...[...overrides].map(([, locale = "", text = ""]) => [locale, text] as const)]);
}

/** A region of each language. */
const REGIONS = { en: "en", fr: "fr-FR", es: "es-ES", pt: "pt-PT" } as const;

describe.each(LANGUAGES)("the button of the ribbon that needs no pane, in %s", (language) => {
  const region = REGIONS[language];
  const { audit, write } = PANES[language];

  it("says what the pane calls the same two things", () => {
    const title = manifestText("audit.title").get(region) ?? "";
    const [check = "", ...more] = title.split(write.title.toLowerCase());

    expect(more).toEqual([""]);
    expect(check.startsWith(`${audit.run(0)} `)).toBe(true);
    expect(manifestText("audit.label").get(region)?.split(" ").slice(0, 1)).toEqual(
      audit.run(0).split(" ").slice(0, 1),
    );
  });

  it("goes by its label in the help", () => {
    const [, section = ""] =
      new RegExp(`<section id="${language}"(.*?)</section>`, "s").exec(read("src/entry/support.html")) ?? [];

    expect(section.replace(/\s+/g, " ")).toContain(`<em>${manifestText("audit.label").get(region) ?? ""}</em>`);
  });
});

it("the guide names the buttons of the ribbon as the manifest does", () => {
  const label = manifestText("audit.label").get("en") ?? "";

  for (const page of ["docs/use.md", "docs/deploy.md"]) expect(read(page)).toContain(`*${label}*`);
});
