import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";

import { usePane } from "../context/paneContext";
import type { ScreenName } from "../state/useScreen";
import type { TabName } from "../../core/texts/catalogue/pane";

const useStyles = makeStyles({
  nav: {
    // Room for the menu that Excel lays over the corner.
    paddingInlineEnd: "38px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", flexWrap: "wrap", paddingInlineStart: tokens.spacingHorizontalXS },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":active": { color: tokens.colorNeutralForeground2Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // As wide selected as not: the heavier letters have their room from the start.
  label: {
    display: "block",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: "2px solid transparent",
    "::after": {
      // Nothing to be read out.
      content: 'attr(data-label) / ""',
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const TABS: readonly (readonly [TabName, ScreenName])[] = [
  ["table", "start"],
  ["audit", "audit"],
  ["interview", "interview"],
  ["write", "write"],
];

export interface PaneTabsProps {
  readonly screen: ScreenName;
  readonly onSelect: (screen: ScreenName) => void;
}

/**
 * The tabs; a screen without one of its own belongs to another's. Arrow keys, Home and End go from tab to tab, Enter and the space
 * bar choose.
 *
 * Source: WAI-ARIA Authoring Practices, Tabs with manual activation.
 */
export function PaneTabs({ screen, onSelect }: PaneTabsProps): ReactElement {
  const styles = useStyles();
  const { strings } = usePane();
  const selected = tabOf(screen);
  // Whichever has the focus is the tab stop: from any other element office.js takes Tab for the way out of the pane.
  const [focused, setFocused] = useState<ScreenName | null>(null);
  return (
    <nav className={styles.nav} aria-label={strings.tabsLabel}>
      <div role="tablist" className={styles.tabs} onKeyDown={moveFocus} onBlur={() => setFocused(null)}>
        {TABS.map(([name, own]) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={own === selected}
            tabIndex={own === (focused ?? selected) ? 0 : -1}
            className={styles.tab}
            onFocus={() => setFocused(own)}
            onClick={() => onSelect(own)}
            data-tab={own}
          >
            <span
              className={mergeClasses(styles.label, own === selected ? styles.selected : undefined)}
              data-label={strings.tabs[name]}
            >
              {strings.tabs[name]}
            </span>
          </button>
        ))}
      </div>
    </nav>
  );
}

/** Takes the focus to the tab that a key leads to. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.findIndex((tab) => tab === event.target);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  tabs.at(next % tabs.length)?.focus();
}

/** The screen behind the tab that a screen belongs to. */
function tabOf(screen: ScreenName): ScreenName {
  if (screen === "edits") return "write";
  return screen === "columns" || screen === "prepare" ? "start" : screen;
}
