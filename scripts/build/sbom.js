/**
 * The bill of materials of a build, after CycloneDX 1.5: the packages whose code is in its scripts, and no other.
 *
 * Neither a moment nor a serial number is in it, both of which the standard leaves open: the same build gives the same bill.
 */
const fs = require("node:fs");
const path = require("node:path");

const SBOM = "sbom.cdx.json";

/** Places of packages in the lockfile, `node_modules/react`, of which files are given. */
function placesOf(files) {
  const places = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(places.filter((place) => place !== undefined))].sort();
}

/** `pkg:npm/%40fluentui/tokens@1.0.0`, as the specification of package addresses writes a scope. */
function packageUrl(name, version) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** Checksums of a package as the lockfile has them, in hexadecimal digits. */
function hashesOf(integrity) {
  return integrity.split(" ").map((each) => {
    const [algorithm, base64] = each.split(/-(.*)/);
    return { alg: algorithm.replace(/^sha/, "SHA-"), content: Buffer.from(base64, "base64").toString("hex") };
  });
}

function licencesOf(license) {
  return [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }];
}

/**
 * The bill as an object.
 *
 * @param files Files whose code is in the scripts, as `shippedFiles` gives them.
 * @param project What package.json says.
 * @param locked `packages` of package-lock.json.
 * @throws Error when the lockfile does not know a package that ships, or not its checksum or licence.
 */
function billOfMaterials(files, project, locked) {
  const components = placesOf(files).map((place) => {
    const { version, integrity, license } = locked[place] ?? {};
    if (version === undefined || integrity === undefined || license === undefined)
      throw new Error(`${place} ships, but package-lock.json lacks its version, checksum or licence.`);
    const name = place.replace(/^.*node_modules\//, "");
    const url = packageUrl(name, version);
    return {
      type: "library",
      "bom-ref": url,
      name,
      version,
      hashes: hashesOf(integrity),
      licenses: licencesOf(license),
      purl: url,
    };
  });
  const { name, version, description, license } = project;
  const own = { type: "application", "bom-ref": packageUrl(name, version), name, version, description };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { ...own, licenses: licencesOf(license) } },
    components,
  };
}

/** Writes the bill into a build; returns how many packages it names. */
function writeSbom(root, out, files) {
  const read = (name) => JSON.parse(fs.readFileSync(path.join(root, name), "utf8"));
  const bill = billOfMaterials(files, read("package.json"), read("package-lock.json").packages);
  fs.writeFileSync(path.join(out, SBOM), `${JSON.stringify(bill, null, 2)}\n`);
  return bill.components.length;
}

module.exports = { SBOM, billOfMaterials, writeSbom };
