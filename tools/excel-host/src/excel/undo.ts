/**
 * What a person can take back with Ctrl+Z.
 *
 * Source: "Undo support with the Excel JavaScript API" of the Office Add-ins documentation, and the comments of its pull request
 * (5175 of office-js-docs-pr): the changes of one `sync` are one step; an Excel before ExcelApi 1.19 forgets all steps when an
 * add-in changes anything; a member without undo does the same in every Excel.
 */

import { isSameValue, type Cell } from "../model/cell";
import { OF_VIEW, type WorkbookChange } from "../model/journal";
import { snapshotOf } from "../edits/snapshot";
import type { Rect } from "../model/rect";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { UNDO_SINCE } from "./profiles";
import { isSetWithin } from "../protocol/claims";
import type { HostProfile } from "../protocol/environment";

/** As many steps as Excel keeps. */
const MOST_STEPS = 100;

/** Members that no Excel undoes, as `Class.member`. */
const NEVER: ReadonlySet<string> = new Set([
  ...["Chart.categoryLabelLevel", "Chart.seriesNameLevel", "Workbook.close", "Workbook.save"],
  ...["Workbook.insertWorksheetsFromBase64", "WorkbookProtection.protect", "WorkbookProtection.unprotect"],
  ...["Worksheet.copy", "Worksheet.delete", "WorksheetProtection.protect", "WorksheetProtection.unprotect"],
  // Issue 5918 of office-js.
  "Range.getMergedAreasOrNullObject",
]);

/** Members that Excel on the web does not undo. */
const NOT_ON_WEB: ReadonlySet<string> = new Set(["NamedItem.comment", "Worksheet.standardWidth"]);

/** Members that Excel on Windows and Mac does not undo. */
const NOT_ON_DESKTOP: ReadonlySet<string> = new Set(["Worksheet.name", "Worksheet.position", "Worksheet.visibility"]);

interface Step {
  /** Members that were set or called, as `Class.member`; empty for what the person did. */
  readonly members: readonly string[];
  readonly restore: () => void;
}

/** Begun before something may change, finished afterwards. */
export interface OpenStep {
  readonly restore: () => void;
  readonly revision: number;
}

export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];
  private latest: OpenStep | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly profile: HostProfile,
  ) {}

  /** The steps that can be taken back, the newest last: the members each of them used. */
  get steps(): readonly (readonly string[])[] {
    return this.done.map(({ members }) => members);
  }

  /** Remembers the workbook before something may change it; a request that only reads leaves it to the next one. */
  begin(): OpenStep {
    const revision = this.workbook.revision.count;
    if (this.latest?.revision !== revision) this.latest = { restore: snapshotOf(this.workbook), revision };
    return this.latest;
  }

  /**
   * Keeps a step when anything of the workbook changed.
   *
   * @param changes What events tell of the change.
   * @param members What an add-in used; null when the person did it.
   */
  end({ restore, revision }: OpenStep, changes: readonly WorkbookChange[], members: readonly string[] | null): void {
    const ofView = changes.filter(({ kind }) => OF_VIEW.has(kind)).length;
    // Asking for merged areas changes nothing, and costs the steps all the same.
    const isCut = members?.some((member) => this.isWithoutUndo(member)) === true;
    if (this.workbook.revision.count - revision <= ofView && !isCut) return;
    this.undone = [];
    if (isCut || (members !== null && !isSetWithin(UNDO_SINCE, this.profile.excelApi))) {
      this.done = [];
      return;
    }
    this.done.push({ members: members ?? [], restore });
    if (this.done.length > MOST_STEPS) this.done.shift();
  }

  /** Takes the newest step back; false when there is none. */
  undo(): boolean {
    return this.pass("done", "undone");
  }

  /** Does again what was taken back last; false when there is nothing. */
  redo(): boolean {
    return this.pass("undone", "done");
  }

  /** Forgets all steps: this host cannot take back what somebody else has built upon. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }

  private pass(from: "done" | "undone", to: "done" | "undone"): boolean {
    const step = this[from].pop();
    if (step === undefined) return false;
    this[to].push({ members: step.members, restore: snapshotOf(this.workbook) });
    const before = stateOf(this.workbook);
    step.restore();
    noteDifferences(this.workbook, before);
    return true;
  }

  private isWithoutUndo(member: string): boolean {
    const here = this.profile.payloadLimitBytes === null ? NOT_ON_DESKTOP : NOT_ON_WEB;
    return NEVER.has(member) || here.has(member);
  }
}

/** What events tell of: the sheets, their tables and charts, and their cells by place: `row column`. */
type State = ReadonlyMap<
  Worksheet,
  {
    readonly tables: Worksheet["tables"];
    readonly charts: Worksheet["charts"];
    readonly cells: ReadonlyMap<string, Cell>;
  }
>;

function stateOf({ sheets }: Workbook): State {
  return new Map(
    sheets.map((sheet) => [sheet, { tables: [...sheet.tables], charts: [...sheet.charts], cells: cellsOf(sheet) }]),
  );
}

function cellsOf(sheet: Worksheet): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const row of sheet.rowsWithCells())
    for (const [column, cell] of sheet.rowCells(row) ?? []) cells.set(`${row} ${column}`, cell);
  return cells;
}

/** Whether two cells hold the same; how they look is no matter. */
function isSameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  return a === b || (isSameValue(a?.value ?? null, b?.value ?? null) && a?.formula?.text === b?.formula?.text);
}

/** Tells of what an undo changed, as of edits: the person made them. */
function noteDifferences(workbook: Workbook, before: State): void {
  const { journal, sheets } = workbook;
  for (const sheet of before.keys()) if (!sheets.includes(sheet)) journal.note({ kind: "sheetDeleted", sheet });
  for (const sheet of sheets) {
    const old = before.get(sheet);
    if (old === undefined) {
      journal.note({ kind: "sheetAdded", sheet });
      continue;
    }
    for (const table of old.tables)
      if (!sheet.tables.includes(table)) journal.note({ kind: "tableDeleted", sheet, table });
    for (const table of sheet.tables)
      if (!old.tables.includes(table)) journal.note({ kind: "tableAdded", sheet, table });
    for (const chart of old.charts)
      if (!sheet.charts.includes(chart)) journal.note({ kind: "chartDeleted", sheet, chart });
    for (const chart of sheet.charts)
      if (!old.charts.includes(chart)) journal.note({ kind: "chartAdded", sheet, chart });
    const rect = difference(old.cells, cellsOf(sheet));
    if (rect !== null) journal.note({ kind: "cells", sheet, rect, change: "RangeEdited", shift: "None", before: null });
  }
}

/** The smallest rectangle around the cells that differ; null when none does. */
function difference(before: ReadonlyMap<string, Cell>, after: ReadonlyMap<string, Cell>): Rect | null {
  const places = [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => !isSameContent(before.get(key), after.get(key)))
    .map((key) => key.split(" ").map(Number) as [row: number, column: number]);
  if (places.length === 0) return null;
  const extreme = (index: 0 | 1, least: boolean): number =>
    places.reduce(
      (best, place) => (least ? Math.min(best, place[index]) : Math.max(best, place[index])),
      places[0]?.[index] ?? 0,
    );
  return { top: extreme(0, true), left: extreme(1, true), bottom: extreme(0, false), right: extreme(1, false) };
}
