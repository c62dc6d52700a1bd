/** Gaps: what is missing in the ecosystem, from most to least serious. */

import type { Gap, GapKind } from "../model/audit";
import { addMonths, serialOfIso } from "../model/dates";
import { isGuideCategory } from "../guide/categories";
import { CATEGORIES, RESOURCES, type Category, type Resource } from "../guide/codes";
import { gradesOf } from "../model/settings";
import type { AssessedStakeholder } from "../model/stakeholder";
import { countAnswers } from "./resourcesByCategory";

/** G1 to G8 of the gap rules. */
const ORDER: readonly GapKind[] = [
  "empty-category",
  "confirmed-gap",
  "never-asked",
  "single-source",
  "no-incentive",
  "expectation-missed",
  "no-follow-up",
  "agreement-ending",
];

/** Agreements that end within this many months are told. */
const MONTHS_AHEAD = 12;

/** What gaps depend on beside the stakeholders. */
export interface GapContext {
  /** ISO day of the audit. */
  readonly asOf: string;
  /** Names of tables with an owner or next-action column: only there a missing follow-up is a gap. */
  readonly tablesWithFollowUp: ReadonlySet<string>;
}

/** All gaps, by kind from G1 to G8, then by category in guide order, then by resource and row. */
export function findGaps(stakeholders: readonly AssessedStakeholder[], context: GapContext): Gap[] {
  const guideCategories = CATEGORIES.filter(isGuideCategory);
  const ofCategories = guideCategories.flatMap((category) =>
    categoryGaps(
      category,
      stakeholders.filter((stakeholder) => stakeholder.category === category),
    ),
  );
  const confirmed = new Set(
    ofCategories
      .filter(({ kind }) => kind === "confirmed-gap")
      .map(({ category, resource }) => `${category ?? ""} ${resource ?? ""}`),
  );
  const ofStakeholders = stakeholders.flatMap((stakeholder) => stakeholderGaps(stakeholder, confirmed, context));
  const rank = ({ kind, category }: Gap): number =>
    ORDER.indexOf(kind) * 100 + (category === null ? CATEGORIES.length : CATEGORIES.indexOf(category));
  const ranked = [...ofCategories, ...ofStakeholders].map((gap) => ({ gap, rank: rank(gap) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ gap }) => gap);
}

const NO_DETAIL = { resource: null, stakeholders: [], ask: [], counts: null, date: null, days: null } as const;

function categoryGaps(category: Category, stakeholders: readonly AssessedStakeholder[]): Gap[] {
  if (stakeholders.length === 0) return [{ kind: "empty-category", category, ...NO_DETAIL }];
  return RESOURCES.flatMap((resource) => resourceGap(category, resource, stakeholders));
}

/** Exactly one of none, single source, to ask, confirmed. */
function resourceGap(category: Category, resource: Resource, stakeholders: readonly AssessedStakeholder[]): Gap[] {
  const counts = countAnswers(stakeholders, resource);
  const named = (answer: string): string[] =>
    stakeholders.filter(({ resources }) => resources[resource] === answer).map(({ name }) => name);
  const gap = (kind: GapKind, names: readonly string[], ask: readonly string[]): Gap[] => [
    { ...NO_DETAIL, kind, category, resource, stakeholders: names, ask, counts },
  ];
  if (counts.yes > 1) return [];
  if (counts.yes === 1) return gap("single-source", named("yes"), named("unknown"));
  return counts.unknown > 0 ? gap("never-asked", named("no"), named("unknown")) : gap("confirmed-gap", named("no"), []);
}

function stakeholderGaps(stakeholder: AssessedStakeholder, confirmed: ReadonlySet<string>, context: GapContext): Gap[] {
  const { name, category, quadrant, row } = stakeholder;
  const own = { ...NO_DETAIL, category, stakeholders: [name] };
  const gaps: Gap[] = [];
  const isKeen = quadrant === "ready" || quadrant === "willing";
  if (isKeen && stakeholder.incentives.status !== "some") {
    const ask = stakeholder.incentives.status === "unknown" ? [name] : [];
    gaps.push({ ...own, kind: "no-incentive", ask });
  }
  const grades = gradesOf(stakeholder);
  for (const resource of RESOURCES.filter((own) => grades[own] === 2)) {
    const isSaid = confirmed.has(`${category ?? ""} ${resource}`);
    if (stakeholder.resources[resource] === "no" && !isSaid)
      gaps.push({ ...own, kind: "expectation-missed", resource });
  }
  const hasFollowUp = stakeholder.owner !== null && stakeholder.nextAction !== null;
  if (quadrant === "ready" && !hasFollowUp && context.tablesWithFollowUp.has(row.table))
    gaps.push({ ...own, kind: "no-follow-up" });
  return [...gaps, ...agreementGap(stakeholder, context)];
}

function agreementGap({ name, category, agreementEnd }: AssessedStakeholder, { asOf }: GapContext): Gap[] {
  if (agreementEnd === null) return [];
  const today = serialOfIso(asOf);
  if (today === null || agreementEnd > addMonths(today, MONTHS_AHEAD)) return [];
  return [
    {
      ...NO_DETAIL,
      kind: "agreement-ending",
      category,
      stakeholders: [name],
      date: agreementEnd,
      days: agreementEnd - today,
    },
  ];
}
