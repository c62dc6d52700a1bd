import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface MoreButtonProps {
  readonly label: string;
  readonly isExpanded: boolean;
  readonly onClick: () => void;
}

/** Opens or closes the rest of a list. */
export function MoreButton({ label, isExpanded, onClick }: MoreButtonProps): ReactElement {
  return (
    <Button
      size="small"
      appearance="subtle"
      style={{ alignSelf: "flex-start" }}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
