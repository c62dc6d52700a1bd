/** What a build must be before anybody installs it. */
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

/** Most kilobytes of script, compressed, that a page asks for before it can show itself or take a command. */
const BUDGET_KB = { taskpane: 120, commands: 5 };

/** Folders whose modules may ship; the embedded host, the workbench and the command line are tools. */
const SHIPPED = /^src\/(core|app|excel|taskpane|entry)\//;
/** Packages that may ship, or the scopes of such packages. All but React come with Fluent UI. */
const PACKAGES = [
  "react",
  "react-dom",
  "scheduler",
  "@emotion/hash",
  "@floating-ui/",
  "@fluentui/",
  "@griffel/",
  "keyborg",
  "rtl-css-js",
  "stylis",
  "tabster",
];

const PAGES_WITH_CLIENT = ["taskpane.html", "commands.html", "notice.html"];

/** The files whose code is in the scripts, below the project and with `/` between folders. */
function shippedFiles({ modules, chunkGraph }, root) {
  const parts = [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    // Modules that webpack joined into one.
    .flatMap((module) => (module.modules === undefined ? [module] : [...module.modules]));
  const files = parts.map((module) => module.nameForCondition()).filter((file) => file !== null && file !== undefined);
  return [...new Set(files)].map((file) => path.relative(root, file).split(path.sep).join("/")).sort();
}

/** The package a file stands in, null for a file of ours. */
function packageOf(file) {
  const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return name ?? null;
}

/** Files that must not ship. */
function foreignFiles(files) {
  return files.filter((file) => {
    const name = packageOf(file);
    if (name === null) return !SHIPPED.test(file);
    return !PACKAGES.some((own) => name === own || (own.endsWith("/") && name.startsWith(own)));
  });
}

/** Scripts of its own that a page asks for at once. */
function scriptsOf(html) {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^":\s>]+\.js)/g)].map((match) => match[1]);
}

/** Kilobytes of a page's first scripts when compressed, to one decimal. */
function firstKilobytes(folder, page) {
  const scripts = scriptsOf(fs.readFileSync(path.join(folder, `${page}.html`), "utf8"));
  const sizes = scripts.map((name) => gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 102.4) / 10;
}

/** Pages whose first scripts weigh more than they may. */
function tooHeavy(folder) {
  return Object.entries(BUDGET_KB).flatMap(([page, most]) => {
    const weight = firstKilobytes(folder, page);
    return weight > most ? [`${page}.html starts with ${weight} KB of script (gzip, budget ${most} KB): too much`] : [];
  });
}

/**
 * What is wrong with the pages of a build.
 *
 * @param officeJs Where the client library has to come from; no copy of it is in the build.
 */
function checkPages(folder, officeJs) {
  return PAGES_WITH_CLIENT.flatMap((name) => {
    const html = fs.readFileSync(path.join(folder, name), "utf8");
    return [
      ...(html.includes(officeJs) ? [] : [`${name} does not load office.js from ${officeJs}`]),
      ...(scriptsOf(html).length > 0 ? [] : [`${name} has no script of its own`]),
    ];
  });
}

/** Source maps in a build, and scripts that name one: they show the sources to everybody. */
function sourceMaps(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).map(String);
  const named = files.filter(
    (name) =>
      /\.(js|css)$/.test(name) && fs.readFileSync(path.join(folder, name), "utf8").includes("sourceMappingURL="),
  );
  return [...files.filter((name) => name.endsWith(".map")), ...named].sort();
}

module.exports = { BUDGET_KB, checkPages, firstKilobytes, foreignFiles, shippedFiles, sourceMaps, tooHeavy };
