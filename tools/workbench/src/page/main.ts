/** Starts the page of the workbench. */

import { cellKey, columnLetters, type Rect, type ViewChange } from "excel-host/screen";

import { resultName } from "../../../commandLine/resultName";
import { SAMPLE_PATH, type Offer } from "../serverProtocol";
import { button, element } from "./dom";
import { attachDrawer } from "./drawer";
import { acceptDrops, keepFile, readBytes, readFirst, readOffer, type NamedFile } from "./files";
import { FormulaBar } from "./formulaBar";
import { GridView, type GridWork } from "./grid/gridView";
import { directionOf, Jumps } from "./jump";
import { reachedPaneOrigin } from "./paneFrame";
import { SheetTabs } from "./sheetTabs";
import { attachSplitter } from "./splitter";
import { readStartOptions } from "./startOptions";
import { Workbench, type WorkbenchSurface } from "./workbench";

class Page implements WorkbenchSurface {
  readonly workbench: Workbench;
  private readonly grid: GridView;
  private readonly tabs: SheetTabs;
  private readonly formulaBar: FormulaBar;

  constructor(
    templates: string,
    private readonly offer: Offer,
    paneOrigin: string,
  ) {
    const { played, paneWidth } = readStartOptions(location.search);
    const pane = element("pane", HTMLElement);
    this.workbench = new Workbench(pane, this, played, offer.addInId, paneOrigin);
    this.grid = new GridView(element("grid", HTMLElement), templates, {
      onEdit: (sheetId, row, column, text) => void this.edit(sheetId, row, column, text),
      onSelect: (sheetId, rect) => this.select(sheetId, rect),
      onLook: (part) => this.workbench.look(part),
      onShown: () => {
        this.showFrame();
        void this.showInput();
      },
    });
    this.tabs = new SheetTabs(element("tabs", HTMLElement), (sheetId) => this.grid.activate(sheetId));
    this.formulaBar = new FormulaBar(
      element("active-cell", HTMLOutputElement),
      element("formula", HTMLInputElement),
      ({ sheetId, address }, text) => void this.workbench.edit({ sheet: sheetId, address, text, source: "Local" }),
      () => this.grid.focus(),
    );
    attachSplitter(element("splitter", HTMLElement), pane, paneWidth);
    attachDrawer(this.workbench, () => this.grid.activeSheetId);
    button("message-close", () => this.tell("", false));
    this.attachFiles();
    this.attachEditing();
  }

  get gridWork(): GridWork {
    return this.grid.work;
  }

  showOpened(name: string): void {
    element("file-name", HTMLElement).textContent = name;
    this.grid.clear();
    this.tell("", false);
  }

  showChange(change: ViewChange): void {
    this.grid.apply(change);
    void this.showInput();
  }

  showSelection(sheetId: string, rect: Rect): void {
    this.grid.select(sheetId, rect);
    this.showFrame();
    void this.showInput();
  }

  tell(message: string, isProblem: boolean): void {
    const line = element("message", HTMLElement);
    line.textContent = message;
    line.classList.toggle("problem", isProblem);
  }

  private select(sheetId: string, rect: Rect): void {
    this.workbench.select(sheetId, rect);
    this.showFrame();
    void this.showInput();
  }

  /** Tabs and the note on rows left out. */
  private showFrame(): void {
    const frames = this.grid.state.sheets.map(({ frame }) => frame);
    const { activeSheetId } = this.grid;
    this.tabs.show(
      frames.filter(({ isVisible }) => isVisible).map(({ id, name, tabColor }) => ({ id, name, tabColor })),
      activeSheetId,
    );
    const active = frames.find(({ id }) => id === activeSheetId);
    const notice = element("notice", HTMLElement);
    notice.hidden = active === undefined || active.rowsLeftOut === 0;
    if (active !== undefined && !notice.hidden) {
      const shown = active.rows.toLocaleString("en");
      const more = active.rowsLeftOut.toLocaleString("en");
      notice.textContent = `The grid shows the first ${shown} rows; ${more} more are in the workbook and the pane reads them.`;
    }
  }

  private async showInput(): Promise<void> {
    const { selection } = this.grid;
    if (selection === null) return;
    const { sheetId, row, column } = selection;
    const address = `${columnLetters(column)}${row + 1}`;
    const { formula } = await this.workbench.ask("cell", { sheet: sheetId, address });
    const now = this.grid.selection;
    if (now?.sheetId !== sheetId || now.row !== row || now.column !== column) return;
    const content = typeof formula === "boolean" ? String(formula).toUpperCase() : String(formula);
    this.formulaBar.show({ sheetId, address }, content);
  }

  private async edit(sheetId: string, row: number, column: number, text: string): Promise<void> {
    const address = `${columnLetters(column)}${row + 1}`;
    await this.workbench.edit({ sheet: sheetId, address, text, source: "Local" });
    this.grid.restore(sheetId, cellKey(row, column));
  }

  private attachFiles(): void {
    const input = element("file-input", HTMLInputElement);
    button("open-file", () => input.click());
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file !== undefined) void this.openFile(file);
      input.value = "";
    });
    acceptDrops(element("drop-hint", HTMLElement), (file) => void this.openFile(file));
    button("open-sample", () => void this.openSample());
    button("save-result", () => void this.save());
  }

  /**
   * F2 and a double click edit in the formula bar: the grid knows only what a cell shows. Ctrl+Z and Ctrl+Y are the host's, which
   * knows what the add-in did, and so are Ctrl+C and Ctrl with an arrow: the grid knows only the cells around those on screen.
   */
  private attachEditing(): void {
    const grid = element("grid", HTMLElement);
    const jumps = new Jumps(this.workbench, this.grid);
    const edit = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.formulaBar.focus();
    };
    grid.addEventListener("dblclick", edit, { capture: true });
    grid.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "F2") edit(event);
        const step = stepOf(event);
        const direction = directionOf(event);
        const isCopy = isCopyKey(event);
        if (step === null && direction === null && !isCopy) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (step !== null) void this.takeStep(step);
        if (direction !== null) jumps.add(direction, event.shiftKey);
        if (isCopy) void this.copy();
      },
      { capture: true },
    );
  }

  private async takeStep(step: "undo" | "redo"): Promise<void> {
    const isDone = await this.workbench.ask(step, null);
    const nothing = step === "undo" ? "There is nothing to undo." : "There is nothing to redo.";
    this.tell(isDone ? "" : nothing, false);
  }

  /** Puts the selected cells on the clipboard, as text. */
  private async copy(): Promise<void> {
    const { selection } = this.grid;
    const frame = selection === null ? undefined : this.grid.state.sheet(selection.sheetId)?.frame;
    if (selection === null || frame === undefined) return;
    const { sheetId, rect } = selection;
    const text = await this.workbench.ask("copied", { sheetId, rect, rows: frame.rows });
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      this.tell(`Nothing was copied: the browser does not allow it (${String(error)}).`, true);
    }
  }

  /** Opens what the page was opened with, or the sample. */
  async openFirst(first: NamedFile | null): Promise<void> {
    if (first === null) await this.openSample();
    else this.workbench.open(first.name, first.bytes);
  }

  private async openSample(): Promise<void> {
    if (!this.mayLeave(this.offer.sample)) return;
    this.workbench.open(this.offer.sample, await readBytes(SAMPLE_PATH));
  }

  private async openFile(file: File): Promise<void> {
    if (!this.mayLeave(file.name)) return;
    this.workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** Asks before what was not saved is lost. */
  private mayLeave(next: string): boolean {
    const { isUnsaved, fileName } = this.workbench;
    return (
      !isUnsaved || confirm(`What changed in ${fileName} is not saved and will be lost. Open ${next} all the same?`)
    );
  }

  private async save(): Promise<void> {
    const name = resultName(this.workbench.fileName);
    keepFile(name, await this.workbench.save());
    this.tell(`${name} was saved to your downloads.`, false);
  }
}

/** What a key asks for: Ctrl+Z or, on a Mac, ⌘Z; Ctrl+Y or Ctrl+Shift+Z. */
function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

/** Ctrl+C or, on a Mac, ⌘C. */
function isCopyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "c";
}

async function start(): Promise<void> {
  const templates = new TextDecoder().decode(await readBytes("/grid/o_spreadsheet.xml"));
  const offer = await readOffer();
  const page = new Page(templates, offer, await reachedPaneOrigin(offer.paneOrigin));
  // For the console and the tests.
  Object.assign(globalThis, { workbench: page.workbench, gridWork: page.gridWork });
  await page.openFirst(await readFirst(location.hash));
}

start().catch((error: unknown) => {
  const line = element("message", HTMLElement);
  line.textContent = `The workbench could not start: ${String(error)}`;
  line.classList.add("problem");
});
