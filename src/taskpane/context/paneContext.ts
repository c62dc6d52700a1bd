import { createContext, useContext } from "react";

import type { Language } from "../../core/guide/codes";
import type { ColourScheme } from "../../core/look/palette";
import type { PaneServices } from "../services/paneServices";
import type { Tasks } from "../state/useTasks";
import type { PaneStrings } from "../../core/texts/catalogue/pane";

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly language: Language;
  readonly strings: PaneStrings;
  readonly scheme: ColourScheme;
  readonly services: PaneServices;
  readonly tasks: Tasks;
  /** Says something to a screen reader without moving the focus. */
  readonly announce: (text: string) => void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane around a part of it. */
export function usePane(): PaneContextValue {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("A part of the pane stands outside it.");
  return pane;
}
