/**
 * Settings of the add-in in the file: the properties of its web extension part, where Office keeps them.
 *
 * The package names a list of task panes, the list refers to a part for each add-in, and that part holds the settings as
 * name and JSON text. Source: MS-OWEXML, sections 2.1 and 2.2.
 */

import { element } from "../xml/element";
import { attribute, joinElement, splitElement, type ElementText } from "../xml/xmlText";
import type { Package } from "./package";

/** The add-in that is played where nobody says which. */
export const ANY_ADD_IN = "00000000-0000-4000-8000-000000000000";

const TASK_PANES_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Reads the settings of the add-in, name to JSON text; a file that has none gives none. */
export function readSettings(pack: Package, addInId: string): Map<string, string> {
  const part = findPart(pack, addInId);
  return part === null ? new Map<string, string>() : readProperties(pack.text(part), part);
}

/** Writes the settings: into the part of the add-in, or into a new one. */
export function writeSettings(pack: Package, addInId: string, settings: ReadonlyMap<string, string>): void {
  const part = findPart(pack, addInId);
  if (part !== null) pack.write(part, withProperties(pack.text(part), part, settings));
  else if (settings.size > 0) addPart(pack, addInId, settings);
}

function panesPart(pack: Package): string | null {
  const panes = pack.relationships("").find(({ type }) => type === TASK_PANES_TYPE);
  return panes !== undefined && pack.has(panes.target) ? panes.target : null;
}

/** The part of the add-in among those the task panes refer to. */
function findPart(pack: Package, addInId: string): string | null {
  const panes = panesPart(pack);
  if (panes === null) return null;
  const parts = pack.relationships(panes).filter(({ type, target }) => type === EXTENSION_TYPE && pack.has(target));
  return parts.find(({ target }) => referenceId(pack.text(target), target) === addInId.toLowerCase())?.target ?? null;
}

function referenceId(xml: string, part: string): string {
  const reference = splitElement(xml, part).children.find(({ name }) => name === "reference");
  return reference === undefined ? "" : (attribute(reference.text, "id") ?? "").toLowerCase();
}

function readProperties(xml: string, part: string): Map<string, string> {
  const properties = splitElement(xml, part).children.find(({ name }) => name === "properties");
  const settings = new Map<string, string>();
  if (properties === undefined) return settings;
  for (const { text } of splitElement(properties.text, part).children) {
    const name = attribute(text, "name");
    const value = attribute(text, "value");
    if (name !== null && value !== null && isJson(value)) settings.set(name, value);
  }
  return settings;
}

/** What is no JSON was put there by something else than this API; it could not be shown. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function propertiesXml(settings: ReadonlyMap<string, string>, prefix: string): string {
  const list = [...settings].map(([name, value]) => element(`${prefix}property`, { name, value }));
  return element(`${prefix}properties`, {}, list);
}

function withProperties(xml: string, part: string, settings: ReadonlyMap<string, string>): string {
  const split = splitElement(xml, part);
  const own: ElementText = { name: "properties", text: propertiesXml(settings, split.prefix) };
  const children = split.children.map((child) => (child.name === "properties" ? own : child));
  return joinElement({ ...split, children });
}

function addPart(pack: Package, addInId: string, settings: ReadonlyMap<string, string>): void {
  const part = pack.freePath("xl/webextensions/webextension*.xml");
  pack.write(
    part,
    `${HEAD}<we:webextension xmlns:we="${EXTENSION_NAMESPACE}" id="{${addInId.toUpperCase()}}">` +
      `<we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `${propertiesXml(settings, "we:")}<we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  );
  pack.addOverride(part, "application/vnd.ms-office.webextension+xml");
  const panes = panesPart(pack) ?? addPanes(pack);
  const id = pack.addRelationship(panes, EXTENSION_TYPE, part);
  const split = splitElement(pack.text(panes), panes);
  const p = split.prefix;
  const text =
    `<${p}taskpane dockstate="right" visibility="0" width="350" row="1">` +
    `<${p}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${p}taskpane>`;
  pack.write(panes, joinElement({ ...split, children: [...split.children, { name: "taskpane", text }] }));
}

function addPanes(pack: Package): string {
  const panes = pack.freePath("xl/webextensions/taskpanes*.xml");
  pack.write(panes, `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"></wetp:taskpanes>`);
  pack.addOverride(panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  pack.addRelationship("", TASK_PANES_TYPE, panes);
  return panes;
}
