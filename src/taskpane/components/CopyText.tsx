import { Field, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";

import { usePane } from "../context/paneContext";

/** What became of a text that was to be copied. */
export type Copied = { readonly status: "not-yet" | "copied" } | { readonly status: "refused"; readonly text: string };

/** Copies a text where the browser lets the pane; Excel's frame or an administrator may close the clipboard. */
export function useCopy(): { readonly copied: Copied; readonly copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState<Copied>({ status: "not-yet" });
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ status: "copied" });
    } catch {
      // Refused, or there is no clipboard at all: the text is shown to be copied by hand.
      setCopied({ status: "refused", text });
    }
  };
  return { copied, copy };
}

/** The text itself, selected, where it could not be copied. */
export function CopyByHand({ copied }: { readonly copied: Copied }): ReactElement | null {
  const { strings } = usePane();
  const isSelected = useRef(false);
  if (copied.status !== "refused") return null;
  const select = (area: HTMLTextAreaElement | null): void => {
    if (area === null || isSelected.current) return;
    isSelected.current = true;
    area.focus();
    area.select();
  };
  return (
    <Field label={strings.copyByHand}>
      <Textarea ref={select} readOnly value={copied.text} rows={6} data-copy />
    </Field>
  );
}
