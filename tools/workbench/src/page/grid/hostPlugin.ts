/** Ties the grid to the host: what the user types goes to the host, and only the host changes anything else. */

import { cellKey, cellPlace } from "excel-host/screen";

import { cellContent, pictureData } from "./gridData";
import type { Command, GridLibrary } from "./library";
import type { CellPatch, ViewState } from "./viewState";

/** Carries changes of the host into the grid. */
export const HOST_UPDATE = "HOST_UPDATE";

export interface HostUpdate {
  readonly cells: readonly CellPatch[];
  /** Sheets whose pictures are replaced, with the ids of those that go. */
  readonly pictures: readonly { readonly sheetId: string; readonly gone: readonly string[] }[];
}

/** What the plugin needs of the page; handed in as `custom.link` of the model. */
export interface GridLink {
  readonly state: ViewState;
  /** The user emptied a cell or typed a text into it. */
  onEdit(sheetId: string, row: number, column: number, text: string): void;
}

/** Commands of the user that change the grid's own data; every other one is refused. */
const EDITS = new Set(["UPDATE_CELL", "CLEAR_CELL", "CLEAR_CELLS", "DELETE_CONTENT"]);
/** Commands that change only how the user looks at the grid, among those that the library counts as changes. */
const VIEWS = new Set(["RESIZE_COLUMNS_ROWS"]);
/** Commands of the library's own kind that would bring the grid out of step with the host. */
const REFUSED_LOCALLY = new Set([
  "REQUEST_UNDO",
  "REQUEST_REDO",
  "AUTOFILL_TABLE_COLUMN",
  "SORT_CELLS",
  "UPDATE_FILTER",
  "DUPLICATE_SHEET",
]);

/** Registers the plugin with the library; once for the page. */
export function registerHostPlugin({ UIPlugin, registries, coreTypes }: GridLibrary): void {
  class HostPlugin extends UIPlugin {
    private readonly link: GridLink;
    private isUpdating = false;

    constructor(config: ConstructorParameters<GridLibrary["UIPlugin"]>[0]) {
      super(config);
      // The grid that makes the model hands this in.
      this.link = config.custom.link as GridLink;
    }

    override allowDispatch(command: Command): string {
      if (this.isUpdating) return "Success";
      const { type } = command;
      if (REFUSED_LOCALLY.has(type)) return "Readonly";
      if (!coreTypes.has(type) || VIEWS.has(type)) return "Success";
      const isFormatOnly = type === "UPDATE_CELL" && command.content === undefined;
      return EDITS.has(type) && !isFormatOnly ? "Success" : "Readonly";
    }

    override handle(command: Command): void {
      if (command.type === HOST_UPDATE) this.update(command as Command & HostUpdate);
      else if (!this.isUpdating && command.type === "UPDATE_CELL") this.report(command);
      else if (!this.isUpdating && command.type === "CLEAR_CELL") this.report({ ...command, content: "" });
    }

    private report({ sheetId, col, row, content }: Command): void {
      if (typeof content !== "string") return;
      this.link.onEdit(String(sheetId), Number(row), Number(col), content);
    }

    private update({ cells, pictures }: HostUpdate): void {
      this.isUpdating = true;
      try {
        for (const { sheetId, keys } of cells) for (const key of keys) this.updateCell(sheetId, key);
        for (const { sheetId, gone } of pictures) this.updatePictures(sheetId, gone);
      } finally {
        this.isUpdating = false;
      }
    }

    private updateCell(sheetId: string, key: number): void {
      const { state } = this.link;
      const { row, column: col } = cellPlace(key);
      const cell = state.sheet(sheetId)?.cells.get(cellKey(row, col));
      const { content, isPlain } = cellContent(cell?.text ?? "");
      const style = cell === undefined ? null : (state.looks[cell.look] ?? null);
      this.dispatch("UPDATE_CELL", { sheetId, col, row, content, style, format: isPlain ? "@" : "" });
      this.dispatch("SET_BORDER", {
        sheetId,
        col,
        row,
        border: cell === undefined ? undefined : state.lines[cell.lines],
      });
    }

    private updatePictures(sheetId: string, gone: readonly string[]): void {
      for (const figureId of gone) this.dispatch("DELETE_FIGURE", { sheetId, figureId });
      for (const picture of this.link.state.sheet(sheetId)?.pictures ?? []) {
        const { id: figureId, left, top, width, height } = picture;
        const place = { sheetId, figureId, col: 0, row: 0, offset: { x: left, y: top }, size: { width, height } };
        this.dispatch("CREATE_IMAGE", { ...place, definition: pictureData(picture) });
      }
    }
  }
  registries.featurePluginRegistry?.add("host", HostPlugin);
}
