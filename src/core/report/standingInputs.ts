/** Cells above the agreements that the user may change: what stands there is no cell of ours typed over. */

import { thresholdOf } from "../agreements/agreementLines";
import { AGREEMENT_INPUTS } from "../contract/columns";
import type { SheetKind } from "../contract/kinds";
import { standingCell } from "../history/standingBlock";
import { cellAddress } from "../model/address";
import type { Audit } from "../model/audit";
import type { OwnSheet } from "../model/ownSheet";

const ADDRESSES: ReadonlySet<string> = new Set(
  Object.values(AGREEMENT_INPUTS).map(({ row, column }) => cellAddress(row, column)),
);

/** Whether a cell outside tables is one of them. */
export function isInput(kind: SheetKind, address: string | null): boolean {
  return kind === "agreements" && address !== null && ADDRESSES.has(address);
}

/** The threshold: as the table of own words sets it, else as it stands on the sheet, a blank one too, else the usual one. */
export function standingThreshold(audit: Audit, { sheets }: { readonly sheets: readonly OwnSheet[] }): number | null {
  const own = sheets.find(({ kind }) => kind === "agreements");
  const set = audit.terms?.settings.agreementFrom ?? null;
  if (set !== null || own === undefined || own.unfinished === "making" || own.block === null) return thresholdOf(audit);
  const { row, column } = AGREEMENT_INPUTS.threshold;
  const cell = standingCell(own.block, row, column);
  if (cell === null) return null;
  return typeof cell === "number" && cell >= 0 ? cell : thresholdOf(audit);
}
