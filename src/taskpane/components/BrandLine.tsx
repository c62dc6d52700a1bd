import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { PALETTE } from "../../core/look/palette";
import { termsOf } from "../../core/texts/texts";
import { usePane } from "../context/paneContext";
import { HelpLink } from "./HelpLink";
import { PaneMenu, type PaneMenuProps } from "./PaneMenu";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "100%",
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: { flexGrow: 1 },
});

/** Whose pane it is, the way to its help, and its menu, at the foot of every screen. */
export function BrandLine(menu: PaneMenuProps): ReactElement {
  const styles = useStyles();
  const { language, strings } = usePane();
  return (
    <div className={styles.root}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <rect width="14" height="14" rx="2" fill={PALETTE.accent} />
        <rect x="3" y="3" width="3.5" height="3.5" fill={PALETTE.white} />
        <rect x="7.5" y="3" width="3.5" height="3.5" fill={PALETTE.yesFill} />
        <rect x="3" y="7.5" width="3.5" height="3.5" fill={PALETTE.askFill} />
        <rect x="7.5" y="7.5" width="3.5" height="3.5" fill={PALETTE.white} />
      </svg>
      <span className={styles.name}>{termsOf(language).sheets.matrix.name}</span>
      <HelpLink to={`#${language}`} action="help">
        {strings.help}
      </HelpLink>
      <PaneMenu {...menu} />
    </div>
  );
}
