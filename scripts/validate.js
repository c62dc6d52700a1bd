/**
 * `npm run validate`: manifest.xml by our own rules, then by Microsoft's validation service, which needs the network.
 *
 * Exits with 1 when either finds something, and with 3 when the service could not be asked: then only our rules were.
 */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");
const MANIFEST = path.join(ROOT, "manifest.xml");
/** What its command line says when it cannot reach the service. */
const UNREACHED = "Unable to contact the manifest validation service";

function validate() {
  const own = spawnSync(process.execPath, [path.join(ROOT, "scripts", "checkManifest.js")], { stdio: "inherit" });
  if (own.status !== 0) return 1;
  const folder = path.join(ROOT, "node_modules", "office-addin-manifest");
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const args = [path.join(folder, bin["office-addin-manifest"]), "validate", MANIFEST];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 120_000 });
  const said = `${stdout}${stderr}`.trim();
  if (status === 0) {
    console.log(said);
    return 0;
  }
  if (status === null || said.includes(UNREACHED)) {
    console.error(
      "Microsoft’s validation service could not be reached: only our own rules were checked. Try again with a network, or let the Microsoft 365 admin centre say what it thinks of the manifest when it is uploaded.",
    );
    return 3;
  }
  console.error(said);
  return 1;
}

process.exitCode = validate();
