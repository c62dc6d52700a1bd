import type { Finding } from "../../core/model/finding";
import { groupBy } from "../../core/model/groups";
import type { Language } from "../../core/guide/codes";
import { messageTexts } from "../../core/texts/texts";

export type FindingGrouping = "kind" | "owner";

/** A finding with the stakeholder it is about. */
export interface NamedFinding {
  readonly finding: Finding;
  readonly name: string | null;
  readonly owner: string | null;
}

export interface FindingsGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly NamedFinding[];
  /** Whether counts are doubtful until it is mended. */
  readonly isBlocking: boolean;
}

/** Groups findings by kind or officer; what makes counts doubtful comes first, then the largest group. */
export function groupFindings(
  findings: readonly NamedFinding[],
  grouping: FindingGrouping,
  language: Language,
  noOwner: string,
): FindingsGroup[] {
  const groups = groupBy(findings, ({ finding, owner }) => (grouping === "kind" ? finding.kind : (owner ?? "")));
  const { findingKinds } = messageTexts(language);
  return [...groups]
    .map(([key, own]) => ({
      key: `${grouping} ${key}`,
      title: grouping === "owner" ? (key === "" ? noOwner : key) : findingKinds[own[0]?.finding.kind ?? "missing-name"],
      findings: own,
      isBlocking: own.some(({ finding }) => finding.severity === "blocking"),
    }))
    .sort((a, b) => Number(b.isBlocking) - Number(a.isBlocking) || b.findings.length - a.findings.length);
}
