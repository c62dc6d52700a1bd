/** The certificate of https://localhost: one that this computer trusts, since Excel shows no page of another. */
const { spawnSync } = require("node:child_process");
const { X509Certificate } = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

/** Where office-addin-dev-certs keeps what it makes. Source: its README. */
const FOLDER = path.join(os.homedir(), ".office-addin-dev-certs");
const TOOL = "office-addin-dev-certs@3.0.0";

/** Key and certificate of the tool, or null where there are none or they have ended. */
function trusted() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(FOLDER, name));
  if (!fs.existsSync(key) || !fs.existsSync(cert)) return null;
  const text = fs.readFileSync(cert, "utf8");
  return new Date(new X509Certificate(text).validTo) > new Date()
    ? { key: fs.readFileSync(key, "utf8"), cert: text }
    : null;
}

/** Lets the tool make a certificate and ask the user to trust it. */
function install() {
  process.stderr.write(
    `This computer has no certificate for https://localhost yet: ${TOOL} makes one and asks you to trust it.\n`,
  );
  spawnSync("npx", ["--yes", TOOL, "install"], { stdio: "inherit", shell: process.platform === "win32" });
}

/** A certificate that nobody trusts: a browser may be told to go on, Excel may not. */
async function untrusted() {
  const { generate } = require("selfsigned");
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  return { key, cert };
}

/**
 * Key and certificate, with `isTrusted`.
 *
 * @param asks Whether the tool may be fetched and the user be asked; else only what is there is taken.
 */
async function certificate(asks) {
  const there = trusted();
  if (there !== null) return { ...there, isTrusted: true };
  if (asks) install();
  const made = trusted();
  return made === null ? { ...(await untrusted()), isTrusted: false } : { ...made, isTrusted: true };
}

module.exports = { certificate };
