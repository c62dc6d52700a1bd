import { useEffect, useRef } from "react";

/** Runs something once, when the pane or the screen opens. */
export function useOnce(task: () => Promise<unknown>): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    void task();
  }, [task]);
}
