/** What a row is concerned by: a project, the whole ecosystem, or projects by name, one or several in a cell. */

import { isCellError } from "../model/table";
import { ALL_PROJECTS } from "../words/projects";
import { readOptions } from "../words/readOptions";
import { answerWord, isAmbiguousMark } from "../words/words";
import { fold } from "../words/fold";
import { cleanText, type TableReader } from "./tableReader";

/** What always stands between two names, and what may be a part of one. */
const BETWEEN = /[;|\n\r•]+/;
const PERHAPS_BETWEEN = /,|\s[/+&]\s/;

/** Words for the whole of it, folded. */
const ALL = new Set(
  (
    "all|all projects|every project|ecosystem|the ecosystem|tous|tous les projets|ecosysteme|l ecosysteme|todos|todos los proyectos|" +
    "ecosistema|el ecosistema|todos os projetos|todos os projectos|ecossistema|o ecossistema"
  ).split("|"),
);

/** What a row is concerned by: `scope` as its column says it, `projects` by name. */
export interface Concerned {
  readonly scope: "project" | "ecosystem" | null;
  readonly projects: readonly string[];
}

/**
 * Reads what a row is concerned by. Where it names no project, the column of the scope speaks for it: who is concerned by the
 * ecosystem is so by each project, and in a list without a column of projects its words for one are its name.
 */
export function concernReader(reader: TableReader): (row: number) => Concerned {
  const namesOf = projectReader(reader);
  const hasNames = reader.has("project");
  return (row) => {
    const text = reader.text(row, "scope");
    const code = text === null ? undefined : readOptions(text, "SCOPE").codes[0];
    const scope = code === "project" || code === "ecosystem" ? code : null;
    const named = namesOf(row);
    if (named.length > 0 || text === null || scope === null) return { scope, projects: named };
    const said = scope === "ecosystem" ? [ALL_PROJECTS] : hasNames ? [] : [text];
    return { scope, projects: said };
  };
}

/**
 * Reads the projects of a row, each name once as it is first written there; `ALL_PROJECTS` where the cell names them all.
 *
 * A comma, a slash or a plus may be a part of a name: it parts two names only where one of its sides stands alone in another
 * cell, or each of them beside something else.
 */
function projectReader(reader: TableReader): (row: number) => readonly string[] {
  if (!reader.has("project")) return () => [];
  const wholes = new Map<string, string>();
  for (const cell of reader.cells("project")) {
    if (typeof cell !== "string") continue;
    for (const part of strongParts(cell)) wholes.set(fold(part), part);
  }
  const sides = new Map<string, number>();
  for (const whole of wholes.values()) {
    for (const side of new Set(sidesOf(whole).map(fold))) sides.set(side, (sides.get(side) ?? 0) + 1);
  }
  const isSeveral = (parts: readonly string[]): boolean =>
    parts.length > 1 &&
    (parts.some((part) => wholes.has(fold(part))) || parts.every((part) => (sides.get(fold(part)) ?? 0) > 1));
  return (row) => {
    const cell = reader.cell(row, "project");
    if (cell === null || isCellError(cell) || typeof cell === "boolean") return [];
    const names = strongParts(String(cell)).flatMap((part) => {
      const parts = sidesOf(part);
      return isSeveral(parts) ? parts : [part];
    });
    const said = names.filter((name) => !isAmbiguousMark(name) && answerWord(name) === null && fold(name) !== "");
    const read = said.map((name) => (ALL.has(fold(name)) ? ALL_PROJECTS : name));
    return [...new Map(read.map((name) => [fold(name) || name, name])).values()];
  };
}

function strongParts(text: string): string[] {
  return partsOf(text, BETWEEN);
}

function sidesOf(text: string): string[] {
  return partsOf(text, PERHAPS_BETWEEN);
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map(cleanText)
    .filter((part) => part !== "");
}
