import type { CheckedTables } from "../../../app/checkTables";
import type { Language } from "../../../core/guide/codes";
import { inSheetOrder, settledKey, signedFindings, type SettledFinding } from "../../../core/memory/settledFindings";
import type { Audit } from "../../../core/model/audit";
import type { Finding } from "../../../core/model/finding";
import { groupBy } from "../../../core/model/groups";
import { rowKey } from "../../../core/model/rowKey";
import { foldName, foldNumber } from "../../../core/stakeholders/identity";
import { messageTexts } from "../../../core/texts/texts";
import { fold } from "../../../core/words/fold";

export type FindingGrouping = "kind" | "owner";

/** What is asked at once: one finding, or those of all rows of one name. */
export interface FindingItem {
  readonly key: string;
  /** At least one. */
  readonly findings: readonly Finding[];
  /** How its findings are kept once they are settled. */
  readonly signs: readonly SettledFinding[];
  /** What `settledKey` says of each of them. */
  readonly signKeys: readonly string[];
  /** The stakeholder it is about. */
  readonly name: string | null;
  readonly owner: string | null;
}

export interface FindingsGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly FindingItem[];
  /** Whether counts are doubtful until it is looked at. */
  readonly isBlocking: boolean;
}

/** What the audit found, settled or not, in the order of the sheets: settling moves nothing. */
export function findingItems({ audit, tables }: Pick<CheckedTables, "audit" | "tables">): FindingItem[] {
  const rows = new Map(audit.stakeholders.map((stakeholder) => [rowKey(stakeholder.row), stakeholder]));
  const groups = groupBy(signedFindings(audit, tables), ({ finding, sign }) => bodyOf(finding) ?? settledKey(sign));
  return [...groups].map(([key, own]) => {
    const row = own[0]?.finding.place.row ?? null;
    const stakeholder = row === null ? undefined : rows.get(rowKey(row));
    const signs = own.map(({ sign }) => sign);
    return {
      key,
      findings: own.map(({ finding }) => finding),
      signs,
      signKeys: signs.map(settledKey),
      name: stakeholder?.name ?? null,
      owner: stakeholder?.owner ?? null,
    };
  });
}

/** Items in the order of the sheets. */
export function sortItems(items: readonly FindingItem[], audit: Audit): FindingItem[] {
  const compare = inSheetOrder(audit);
  return [...items].sort(({ findings: [a] }, { findings: [b] }) =>
    a === undefined || b === undefined ? 0 : compare(a, b),
  );
}

/** What rows have in common that may be one body. */
function bodyOf({ kind, place }: Finding): string | null {
  if (kind === "duplicate-name") return `${kind} ${foldName(place.value ?? "")}`;
  return kind === "duplicate-number" ? `${kind} ${foldNumber(place.value) ?? ""}` : null;
}

/** Groups items by kind or officer; what makes counts doubtful comes first, then the largest group. */
export function groupItems(
  items: readonly FindingItem[],
  grouping: FindingGrouping,
  language: Language,
  noOwner: string,
): FindingsGroup[] {
  const groups = groupBy(items, ({ findings, owner }) =>
    grouping === "kind" ? (findings[0]?.kind ?? "") : (owner ?? ""),
  );
  const { findingKinds } = messageTexts(language);
  return [...groups]
    .map(([key, own]) => ({
      key: `${grouping} ${key}`,
      title:
        grouping === "owner" ? (key === "" ? noOwner : key) : findingKinds[own[0]?.findings[0]?.kind ?? "missing-name"],
      items: own,
      isBlocking: own.some(({ findings }) => findings.some(({ severity }) => severity === "blocking")),
    }))
    .sort((a, b) => Number(b.isBlocking) - Number(a.isBlocking) || b.items.length - a.items.length);
}

/** What a search looks through, folded. */
export function searchText({ findings, name, owner }: FindingItem): string {
  const words = findings.flatMap(({ place: { header, table, value } }) => [header, table, value]);
  return fold([name, owner, ...words].filter(Boolean).join(" "));
}
