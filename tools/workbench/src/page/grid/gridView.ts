/** The grid: shows the view of the workbook and tells what the user does in it. */

import type { Rect, ViewChange, ViewPart } from "excel-host/screen";

import { rowsAround } from "../rowsAround";
import { gridData } from "./gridData";
import { HOST_UPDATE, registerHostPlugin, type GridLink, type HostUpdate } from "./hostPlugin";
import { gridLibraries, type GridApp, type GridModel } from "./library";
import { PatchQueue } from "./patchQueue";
import { ViewState, type AppliedChange } from "./viewState";

/** What the user does in the grid. */
export interface GridHandlers {
  onEdit(sheetId: string, row: number, column: number, text: string): void;
  onSelect(sheetId: string, rect: Rect): void;
  /** Other rows are shown, whose cells are needed. */
  onLook(part: ViewPart): void;
  /** The sheets or what is shown of them changed. */
  onShown(): void;
}

/** The active cell and the selection around it. */
export interface GridSelection {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
}

/** What the grid was given to do: for the tests. */
export interface GridWork {
  /** Layouts of the whole grid. */
  layouts: number;
  /** Cells that went into it, by layouts and by changes. */
  cells: number;
  /** Most cells that went into it in one piece. */
  mostCells: number;
}

interface Shown {
  readonly app: GridApp;
  readonly model: GridModel;
}

export class GridView {
  state = new ViewState();
  readonly work: GridWork = { layouts: 0, cells: 0, mostCells: 0 };
  private readonly libraries = gridLibraries();
  private readonly skeleton: Readonly<Record<string, unknown>>;
  private shown: Shown | null = null;
  private lastSelection = "";
  private lastLook = "";
  private wanted: { readonly sheetId: string; readonly rect: Rect } | null = null;
  /** Layouts of the grid follow each other, never overlap. */
  private layout: Promise<void> = Promise.resolve();
  private readonly patches = new PatchQueue((cells) => this.carry({ cells, pictures: [] }));

  /** @param templates Text of the library's templates. */
  constructor(
    private readonly place: HTMLElement,
    private readonly templates: string,
    private readonly handlers: GridHandlers,
  ) {
    const { grid } = this.libraries;
    this.skeleton = new grid.Model({}, {}).exportData();
    registerHostPlugin(grid);
    // The library's own menus offer what only the host may do.
    for (const [name, menu] of Object.entries(grid.registries)) if (name.endsWith("MenuRegistry")) menu.content = {};
  }

  get activeSheetId(): string | null {
    return this.shown?.model.getters.getActiveSheetId() ?? null;
  }

  /** Null before anything is shown. */
  get selection(): GridSelection | null {
    if (this.shown === null) return null;
    const { getters } = this.shown.model;
    const { col: column, row } = getters.getActivePosition();
    const { top, left, bottom, right } = getters.getSelectedZone();
    return { sheetId: getters.getActiveSheetId(), row, column, rect: { top, left, bottom, right } };
  }

  /** Starts over with another workbook. */
  clear(): void {
    this.state = new ViewState();
    this.lastSelection = "";
    this.lastLook = "";
    this.wanted = null;
    this.remove();
  }

  /** Shows what changed in the workbook. */
  apply(change: ViewChange): void {
    const before = new Map(this.state.sheets.map(({ frame, pictures }) => [frame.id, pictures]));
    const applied = this.state.apply(change);
    if (this.shown === null || applied.isStructural) this.layOut();
    else {
      if (applied.pictures.length > 0) this.carry({ cells: [], pictures: changedPictures(applied, before) });
      this.patches.add(applied.cells);
    }
    this.handlers.onShown();
  }

  /** Puts back what the host holds in a cell, after the user typed something into it. */
  restore(sheetId: string, key: number): void {
    this.carry({ cells: [{ sheetId, keys: [key] }], pictures: [] });
  }

  /** Shows a sheet and selects cells in it, as the host wants it. */
  select(sheetId: string, rect: Rect): void {
    this.wanted = { sheetId, rect };
    this.followWanted();
  }

  /** Selects cells as the user does: the host is told. */
  choose(sheetId: string, rect: Rect, active: { readonly row: number; readonly column: number }): void {
    if (this.shown === null || this.activeSheetId !== sheetId) return;
    const cell = { col: active.column, row: active.row };
    this.shown.model.selection.selectZone({ cell, zone: { ...rect } }, { scrollIntoView: true });
  }

  activate(sheetId: string): void {
    const active = this.activeSheetId;
    if (this.shown === null || active === null || active === sheetId) return;
    this.shown.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
  }

  /** Gives the keyboard back to the grid, whose invisible editor takes every key. */
  focus(): void {
    this.place.querySelector<HTMLElement>(".o-grid .o-composer")?.focus();
  }

  private carry(update: HostUpdate): void {
    this.count(update.cells.reduce((sum, { keys }) => sum + keys.length, 0));
    this.shown?.model.dispatch(HOST_UPDATE, update);
  }

  private count(cells: number): void {
    this.work.cells += cells;
    this.work.mostCells = Math.max(this.work.mostCells, cells);
  }

  private followWanted(): void {
    const { shown, wanted } = this;
    if (shown === null || wanted === null || this.state.sheet(wanted.sheetId) === undefined) return;
    this.wanted = null;
    const { sheetId, rect } = wanted;
    this.lastSelection = selectionText(sheetId, rect);
    this.activate(sheetId);
    const cell = { col: rect.left, row: rect.top };
    shown.model.selection.selectZone({ cell, zone: { ...rect } }, { scrollIntoView: true });
  }

  private layOut(): void {
    const kept = this.selection;
    const scroll = this.shown?.model.getters.getActiveSheetScrollInfo() ?? null;
    this.remove();
    const { grid, components } = this.libraries;
    const { state, handlers } = this;
    this.patches.clear();
    this.work.layouts += 1;
    this.count(state.sheets.reduce((sum, { cells }) => sum + cells.size, 0));
    const link: GridLink = { state, onEdit: handlers.onEdit.bind(handlers) };
    const model = new grid.Model(gridData(this.skeleton, state), { custom: { link } });
    const app = new components.App(grid.Spreadsheet, {
      props: { model, notifyUser: () => undefined },
      templates: this.templates,
    });
    const shown = { app, model };
    this.shown = shown;
    if (kept !== null && state.sheet(kept.sheetId)?.frame.isVisible === true) putBack(model, kept);
    this.layout = this.layout.then(async () => {
      if (this.shown !== shown) return;
      await app.mount(this.place);
      if (scroll !== null) model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: scroll.scrollX, offsetY: scroll.scrollY });
      this.followWanted();
      model.on("update", this, () => this.report());
      this.report();
      handlers.onShown();
    });
  }

  private remove(): void {
    if (this.shown === null) return;
    this.shown.model.off("update", this);
    this.shown.app.destroy();
    this.shown = null;
    this.place.replaceChildren();
  }

  /** Tells of another selection or sheet. */
  private report(): void {
    const { selection } = this;
    if (selection === null) return;
    this.reportLook();
    const { sheetId, rect } = selection;
    const text = selectionText(sheetId, rect);
    if (text === this.lastSelection) return;
    this.lastSelection = text;
    this.handlers.onSelect(sheetId, rect);
  }

  /** Tells of other rows on screen. */
  private reportLook(): void {
    if (this.shown === null) return;
    const { getters } = this.shown.model;
    const part = { sheetId: getters.getActiveSheetId(), ...rowsAround(getters.getActiveMainViewport()) };
    const text = [part.sheetId, part.top, part.bottom].join();
    if (text === this.lastLook) return;
    this.lastLook = text;
    this.handlers.onLook(part);
  }
}

/** Shows in a new layout what the user looked at in the one before. */
function putBack(model: GridModel, { sheetId, rect, row, column }: GridSelection): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  model.selection.selectZone({ cell: { col: column, row }, zone: { ...rect } }, { scrollIntoView: false });
}

function changedPictures(
  applied: AppliedChange,
  before: ReadonlyMap<string, readonly { readonly id: string }[]>,
): HostUpdate["pictures"] {
  return applied.pictures.map((sheetId) => ({ sheetId, gone: (before.get(sheetId) ?? []).map(({ id }) => id) }));
}

function selectionText(sheetId: string, { top, left, bottom, right }: Rect): string {
  return [sheetId, top, left, bottom, right].join();
}
