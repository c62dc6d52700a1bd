/** What somebody wrote into our sheets between the reading of them and the writing. */

import type { OwnTableId } from "../contract/kinds";
import type { PendingCell } from "../history/history";
import { pendingCells } from "../history/pendingCells";
import type { LooseNote } from "../history/standingTable";
import type { TypedOverCell } from "../history/typedOver";
import type { PlanCell, UserColumn } from "../model/plan";
import type { OwnContent } from "./ownContent";

/** Texts that one reading has and the other has not. */
export interface NewTexts {
  readonly cells: readonly PendingCell[];
  readonly loose: readonly LooseNote[];
  readonly typedOver: readonly TypedOverCell[];
}

/** What a later reading has beyond an earlier one; null where nothing. A text that is gone by then is not among it. */
export function newTexts(before: OwnContent, now: OwnContent): NewTexts | null {
  const cells = beyond(pendingCells(before.userColumns), pendingCells(now.userColumns));
  const loose = beyond(before.loose, now.loose);
  const typedOver = beyond(before.typedOver, now.typedOver);
  return cells.length + loose.length + typedOver.length === 0 ? null : { cells, loose, typedOver };
}

function beyond<Item>(before: readonly Item[], now: readonly Item[]): Item[] {
  const known = new Set(before.map((item) => JSON.stringify(item)));
  return now.filter((item) => !known.has(JSON.stringify(item)));
}

/** A content with texts that came meanwhile: the newer text of a cell counts. */
export function withNewTexts(content: OwnContent, { cells, loose, typedOver }: NewTexts): OwnContent {
  const userColumns = new Map<OwnTableId, readonly UserColumn[]>(content.userColumns);
  for (const { table, header, key, cell, numberFormat } of cells) {
    const own = userColumns.get(table) ?? [];
    const column = own.find((candidate) => candidate.header === header);
    const filled: UserColumn = {
      ...(column ?? { header, isCalculated: false, numberFormat }),
      cells: new Map<string, PlanCell>([...(column?.cells ?? []), [key, cell]]),
      isCalculated: false,
    };
    userColumns.set(
      table,
      column === undefined ? [...own, filled] : own.map((other) => (other === column ? filled : other)),
    );
  }
  return {
    ...content,
    userColumns,
    loose: [...content.loose, ...loose],
    typedOver: [...content.typedOver, ...typedOver],
  };
}
