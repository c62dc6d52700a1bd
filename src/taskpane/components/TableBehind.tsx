import { useState, type ReactElement, type ReactNode } from "react";

import { usePane } from "../context/paneContext";
import { MoreButton } from "./MoreButton";

/** The table behind a picture, shown when one asks for it. */
export function TableBehind({ children }: { readonly children: () => ReactNode }): ReactElement {
  const { charts } = usePane().strings;
  const [isShown, setShown] = useState(false);
  return (
    <>
      <MoreButton
        label={isShown ? charts.hideTable : charts.showTable}
        isExpanded={isShown}
        onClick={() => setShown(!isShown)}
      />
      {isShown ? children() : null}
    </>
  );
}
