import { useCallback } from "react";

import { usePane } from "./paneContext";

/** Shows a cell in the sheet. What goes wrong is told at a place of its own: see `FailureAt`. */
export function useGoToCell(): (cell: string, place: string) => void {
  const { services, tasks } = usePane();
  return useCallback(
    (cell, place) => void tasks.run("go", async () => services.goToCell(cell), place),
    [services, tasks],
  );
}
