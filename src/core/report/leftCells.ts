/**
 * Cells that a table of ours had and has no more: the user took rows or columns away, or drew it smaller. What somebody typed there
 * since is theirs, and the next run writes or clears these cells.
 */

import { cellAddress } from "../model/address";
import { cellChecksum, CHECKSUMS } from "../history/checksum";
import { standingCell } from "../history/standingBlock";
import { cellText, type TypedOverCell } from "../history/typedOver";
import type { OwnSheet, StandingBlock } from "../model/ownSheet";
import type { Area } from "../model/plan";
import { subtractAreas } from "../sheets/shared/areas";
import { writtenOf, type OwnContent } from "./ownContent";

/** An area of a sheet of ours. */
export interface LeftArea {
  readonly sheet: OwnSheet;
  readonly area: Area;
}

/** The areas that tables of ours have left behind on sheets that a run wrote to its end; none where nothing tells what it wrote. */
export function leftAreas({ sheets, history: { blocks = [] } }: OwnContent): LeftArea[] {
  return sheets.flatMap((sheet) => {
    const known = blocks.filter(({ kind }) => kind === sheet.kind).map(({ area }) => area);
    if (sheet.unfinished !== null || known.length === 0) return [];
    const tables = [sheet, ...sheet.otherTables].map(({ area, totals }) =>
      totals === null ? area : { ...area, rows: area.rows + 1 },
    );
    return sheet.areas.flatMap((area) =>
      subtractAreas(area, [...tables, ...known]).map((left) => ({ sheet, area: left })),
    );
  });
}

/** A content with what stands in such areas and no run wrote. */
export function withLeftCells(
  content: OwnContent,
  read: readonly { readonly sheet: OwnSheet; readonly block: StandingBlock }[],
): OwnContent {
  const found = read.flatMap(({ sheet, block }) => foreignCells(sheet, block, writtenChecksums(sheet, content)));
  return found.length === 0 ? content : { ...content, typedOver: [...content.typedOver, ...found] };
}

/** The checksums of all that the last run wrote into the tables of a sheet. */
function writtenChecksums(sheet: OwnSheet, { history }: OwnContent): ReadonlySet<string> {
  const rows = [sheet, ...sheet.otherTables].flatMap(({ id }) => [...(writtenOf(id, history)?.rows.values() ?? [])]);
  return new Set(rows.flatMap((own) => own.match(CHECKSUMS) ?? []));
}

function foreignCells({ sheet }: OwnSheet, block: StandingBlock, ours: ReadonlySet<string>): TypedOverCell[] {
  return block.values.flatMap((line, r) =>
    line.flatMap((_, c): TypedOverCell[] => {
      const [row, column] = [block.row + r, block.column + c];
      const cell = standingCell(block, row, column);
      if (cell === null || ours.has(cellChecksum(cell))) return [];
      return [{ key: "", name: sheet.name, column: cellAddress(row, column), value: cellText(cell) }];
    }),
  );
}
