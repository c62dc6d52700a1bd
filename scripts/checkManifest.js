/**
 * Checks manifest.xml without the validation service of Microsoft, which needs the network: order of elements, lengths, texts in
 * every language, references, addresses, pictures. Exits with 1 and says what is wrong where.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { checkOrder } = require("./manifest/order");
const { checkReferences } = require("./manifest/references");
const { parseManifest } = require("./manifest/tree");
const { checkValues } = require("./manifest/values");

const ROOT = path.resolve(__dirname, "..");

/** Languages of the product besides English, with the regions Excel asks for. */
const LOCALES = ["fr-FR", "es-ES", "pt-PT", "pt-BR"];

/**
 * The problems of a manifest, each with its line; none when it is right.
 *
 * @param text The manifest.
 * @param expected `version` of the package; `readFile`, which gives the bytes of a file by its path below the address of the
 *   product, or null.
 */
function checkManifest(text, { version, readFile }) {
  let root;
  try {
    root = parseManifest(text);
  } catch (error) {
    return [`not XML: ${error.message}`];
  }
  // The other checks rely on the elements being where they belong.
  const disorder = checkOrder(root);
  if (disorder.length > 0) return disorder;
  return [...checkValues(root, { version, locales: LOCALES }), ...checkReferences(root, { readFile })];
}

/** Where the build takes a file of the product from: pages from the entries, everything else from its own path. */
function readSource(name) {
  const source = path.join(ROOT, name.endsWith(".html") ? path.join("src", "entry", name) : name);
  return fs.existsSync(source) ? fs.readFileSync(source) : null;
}

/** What the command line of the platform's own tools reads in the file: a second reader, which knows none of our rules. */
function readByTools(file) {
  const folder = path.join(ROOT, "node_modules", "office-addin-manifest");
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const program = path.join(folder, bin["office-addin-manifest"]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "info", file], { encoding: "utf8" });
  if (status !== 0) return { problem: `office-addin-manifest cannot read it: ${`${stdout}${stderr}`.trim()}` };
  return Object.fromEntries(
    [...stdout.matchAll(/^ +([A-Za-z ]+): (.*)$/gm)].map(([, name, value]) => [name, value.trim()]),
  );
}

/** Problems of a manifest file as the platform's tools read it. */
function checkByTools(file, version) {
  const info = readByTools(file);
  if (info.problem !== undefined) return [info.problem];
  const expected = { Type: "TaskPaneApp", Hosts: "Workbook", Permissions: "ReadWriteDocument" };
  const wrong = Object.entries(expected).filter(([name, value]) => info[name] !== value);
  const isVersion = (info.Version ?? "").startsWith(version);
  return [
    ...wrong.map(([name, value]) => `office-addin-manifest reads ${name} "${info[name] ?? ""}", not "${value}"`),
    ...(isVersion ? [] : [`office-addin-manifest reads version "${info.Version ?? ""}", not "${version}"`]),
  ];
}

function main() {
  const file = path.join(ROOT, "manifest.xml");
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const text = fs.readFileSync(file, "utf8");
  const problems = [...checkManifest(text, { version, readFile: readSource }), ...checkByTools(file, version)];
  for (const line of problems) console.error(`manifest.xml, ${line}`);
  console.log(problems.length === 0 ? "The manifest keeps the rules." : `${problems.length} problems in manifest.xml`);
  return problems.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main();

module.exports = { checkByTools, checkManifest, readSource };
