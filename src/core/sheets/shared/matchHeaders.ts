/** Tells our columns from the user's in a table an earlier run wrote, in whatever language. */

import { LANGUAGES, type Language } from "../../guide/codes";
import { reportTexts, sheetTexts } from "../../texts/texts";
import {
  ACTION_COLUMNS,
  BAR_COLUMNS,
  HISTORY_COLUMNS,
  MATRIX_COLUMNS,
  RESOURCES_COLUMNS,
} from "../../contract/columns";
import type { SheetKind } from "../../contract/kinds";
import { resourcesHeaders } from "./resourcesHeaders";
import type { HeaderMatch } from "../../model/ownSheet";

/** Headers of ours that must be there for a table to be ours; the user may have renamed or deleted the rest. */
const LEAST_SHARE = 0.6;

/**
 * Recognises our columns by their headers in the language that fits best; null when the table is not ours.
 *
 * A header that no longer fits but stands where the contract puts one of ours is ours with a new name, not a column the user
 * added.
 */
export function matchHeaders(kind: SheetKind, headers: readonly string[]): HeaderMatch | null {
  const folded = headers.map(fold);
  const best = LANGUAGES.map((language) => positionsOf(contractHeaders(kind, language), folded)).reduce((a, b) =>
    found(b) > found(a) ? b : a,
  );
  const positions = withRenamed(best, headers.length);
  const keyColumn = positions.at(-1) ?? -1;
  if (keyColumn < 0 || found(best) < LEAST_SHARE * best.length) return null;
  const ours = new Set(positions);
  return { positions, keyColumn, userColumns: headers.flatMap((_, index) => (ours.has(index) ? [] : [index])) };
}

/** Contract headers in contract order; the one that identifies rows is the last. */
function contractHeaders(kind: SheetKind, language: Language): string[] {
  const { matrix, resources } = sheetTexts(language);
  const { actions, summary, history } = reportTexts(language);
  const names = resourcesHeaders(resources);
  switch (kind) {
    case "matrix":
      return MATRIX_COLUMNS.map((column) => matrix.headers[column]);
    case "resources":
      return RESOURCES_COLUMNS.map((column) => names[column]);
    case "actions":
      return ACTION_COLUMNS.map((column) => actions.headers[column]);
    case "summary":
      return BAR_COLUMNS.map((column) => summary.barHeaders[column]);
    case "history":
      return HISTORY_COLUMNS.map((column) => history.headers[column]);
  }
}

/** Where each of our headers stands, -1 where it does not. */
function positionsOf(ours: readonly string[], headers: readonly string[]): number[] {
  return ours.map((header) => headers.indexOf(fold(header)));
}

function found(positions: readonly number[]): number {
  return positions.filter((position) => position >= 0).length;
}

function withRenamed(positions: readonly number[], count: number): number[] {
  const taken = new Set(positions);
  return positions.map((position, index) => (position < 0 && index < count && !taken.has(index) ? index : position));
}

/** Excel compares headers without case; other programs may turn a no-break space into a plain one. */
function fold(header: string): string {
  return header.replace(/\s+/g, " ").trim().toLowerCase();
}
