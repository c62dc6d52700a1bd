import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    minWidth: "54px",
    minHeight: "24px",
    padding: "0 6px",
    flexShrink: 0,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
  },
});

export interface YesToggleProps {
  readonly text: string;
  /** What is said yes to, for whoever does not see the row. */
  readonly label: string;
  readonly isPressed: boolean;
  readonly onToggle: () => void;
}

/** Yes, and pressed once more not yet. Its size stays the same. */
export function YesToggle({ text, label, isPressed, onToggle }: YesToggleProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, isPressed && styles.pressed)}
      aria-pressed={isPressed}
      aria-label={label}
      onClick={onToggle}
    >
      {isPressed ? <span aria-hidden>✓</span> : null}
      {text}
    </button>
  );
}
