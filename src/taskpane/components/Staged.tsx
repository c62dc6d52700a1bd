import { Children, useEffect, useState, type ReactElement, type ReactNode } from "react";

/** Shows its children one after the other, each in a turn of its own, so that a long screen never blocks the pane. */
export function Staged({ children }: { readonly children: ReactNode }): ReactElement {
  const parts = Children.toArray(children);
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= parts.length) return undefined;
    const timer = setTimeout(() => setShown(shown + 1), 0);
    return () => clearTimeout(timer);
  }, [shown, parts.length]);
  return <>{parts.slice(0, shown)}</>;
}
