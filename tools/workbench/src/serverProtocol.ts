/** What the page and its server agree on. */

/** Says that the server answers; the page may ask for it at the port of the pane. */
export const HEALTH_PATH = "/health";
/** The document around the pane. */
export const RELAY_PATH = "/relay.html";

/** The user's own workbook, given only with the key; not there when the page opens the sample. */
export const FIRST_PATH = "/first.xlsx";
export const SAMPLE_PATH = "/sample.xlsx";
/** Header with the server's key. */
export const KEY_HEADER = "X-Workbench-Key";
/** Name of the key in the fragment of the page's address, which no browser sends to a server. */
export const KEY_NAME = "key";

/** What the server has to offer, `/offer.json`. */
export interface Offer {
  /** File name of the sample. */
  readonly sample: string;
  /** Id in the manifest of the add-in. */
  readonly addInId: string;
  /** Origin that is the pane’s alone. */
  readonly paneOrigin: string;
}
