import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export interface HelpLinkProps {
  /** What of the help page, with its `#`; a name ending in `.xlsx` is a workbook beside it. */
  readonly to: string;
  readonly action: string;
  readonly children: ReactNode;
}

/** A link to the help page or to a workbook beside it, opened outside the pane: in there it would take the place of the pane. */
export function HelpLink({ to, action, children }: HelpLinkProps): ReactElement {
  return (
    <Link
      inline
      href={to.endsWith(".xlsx") ? `assets/${to}` : `support.html${to}`}
      target="_blank"
      rel="noreferrer"
      data-action={action}
    >
      {children}
    </Link>
  );
}
