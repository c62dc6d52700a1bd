import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  // Out of the flow it leaves no gap; a region that only comes with its text is not read out everywhere.
  line: { ":empty": { position: "absolute" } },
});

/** A line that is read out once it says something, and takes no room before. */
export function StatusLine({ text }: { readonly text: string }): ReactElement {
  return (
    <Text size={200} role="status" className={useStyles().line}>
      {text}
    </Text>
  );
}
