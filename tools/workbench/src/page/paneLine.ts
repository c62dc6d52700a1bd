/** The worker's end of the line to the pane. */

/**
 * Hands over each message of the client library, parsed; what else a window may be told is left alone.
 *
 * @returns What sends a message to the pane.
 */
export function attachPane(port: MessagePort, onMessage: (message: unknown) => void): (json: string) => void {
  port.onmessage = ({ data }: MessageEvent<string>) => {
    const message = parsed(data);
    if (message !== null) onMessage(message);
  };
  return (json) => port.postMessage(json);
}

function parsed(text: string): unknown {
  if (!text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not a message of the client: those are whole.
    return null;
  }
}
