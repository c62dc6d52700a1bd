import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { request as plainRequest, type IncomingHttpHeaders } from "node:http";
import { request as secureRequest } from "node:https";
import { connect, createServer, type AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { connect as connectSecurely } from "node:tls";

import { FIRST_PATH, KEY_HEADER, KEY_NAME } from "../src/serverProtocol";
import { startServer, type WorkbenchServer } from "../src/server/server";

const ROOT = join(__dirname, "..", "..", "..");
/** As in manifest.xml: settings that a workbook keeps for the add-in are those of this id. */
const ADD_IN_ID = "d9ed6ed8-3fb6-46d6-97e7-42d9de732f25";
const BUILD_MS = 180_000;

/** Where a machine has no IPv6, this is the address it has: what holds of both holds of the one. */
const SIX = Object.values(networkInterfaces())
  .flat()
  .some((each) => each?.address === "::1")
  ? "::1"
  : "127.0.0.1";

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
  readonly key?: string | undefined;
  readonly isPlain?: boolean;
  /** Address of this machine; that of IPv4 unless given. */
  readonly address?: string;
}

async function ask(
  port: number,
  { path = "/", method = "GET", host, key, isPlain = false, address = "127.0.0.1" }: Asked = {},
): Promise<Answered> {
  const request = isPlain ? plainRequest : secureRequest;
  const headers = { Host: host ?? `localhost:${port}`, ...(key === undefined ? {} : { [KEY_HEADER]: key }) };
  return new Promise((resolve, reject) => {
    const options = { host: address, port, path, method, headers, rejectUnauthorized: false, agent: false };
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

/** First line of the answer to a request as it stands: the client of Node mends headers. */
async function askRaw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connectSecurely({ host: "127.0.0.1", port, rejectUnauthorized: false }, () => socket.write(request));
    socket.on("error", reject).once("data", (data: Buffer) => {
      socket.destroy();
      resolve(data.toString("latin1").split("\r\n")[0] ?? "");
    });
  });
}

const workbook = (name: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new Uint8Array([1, 2, 3]) });
const options = { root: ROOT, first: workbook("liste d’ici.xlsx"), sample: workbook("sample.xlsx") };

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
    // The address of a request may name a server of its own; the header counts all the same.
    const whole = `https://localhost:${server.port}/health`;
    expect((await ask(server.port, { path: whole, host: "evil.example" })).status).toBe(421);
    expect((await ask(server.port, { path: "/health", host: `127.0.0.1:${server.port}` })).status).toBe(200);
  });

  it.each(["Host:", "Host: /", "Host: localhost@evil.example", "Host: evil.example#localhost"])(
    "refuses a request whose header is %s",
    async (header) => {
      for (const address of ["/health", `https://localhost:${server.port}/health`])
        expect(await askRaw(server.port, `GET ${address} HTTP/1.1\r\n${header}\r\n\r\n`)).toContain(" 421 ");
    },
  );

  it("gives nothing but what it was made to give", async () => {
    for (const path of ["/package.json", "/../package.json", "/%2e%2e/package.json", "/pane/../../package.json"])
      expect([path, (await ask(server.port, { path })).status]).toEqual([path, 404]);
    expect((await ask(server.port, { method: "POST" })).status).toBe(405);
    expect((await ask(server.port, { method: "HEAD" })).text).toBe("");
  });

  it("offers the sample to whoever asks", async () => {
    const { text } = await ask(server.port, { path: "/offer.json" });
    expect(JSON.parse(text)).toEqual({ sample: "sample.xlsx", addInId: ADD_IN_ID, paneOrigin: server.paneOrigin });
    expect((await ask(server.port, { path: "/sample.xlsx" })).text).toBe("\u0001\u0002\u0003");
  });

  it("gives the user's own workbook, and its name, only to the page that has the key of this very server", async () => {
    const { hash, origin } = new URL(server.address);
    expect(origin).toBe(server.origin);
    const key = new URLSearchParams(hash.slice(1)).get(KEY_NAME) ?? "";
    expect(key.length).toBeGreaterThanOrEqual(20);
    const other = await startServer({ ...options, port: 0 });
    const [, otherKey = ""] = other.address.split("=");
    await other.close();
    for (const wrong of [undefined, "", otherKey, key.slice(0, -1)]) {
      const { status, text, headers } = await ask(server.port, { path: FIRST_PATH, key: wrong });
      expect([wrong, status]).toEqual([wrong, 403]);
      expect(text + JSON.stringify(headers)).not.toContain("liste");
    }
    const { status, text, headers } = await ask(server.port, { path: FIRST_PATH, key });
    expect([status, text]).toEqual([200, "\u0001\u0002\u0003"]);
    expect(headers["content-disposition"]).toBe("attachment; filename*=UTF-8''liste%20d%E2%80%99ici.xlsx");
  });

  it("gives the pane an origin of its own, of the same site, where there is nothing but the pane", async () => {
    const { hostname, port } = new URL(server.paneOrigin);
    expect([hostname, Number(port) === server.port]).toEqual(["localhost", false]);
    const statuses = async (paths: readonly string[]): Promise<number[]> =>
      Promise.all(paths.map(async (path) => (await ask(Number(port), { path })).status));
    expect(await statuses(["/pane/taskpane.html", "/office-js/office.js", "/relay.html", "/page/relay.js"])).toEqual([
      200, 200, 200, 200,
    ]);
    const { hash } = new URL(server.address);
    const key = new URLSearchParams(hash.slice(1)).get(KEY_NAME) ?? "";
    expect((await ask(Number(port), { path: FIRST_PATH, key })).status).toBe(404);
    expect(await statuses(["/", "/index.html", "/page/main.js", "/offer.json", "/sample.xlsx"])).toEqual([
      404, 404, 404, 404, 404,
    ]);
    expect((await ask(Number(port), { path: "/health", host: "evil.example" })).status).toBe(421);
  });

  it("lets its own page alone frame the pane, and ask whether it is there", async () => {
    const port = Number(new URL(server.paneOrigin).port);
    for (const path of ["/pane/taskpane.html", "/relay.html"]) {
      const policy = (await ask(port, { path })).headers["content-security-policy"] ?? "";
      expect(policy).toMatch(new RegExp(`; frame-ancestors 'self' ${server.origin}$`));
    }
    expect((await ask(port, { path: "/relay.html" })).text).toContain(`data-page-origin="${server.origin}"`);
    expect((await ask(port, { path: "/health" })).headers["access-control-allow-origin"]).toBe(server.origin);
    const page = (await ask(server.port)).headers;
    expect(page["content-security-policy"]).toContain(`; frame-src 'self' ${server.paneOrigin};`);
    expect(page["content-security-policy"]).toContain("; frame-ancestors 'none'");
    // Without it, a browser keeps both in one process: they are of one site.
    expect(
      [page, (await ask(port, { path: "/relay.html" })).headers].map((own) => own["origin-agent-cluster"]),
    ).toEqual(["?1", "?1"]);
  });

  it("shows its page by one name, that of the pane", async () => {
    for (const name of ["127.0.0.1", "[::1]"]) {
      const { status, headers } = await ask(server.port, { path: "/?pane=320", host: `${name}:${server.port}` });
      expect([status, headers.location]).toEqual([308, `${server.origin}/?pane=320`]);
    }
  });

  it("answers at whichever address of this machine its name is looked up", async () => {
    const { status } = await ask(server.port, { path: "/health", address: SIX });
    expect(status).toBe(200);
  });

  it("takes no port that another program has at the other address", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, SIX, resolve));
    const { port } = other.address() as AddressInfo;
    const next = await startServer({ ...options, port });
    expect(next.port).toBeGreaterThan(port);
    await next.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it("needs no key to open the sample", async () => {
    const plain = await startServer({ ...options, first: null, port: 0 });
    expect(plain.address).toBe(plain.origin);
    expect((await ask(plain.port, { path: FIRST_PATH })).status).toBe(404);
    await plain.close();
  });

  it("gives the pane as it ships but for the address of the client library", async () => {
    const shipped = readFileSync(join(ROOT, ".cache", "workbench", "pane", "taskpane.html"), "utf8");
    const { text } = await ask(server.port, { path: "/pane/taskpane.html" });
    expect(text).not.toBe(shipped);
    expect(text.replaceAll("/office-js/", "https://appsforoffice.microsoft.com/lib/1/hosted/")).toBe(shipped);
    expect((await ask(server.port, { path: "/office-js/office.js" })).status).toBe(200);
  });

  it.each(["en", "fr", "es", "pt"])(
    "gives the workbooks that work without the add-in in %s, as its help links to them",
    async (language) => {
      const help = (await ask(server.port, { path: "/pane/support.html" })).text;
      for (const content of ["template", "example"]) {
        const path = `assets/partnership-${content}-${language}.xlsx`;
        const { status, headers } = await ask(server.port, { path: `/pane/${path}` });

        // The build takes quotes away that a page does not need.
        expect(help).toMatch(new RegExp(`href="?${path}\\b`));
        expect([status, headers["content-type"]]).toEqual([
          200,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ]);
      }
    },
  );

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
