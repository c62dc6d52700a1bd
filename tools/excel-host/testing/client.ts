/** Where the client library is installed. */

import { dirname } from "node:path";

/** Folder of the scripts of the real office.js. */
export const CLIENT_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"));
