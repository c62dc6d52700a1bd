/**
 * Builds what a server gives to Excel: pages, scripts, icons and the manifest for the address it will have.
 *
 * Refuses a pane whose first scripts weigh more than their budget when compressed, and anything in the scripts that is a tool and
 * not the product. Exits with 2 when it was called wrongly, with 1 when the build is not fit to be installed.
 */
const fs = require("node:fs");
const path = require("node:path");
const { BuildUsageError, parseArguments, USAGE } = require("./build/arguments");
const {
  BUDGET_KB,
  checkPages,
  firstKilobytes,
  foreignFiles,
  shippedFiles,
  sourceMaps,
  tooHeavy,
} = require("./build/gates");
const { useOfficeJs, writeProduct } = require("./build/product");
const { SBOM, writeSbom } = require("./build/sbom");
const { checkManifest } = require("./checkManifest");
const { announceBuild } = require("./progress");

const ROOT = path.resolve(__dirname, "..");

/** Runs webpack into a folder; resolves with its statistics. */
async function bundle(out, hasSourceMaps) {
  // Loaded here, so that a wrong call is told at once.
  const webpack = require("webpack");
  const config = require(path.join(ROOT, "webpack.config.js"));
  // Modules in the cache were built with maps or without.
  const maps = { devtool: "source-map", cache: { ...config.cache, name: "source-maps" } };
  const asked = hasSourceMaps ? { ...config, ...maps } : config;
  const compiler = webpack({ ...asked, context: ROOT, output: { ...config.output, path: out } });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  // Closing writes the cache for the next build.
  await new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  return stats;
}

/** What is wrong with a finished build. */
function checkBuild({ out, officeJs, hasSourceMaps }, stats) {
  const foreign = foreignFiles(shippedFiles(stats.compilation, ROOT)).map((file) => `${file} must not ship`);
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const readFile = (name) => {
    const file = path.join(out, name);
    return fs.existsSync(file) ? fs.readFileSync(file) : null;
  };
  const manifest = fs.readFileSync(path.join(out, "manifest.xml"), "utf8");
  const kilobytes = firstKilobytes(out, "taskpane");
  console.log(`The pane starts with ${kilobytes} KB of script (gzip, budget ${BUDGET_KB.taskpane} KB)`);
  return [
    ...foreign,
    ...checkPages(out, officeJs),
    ...(hasSourceMaps ? [] : sourceMaps(out)).map(
      (file) => `${file}: no source map ships unless --source-maps asks for it`,
    ),
    ...checkManifest(manifest, { version, readFile }).map((line) => `manifest.xml, ${line}`),
    ...tooHeavy(out),
  ];
}

async function build(args) {
  const wishes = parseArguments(args, ROOT);
  const { address, out } = wishes;
  if (wishes.isHelp) {
    console.log(USAGE);
    return 0;
  }
  const { succeed, fail } = announceBuild("the pane");
  const stats = await bundle(out, wishes.hasSourceMaps);
  if (stats.hasErrors() || stats.hasWarnings()) {
    fail(stats.toString({ preset: "errors-warnings", colors: false }));
    return 1;
  }
  succeed();
  writeProduct(ROOT, out, address);
  useOfficeJs(out, wishes.officeJs);
  const shipped = writeSbom(ROOT, out, shippedFiles(stats.compilation, ROOT));
  console.log(`${shipped} packages ship (${SBOM})`);
  const problems = checkBuild(wishes, stats);
  for (const line of problems) console.error(line);
  const files = fs.readdirSync(out, { recursive: true }).length;
  if (problems.length === 0)
    console.log(`${files} files in ${out} for ${address}; docs/deploy.md says what to do with them`);
  return problems.length === 0 ? 0 : 1;
}

build(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error) => {
    if (!(error instanceof BuildUsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  },
);
