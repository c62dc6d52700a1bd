/** The local https server of the workbench: one port for the page and the pane, reachable from this machine alone. */

import { randomBytes } from "node:crypto";
import { createServer as createPlainServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createSocketServer, type Server, type Socket } from "node:net";
import { join } from "node:path";

import { KEY_NAME } from "../serverProtocol";
import { loadCertificate } from "./certificate";
import { redirect, respond } from "./respond";
import { workbenchRoutes, type RouteSource } from "./routes";

export interface WorkbenchServer {
  /** `https://localhost:3443`. */
  readonly origin: string;
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
const PORTS_TRIED = 50;
const KEY_BYTES = 16;

/** Starts the server. @throws Error when no port is free or something was not built. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const routes = workbenchRoutes(options);
  const pageKey = randomBytes(KEY_BYTES).toString("base64url");
  const { key, cert, publicKeyHash } = await loadCertificate(join(options.root, ".cache", "workbench", "certificate"));
  const secure = createSecureServer({ key, cert }, (request, response) => {
    respond(routes, pageKey, request, response).catch((error: unknown) => response.destroy(asError(error)));
  });
  const plain = createPlainServer(redirect);
  const sockets = new Set<Socket>();
  const listener = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A browser drops connections it opened in advance; that is no failure of the server.
    socket.on("error", () => socket.destroy());
    sortByFirstByte(socket, secure, plain);
  });
  const port = await listen(listener, options.port);
  const origin = `https://localhost:${port}`;
  return {
    origin,
    address: options.first === null ? origin : `${origin}/#${KEY_NAME}=${pageKey}`,
    port,
    publicKeyHash,
    close: async () => {
      const closed = new Promise((resolve) => listener.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
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

/** Listens on the loopback address at `wanted` or the next free port; returns the port. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + PORTS_TRIED; port += 1) {
    const taken = await tryPort(server, port);
    if (taken !== null) return taken;
  }
  throw new Error(`No port is free from ${wanted} to ${wanted + PORTS_TRIED - 1}.`);
}

/** The port listened on, or null when it belongs to another program. */
async function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      server.off("listening", accept);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    };
    const accept = (): void => {
      server.off("error", refuse);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    };
    server.once("error", refuse);
    server.once("listening", accept);
    server.listen({ port, host: "127.0.0.1" });
  });
}
