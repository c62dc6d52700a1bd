/** Everything the server gives away, by path. What is not in here does not exist for it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

import { FIRST_PATH, HEALTH_PATH, type Offer, RELAY_PATH, SAMPLE_PATH } from "../serverProtocol";
import { localPaneDocument } from "./paneDocument";
import { PAGE_POLICY, PANE_POLICY, type Origins, type Policy, RELAY_POLICY, SCRIPT_POLICY } from "./policies";

export interface Served {
  readonly contentType: string;
  /** Content-Security-Policy; null where a browser heeds none. */
  readonly policy: Policy | null;
  /** Whether only the page that was opened with the server's key gets it. */
  readonly needsKey?: boolean;
  /** Name under which it is kept; absent where it has none. */
  readonly fileName?: string;
  readonly read: (origins: Origins) => Promise<Uint8Array> | Uint8Array;
}
export type Routes = ReadonlyMap<string, Served>;

/** A workbook that is offered to the page. */
export interface OfferedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RouteSource {
  /** Folder of the project. */
  readonly root: string;
  /** The user's own workbook, which the page opens first; null when it opens the sample. */
  readonly first: OfferedWorkbook | null;
  /** What the button Sample opens. */
  readonly sample: OfferedWorkbook;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
};
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CLIENT_PATH = "/office-js/";

/** What the frame of the pane is made of. */
const PANE_PATHS = [RELAY_PATH, "/relay.css", "/page/relay.js", HEALTH_PATH];
const PANE_FOLDERS = ["/pane/", CLIENT_PATH];

/** What the origin of the pane has: nothing else. */
export function paneRoutes(routes: Routes): Routes {
  const isOfPane = (path: string): boolean =>
    PANE_PATHS.includes(path) || PANE_FOLDERS.some((folder) => path.startsWith(folder));
  return new Map([...routes].filter(([path]) => isOfPane(path)));
}

/** The grid and what it stands on, as installed. */
const GRID_FILES = [
  ["owl.js", "@odoo/owl/dist/owl.iife.min.js"],
  ["o_spreadsheet.js", "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js"],
  ["o_spreadsheet.css", "@odoo/o-spreadsheet/dist/o_spreadsheet.css"],
  ["o_spreadsheet.xml", "@odoo/o-spreadsheet/dist/o_spreadsheet.xml"],
] as const;

/**
 * The paths of the workbench. What was built is read at once, so that a later build does not change a running server.
 *
 * @throws Error when something was not built.
 */
export function workbenchRoutes({ root, first, sample }: RouteSource): Routes {
  const built = join(root, ".cache", "workbench");
  const modules = join(root, "node_modules");
  const routes = new Map<string, Served>();
  const page = join(root, "tools", "workbench", "src", "page", "static");
  addFolder(routes, "/", page, read);
  addFolder(routes, "/page/", join(built, "page"), read);
  addFolder(routes, "/pane/", join(built, "pane"), read);
  addFolder(routes, CLIENT_PATH, join(modules, "@microsoft", "office-js", "dist"), readWhenAsked);
  required(routes, "/pane/taskpane.html");
  addTemplates(routes, join(root, "assets"));
  for (const [name, file] of GRID_FILES) {
    routes.set(`/grid/${name}`, { contentType: typeOf(name), policy: null, read: readWhenAsked(join(modules, file)) });
  }
  for (const path of [...routes.keys()].filter((each) => /^\/pane\/.*\.html$/.test(each))) {
    const isPane = path === "/pane/taskpane.html";
    addDocument(routes, path, join(built, path), PANE_POLICY, (html) => localPaneDocument(html, CLIENT_PATH, isPane));
  }
  addDocument(routes, "/index.html", join(page, "index.html"), PAGE_POLICY, (html) => html);
  addRelay(routes, join(page, "relay.html"));
  routes.set("/", required(routes, "/index.html"));
  addJson(routes, HEALTH_PATH, () => ({ status: "ok" }));
  const addInId = addInIdOf(root);
  addJson(routes, "/offer.json", ({ pane }): Offer => ({ sample: sample.name, addInId, paneOrigin: pane }));
  const workbook = { contentType: WORKBOOK_TYPE, policy: null };
  routes.set(SAMPLE_PATH, { ...workbook, read: () => sample.bytes });
  // A file of the user's is nobody else's on this machine; its very name is not.
  if (first !== null)
    routes.set(FIRST_PATH, { ...workbook, needsKey: true, fileName: first.name, read: () => first.bytes });
  return routes;
}

/** @throws Error when the manifest names no id. */
function addInIdOf(root: string): string {
  const [, id] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(join(root, "manifest.xml"), "utf8")) ?? [];
  if (id === undefined) throw new Error("manifest.xml names no id.");
  return id;
}

function typeOf(name: string): string {
  return CONTENT_TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";
}

function read(path: string): Served["read"] {
  const bytes = readFileSync(path);
  return () => bytes;
}

function readWhenAsked(path: string): Served["read"] {
  return async () => readFile(path);
}

/** Adds every file below a folder. */
function addFolder(
  routes: Map<string, Served>,
  prefix: string,
  folder: string,
  reader: (path: string) => Served["read"],
): void {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: start the workbench with npm start, which builds it.`);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(routes, `${prefix}${entry.name}/`, path, reader);
    else if (entry.isFile()) {
      const policy = extname(entry.name) === ".js" ? SCRIPT_POLICY : null;
      routes.set(`${prefix}${entry.name}`, { contentType: typeOf(entry.name), policy, read: reader(path) });
    }
  }
}

/** Workbooks that work without the add-in, where a build puts them. */
function addTemplates(routes: Map<string, Served>, folder: string): void {
  for (const name of readdirSync(folder).filter((own) => /^partnership-(?:template|example)-/.test(own))) {
    const file = { contentType: WORKBOOK_TYPE, policy: null, fileName: name };
    routes.set(`/pane/assets/${name}`, { ...file, read: readWhenAsked(join(folder, name)) });
  }
}

function required(routes: Routes, path: string): Served {
  const served = routes.get(path);
  if (served === undefined) throw new Error(`${path} was not built.`);
  return served;
}

function addDocument(
  routes: Map<string, Served>,
  path: string,
  file: string,
  policy: Policy,
  change: (html: string) => string,
): void {
  const bytes = new TextEncoder().encode(change(readFileSync(file, "utf8")));
  routes.set(path, { contentType: typeOf(file), policy, read: () => bytes });
}

/** The document around the pane knows whom to listen to. */
function addRelay(routes: Map<string, Served>, file: string): void {
  const html = readFileSync(file, "utf8");
  const read = ({ page }: Origins): Uint8Array => new TextEncoder().encode(html.replace("{page-origin}", page));
  routes.set(RELAY_PATH, { contentType: typeOf(file), policy: RELAY_POLICY, read });
}

function addJson(routes: Map<string, Served>, path: string, contentOf: (origins: Origins) => object): void {
  const read = (origins: Origins): Uint8Array => new TextEncoder().encode(JSON.stringify(contentOf(origins)));
  routes.set(path, { contentType: typeOf(".json"), policy: null, read });
}
