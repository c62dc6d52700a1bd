/** Where the tour through the pane stands. */

import { useState } from "react";

import type { Preferences } from "../look/preferences";
import type { ScreenName } from "./useScreen";
import type { WorkbookState } from "./useWorkbook";

/** The screens of the tour, one for each step. */
const TOUR_SCREENS = ["start", "columns", "audit", "interview", "write"] as const satisfies readonly ScreenName[];

export type TourScreen = (typeof TOUR_SCREENS)[number];

export interface Tour {
  /** The step on show, from 0; null outside the tour. */
  readonly step: number | null;
  /** Whether it was asked for, not only offered. */
  readonly isAsked: boolean;
  readonly begin: () => void;
  readonly next: () => void;
  readonly end: () => void;
}

/**
 * The tour: offered once, when the sample was inserted, and begun on request.
 *
 * @param visit Brings the screen of a step to the front.
 */
export function useTour(
  { inserted, inspections }: WorkbookState,
  preferences: Preferences,
  onPreferences: (preferences: Preferences) => void,
  visit: (screen: TourScreen) => void,
): Tour {
  const [asked, setAsked] = useState<number | null>(null);
  const isOffered = !preferences.hasToured && inspections.some((own) => own.isSample && own.table === inserted);
  const step = asked ?? (isOffered ? 0 : null);
  const go = (to: number): void => {
    const screen = TOUR_SCREENS[to];
    if (screen === undefined) return;
    setAsked(to);
    visit(screen);
  };
  return {
    step,
    isAsked: asked !== null,
    begin: () => go(0),
    next: () => go((step ?? -1) + 1),
    end: () => {
      setAsked(null);
      onPreferences({ ...preferences, hasToured: true });
    },
  };
}
