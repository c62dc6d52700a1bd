import { useSyncExternalStore } from "react";

import type { ColourScheme } from "../../core/look/palette";

const DARK = "(prefers-color-scheme: dark)";

/** The scheme somebody chose, else the system's, which may change while the pane is open. */
export function useScheme(chosen: ColourScheme | null): ColourScheme {
  const system = useSyncExternalStore(subscribe, readSystem);
  return chosen ?? system;
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function readSystem(): ColourScheme {
  return window.matchMedia(DARK).matches ? "dark" : "light";
}
