import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { request as plainRequest, type IncomingHttpHeaders } from "node:http";
import { request as secureRequest } from "node:https";
import { connect, createServer, type AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";

import { startServer, type WorkbenchServer } from "../src/server/server";

const ROOT = join(__dirname, "..", "..", "..");
/** As in manifest.xml: settings that a workbook keeps for the add-in are those of this id. */
const ADD_IN_ID = "d9ed6ed8-3fb6-46d6-97e7-42d9de732f25";
const BUILD_MS = 180_000;

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
  readonly isPlain?: boolean;
}

async function ask(port: number, { path = "/", method = "GET", host, isPlain = false }: Asked = {}): Promise<Answered> {
  const request = isPlain ? plainRequest : secureRequest;
  const headers = { Host: host ?? `localhost:${port}` };
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method, headers, rejectUnauthorized: false, agent: false };
    const sent = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject).end();
  });
}

const workbook = (name: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new Uint8Array([1, 2, 3]) });
const options = { root: ROOT, first: workbook("first.xlsx"), sample: workbook("sample.xlsx") };

let server: WorkbenchServer;

beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "bundle.js"), "workbench"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The workbench could not be built: ${stderr}`);
  server = await startServer({ ...options, port: 0 });
}, BUILD_MS);

afterAll(async () => server.close());

describe("the server of the workbench", () => {
  it("says that it is well", async () => {
    const { status, text } = await ask(server.port, { path: "/health" });
    expect([status, JSON.parse(text)]).toEqual([200, { status: "ok" }]);
  });

  it("sends who comes by plain http to the same address by https", async () => {
    const { status, headers } = await ask(server.port, { path: "/index.html?pane=320", isPlain: true });
    expect([status, headers.location]).toEqual([308, `https://localhost:${server.port}/index.html?pane=320`]);
  });

  it("takes the next free port when another program has the wanted one", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const next = await startServer({ ...options, port });
    expect(next.port).toBeGreaterThan(port);
    expect(next.origin).toBe(`https://localhost:${next.port}`);
    expect((await ask(next.port, { path: "/health" })).status).toBe(200);
    await next.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it("is reached from this machine alone", async () => {
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((each) => each !== undefined && !each.internal && each.family === "IPv4")?.address;
    // Every address of 127.0.0.0/8 is this machine; the server listens on one of them.
    const address = outer ?? "127.0.0.2";
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect(server.port, address);
      socket.on("connect", () => {
        socket.destroy();
        resolve("connected");
      });
      socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
    });
    expect(outcome).not.toBe("connected");
  });

  it("answers for localhost alone, so that no foreign name shares its pages", async () => {
    expect((await ask(server.port, { path: "/health", host: "evil.example" })).status).toBe(421);
    expect((await ask(server.port, { path: "/health", host: "evil.example", isPlain: true })).status).toBe(421);
    expect((await ask(server.port, { path: "/health", host: `127.0.0.1:${server.port}` })).status).toBe(200);
  });

  it("gives nothing but what it was made to give", async () => {
    for (const path of ["/package.json", "/../package.json", "/%2e%2e/package.json", "/pane/../../package.json"])
      expect([path, (await ask(server.port, { path })).status]).toEqual([path, 404]);
    expect((await ask(server.port, { method: "POST" })).status).toBe(405);
    expect((await ask(server.port, { method: "HEAD" })).text).toBe("");
  });

  it("offers the given workbook and the sample under their own names", async () => {
    const { text } = await ask(server.port, { path: "/offer.json" });
    expect(JSON.parse(text)).toEqual({ first: "first.xlsx", sample: "sample.xlsx", addInId: ADD_IN_ID });
    expect((await ask(server.port, { path: "/first.xlsx" })).text).toBe("\u0001\u0002\u0003");
  });

  it("gives the pane as it ships but for the address of the client library", async () => {
    const shipped = readFileSync(join(ROOT, ".cache", "workbench", "pane", "taskpane.html"), "utf8");
    const { text } = await ask(server.port, { path: "/pane/taskpane.html" });
    expect(text).not.toBe(shipped);
    expect(text.replaceAll("/office-js/", "https://appsforoffice.microsoft.com/lib/1/hosted/")).toBe(shipped);
    expect((await ask(server.port, { path: "/office-js/office.js" })).status).toBe(200);
  });

  it("lets the pane run its own scripts and nothing that is unsafe", async () => {
    for (const path of ["/pane/taskpane.html", "/pane/commands.html", "/pane/notice.html", "/pane/support.html"]) {
      const policy = (await ask(server.port, { path })).headers["content-security-policy"] ?? "";
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain("unsafe");
    }
  });

  it("answers the next one after a connection that says nothing", async () => {
    const silent = connect(server.port, "127.0.0.1");
    await new Promise((resolve) => silent.on("connect", resolve));
    silent.destroy();
    expect((await ask(server.port, { path: "/health" })).status).toBe(200);
  });
});
