/** Everything a workbook holds at one moment, to be brought back later in the very objects that hold it. */

import { takeFormulasAnew } from "../formulas/formulaState";
import { CellRow } from "../model/cellRow";
import { FormatTable } from "../model/format";
import { Journal } from "../model/journal";
import { Revision } from "../model/revision";
import type { Workbook } from "../model/workbook";

/**
 * What undo leaves as it is: what belongs to the view or to the application, what Excel keeps apart from the sheets, and the
 * counters from which ids come, so that none comes twice.
 */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  ...[
    "activeSheet",
    "activeChart",
    "selection",
    "moreSelected",
    "calculationMode",
    "calculationPending",
    "readOnly",
    "clock",
  ],
  ...["settings", "settingsChanged", "fileName", "nextSheetNumber", "nextObjectNumber", "rangeFollowers"],
]);

type Restore = () => void;

/** Remembers a workbook; what it returns brings it back as it was, any number of times. Cells and formats are shared. */
export function snapshotOf(workbook: Workbook): Restore {
  const restores: Restore[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [workbook];
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (typeof each !== "object" || each === null || seen.has(each)) continue;
    seen.add(each);
    remember(each, restores, waiting);
  }
  return () => {
    for (const restore of restores) restore();
    takeFormulasAnew(workbook);
    workbook.referencesChanged = true;
    workbook.revision.raise();
  };
}

/** Notes how to bring one object back, and what it leads to. */
function remember(object: object, restores: Restore[], waiting: unknown[]): void {
  if (object instanceof Revision || object instanceof Journal || object instanceof FormatTable) return;
  if (object instanceof CellRow) restores.push(object.remember());
  else if (Array.isArray(object)) {
    const items = [...(object as unknown[])];
    // One by one: a list of a million is too long for the arguments of a call.
    for (const item of items) waiting.push(item);
    restores.push(() => {
      object.length = 0;
      for (const item of items) object.push(item);
    });
  } else if (object instanceof Map) {
    const entries = [...(object as Map<unknown, unknown>)];
    for (const [, value] of entries) waiting.push(value);
    restores.push(() => {
      object.clear();
      for (const [key, value] of entries) object.set(key, value);
    });
  } else if (object instanceof Set) {
    const items = [...(object as Set<unknown>)];
    restores.push(() => {
      object.clear();
      for (const item of items) object.add(item);
    });
  } else rememberFields(object, restores, waiting);
}

function rememberFields(object: object, restores: Restore[], waiting: unknown[]): void {
  const fields = Object.entries(object).filter(([name]) => !LEFT_ALONE.has(name));
  for (const [, value] of fields) waiting.push(value);
  // What is frozen never changes.
  if (Object.isFrozen(object)) return;
  restores.push(() => {
    const known = new Set(fields.map(([name]) => name));
    for (const name of Object.keys(object))
      if (!known.has(name) && !LEFT_ALONE.has(name)) Reflect.deleteProperty(object, name);
    Object.assign(object, Object.fromEntries(fields));
  });
}
