/** The user's columns of a result that is restored, over those that stand: no text of either is lost. */

import { OWN_TABLE_IDS } from "../contract/kinds";
import type { KeptNote } from "../history/history";
import { cellText } from "../history/typedOver";
import type { Audit } from "../model/audit";
import type { PlanCell, UserColumn } from "../model/plan";
import type { KeptColumns } from "./keptState";
import type { KeptTexts } from "./keptTexts";

/**
 * Columns and cells of the restored result count. What was written since stays where the restored cell is blank; what stands in
 * the place of another text goes to the list of notes.
 */
export function restoredTexts(standing: KeptTexts, restored: KeptColumns, audit: Audit): KeptTexts {
  const { columns, history } = standing;
  const names = new Map(audit.stakeholders.map(({ key, name }) => [key, name]));
  const notes: KeptNote[] = [];
  const merged = OWN_TABLE_IDS.map((id) => {
    const now = columns[id];
    const own = restored.get(id) ?? [];
    const added = now.filter(({ header }) => !own.some((column) => isSame(column.header, header)));
    return [id, [...own.map((column) => overStanding(column, now, noteOf(audit.asOf, names, notes))), ...added]];
  });
  return {
    ...standing,
    columns: Object.fromEntries(merged) as KeptTexts["columns"],
    history: {
      ...history,
      notes: [...history.notes, ...notes.filter((note) => !history.notes.some((known) => isSameNote(known, note)))],
    },
  };
}

type Note = (header: string, key: string, cell: PlanCell) => void;

function noteOf(date: string, names: ReadonlyMap<string, string>, notes: KeptNote[]): Note {
  return (column, key, cell) => {
    notes.push({ date, key, name: names.get(key) ?? key, column, value: cellText(cell) });
  };
}

function overStanding(column: UserColumn, standing: readonly UserColumn[], note: Note): UserColumn {
  const now = standing.find(({ header }) => isSame(header, column.header));
  if (now === undefined) return column;
  const cells = new Map(column.cells);
  for (const [key, cell] of now.cells) {
    const kept = cells.get(key) ?? null;
    if (kept === null || cellText(kept) === "") cells.set(key, cell);
    else if (cellText(kept) !== cellText(cell) && !(now.isCalculated && isFormula(cell)))
      note(column.header, key, cell);
  }
  return { ...column, cells, isCalculated: column.isCalculated && now.isCalculated };
}

function isFormula(cell: PlanCell): boolean {
  return typeof cell === "object" && cell !== null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isSameNote(one: KeptNote, other: KeptNote): boolean {
  return one.key === other.key && one.column === other.column && one.value === other.value;
}
