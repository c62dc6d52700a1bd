/** Answers of the local server. */

import type { IncomingMessage, ServerResponse } from "node:http";

import { COMMON_HEADERS } from "./policies";
import type { Routes } from "./routes";

const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** The path of a request; null when its address cannot be read or names another server than this one. */
function pathOf(request: IncomingMessage): string | null {
  const host = request.headers.host ?? "";
  const base = `https://${host}`;
  if (!URL.canParse(request.url ?? "", base)) return null;
  const { pathname, hostname } = new URL(request.url ?? "", base);
  // A foreign name that resolves to this machine would share the origin of the page that uses it.
  return LOCAL_NAMES.includes(hostname) ? pathname : null;
}

/** Gives what stands in `routes` and nothing else. */
export async function respond(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  if (path === null) {
    end(response, 421, "This server answers for localhost alone.");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    end(response, 405, "There is nothing to change here.", { Allow: "GET, HEAD" });
    return;
  }
  const served = routes.get(path);
  if (served === undefined) {
    end(response, 404, "There is nothing at this address.");
    return;
  }
  const bytes = await served.read();
  const policy = served.policy === null ? {} : { "Content-Security-Policy": served.policy };
  response.writeHead(200, {
    ...COMMON_HEADERS,
    ...policy,
    "Content-Type": served.contentType,
    "Content-Length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Sends whoever comes without encryption to the same address with it. */
export function redirect(request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request);
  if (path === null) end(response, 421, "This server answers for localhost alone.");
  else end(response, 308, "", { Location: `https://${request.headers.host ?? ""}${request.url ?? "/"}` });
}

function end(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...COMMON_HEADERS, ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}
