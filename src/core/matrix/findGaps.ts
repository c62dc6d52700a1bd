/** Gaps: what is missing in the ecosystem, from most to least serious. */

import type { Gap, GapKind } from "../model/audit";
import { addMonths, serialOfIso } from "../model/dates";
import { expectedGrade, isGuideCategory } from "../guide/categories";
import { CATEGORIES, RESOURCES, type Category, type Resource } from "../guide/codes";
import { gradesOf } from "../model/settings";
import { flatMapInSteps, runToEnd, type Steps } from "../model/steps";
import type { AssessedStakeholder, SerialDate } from "../model/stakeholder";
import { doubtOf, type AmbiguousWord } from "./categoryDoubts";
import { countAnswers, countedOf, givesMoney } from "./resourcesByCategory";

/** A kind of gap and how pressing it is: agreements by their end, resources by how far they can be expected. */
type Urgency = GapKind | `${GapKind} ${"soon" | "expected"}`;

/** The order of what is missing. */
const ORDER: readonly Urgency[] = [
  "agreement-ending soon",
  "empty-category",
  "unclear-category",
  "confirmed-gap expected",
  "never-asked expected",
  "expectation-missed",
  "no-follow-up",
  "no-incentive",
  "confirmed-gap",
  "never-asked",
  "single-source",
  "agreement-ending",
];

/** Agreements that end within this many months are told, and those that come first. */
const MONTHS_AHEAD = 12;
const MONTHS_SOON = 3;

/** What gaps depend on beside the stakeholders. */
export interface GapContext {
  /** ISO day of the audit. */
  readonly asOf: string;
  /** Names of tables with an owner or next-action column: only there a missing follow-up is a gap. */
  readonly tablesWithFollowUp: ReadonlySet<string>;
  /** Words of several meanings among the categories: with them an empty category may not be empty. */
  readonly ambiguousWords?: readonly AmbiguousWord[];
}

/** A gap with what orders it. */
interface Ranked {
  readonly gap: Gap;
  readonly urgency: Urgency;
}

/**
 * All gaps of the stakeholders that count, in the order of the rules: how pressing, then category in guide order, then
 * resource and row.
 */
export function findGaps(stakeholders: readonly AssessedStakeholder[], context: GapContext): Gap[] {
  return runToEnd(gapsInSteps(stakeholders, context));
}

/** The same in steps of some rows. */
export function* gapsInSteps(stakeholders: readonly AssessedStakeholder[], context: GapContext): Steps<Gap[]> {
  const counted = countedOf(stakeholders);
  const ofCategories = CATEGORIES.filter(isGuideCategory).flatMap((category) => {
    const all = stakeholders.filter((stakeholder) => stakeholder.category === category);
    const own = countedOf(all);
    if (own.length > 0) return RESOURCES.flatMap((resource) => resourceGap(category, resource, own));
    return [emptyGap(category, all.length, counted, context)];
  });
  const confirmed = new Set(
    ofCategories
      .filter(({ gap }) => gap.kind === "confirmed-gap")
      .map(({ gap }) => `${gap.category ?? ""} ${gap.resource ?? ""}`),
  );
  const days = horizonOf(context);
  yield 0;
  const ofStakeholders = yield* flatMapInSteps(counted, (stakeholder) => [
    ...stakeholderGaps(stakeholder, confirmed, context),
    ...(days === null ? [] : agreementGap(stakeholder, days)),
  ]);
  const rank = ({ gap, urgency }: Ranked): number =>
    ORDER.indexOf(urgency) * 100 + (gap.category === null ? CATEGORIES.length : CATEGORIES.indexOf(gap.category));
  const ranked = [...ofCategories, ...ofStakeholders].map((entry) => ({ ...entry, rank: rank(entry) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ gap }) => gap);
}

/** The categories that are missing, or may be: in the order of the guide, as gaps come. */
export function categoriesMissing(gaps: readonly Gap[], kind: "empty-category" | "unclear-category"): Category[] {
  return gaps.flatMap((gap) => (gap.kind === kind && gap.category !== null ? [gap.category] : []));
}

const NO_DETAIL = { resource: null, stakeholders: [], ask: [], counts: null, date: null, days: null } as const;

/** Empty is said only where it is known. */
function emptyGap(
  category: Category,
  apart: number,
  counted: readonly AssessedStakeholder[],
  { ambiguousWords = [] }: GapContext,
): Ranked {
  const doubt = doubtOf(category, counted, ambiguousWords);
  const kind = doubt === null ? "empty-category" : "unclear-category";
  const detail = doubt === null ? { apart } : { doubt };
  return { gap: { kind, category, ...NO_DETAIL, ...detail }, urgency: kind };
}

/** Exactly one of none, single source, to ask, confirmed; nothing where a category is not to be asked first. */
function resourceGap(category: Category, resource: Resource, stakeholders: readonly AssessedStakeholder[]): Ranked[] {
  const [one] = stakeholders;
  const grade = one === undefined ? expectedGrade(category, resource) : gradesOf(one)[resource];
  const counts = countAnswers(stakeholders, resource);
  if (grade === 0 || counts.yes > 1) return [];
  const named = (answer: string): string[] =>
    stakeholders.filter(({ resources }) => resources[resource] === answer).map(({ name }) => name);
  // Who is noted with an amount is not asked for money: the finding beside the amount asks for the yes.
  const ask = stakeholders
    .filter((own) => own.resources[resource] === "unknown" && !(resource === "financial" && givesMoney(own)))
    .map(({ name }) => name);
  const own = { ...NO_DETAIL, category, resource, counts, ask };
  if (counts.yes === 1) {
    const gap = { ...own, kind: "single-source", stakeholders: named("yes") } as const;
    return [{ gap, urgency: gap.kind }];
  }
  if (counts.unknown > 0 && ask.length === 0) return [];
  const kind = counts.unknown > 0 ? "never-asked" : "confirmed-gap";
  const isUntouched = RESOURCES.every((each) => countAnswers(stakeholders, each).unknown === stakeholders.length);
  const gap = { ...own, kind, stakeholders: named("no") } as const;
  return [
    {
      gap: kind === "never-asked" ? { ...gap, isUntouched } : gap,
      urgency: grade === 2 ? `${kind} expected` : kind,
    },
  ];
}

function stakeholderGaps(
  stakeholder: AssessedStakeholder,
  confirmed: ReadonlySet<string>,
  context: GapContext,
): Ranked[] {
  const { name, category, quadrant, profile, row } = stakeholder;
  const own = { ...NO_DETAIL, category, stakeholders: [name] };
  const gaps: Gap[] = [];
  const isKeen = quadrant === "ready" || quadrant === "willing";
  if (isKeen && stakeholder.incentives.status !== "some") {
    const ask = stakeholder.incentives.status === "unknown" ? [name] : [];
    gaps.push({ ...own, kind: "no-incentive", ask });
  }
  for (const resource of stakeholder.expectation) {
    const isSaid = confirmed.has(`${category ?? ""} ${resource}`);
    if (!isSaid) gaps.push({ ...own, kind: "expectation-missed", resource });
  }
  const hasFollowUp = stakeholder.owner !== null && stakeholder.nextAction !== null;
  if (profile === "ready" && !hasFollowUp && context.tablesWithFollowUp.has(row.table))
    gaps.push({ ...own, kind: "no-follow-up" });
  return gaps.map((gap): Ranked => ({ gap, urgency: gap.kind }));
}

/** The day of the audit, and until when an agreement ends soon, and is told at all. */
interface Horizon {
  readonly today: SerialDate;
  readonly soon: SerialDate;
  readonly ahead: SerialDate;
}

function horizonOf({ asOf }: GapContext): Horizon | null {
  const today = serialOfIso(asOf);
  if (today === null) return null;
  return { today, soon: addMonths(today, MONTHS_SOON), ahead: addMonths(today, MONTHS_AHEAD) };
}

function agreementGap(
  { name, category, agreementEnd }: AssessedStakeholder,
  { today, soon, ahead }: Horizon,
): Ranked[] {
  if (agreementEnd === null || agreementEnd > ahead) return [];
  const gap = {
    ...NO_DETAIL,
    kind: "agreement-ending",
    category,
    stakeholders: [name],
    date: agreementEnd,
    days: Math.floor(agreementEnd) - today,
  } as const;
  return [{ gap, urgency: agreementEnd <= soon ? "agreement-ending soon" : gap.kind }];
}
