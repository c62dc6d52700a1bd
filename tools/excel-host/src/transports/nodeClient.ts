/** Loads the real, unmodified client library into this Node process and connects it to an embedded host. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { EmbeddedExcel } from "../excel/embeddedExcel";
import { requirementSets } from "../excel/profiles";
import { isSetWithin } from "../protocol/claims";
import { createBridge, passEvents, type NativeBridge } from "./bridge";

/** Where the library lies. */
export interface ClientLocation {
  /** Folder of the library's scripts: `node_modules/@microsoft/office-js/dist`. */
  readonly clientFolder: string;
  /** Runs the library in the global scope of this realm, for whoever keeps its compiled code; without it, it is compiled. */
  readonly run?: (source: string, file: string) => void;
}

/** The globals of one realm the library looks for and makes. */
interface ClientRealm {
  /** The library reads `navigator` and time functions off it. */
  window?: unknown;
  navigator?: unknown;
  _richApiNativeBridge?: unknown;
  Excel?: unknown;
  Office?: unknown;
}

let current: EmbeddedExcel | null = null;
let bridge: NativeBridge | null = null;
let stopEvents: () => void = () => undefined;

/**
 * Makes `excel` the host behind the globals `Excel`, `OfficeExtension` and `Office`, loading the library the first time.
 *
 * Wait for `excel.idle()` before another host is connected: the library's last clean-up would land there.
 */
export function connectClient(excel: EmbeddedExcel, location: ClientLocation): void {
  current = excel;
  // The library is a plain script: it talks to globals.
  const realm = globalThis as ClientRealm;
  if (realm.Excel === undefined) loadClient(realm, location);
  realm.Office = officeOf(excel);
  stopEvents();
  stopEvents = excel.subscribe((entries) => {
    if (bridge !== null) passEvents(bridge, entries);
  });
}

function loadClient(realm: ClientRealm, { clientFolder, run = evaluateGlobally }: ClientLocation): void {
  realm.window ??= globalThis;
  realm.navigator ??= { userAgent: "Node" };
  bridge = createBridge(connected);
  realm._richApiNativeBridge = bridge;
  const file = join(clientFolder, "excel-web-16.00.js");
  run(readFileSync(file, "utf8"), file);
}

function evaluateGlobally(source: string): void {
  // Indirect, so that it runs in the global scope of this very realm: `instanceof Array` must hold across the wire.
  // eslint-disable-next-line no-eval -- the file is the unmodified library of node_modules, and nothing else.
  const evaluate = eval;
  evaluate(source);
}

function connected(): EmbeddedExcel {
  if (current === null) throw new Error("No embedded host is connected.");
  return current;
}

/** The part of `Office` that is there without a browser, as the profile of the host says. */
function officeOf({ profile }: EmbeddedExcel): object {
  const sets = requirementSets(profile);
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const highest = Object.hasOwn(sets, name) ? sets[name] : undefined;
    return highest !== undefined && isSetWithin(version, highest);
  };
  return {
    context: {
      requirements: { isSetSupported },
      displayLanguage: profile.locale,
      contentLanguage: profile.locale,
      host: "Excel",
      platform: "OfficeOnline",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0" },
    },
  };
}
