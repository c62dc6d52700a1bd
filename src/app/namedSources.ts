/** Tables, lists and columns that somebody named. */

import { isListOf } from "../core/lists/nameLists";
import type { Audit } from "../core/model/audit";
import type { Discovery } from "../core/model/discovery";
import type { NamedColumn } from "../core/model/mapping";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import type { AuditRequest } from "./auditRequest";

/**
 * Pins whose source has a dot in its name: `v1` and `2.Acteur` of a sheet `v1.2` become `v1.2` and `Acteur`. Others stay as
 * they are.
 */
export function resolvePins<Column extends NamedColumn>(
  pinned: readonly Column[],
  { sheets, tables }: Discovery,
): Column[] {
  const names = [...tables, ...sheets].map(({ name }) => name).filter((name) => name.includes("."));
  return pinned.map((pin) => {
    const whole = `${pin.table}.${pin.header}`;
    const cut = [...whole.matchAll(/\./g)]
      .map(({ index }) => index)
      .reverse()
      .find((index) => names.some((name) => isListOf(name, whole.slice(0, index))));
    return cut === undefined ? pin : { ...pin, table: whole.slice(0, cut), header: whole.slice(cut + 1) };
  });
}

/** @throws WorkbookError when a table, list or column somebody named is not there. */
export function refuseUnknownNames(
  discovery: Discovery,
  lists: readonly { readonly table: Table }[],
  { chosen, pinned, unlisted = [] }: Pick<AuditRequest, "chosen" | "pinned" | "unlisted">,
): void {
  const sources = [...discovery.tables, ...lists.map(({ table }) => table)];
  const headersOf = (name: string): readonly string[] => {
    const source = sources.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (source === undefined) throw new WorkbookError("table-not-found", name);
    return source.headers;
  };
  for (const name of chosen ?? []) headersOf(name);
  for (const { table, header } of resolvePins<NamedColumn>([...pinned, ...unlisted], discovery)) {
    const wanted = header.trim().toLowerCase();
    if (!headersOf(table).some((own) => own.trim().toLowerCase() === wanted)) {
      throw new WorkbookError("column-not-found", `${table}.${header}`);
    }
  }
}

/**
 * Refuses a project that nobody is concerned by. One that was chosen earlier and is gone is no error: then all are counted.
 *
 * @throws WorkbookError `project-not-found`; its subject is the name, then the projects there are, a line each.
 */
export function refuseUnknownProject({ project, projects, tables }: Audit, wanted = ""): void {
  if (wanted.trim() === "" || project !== null || tables.length === 0) return;
  throw new WorkbookError("project-not-found", [wanted.trim(), ...projects.map(({ name }) => name)].join("\n"));
}
