/** The pane's document as it ships, with the one address changed that leads away from this machine. */

/** Where the client library is served from in production. */
const HOSTED_CLIENT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Lets the document load the installed client library instead of the hosted one.
 *
 * @param clientPath Path of the library's folder on this server, with slashes around it.
 * @throws Error when the document does not name the hosted library: then something else would be tried than what ships.
 */
export function localPaneDocument(html: string, clientPath: string): string {
  if (!html.includes(`${HOSTED_CLIENT}office.js`)) throw new Error("The pane's document does not load office.js.");
  return html.replaceAll(HOSTED_CLIENT, clientPath);
}
