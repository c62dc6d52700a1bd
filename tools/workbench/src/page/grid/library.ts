/**
 * The grid library as far as it is used here. It is installed as it is and loaded by script tags of its own, never bundled:
 * whoever wants may put another build of it in its place.
 */

/** A rectangle in the library's words; zero-based, both ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A command and what it carries. */
export type Command = Readonly<Record<string, unknown>> & { readonly type: string };

export interface GridGetters {
  getActiveSheetId(): string;
  getSheetIds(): string[];
  getActivePosition(): { readonly col: number; readonly row: number };
  getSelectedZone(): Zone;
  /** Rows and columns on screen, frozen ones apart. */
  getActiveMainViewport(): Zone;
  getActiveSheetScrollInfo(): { readonly scrollX: number; readonly scrollY: number };
}

export interface GridModel {
  readonly getters: GridGetters;
  readonly selection: {
    selectZone(
      anchor: { readonly cell: { readonly col: number; readonly row: number }; readonly zone: Zone },
      options: { readonly scrollIntoView: boolean },
    ): void;
  };
  dispatch(type: string, payload: object): unknown;
  on(event: "update", owner: object, listener: () => void): void;
  off(event: "update", owner: object): void;
  exportData(): Readonly<Record<string, unknown>>;
  leaveSession(): Promise<void>;
}

/** What the library calls when it starts, asks and carries out commands. */
interface Plugin {
  dispatch(type: string, payload: object): unknown;
  allowDispatch(command: Command): string | readonly string[];
  handle(command: Command): void;
}

interface Registry {
  content: Record<string, unknown>;
  add(key: string, value: unknown): unknown;
}

export interface GridLibrary {
  readonly Model: new (data: object, config: object) => GridModel;
  readonly Spreadsheet: unknown;
  readonly UIPlugin: new (config: { readonly custom: Readonly<Record<string, unknown>> }) => Plugin;
  readonly registries: Readonly<Record<string, Registry>>;
  /** Types of the commands that change data. */
  readonly coreTypes: ReadonlySet<string>;
}

/** One running component tree. */
export interface GridApp {
  mount(place: Element): Promise<unknown>;
  destroy(): void;
}

export interface ComponentLibrary {
  readonly App: new (component: unknown, config: { readonly props: object; readonly templates: string }) => GridApp;
}

interface LibraryRealm {
  readonly o_spreadsheet?: GridLibrary;
  readonly owl?: ComponentLibrary;
}

/** @throws Error when the script tags of the page did not bring the libraries. */
export function gridLibraries(): { readonly grid: GridLibrary; readonly components: ComponentLibrary } {
  const { o_spreadsheet: grid, owl: components } = globalThis as LibraryRealm;
  if (grid === undefined || components === undefined) throw new Error("The grid was not loaded.");
  return { grid, components };
}
