/** The documents of the add-in as they ship, with the one address changed that leads away from this machine. */

/** Where the client library is served from in production. */
const HOSTED_CLIENT = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Lets a document load the installed client library instead of the hosted one.
 *
 * @param clientPath Path of the library's folder on this server, with slashes around it.
 * @param needsClient Whether the document must name the hosted library.
 * @throws Error when it must and does not: then something else would be tried than what ships.
 */
export function localPaneDocument(html: string, clientPath: string, needsClient: boolean): string {
  if (needsClient && !html.includes(`${HOSTED_CLIENT}office.js`))
    throw new Error("The pane's document does not load office.js.");
  return html.replaceAll(HOSTED_CLIENT, clientPath);
}
