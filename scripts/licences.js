/** Checks that every package in the lockfile carries a licence the project may use; exits with 1 and names the others. */
const fs = require("node:fs");
const path = require("node:path");

const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "Artistic-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
  "(MIT OR CC0-1.0)",
  "(MIT AND CC-BY-3.0)",
  "(BSD-2-Clause OR MIT OR Apache-2.0)",
  "MIT OR Apache-2.0",
  "(MIT OR Apache-2.0)",
  "(AFL-2.1 OR BSD-3-Clause)",
  "(BSD-3-Clause OR GPL-2.0)",
  "(MIT AND Zlib)",
  "Apache-2.0 AND MIT",
  "BSD",
  "(OFL-1.1 AND MIT)",
]);
/** Licences that are not on a list of free ones; each is explained in docs/decisions.md. */
const EXPLAINED = new Set(["@microsoft/office-js", "@odoo/o-spreadsheet", "@odoo/owl"]);

const lock = JSON.parse(fs.readFileSync(path.join(__dirname, "..", "package-lock.json"), "utf8"));
/** Packages that are installed; the project and its own packages are not. */
const installed = Object.entries(lock.packages).filter(
  ([location, { link }]) => location.includes("node_modules/") && link !== true,
);
const problems = installed
  .map(([location, entry]) => ({
    name: location.replace(/^.*node_modules\//, ""),
    licence: entry.license ?? "none stated",
  }))
  .filter(({ name, licence }) => !ALLOWED.has(licence) && !EXPLAINED.has(name));
for (const { name, licence } of problems) console.error(`${name}: ${licence}`);
console.log(`${installed.length} packages, ${problems.length} with a licence to look at`);
process.exit(problems.length === 0 ? 0 : 1);
