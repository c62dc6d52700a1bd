/** `npm run dev` as a program, over the real bundle. */

import { spawn, type ChildProcess } from "node:child_process";
import { get } from "node:https";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const PORT = 3_457;

let server: ChildProcess;
let said = "";

beforeAll(async () => {
  server = spawn(process.execPath, [join(ROOT, "scripts", "dev.js"), "--port", String(PORT), "--untrusted"]);
  await new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes("The pages are at")) resolve();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => reject(new Error(said)));
  });
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
});

async function ask(path: string): Promise<{ status: number | undefined; type: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get({ host: "localhost", port: PORT, path, rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.once("end", () =>
        resolve({ status: response.statusCode, type: response.headers["content-type"], text }),
      );
    }).once("error", reject);
  });
}

describe("npm run dev", () => {
  it("serves the pages with their source maps over https", async () => {
    const page = await ask("/taskpane.html");
    expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    const [, script = ""] = /<script defer(?:="defer")? src="([^"]+)"/.exec(page.text) ?? [];
    expect((await ask(`/${script}`)).text).toContain(`//# sourceMappingURL=${script}.map`);
    const map = JSON.parse((await ask(`/${script}.map`)).text) as { sources: string[] };
    expect(map.sources.some((source) => source.includes("src/taskpane/App.tsx"))).toBe(true);
  });

  it("serves the development manifest for its address, with the page of the self-check", async () => {
    const { text } = await ask("/manifest.xml");
    const addresses = [...text.matchAll(/"(https:\/\/localhost[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const { pathname, port } = new URL(address);
      expect([address, port, (await ask(pathname)).status]).toEqual([address, String(PORT), 200]);
    }
    expect(addresses.some((address) => address.endsWith("/selfCheck.html"))).toBe(true);
  });

  it("serves nothing outside its folder", async () => {
    for (const path of ["/../../package.json", "/%2e%2e/%2e%2e/package.json", "/%zz", "/", "/assets"])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it("says what to do next, whether or not there is an Excel", () => {
    expect(said).toMatch(/npm run sideload/);
    expect(said).toContain("Excel will not show them");
  });
});
