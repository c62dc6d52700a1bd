/** Projects that a row is concerned by: one or several names in a cell. */

import { isCellError } from "../model/table";
import { ALL_PROJECTS } from "../words/projects";
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

/**
 * Reads the projects of a row, each name once as it is first written there; `ALL_PROJECTS` where the cell names them all.
 *
 * A comma, a slash or a plus may be a part of a name: it parts two names only where one of its sides stands alone in another
 * cell, or each of them beside something else.
 */
export function projectReader(reader: TableReader): (row: number) => readonly string[] {
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
