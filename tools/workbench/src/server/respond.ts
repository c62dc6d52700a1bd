/** Answers of the local server. */

import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { HEALTH_PATH, KEY_HEADER } from "../serverProtocol";
import { COMMON_HEADERS, type Origins } from "./policies";
import type { Routes } from "./routes";

const PAGE_NAME = "localhost";
const LOCAL_NAMES: readonly string[] = [PAGE_NAME, "127.0.0.1", "[::1]"];
/** Paths of the page itself. */
const PAGE_PATHS = ["/", "/index.html"];

/** The address of a request; null when it cannot be read or names another server than this one. */
function addressOf(request: IncomingMessage): URL | null {
  const base = `https://${request.headers.host ?? ""}`;
  const address = request.url ?? "";
  // A foreign name that resolves to this machine would share the origin of the page that uses it. An address that is whole names
  // a server of its own, which counts no more than the header does.
  if (!URL.canParse(base) || !URL.canParse(address, base)) return null;
  const asked = new URL(address, base);
  return [asked, new URL(base)].every(({ hostname }) => LOCAL_NAMES.includes(hostname)) ? asked : null;
}

/** Whether the request carries the key; how long this takes says nothing of the key. */
function hasKey(request: IncomingMessage, key: string): boolean {
  const given = request.headers[KEY_HEADER.toLowerCase()];
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return typeof given === "string" && timingSafeEqual(digest(given), digest(key));
}

/** Gives what stands in `routes` and nothing else; what needs the key, to whoever has it. */
export async function respond(
  routes: Routes,
  origins: Origins,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = addressOf(request);
  if (address === null) {
    end(response, 421, "This server answers for localhost alone.");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    end(response, 405, "There is nothing to change here.", { Allow: "GET, HEAD" });
    return;
  }
  const { pathname: path, hostname, port, search } = address;
  const served = routes.get(path);
  if (served === undefined) {
    end(response, 404, "There is nothing at this address.");
    return;
  }
  if (hostname !== PAGE_NAME && PAGE_PATHS.includes(path)) {
    // Page and pane are of one site by this name alone.
    end(response, 308, "", { Location: `https://${PAGE_NAME}:${port}${path}${search}` });
    return;
  }
  if (served.needsKey === true && !hasKey(request, key)) {
    end(response, 403, "This file is given to the page that npm start opened, and to no other.");
    return;
  }
  const bytes = await served.read(origins);
  const policy = served.policy === null ? {} : { "Content-Security-Policy": served.policy(origins) };
  const access = path === HEALTH_PATH ? { "Access-Control-Allow-Origin": origins.page } : {};
  const name =
    served.fileName === undefined
      ? {}
      : { "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(served.fileName)}` };
  response.writeHead(200, {
    ...COMMON_HEADERS,
    ...policy,
    ...access,
    ...name,
    "Content-Type": served.contentType,
    "Content-Length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Sends whoever comes without encryption to the same address with it. */
export function redirect(request: IncomingMessage, response: ServerResponse): void {
  if (addressOf(request) === null) end(response, 421, "This server answers for localhost alone.");
  else end(response, 308, "", { Location: `https://${request.headers.host ?? ""}${request.url ?? "/"}` });
}

function end(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...COMMON_HEADERS, ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}
