/**
 * The document around the pane, of the pane's own origin: the client library talks to the window around its frame, and from here
 * what it says goes to the worker without waiting for the page.
 */

import type { PaneLoad } from "../protocol";

/** Of the page that may load the pane: the server names it. Where the pane shares its origin, it is that one. */
const pageOrigins = [document.documentElement.dataset.pageOrigin, location.origin];

/** Loads the pane, and carries between it and the worker what the two say. */
function loadPane({ name, path, title }: PaneLoad, port: MessagePort): void {
  const frame = document.createElement("iframe");
  Object.assign(frame, { name, title, src: path });
  addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow && origin === location.origin && typeof data === "string")
      port.postMessage(data);
  });
  port.onmessage = ({ data }: MessageEvent<string>) => frame.contentWindow?.postMessage(data, location.origin);
  document.body.append(frame);
}

addEventListener("message", function takeLoad({ source, origin, data, ports }: MessageEvent<PaneLoad>): void {
  const [port] = ports;
  if (source !== window.parent || !pageOrigins.includes(origin) || port === undefined) return;
  removeEventListener("message", takeLoad);
  loadPane(data, port);
});
