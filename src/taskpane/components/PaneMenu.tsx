import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";

import { usePane } from "../context/paneContext";
import { PanePreferences, type PanePreferencesProps } from "./PanePreferences";

const useStyles = makeStyles({
  tour: { alignSelf: "flex-start" },
  button: { minWidth: "24px", height: "24px", padding: 0 },
  panel: {
    position: "absolute",
    bottom: "100%",
    insetInline: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

export interface PaneMenuProps extends PanePreferencesProps {
  readonly onTour: () => void;
}

/** Language, colours and the tour, behind three dots at the foot of the pane. Escape, or whatever is done elsewhere, closes it. */
export function PaneMenu({ onTour, ...preferences }: PaneMenuProps): ReactElement {
  const styles = useStyles();
  const { tour } = usePane().strings;
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeBeside = ({ target }: Event): void => {
      if (target instanceof Node && root.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", closeBeside);
    document.addEventListener("focusin", closeBeside);
    return () => {
      document.removeEventListener("pointerdown", closeBeside);
      document.removeEventListener("focusin", closeBeside);
    };
  }, [isOpen]);
  return (
    <div
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        // The client library would take the focus out of the pane.
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector("button")?.focus();
      }}
    >
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={tour.menu}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
        data-action="menu"
      >
        <span aria-hidden="true">⋯</span>
      </Button>
      <div id={panel} hidden={!isOpen}>
        {isOpen ? (
          <div className={styles.panel}>
            <PanePreferences {...preferences} />
            <Button
              size="small"
              className={styles.tour}
              onClick={() => {
                setOpen(false);
                onTour();
              }}
              data-action="tour"
            >
              {tour.begin}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
