/** One port of this machine, on both addresses that `localhost` stands for: which one a system tries first is its own affair. */

import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

export interface Loopback {
  readonly port: number;
  /** Takes no more connections; resolves once those that were taken have ended. */
  close(): Promise<void>;
}

const FOUR = "127.0.0.1";
const SIX = "::1";
const PORTS_TRIED = 50;

/**
 * Listens at `wanted` or the next port that is free on both addresses, on the older one alone where a machine knows no other.
 *
 * @param wanted 0 takes any port.
 * @throws Error when no port is free.
 */
export async function listenOnLoopback(wanted: number, onConnection: (socket: Socket) => void): Promise<Loopback> {
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    const four = await listen(onConnection, FOUR, wanted === 0 ? 0 : wanted + tried);
    if (four === "absent") throw new Error(`This machine has no address ${FOUR}.`);
    if (four === "taken") continue;
    const { port } = four.address() as AddressInfo;
    const six = await listen(onConnection, SIX, port);
    const servers = six === "absent" || six === "taken" ? [four] : [four, six];
    const close = async (): Promise<void> => {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    };
    // Another program there might be taken for this one.
    if (six === "taken") await close();
    else return { port, close };
  }
  throw new Error(`No port is free from ${wanted} to ${wanted + PORTS_TRIED - 1}.`);
}

/** A server on one address and port; `taken` when another program has it, `absent` when the machine has no such address. */
async function listen(
  onConnection: (socket: Socket) => void,
  host: string,
  port: number,
): Promise<Server | "taken" | "absent"> {
  return new Promise((resolve, reject) => {
    const server = createServer(onConnection);
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve("taken");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve("absent");
      else reject(error);
    });
    server.listen({ host, port }, () => resolve(server));
  });
}
