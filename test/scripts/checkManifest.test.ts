import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkByTools, checkManifest, readSource, type ManifestExpectations } from "../../scripts/checkManifest";
import { RUN_AUDIT } from "../../src/entry/auditCommand";

const ROOT = join(__dirname, "..", "..");
const FILE = join(ROOT, "manifest.xml");
const TEXT = readFileSync(FILE, "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

/** Problems of the manifest after a change that must have changed it. */
function problemsAfter(
  [from, to]: readonly [from: string | RegExp, to: string],
  expectations: Partial<ManifestExpectations> = {},
): string[] {
  const broken = TEXT.replace(from, to);
  if (broken === TEXT) throw new Error(`The manifest does not hold ${String(from)}.`);
  return checkManifest(broken, { version, readFile: readSource, ...expectations });
}

/** Number of the line a text stands in. */
const lineOf = (text: string): number => TEXT.slice(0, TEXT.indexOf(text)).split("\n").length;

describe("checkManifest", () => {
  it("finds nothing in the manifest of the project", () => {
    expect(checkManifest(TEXT, { version, readFile: readSource })).toEqual([]);
  });

  it("says in which line and element it is wrong", () => {
    const [from, to] = [
      '<bt:String id="open.label" DefaultValue="Open">',
      '<bt:String id="open.label" DefaultValue="">',
    ];
    expect(problemsAfter([from, to])).toEqual([`line ${lineOf(from)}, <bt:String id="open.label">: has no text`]);
  });

  it.each<{ rule: string; change: readonly [string | RegExp, string]; problem: RegExp }>([
    { rule: "text that is not XML", change: ["</Hosts>", "</Host>"], problem: /^not XML: / },
    {
      rule: "another kind of add-in",
      change: ['xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
      problem: /<OfficeApp>: must be <OfficeApp xsi:type="TaskPaneApp">/,
    },
    {
      rule: "elements in the wrong order",
      change: [/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"],
      problem: /<Version>: must come before <ProviderName>/,
    },
    {
      rule: "a ribbon element in the wrong order",
      change: [/(<Label resid="open.label" \/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/, "$2$1"],
      problem: /<Label resid="open.label">: must come before <Supertip>/,
    },
    {
      rule: "resources in the wrong order",
      change: [/(<bt:Images>[\s\S]*<\/bt:Images>)\s*(<bt:Urls>[\s\S]*<\/bt:Urls>)/, "$2$1"],
      problem: /<bt:Images>: must come before <bt:Urls>/,
    },
    { rule: "an element twice", change: [/<Permissions>.*<\/Permissions>/, "$&$&"], problem: /may stand only once/ },
    {
      rule: "an unknown element",
      change: ["<Permissions>", "<Colour>red</Colour><Permissions>"],
      problem: /<Colour>: does not belong in <OfficeApp>/,
    },
    {
      rule: "no support address",
      change: [/<SupportUrl.*\/>/, ""],
      problem: /<OfficeApp>: lacks <SupportUrl>/,
    },
    { rule: "no small icon of the add-in", change: [/<IconUrl.*\/>/, ""], problem: /lacks <IconUrl>/ },
    { rule: "no large icon of the add-in", change: [/<HighRes.*\/>/, ""], problem: /lacks <HighResolutionIconUrl>/ },
    { rule: "a button without label", change: ['<Label resid="open.label" />', ""], problem: /lacks <Label>/ },
    {
      rule: "a button that does nothing known",
      change: ['xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"'],
      problem: /does not belong in <Action>/,
    },
    { rule: "an id that is no GUID", change: [/<Id>.*<\/Id>/, "<Id>matrix</Id>"], problem: /"matrix" is not a GUID/ },
    {
      rule: "a version with six digits",
      change: [/<Version>.*<\/Version>/, "<Version>123456.1</Version>"],
      problem: /<Version>: "123456.1" is not one to four numbers/,
    },
    {
      rule: "a version with five parts",
      change: [/<Version>.*<\/Version>/, "<Version>0.1.0.0.0</Version>"],
      problem: /is not one to four numbers/,
    },
    {
      rule: "a version that is not the package's",
      change: [/<Version>.*<\/Version>/, "<Version>9.1.0.0</Version>"],
      problem: /<Version>: 9.1.0.0 is not the version of package.json/,
    },
    {
      rule: "other permissions",
      change: ["ReadWriteDocument", "Restricted"],
      problem: /<Permissions>: must be ReadWriteDocument/,
    },
    { rule: "another host", change: ['<Host Name="Workbook"', '<Host Name="Document"'], problem: /must be Workbook/ },
    {
      rule: "a display name of 126 characters",
      change: [/<DisplayName DefaultValue=".*"/, `<DisplayName DefaultValue="${"x".repeat(126)}"`],
      problem: /<DisplayName>: has 126 characters, 125 are allowed/,
    },
    {
      rule: "a description of 251 characters in one language",
      change: [/(<Description[\s\S]*?<Override Locale="fr-FR" Value=").*"/, `$1${"é".repeat(251)}"`],
      problem: /<Override Locale="fr-FR">: has 251 characters, 250 are allowed/,
    },
    {
      rule: "a short string of 126 characters",
      change: ['id="open.label" DefaultValue="Open"', `id="open.label" DefaultValue="${"x".repeat(126)}"`],
      problem: /<bt:String id="open.label">: has 126 characters, 125 are allowed/,
    },
    {
      rule: "a long string of 251 characters",
      change: [/id="open.text" DefaultValue=".*"/, `id="open.text" DefaultValue="${"x".repeat(251)}"`],
      problem: /<bt:String id="open.text">: has 251 characters, 250 are allowed/,
    },
    {
      rule: "an id of 33 characters",
      change: [/"open\.label"/g, `"${"x".repeat(33)}"`],
      problem: /the id has 33 characters, 1 to 32 are allowed/,
    },
    {
      rule: "a reference to nothing",
      change: ['<Label resid="open.label"', '<Label resid="open.lable"'],
      problem: /<Label resid="open.lable">: refers to a resource that is not there/,
    },
    {
      rule: "a resource nobody uses",
      change: ['<Label resid="open.label"', '<Label resid="audit.label"'],
      problem: /<bt:String id="open.label">: nothing refers to this resource/,
    },
    {
      rule: "a resource of the wrong kind",
      change: ['<Label resid="open.label"', '<Label resid="open.text"'],
      problem: /needs a resource of <bt:ShortStrings>, not of <bt:LongStrings>/,
    },
    {
      rule: "an id that is taken",
      change: ['<bt:Image id="icon.20"', '<bt:Image id="icon.16"'],
      problem: /this id is taken by another resource/,
    },
    {
      rule: "two buttons of one id",
      change: ['id="PartnershipMatrix.Audit"', 'id="PartnershipMatrix.Open"'],
      problem: /<Control id="PartnershipMatrix.Open">: this id is taken/,
    },
    {
      rule: "plain http",
      change: [/(id="page.commands" DefaultValue=")https/, "$1http"],
      problem: /<bt:Url id="page.commands">: "http:.*" is not https/,
    },
    {
      rule: "an address longer than 2048",
      change: [/(id="page.support" DefaultValue="[^"]*)/, `$1?${"x".repeat(2048)}`],
      problem: /2048 are allowed/,
    },
    {
      rule: "an address that is none",
      change: [/(id="page.support" DefaultValue=")[^"]*/, "$1support page"],
      problem: /"support page" is not an address/,
    },
    {
      rule: "a page on another server",
      change: [/(<bt:Url id="page.pane" DefaultValue=")https:\/\/[^/]*/, "$1https://example.org"],
      problem: /is not below https:\/\/localhost:3000\//,
    },
    {
      rule: "a page that does not exist",
      change: [/(id="page.commands" DefaultValue=".*)commands/, "$1functions"],
      problem: /there is no file for ".*functions.html"/,
    },
    {
      rule: "an icon that does not exist",
      change: ["audit-24.png", "audit-25.png"],
      problem: /there is no file for ".*audit-25.png"/,
    },
    {
      rule: "an icon of another size than said",
      change: ['audit-24.png"', 'audit-20.png"'],
      problem: /"[^"]*audit-20.png" has 20 × 20 pixels, not 24 × 24/,
    },
    {
      rule: "an add-in icon of another size",
      change: [/(<IconUrl.*)icon-32/, "$1icon-40"],
      problem: /<IconUrl>: "[^"]*" has 40 × 40 pixels, not 32 × 32/,
    },
    {
      rule: "a high-resolution icon of another size",
      change: [/(<HighResolutionIconUrl.*)icon-64/, "$1icon-80"],
      problem: /has 80 × 80 pixels, not 64 × 64/,
    },
    {
      rule: "a button without its 80 pixels",
      change: ['<bt:Image size="80" resid="audit.80" />', ""],
      problem: /<Icon>: lacks the picture of 80 pixels/,
    },
    {
      rule: "a picture of a size Excel does not use",
      change: ['<bt:Image size="24" resid="audit.24" />', '<bt:Image size="25" resid="audit.24" />'],
      problem: /Excel has no use for 25 pixels/,
    },
    {
      rule: "a language that is missing",
      change: [/(String id="open.label"[\s\S]*?)<bt:Override Locale="es-ES".*\/>/, "$1"],
      problem: /<bt:String id="open.label">: has no text for es-ES/,
    },
    {
      rule: "a language without region",
      change: ['Override Locale="fr-FR"', 'Override Locale="fr"'],
      problem: /"fr" is not a language with its region/,
    },
    {
      rule: "the default language again",
      change: ['Override Locale="fr-FR"', 'Override Locale="en-US"'],
      problem: /repeats the default language/,
    },
    {
      rule: "a language twice",
      change: ['Override Locale="pt-BR"', 'Override Locale="pt-PT"'],
      problem: /this language stands here twice/,
    },
    {
      rule: "a default language without region",
      change: ["<DefaultLocale>en-US<", "<DefaultLocale>en<"],
      problem: /"en" is not a language with its region/,
    },
  ])("refuses $rule", ({ change, problem }) => {
    expect(problemsAfter(change)).toContainEqual(expect.stringMatching(problem));
  });

  it.each([
    ["https://*.example.org", "must not hold a wildcard"],
    ["example.org", "must be a domain with its protocol"],
    ["http://example.org", "is not https"],
    ["https://example.org/", "without path or slash"],
    ["https://example.org/matrix", "without path or slash"],
  ])("refuses the domain %s", (domain, why) => {
    const problems = problemsAfter(["<Hosts>", `<AppDomains><AppDomain>${domain}</AppDomain></AppDomains><Hosts>`]);
    expect(problems).toEqual([expect.stringContaining(why)]);
  });

  it("accepts a further domain that is well written", () => {
    const domain = "<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>";
    expect(problemsAfter(["<Hosts>", domain])).toEqual([]);
  });

  it("refuses a picture that is no PNG file", () => {
    const readFile = (name: string): Buffer | null =>
      name.endsWith("icon-16.png") ? Buffer.from("GIF89a") : readSource(name);
    const problems = checkManifest(TEXT, { version, readFile });
    expect(new Set(problems.map((line) => line.replace(/^.*: /, "")))).toEqual(
      new Set(['"https://localhost:3000/assets/icons/icon-16.png" is not a PNG file']),
    );
  });

  it("follows the version of the package", () => {
    expect(checkManifest(TEXT, { version: "0.2.0", readFile: readSource })).toEqual([
      expect.stringContaining("is not the version of package.json, 0.2.0"),
    ]);
  });
});

describe("checkByTools", () => {
  it("reads the manifest with the command line of the platform", () => {
    expect(checkByTools(FILE, version)).toEqual([]);
  });

  it("says what that command line cannot read", () => {
    const folder = mkdtempSync(join(tmpdir(), "manifest-"));
    try {
      const file = join(folder, "manifest.xml");
      writeFileSync(file, "<OfficeApp>");
      expect(checkByTools(file, version)).toEqual([expect.stringContaining("office-addin-manifest cannot read it")]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the manifest", () => {
  it("calls the action that the function file associates", () => {
    expect([...TEXT.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name)).toEqual([RUN_AUDIT]);
  });
});
