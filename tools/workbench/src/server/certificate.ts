/** The certificate of the local server: made here, kept in an ignored folder, known to nobody else. */

import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { generate } from "selfsigned";

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in base64, as `--ignore-certificate-errors-spki-list` of Chromium wants it. */
  readonly publicKeyHash: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_DAYS = 30;
/** A certificate that ends sooner is made anew. */
const RENEW_DAYS = 3;

/** The certificate in `folder`, made when there is none that is good for some days yet. */
export async function loadCertificate(folder: string, now: Date = new Date()): Promise<ServerCertificate> {
  const keyFile = join(folder, "localhost.key.pem");
  const certFile = join(folder, "localhost.cert.pem");
  if (!isGood(certFile, keyFile, now)) {
    const { private: key, cert } = await makeCertificate(now);
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyFile, key, { mode: 0o600 });
    writeFileSync(certFile, cert);
  }
  const cert = readFileSync(certFile, "utf8");
  return { key: readFileSync(keyFile, "utf8"), cert, publicKeyHash: publicKeyHash(cert) };
}

function isGood(certFile: string, keyFile: string, now: Date): boolean {
  if (!existsSync(certFile) || !existsSync(keyFile)) return false;
  const ends = new Date(new X509Certificate(readFileSync(certFile)).validTo);
  return ends.getTime() - now.getTime() > RENEW_DAYS * DAY_MS;
}

async function makeCertificate(now: Date): Promise<{ private: string; cert: string }> {
  return generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    // A clock that is a little behind must not refuse it.
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
}

function publicKeyHash(cert: string): string {
  const spki = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(spki).digest("base64");
}
