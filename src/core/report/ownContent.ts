/** What a run must know of its own sheets before it writes over them, as plain data. */

import type { SheetKind } from "../contract/kinds";
import type { OwnSheet, OwnSheets } from "../model/ownSheet";
import type { History } from "../history/history";
import type { TypedOverCell } from "../history/typedOver";

/** What a run must know of its own sheets before it writes over them. */
export interface OwnContent {
  readonly sheets: readonly OwnSheet[];
  readonly history: History;
  /** Cells of ours typed over since the last run. */
  readonly typedOver: readonly TypedOverCell[];
}

/** The sheet of ours of a kind, or null. */
export function ownSheet({ sheets }: Pick<OwnSheets, "sheets">, kind: SheetKind): OwnSheet | null {
  return sheets.find((sheet) => sheet.kind === kind) ?? null;
}
