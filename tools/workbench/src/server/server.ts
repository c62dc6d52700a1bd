/** The local https server of the workbench: a port for the page and one for the pane, reachable from this machine alone. */

import { randomBytes } from "node:crypto";
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Server, Socket } from "node:net";
import { join } from "node:path";

import { KEY_NAME } from "../serverProtocol";
import { loadCertificate, type ServerCertificate } from "./certificate";
import { listenOnLoopback, type Loopback } from "./loopback";
import { redirect, respond } from "./respond";
import { paneRoutes, workbenchRoutes, type Routes, type RouteSource } from "./routes";

export interface WorkbenchServer {
  /** Of the page: `https://localhost:3443`. */
  readonly origin: string;
  /** Of the pane: `https://localhost:3444`. */
  readonly paneOrigin: string;
  /** Address of the page: the origin, and the key of this server where the page opens a file of the user's. */
  readonly address: string;
  readonly port: number;
  /** Hash of the certificate's public key, for a browser that shall trust it for once. */
  readonly publicKeyHash: string;
  close(): Promise<void>;
}

export interface ServerOptions extends RouteSource {
  /** The port wanted; when it is taken, the next free one is. 0 takes any. */
  readonly port: number;
}

/** First byte of a TLS handshake. */
const TLS_HANDSHAKE = 0x16;
const KEY_BYTES = 16;

/** Starts the server. @throws Error when no port is free or something was not built. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const routes = workbenchRoutes(options);
  const pageKey = randomBytes(KEY_BYTES).toString("base64url");
  const certificate = await loadCertificate(join(options.root, ".cache", "workbench", "certificate"));
  const sockets = new Set<Socket>();
  const origins = { page: "", pane: "" };
  const open = async (port: number, own: Routes): Promise<Loopback> =>
    listenOnLoopback(
      port,
      connector(certificate, sockets, async (request, response) => respond(own, origins, pageKey, request, response)),
    );
  const page = await open(options.port, routes);
  const pane = await open(options.port === 0 ? 0 : page.port + 1, paneRoutes(routes)).catch(async (error: unknown) => {
    await page.close();
    throw error;
  });
  origins.page = originOf(page);
  origins.pane = originOf(pane);
  return {
    origin: origins.page,
    paneOrigin: origins.pane,
    address: options.first === null ? origins.page : `${origins.page}/#${KEY_NAME}=${pageKey}`,
    port: page.port,
    publicKeyHash: certificate.publicKeyHash,
    close: async () => {
      const closed = Promise.all([page.close(), pane.close()]);
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function originOf({ port }: Loopback): string {
  return `https://localhost:${port}`;
}

/** Takes connections, keeps them in `sockets` while they last, and lets `answer` have what is asked for in them. */
function connector(
  { key, cert }: ServerCertificate,
  sockets: Set<Socket>,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): (socket: Socket) => void {
  const secure = createSecureServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(asError(error)));
  });
  const plain = createPlainServer(redirect);
  return (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A browser drops connections it opened in advance; that is no failure of the server.
    socket.on("error", () => socket.destroy());
    sortByFirstByte(socket, secure, plain);
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Hands a connection to the server that speaks its language. */
function sortByFirstByte(socket: Socket, secure: Server, plain: Server): void {
  socket.once("readable", () => {
    const first = socket.read(1) as Uint8Array | null;
    if (first === null) return;
    socket.unshift(first);
    (first[0] === TLS_HANDSHAKE ? secure : plain).emit("connection", socket);
  });
}
