import type { Language } from "../../../core/guide/codes";
import { findingReading } from "../../../core/messages/messages";
import type { Finding } from "../../../core/model/finding";
import type { FindingsStrings } from "../../../core/texts/catalogue/findingsPane";

/** What the user says to set a finding aside. */
export function settleText(finding: Finding, texts: FindingsStrings, language: Language): string {
  const reading = findingReading(finding, language);
  if (reading !== null) return texts.yes(reading);
  switch (finding.kind) {
    case "duplicate-name":
    case "duplicate-number":
      return texts.different;
    case "ambiguous-mark":
    case "conflicting-answer":
    case "scale-assumed":
    case "own-row":
    case "hidden-rows":
      return texts.right;
    default:
      return texts.leave;
  }
}
