import { useCallback, useMemo, useState } from "react";

import type { TableInspection } from "../../core/inspectTable";
import {
  acceptable,
  hasNames,
  openColumns,
  openWords,
  placesOf,
  questionsOf,
  withAccepted,
  withoutAccepted,
  type Acceptance,
  type TablePlaces,
  type TableQuestions,
} from "./columnQuestions";
import type { WorkbookState } from "./useWorkbook";

/** The columns screen: what is asked, how much of it is open, and the two buttons for all of it. */
export interface ColumnQuestions {
  readonly tables: readonly TableQuestions[];
  readonly open: { readonly columns: number; readonly words: number };
  readonly settled: { readonly understood: number; readonly left: number };
  /** What *Accept all* would take; null where it would take nothing. */
  readonly acceptable: Acceptance | null;
  /** What it has taken; null where it took nothing, or all was taken back. */
  readonly accepted: Acceptance | null;
  readonly acceptAll: () => void;
  readonly undoAll: () => void;
}

/** Asks about the columns of the ticked tables. */
export function useColumnQuestions(workbook: WorkbookState): ColumnQuestions {
  const { inspections, choices, isTicked, say } = workbook;
  const places = usePlaces(inspections);
  const [accepted, setAccepted] = useState<Acceptance | null>(null);
  const tables = useMemo(
    () =>
      inspections
        .filter(({ table }) => isTicked(table))
        .map((inspection) => questionsOf(inspection, places.get(inspection.table) ?? placesOf(inspection), choices)),
    [inspections, isTicked, places, choices],
  );
  const offer = useMemo(() => acceptable(tables), [tables]);
  const hasOffer = offer.columns.length + offer.words.length > 0;
  const acceptAll = useCallback(() => {
    setAccepted(offer);
    say((before) => withAccepted(before, offer));
  }, [offer, say]);
  const undoAll = useCallback(() => {
    if (accepted === null) return;
    setAccepted(null);
    say((before) => withoutAccepted(before, accepted));
  }, [accepted, say]);
  return {
    tables,
    open: { columns: openColumns(tables).length, words: openWords(tables).length },
    settled: settledOf(tables),
    acceptable: hasOffer ? offer : null,
    accepted,
    acceptAll,
    undoAll,
  };
}

/** Columns with a meaning and without one, those that are still asked about left out. */
function settledOf(tables: readonly TableQuestions[]): ColumnQuestions["settled"] {
  const open = new Set(openColumns(tables).map(({ column }) => column));
  const columns = tables.flatMap(({ inspection }) => inspection.columns).filter((column) => !open.has(column));
  const asked = tables.flatMap((table) => table.columns).filter(({ said }) => said !== undefined);
  // What was just said counts before the tables are looked at again.
  const saidBy = new Map(asked.map(({ column, said }) => [column, said?.field ?? null]));
  const fields = columns.map((column) => (saidBy.has(column) ? (saidBy.get(column) ?? null) : column.field));
  const understood = fields.filter((field) => field !== null).length;
  return { understood, left: fields.length - understood };
}

/** Where the columns stood when they were first seen. A table whose names were found since is laid out anew. */
function usePlaces(inspections: readonly TableInspection[]): ReadonlyMap<string, TablePlaces> {
  const [places, setPlaces] = useState<ReadonlyMap<string, TablePlaces>>(() => new Map());
  const missing = inspections.filter(({ table, columns }) => {
    const known = places.get(table);
    return known === undefined || (!known.hasNames && hasNames(columns));
  });
  if (missing.length === 0) return places;
  const next = new Map([...places, ...missing.map((own) => [own.table, placesOf(own)] as const)]);
  setPlaces(next);
  return next;
}
