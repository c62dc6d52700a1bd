/** The embedded Excel in Node: the real client library as globals of the process, talking to the host. */

export { connectClient, type ClientLocation } from "./transports/nodeClient";
