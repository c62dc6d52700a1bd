import type { RowRef } from "./finding";

/** A row as a key. */
export function rowKey({ table, index }: RowRef): string {
  return `${index} ${table}`;
}
