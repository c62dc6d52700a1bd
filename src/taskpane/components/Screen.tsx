import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  title: { ...typographyStyles.subtitle1, lineHeight: "26px", margin: 0, outlineStyle: "none" },
  footer: {
    position: "sticky",
    // Above the line at the foot of the pane.
    bottom: "28px",
    "@media (max-height: 420px)": { bottom: 0 },
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > :last-child": { flexGrow: 1 },
    // The buttons are always in sight: the room that is kept clear of them would scroll the screen away when they take the focus.
    "& *": { scrollMarginBottom: "-9rem" },
  },
});

export interface ScreenProps {
  readonly title: ReactNode;
  /** Whether the title takes the focus, because the button that led here is gone. */
  readonly takesFocus: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: its title, what it shows, and its buttons at the foot of the pane. */
export function Screen({ title, takesFocus, footer, children }: ScreenProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // A title that holds the focus must be a tab stop: from any other element office.js takes Tab for the way out of the pane.
  const [isTabStop, setTabStop] = useState(takesFocus);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <div className={styles.body}>
        <h1
          ref={heading}
          tabIndex={isTabStop ? 0 : undefined}
          onBlur={() => setTabStop(false)}
          className={styles.title}
        >
          {title}
        </h1>
        {children}
      </div>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </>
  );
}
