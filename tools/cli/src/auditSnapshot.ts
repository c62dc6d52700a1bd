/**
 * `npm run audit` as a snapshot of the heap: Node starts with the code compiled, the client loaded and the words of all languages
 * looked up, as after the audit of a first file. `node --build-snapshot auditSnapshot.js` makes it.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startupSnapshot } from "node:v8";

import { newWorkbook, openWorkbook, saveWorkbook } from "excel-host";

import { auditWorkbook } from "../../../src/app/auditWorkbook";
import { ADD_IN_ID } from "../../../src/core/contract/names";
import { runAuditCommand } from "./auditCommand";
import { connectHost } from "./connectHost";

/** A list that goes through most of the code: the bundle stands in `.cache/cli`. */
const SAMPLE = join(__dirname, "..", "..", "assets", "sample-stakeholders.xlsx");

async function warmUp(): Promise<void> {
  const opened = openWorkbook(readFileSync(SAMPLE), ADD_IN_ID);
  const excel = connectHost(opened.workbook, {});
  await auditWorkbook({ asOf: "2026-11-23", language: null, chosen: null, pinned: [], unlisted: [], convert: false });
  await excel.idle();
  saveWorkbook(opened);
  // Lets go of the sample.
  connectHost(newWorkbook(ADD_IN_ID).workbook, {});
}

startupSnapshot.setDeserializeMainFunction(() => {
  // The name of the command stands where that of a script does.
  void runAuditCommand(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
});

// A snapshot is made whatever happens here but for this: the process ends with another code.
warmUp().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
