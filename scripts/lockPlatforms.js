/**
 * Completes package-lock.json, so that one lockfile serves all systems and every Node that the project takes. Run it after
 * changing packages.
 *
 * It adds the optional binaries of other systems that the registry of this machine did not offer when the lock was made, and
 * takes out claims on Node that were found to be stricter than the package.
 */
const fs = require("node:fs");
const path = require("node:path");

const LOCK = path.join(__dirname, "..", "package-lock.json");
const CPUS = {
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  arm: "arm",
  ppc64: "ppc64",
  s390x: "s390x",
  loong64: "loong64",
  riscv64: "riscv64",
  wasm32: "wasm32",
};
const SYSTEMS = ["darwin", "win32", "linux", "android", "freebsd", "openharmony"];

/**
 * Packages that ask for a later Node than the project does and yet do on Node 20 what the project wants of them; npm would
 * warn everybody who installs. Each was run there in just this version: of a later one the claim stays until it is tried.
 */
const RUN_ON_OLDER_NODE = new Set([
  // The grid, which no Node runs: a browser does.
  "@odoo/o-spreadsheet@19.3.7",
]);

/** The entry of a platform package, told from its name: `@swc/core-win32-x64-msvc`. */
function entryOf(name, version, owner) {
  const words = name.split(/[-/]/);
  const system = SYSTEMS.find((candidate) => words.includes(candidate));
  const cpu = Object.keys(CPUS).find((candidate) => words.includes(candidate));
  if (system === undefined || cpu === undefined) return null;
  const libc =
    system === "linux" ? (name.includes("musl") ? ["musl"] : name.includes("gnu") ? ["glibc"] : undefined) : undefined;
  return {
    version,
    cpu: [CPUS[cpu]],
    ...(owner.dev ? { dev: true } : {}),
    ...(libc ? { libc } : {}),
    license: owner.license,
    optional: true,
    os: [system],
  };
}

const lock = JSON.parse(fs.readFileSync(LOCK, "utf8"));
for (const owner of Object.values({ ...lock.packages })) {
  for (const [name, range] of Object.entries(owner.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const entry =
      /^\d+\.\d+\.\d+$/.test(range) && lock.packages[place] === undefined ? entryOf(name, range, owner) : null;
    if (entry !== null) lock.packages[place] = entry;
  }
}
for (const [place, entry] of Object.entries(lock.packages)) {
  const name = place.replace(/^.*node_modules\//, "");
  if (RUN_ON_OLDER_NODE.has(`${name}@${entry.version}`)) delete entry.engines;
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
