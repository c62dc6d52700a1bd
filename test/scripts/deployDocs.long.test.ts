/** Every command of docs/deploy.md that can run here is run; the samples for servers agree with its table of headers. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { DOMParser } from "@xmldom/xmldom";

import { partsOfScript, runParts } from "../support/npmScript";

const ROOT = join(__dirname, "..", "..");
const TEXT = readFileSync(join(ROOT, "docs", "deploy.md"), "utf8");
const HASHED = String.raw`\.[0-9a-f]{8}\.(js|css|png)(\.LICENSE\.txt)?$`;

/** The bodies of the blocks of a language. */
function blocks(language: string): string[] {
  return [...TEXT.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, body = ""]) => body);
}

const top = mkdtempSync(join(tmpdir(), "deploy-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Runs a line of a block; the server's folder, the user's home and `dist` are elsewhere here. */
function run(line: string): number | null {
  const here = line
    .replaceAll("/srv/www", top)
    .replaceAll("~/", `${top}/home/`)
    .replaceAll("dist/manifest.xml", "manifest.xml");
  const [program = "", ...args] = here.replaceAll("\\ ", "\u00a0").split(" ");
  const own = args.map((arg) => arg.replaceAll("\u00a0", " "));
  if (program !== "npm") return spawnSync(program, own, { cwd: ROOT }).status;
  const [, script = "", , ...rest] = own;
  const out = script === "build" ? ["--out", join(top, `dist-${rest.length}`)] : [];
  // The guard of the packages is another test's.
  const parts = partsOfScript(ROOT, script).filter(([file]) => file !== "scripts/install.js");
  return runParts(ROOT, parts, [...rest, ...out], {}).code;
}

describe("the commands of docs/deploy.md", () => {
  const lines = blocks("sh").flatMap((body) => body.trim().split("\n"));

  it.each(lines)("%s", (line) => {
    // The validation service may be out of reach, which the command tells by its own code.
    expect(line.startsWith("npm run validate") ? [0, 3] : [0]).toContain(run(line));
  });

  it("leave what they say: a build, another with its own office.js, the manifest where the Mac looks", () => {
    expect(existsSync(join(top, "office", "office.js"))).toBe(true);
    const builds = readdirSync(top).filter((name) => name.startsWith("dist-"));
    expect(builds).toHaveLength(2);
    const pages = builds.map((name) => readFileSync(join(top, name, "taskpane.html"), "utf8"));
    expect(pages.filter((page) => page.includes("https://apps.example.org/office/office.js"))).toHaveLength(1);
    const wef = join(top, "home", "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    expect(readdirSync(wef)).toEqual(["manifest.xml"]);
  });
});

describe("the samples for servers", () => {
  it.each(["nginx", "apache"])("of %s know the names with a hash as the build makes them", (server) => {
    const [sample = ""] = blocks(server);
    expect(sample).toContain(HASHED);
    const pattern = new RegExp(HASHED);
    const [build = ""] = readdirSync(top).filter((name) => name.startsWith("dist-"));
    const files = readdirSync(join(top, build), { recursive: true }).map(String);
    expect(files.filter((name) => pattern.test(name)).length).toBeGreaterThan(20);
    expect(files.filter((name) => pattern.test(name) && /\.(html|xml)$/.test(name))).toEqual([]);
    expect(sample).toContain("public, max-age=31536000, immutable");
  });

  it.each(["nginx", "apache", "xml"])("of %s send what the table says, and no X-Frame-Options", (language) => {
    const [sample = ""] = blocks(language);
    for (const part of ["nosniff", "no-referrer", "no-cache"]) expect(sample).toContain(part);
    const frames = sample.split("\n").filter((line) => line.includes("X-Frame-Options"));
    expect(frames.filter((line) => !/unset|remove/.test(line))).toEqual([]);
  });

  it("of IIS is XML", () => {
    const errors: string[] = [];
    new DOMParser({ onError: (_, message) => errors.push(message) }).parseFromString(
      blocks("xml")[0] ?? "",
      "text/xml",
    );
    expect(errors).toEqual([]);
  });
});

describe("links of the pages for who deploys and develops", () => {
  it.each(["docs/deploy.md", "docs/architecture.md", "docs/checked-in-excel.md", "CONTRIBUTING.md", "README.md"])(
    "of %s lead somewhere",
    (page) => {
      const text = readFileSync(join(ROOT, page), "utf8");
      const targets = [...text.matchAll(/\]\(([^)#\s]*)(#[^)\s]+)?\)/g)].filter(
        ([, path = ""]) => !/^https?:/.test(path),
      );
      for (const [, path = "", anchor] of targets) {
        const file = path === "" ? join(ROOT, page) : join(ROOT, page, "..", path);
        expect([path, existsSync(file)]).toEqual([path, true]);
        if (anchor === undefined) continue;
        const heads = [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(
          ([, head = ""]) =>
            `#${head
              .toLowerCase()
              .replace(/[^\w -]/g, "")
              .replaceAll(" ", "-")}`,
        );
        expect(heads).toContain(anchor);
      }
    },
  );
});
