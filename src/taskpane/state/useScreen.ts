/** Which screen of the pane is in front. */

import { useCallback, useState } from "react";

/** The screens of the pane; those without a tab of their own belong to another one. */
export type ScreenName = "start" | "columns" | "prepare" | "audit" | "interview" | "write" | "edits";

/** The screen in front, and whether it takes the focus. */
export function useScreen(dismiss: () => void): {
  readonly screen: ScreenName;
  readonly takesFocus: boolean;
  readonly show: (next: ScreenName, focus?: boolean) => void;
} {
  const [screen, setScreen] = useState<ScreenName>("start");
  const [takesFocus, setTakesFocus] = useState(false);
  const show = useCallback(
    (next: ScreenName, focus = true) => {
      // What was refused on one screen is no matter of the next.
      dismiss();
      setTakesFocus(focus);
      setScreen(next);
    },
    [dismiss],
  );
  return { screen, takesFocus, show };
}
