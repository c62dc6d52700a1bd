/** The words at the head of a sheet that say whether it is up to date, as the sheet of the state tells it. */

import { STATE_SHEET_NAME } from "../../contract/names";
import { cellChecksum } from "../../history/checksum";
import { cellAddress, quoteSheet } from "../../model/address";
import type { Audit } from "../../model/audit";
import { MadeOnce } from "../../model/madeOnce";
import { mapInSteps, type Steps } from "../../model/steps";
import { reportTexts } from "../../texts/texts";
import { literal } from "./liveText";
import { WARNING_MARK } from "./staleLine";
import { quoteText } from "./structuredRef";

/** Cells of the sheet of the state that formulas elsewhere and the pane read, zero-based. */
export const STATE_CELLS = {
  sentence: { row: 1, column: 0 },
  /** Changes in all. */
  total: { row: 2, column: 0 },
  added: { row: 2, column: 1 },
  removed: { row: 2, column: 2 },
  changed: { row: 2, column: 3 },
  gone: { row: 2, column: 4 },
  byHand: { row: 2, column: 5 },
  subjects: { row: 2, column: 6 },
  /** What was read, as a mark; the ISO day of it, and the language of the sheets. */
  stamp: { row: 3, column: 0 },
  day: { row: 3, column: 1 },
  language: { row: 3, column: 2 },
} as const;
export type StateCell = keyof typeof STATE_CELLS;

/** The address of one of those cells on its own sheet. */
export function stateAddress(cell: StateCell): string {
  const { row, column } = STATE_CELLS[cell];
  return cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$");
}

/** What tells whether a later run read something else: of the same reading each sheet is as up to date as the others. */
export function stampOf(audit: Audit): string {
  return STAMPS.get(audit);
}

/** The same in steps: every sheet names the stamp, and of many stakeholders it takes as long as several sheets. */
export function stampInSteps(audit: Audit): Steps<string> {
  return STAMPS.inSteps(audit);
}

const STAMPS = new MadeOnce<Audit, string>(makeStamp, new WeakMap());

function* makeStamp({ stakeholders, tables, project, terms, subjects }: Audit): Steps<string> {
  const text = JSON.stringify([
    project,
    yield* mapInSteps(stakeholders, (stakeholder) => cellChecksum(JSON.stringify(stakeholder))),
    tables.map(({ table, sheet, rows, nameCells }) => [table, sheet, rows, nameCells]),
    terms?.settings ?? null,
    ...(subjects === undefined ? [] : [subjects.list]),
  ]);
  return `${stakeholders.length} ${cellChecksum(text)}`;
}

/**
 * What stands before the line of a sheet, as an expression without leading `=`. Nothing where the sheet of the state was emptied or
 * is gone.
 */
export function stateWords(audit: Audit): string {
  const cell = (own: StateCell): string => `${quoteSheet(STATE_SHEET_NAME)}!${stateAddress(own)}`;
  const { state } = reportTexts(audit.language);
  const older = literal(`${WARNING_MARK} ${state.older} · `);
  const isOwn = `${cell("stamp")}=${quoteText(stampOf(audit))}`;
  return `IFERROR(IF(${isOwn},${cell("sentence")}&${quoteText(" · ")},IF(${cell("stamp")}="","",${older})),"")`;
}
