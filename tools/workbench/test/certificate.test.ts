import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadCertificate } from "../src/server/certificate";

const DAY_MS = 24 * 60 * 60 * 1000;
const folder = mkdtempSync(join(tmpdir(), "certificate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("loadCertificate", () => {
  const now = new Date();

  it("makes a certificate for this machine that is good for a month and nobody else can use", async () => {
    const { cert, key } = await loadCertificate(folder, now);
    const made = new X509Certificate(cert);
    expect(made.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1");
    expect(made.ca).toBe(false);
    expect(new Date(made.validTo).getTime() - now.getTime()).toBeLessThanOrEqual(31 * DAY_MS);
    expect(key).toContain("PRIVATE KEY");
    if (process.platform !== "win32") expect(statSync(join(folder, "localhost.key.pem")).mode & 0o077).toBe(0);
  });

  it("keeps it until it is about to end", async () => {
    const first = await loadCertificate(folder, now);
    expect((await loadCertificate(folder, new Date(now.getTime() + 20 * DAY_MS))).cert).toBe(first.cert);
    const later = await loadCertificate(folder, new Date(now.getTime() + 28 * DAY_MS));
    expect(later.cert).not.toBe(first.cert);
    expect(later.publicKeyHash).not.toBe(first.publicKeyHash);
  });
});
