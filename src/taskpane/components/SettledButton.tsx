import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

/** A button that means something else than before takes no click for so long: a second click was for the first meaning. */
const SETTLE_MS = 500;

export interface SettledButtonProps {
  readonly action: string;
  readonly text: string;
  readonly isBusy: boolean;
  readonly onClick: () => void;
}

/** The main button of a screen whose meaning changes in place. */
export function SettledButton({ action, text, isBusy, onClick }: SettledButtonProps): ReactElement {
  const shown = useRef(action);
  const changedAt = useRef(-Infinity);
  useEffect(() => {
    if (shown.current === action) return;
    shown.current = action;
    changedAt.current = performance.now();
  }, [action]);
  return (
    <Button
      appearance="primary"
      disabledFocusable={isBusy}
      onClick={() => {
        if (!isBusy && performance.now() - changedAt.current >= SETTLE_MS) onClick();
      }}
      data-action={action}
    >
      {text}
    </Button>
  );
}
