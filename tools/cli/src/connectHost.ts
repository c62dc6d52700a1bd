/** Starts the embedded host for a workbook and connects the client library of this process to it. */

import { join } from "node:path";
import { startupSnapshot } from "node:v8";

import { EmbeddedExcel, type HostProfile, type Workbook } from "excel-host";
import { connectClient } from "excel-host/node";

import { compile } from "../../commandLine/codeCache";

/** Folder of the project: the bundle stands in `.cache/cli`. */
const ROOT = join(__dirname, "..", "..");

/** The embedded host, with `Excel` and `OfficeExtension` of the real client library as globals talking to it. */
export function connectHost(workbook: Workbook, profile: Partial<HostProfile>): EmbeddedExcel {
  const excel = new EmbeddedExcel(workbook, profile);
  const clientFolder = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
  const run = (source: string, file: string): void => {
    compile(source, file, join(__dirname, "client.code")).runInThisContext();
  };
  // A snapshot of the heap holds the compiled client itself, and can hold no script to be compiled.
  connectClient(excel, startupSnapshot.isBuildingSnapshot() ? { clientFolder } : { clientFolder, run });
  return excel;
}
