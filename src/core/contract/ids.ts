/** The columns of each table of ours. */

import {
  ACTION_COLUMNS,
  AGREEMENT_COLUMNS,
  BAR_COLUMNS,
  ENDING_COLUMNS,
  HISTORY_COLUMNS,
  MAP_COLUMNS,
  MATRIX_COLUMNS_OF,
  RESOURCES_COLUMNS,
  type ContractVersion,
} from "./columns";
import type { OwnTableId } from "./kinds";
import { SUBJECTS_COLUMNS } from "./subjectColumns";

/** The ids of the columns of a kind, in contract order. */
export function contractIds(kind: OwnTableId, version: ContractVersion): readonly string[] {
  switch (kind) {
    case "matrix":
      return MATRIX_COLUMNS_OF[version];
    case "resources":
      return RESOURCES_COLUMNS;
    case "map":
      return MAP_COLUMNS;
    case "subjects":
      return SUBJECTS_COLUMNS;
    case "actions":
      return ACTION_COLUMNS;
    case "agreements":
      return AGREEMENT_COLUMNS;
    case "summary":
      return BAR_COLUMNS;
    case "history":
      return HISTORY_COLUMNS;
    case "endings":
      return ENDING_COLUMNS;
  }
}

const KEY_COLUMNS: Readonly<Record<OwnTableId, string>> = {
  matrix: "key",
  resources: "code",
  map: "key",
  subjects: "key",
  actions: "key",
  agreements: "key",
  summary: "code",
  history: "key",
  endings: "key",
};

/** The id of the column that identifies the rows of a table. */
export function keyColumnOf(kind: OwnTableId): string {
  return KEY_COLUMNS[kind];
}
