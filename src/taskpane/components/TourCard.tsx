import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement } from "react";

import { usePane } from "../context/paneContext";
import type { Tour } from "../state/useTour";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What each step points at. */
const PLACES = [
  "[data-table]",
  "[data-column], [data-columns]",
  "[data-findings]",
  "[data-lead] li",
  "[data-sheet]",
] as const;

export interface TourCardProps {
  readonly tour: Tour;
  readonly step: number;
  /** Whether there is a list to show the way with. */
  readonly hasList: boolean;
  /** Whether the tour was asked for: then its button takes the focus. */
  readonly takesFocus: boolean;
  readonly onSample: () => void;
}

/** One step of the tour, below the tabs: what the screen is for, the next step, and the way out. Escape ends it. */
export function TourCard({ tour, step, hasList, takesFocus, onSample }: TourCardProps): ReactElement {
  const styles = useStyles();
  const { strings, tasks } = usePane();
  const { tour: texts } = strings;
  const text = useId();
  const title = useId();
  const isLast = step === texts.steps.length - 1;
  const needsList = step === 0 && !hasList;
  usePointing(PLACES[step] ?? null);
  const end = (): void => {
    tour.end();
    // The card is gone with its buttons.
    document.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus();
  };
  const act = needsList ? onSample : isLast ? end : tour.next;
  const isBusy = tasks.running !== null;
  return (
    <section
      className={styles.root}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The client library would take the focus out of the pane.
        event.stopPropagation();
        end();
      }}
      data-tour={step + 1}
    >
      <h2 id={title} className={styles.title}>
        {texts.title} · {texts.place(step + 1, texts.steps.length)}
      </h2>
      <p id={text} role="status" className={styles.text}>
        {needsList ? texts.noList : texts.steps[step]}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus={takesFocus}
          aria-describedby={text}
          disabledFocusable={isBusy}
          onClick={isBusy ? undefined : act}
          data-action="tour-next"
        >
          {needsList ? texts.takeSample : isLast ? texts.finish : texts.next}
        </Button>
        {isLast ? null : (
          <Button size="small" appearance="subtle" onClick={end} data-action="tour-skip">
            {texts.skip}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Marks the first place that answers a selector, as soon as it is there, and brings it into sight. */
function usePointing(selector: string | null): void {
  const pointed = useRef<Element | null>(null);
  useEffect(() => {
    const main = document.querySelector("main");
    if (selector === null || main === null) return;
    const point = (): void => {
      if (pointed.current?.isConnected === true) return;
      pointed.current = [...main.querySelectorAll(selector)].find(isUnfolded) ?? null;
      pointed.current?.setAttribute("data-pointed", "");
      pointed.current?.scrollIntoView({ block: "center" });
    };
    const watch = new MutationObserver(point);
    watch.observe(main, { childList: true, subtree: true });
    point();
    return () => {
      watch.disconnect();
      pointed.current?.removeAttribute("data-pointed");
      pointed.current = null;
    };
  }, [selector]);
}

function isUnfolded(own: Element): boolean {
  const fold = own.parentElement?.closest("details") ?? null;
  return fold === null || fold.open;
}
