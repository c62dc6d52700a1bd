/** The worker of the page: keeps the workbook off the threads of the grid and the pane. */

import type { FromHost, ToHost } from "../protocol";
import { HostSession } from "./hostSession";

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: FromHost): void;
  onmessage: ((event: MessageEvent<ToHost>) => void) | null;
}

// A worker's global scope is no window, which is what the compiler takes it for.
const scope = globalThis as unknown as WorkerScope;
const session = new HostSession((message) => scope.postMessage(message));
scope.onmessage = ({ data }) => session.receive(data);
