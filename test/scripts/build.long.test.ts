/** `npm run build` as a program, over the real bundle. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

import webpack, { type Stats } from "webpack";

import { foreignFiles, shippedFiles, sourceMaps, tooHeavy } from "../../scripts/build/gates";
import { type Bill, SBOM } from "../../scripts/build/sbom";
import { checkByTools, checkManifest } from "../../scripts/checkManifest";

const ROOT = join(__dirname, "..", "..");
const ADDRESS = "https://apps.example.org/matrix/";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const folder = mkdtempSync(join(tmpdir(), "build-"));
const out = join(folder, "dist");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function build(...args: string[]): Ended {
  const script = join(ROOT, "scripts", "build.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** Paths of the files below a folder, with `/` between folders. */
function filesBelow(top: string): string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

const textOf = (name: string): string => readFileSync(join(out, name), "utf8");

/** Texts in quotes of 25 characters or more in the sources below some folders. */
function literalsOf(...folders: string[]): Set<string> {
  const found = new Set<string>();
  for (const each of folders) {
    const top = join(ROOT, ...each.split("/"));
    for (const name of filesBelow(top).filter((file) => /\.tsx?$/.test(file)))
      for (const [, text = ""] of readFileSync(join(top, name), "utf8").matchAll(/"([\w .,:;()/-]{25,})"/g))
        if (!/^(\.|https?:)/.test(text)) found.add(text);
  }
  return found;
}

let first: Ended;

beforeAll(() => {
  first = build("--url", ADDRESS.slice(0, -1), "--out", out);
});

describe("npm run build", () => {
  it("says where the files are and what the pane weighs", () => {
    expect(first.code).toBe(0);
    expect(first.err).toMatch(/^Building the pane … {2}\d+ s\n$/);
    expect(first.out).toContain(`files in ${out} for ${ADDRESS}`);
    expect(tooHeavy(out)).toEqual([]);
  });

  it("names the packages whose code is in the scripts, with what the lockfile knows of them, and no tool", () => {
    const { bomFormat, specVersion, components } = JSON.parse(textOf(SBOM)) as Bill;
    expect([bomFormat, specVersion]).toEqual(["CycloneDX", "1.5"]);
    const names = components.map(({ name }) => name);
    expect(first.out).toContain(`${names.length} packages ship (${SBOM})`);
    expect(names).toEqual(expect.arrayContaining(["@fluentui/react-provider", "@griffel/core", "react", "react-dom"]));
    expect(foreignFiles(names.map((name) => `node_modules/${name}/index.js`))).toEqual([]);
    const react = components.find(({ name }) => name === "react");
    const installed = JSON.parse(readFileSync(join(ROOT, "node_modules", "react", "package.json"), "utf8")) as {
      version: string;
    };
    expect(react).toMatchObject({ version: installed.version, purl: `pkg:npm/react@${installed.version}` });
    expect(new Set(components.map((each) => each["bom-ref"])).size).toBe(components.length);
  });

  it("writes the manifest for the address, and every file it names", () => {
    const manifest = textOf("manifest.xml");
    const addresses = [...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
    expect(manifest).not.toContain("localhost");
    const readFile = (name: string): Buffer | null =>
      existsSync(join(out, name)) ? readFileSync(join(out, name)) : null;
    expect(checkManifest(manifest, { version, readFile })).toEqual([]);
    expect(checkByTools(join(out, "manifest.xml"), version)).toEqual([]);
  });

  it("puts a hash of the content into every name but those Excel or a reader is told", () => {
    const fixed = filesBelow(out).filter((name) => !/\.[0-9a-f]{8}\.(js|css|png|js\.LICENSE\.txt)$/.test(name));
    const templates = ["example", "template"].flatMap((content) =>
      ["en", "es", "fr", "pt"].map((language) => `assets/partnership-${content}-${language}.xlsx`),
    );
    expect(fixed).toEqual([
      ...templates,
      "commands.html",
      "manifest.xml",
      "notice.html",
      SBOM,
      "support.html",
      "taskpane.html",
    ]);
    for (const name of filesBelow(out).filter((each) => each.endsWith(".png"))) {
      const hash = createHash("sha256")
        .update(readFileSync(join(out, name)))
        .digest("hex");
      expect(name).toContain(`.${hash.slice(0, 8)}.png`);
    }
  });

  it("loads the client library from its maker and nothing else from elsewhere", () => {
    expect(filesBelow(out).filter((name) => /office|excel-/i.test(name))).toEqual([]);
    for (const page of ["taskpane.html", "commands.html", "notice.html", "support.html"]) {
      const loaded = [...textOf(page).matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address]) => address ?? "");
      const outside = loaded.filter((address) => /^(https?:)?\/\//.test(address));
      const client = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
      expect([page, outside]).toEqual([page, page === "support.html" ? [] : [client]]);
      const own = loaded.filter((address) => !/^(https?:|#)/.test(address));
      expect(own.filter((address) => !existsSync(join(out, address)))).toEqual([]);
      // A strict Content-Security-Policy would stop them.
      expect(textOf(page)).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|\sstyle=|\son\w+=/);
    }
  });

  it("holds nothing of the host, the workbench or the command line", () => {
    const scripts = filesBelow(out)
      .filter((name) => name.endsWith(".js"))
      .map(textOf)
      .join("\n");
    const product = literalsOf("src");
    const tools = [...literalsOf("tools/excel-host/src", "tools/workbench/src", "tools/cli/src")].filter(
      (text) => !product.has(text),
    );
    // The look for literals finds what is there.
    expect([...product].filter((text) => scripts.includes(text)).length).toBeGreaterThan(100);
    expect(tools.length).toBeGreaterThan(100);
    expect(tools.filter((text) => scripts.includes(text))).toEqual([]);
  });

  it("is the same for an address with its slash", () => {
    const other = join(folder, "other");
    expect(build("--url", ADDRESS, "--out", other).code).toBe(0);
    expect(filesBelow(other)).toEqual(filesBelow(out));
    for (const name of filesBelow(out))
      expect([name, readFileSync(join(other, name)).equals(readFileSync(join(out, name)))]).toEqual([name, true]);
  });

  it("holds no source map, and nothing of the self-check", () => {
    expect(sourceMaps(out)).toEqual([]);
    expect(filesBelow(out).filter((name) => /selfCheck/i.test(name))).toEqual([]);
    expect(textOf("manifest.xml")).not.toMatch(/selfCheck/i);
  });

  it("has source maps when asked for, and loads office.js from where it is told", () => {
    const closed = join(folder, "closed");
    const officeJs = "https://office.example.org/lib/1/hosted/office.js";
    expect(build("--url", ADDRESS, "--out", closed, "--office-js", officeJs, "--source-maps").code).toBe(0);
    expect(sourceMaps(closed).filter((name) => name.endsWith(".map")).length).toBeGreaterThan(0);
    for (const page of ["taskpane.html", "commands.html", "notice.html"]) {
      const html = readFileSync(join(closed, page), "utf8");
      expect(html).toContain(officeJs);
      expect(html).not.toContain("appsforoffice.microsoft.com");
    }
  });

  it("refuses a wrong address with 2 and writes nothing", () => {
    const nowhere = join(folder, "nowhere");
    const { code, err } = build("--url", "http://apps.example.org", "--out", nowhere);
    expect(code).toBe(2);
    expect(err).toContain("Excel loads add-ins over https only");
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe("the look at what ships", () => {
  it("finds a tool that the product reaches", async () => {
    const entry = join(folder, "entry.ts");
    const source = join(ROOT, "tools", "excel-host", "src", "model", "rect").split(sep).join("/");
    writeFileSync(entry, `import { parseRect } from "${source}"; console.log(parseRect("A1"));`);
    const compiler = webpack({
      mode: "production",
      context: ROOT,
      entry,
      output: { path: join(folder, "foreign") },
      resolve: { extensions: [".ts", ".js"] },
      module: { rules: [{ test: /\.ts$/, loader: "swc-loader" }] },
    });
    const stats = await new Promise<Stats | undefined>((resolve, reject) => {
      compiler.run((error, result) => (error === null ? resolve(result) : reject(error)));
    });
    if (stats === undefined) throw new Error("webpack gave no statistics.");
    expect(foreignFiles(shippedFiles(stats.compilation, ROOT))).toContain("tools/excel-host/src/model/rect.ts");
  });
});
