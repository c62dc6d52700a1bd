/** Whom to ask next, and what: what can be expected of keen partners first, nobody who does not count. */

import {
  CATEGORIES,
  CHECKLIST_ITEMS,
  isResourceField,
  isScaleField,
  resourceOf,
  RESOURCES,
  type ChecklistItem,
  type Quadrant,
  type Resource,
} from "../guide/codes";
import { isGuideCategory } from "../guide/categories";
import { groupBy } from "../model/groups";
import { MadeOnce } from "../model/madeOnce";
import { gradesOf } from "../model/settings";
import { mapInSteps, type Steps } from "../model/steps";
import type { AssessedStakeholder, SerialDate } from "../model/stakeholder";
import { fold } from "../words/fold";
import { compareRanks, compareTexts } from "./ranks";
import { countAnswers, countedOf, givesMoney, groupByCategory } from "./resourcesByCategory";
import { inAskingOrder } from "./resourceOrder";

/** Somebody to ask, and what. */
export interface AskNext {
  readonly stakeholder: AssessedStakeholder;
  /** Unanswered items, most telling first. */
  readonly items: readonly ChecklistItem[];
  /** The day its answers are of, where they are older than 12 months and no first question is open: to be asked again. */
  readonly again: SerialDate | null;
}

/**
 * Stakeholders with something to ask, the most telling first; of the rows of one body one. Their order does not depend on that
 * of the rows.
 */
export function askNext(stakeholders: readonly AssessedStakeholder[]): readonly AskNext[] {
  return ASKS.get(stakeholders);
}

/** The same in steps: sheets, page and pane all ask for it. */
export function askNextInSteps(stakeholders: readonly AssessedStakeholder[]): Steps<readonly AskNext[]> {
  return ASKS.inSteps(stakeholders);
}

const ASKS = new MadeOnce<readonly AssessedStakeholder[], readonly AskNext[]>(rankedAsks, new WeakMap());

function* rankedAsks(stakeholders: readonly AssessedStakeholder[]): Steps<readonly AskNext[]> {
  const counted = countedOf(stakeholders);
  const bodies = groupBy(counted, ({ key, twinOf }) => twinOf ?? key);
  const sources = sourcesOf(counted);
  const asks = yield* mapInSteps([...bodies.values()], (rows) =>
    toAsk(rows, sources).map((ask) => ({ ask, ranks: ranksOf(ask), name: fold(ask.stakeholder.name) })),
  );
  return asks
    .flat()
    .sort((a, b) => compareRanks(a.ranks, b.ranks) || compareTexts(a.name, b.name))
    .map(({ ask }) => ask);
}

/** How many bring a resource, by category and resource. */
type Sources = ReadonlyMap<string, number>;

function sourcesOf(counted: readonly AssessedStakeholder[]): Sources {
  return new Map(
    groupByCategory(counted).flatMap(({ category, stakeholders }) =>
      RESOURCES.map((resource) => [sourceKey(category, resource), countAnswers(stakeholders, resource).yes] as const),
    ),
  );
}

function sourceKey(category: string | null, resource: Resource): string {
  return `${category ?? ""} ${resource}`;
}

/** What the rows of one body leave open, asked at the row that says most. */
function toAsk(rows: readonly AssessedStakeholder[], sources: Sources): AskNext[] {
  const [stakeholder] = [...rows].sort((a, b) => b.answered - a.answered || compareTexts(fold(a.name), fold(b.name)));
  if (stakeholder === undefined) return [];
  const open = CHECKLIST_ITEMS.filter((item) => rows.every((row) => isOpen(row, item)));
  const items = open
    .map((item) => ({ item, ranks: itemRanks(item, stakeholder, sources) }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ item }) => item);
  const again = isFirstOpen(items, stakeholder) ? null : oldDay(rows);
  return items.length === 0 && again === null ? [] : [{ stakeholder, items, again }];
}

/** What can be expected, and the two axes: they come before what is known already is asked again. */
function isFirstOpen([first]: readonly ChecklistItem[], stakeholder: AssessedStakeholder): boolean {
  if (first === undefined) return false;
  return isScaleField(first) || (isResourceField(first) && gradesOf(stakeholder)[resourceOf(first)] === 2);
}

/** The day of the answers of one body, where all of them that have one are old; null otherwise, and without an answer. */
function oldDay(rows: readonly AssessedStakeholder[]): SerialDate | null {
  if (rows.some(({ isOld }) => isOld === false)) return null;
  const days = rows.flatMap(({ isOld, answered, assessedOn, lastContact }) =>
    isOld === true && answered > 0 ? [assessedOn ?? lastContact ?? 0] : [],
  );
  return days.length === 0 ? null : Math.max(...days);
}

/** Who is noted with an amount is not asked for money. */
function isOpen(stakeholder: AssessedStakeholder, item: ChecklistItem): boolean {
  const isFunder = item === "resource_financial" && givesMoney(stakeholder);
  return stakeholder.verdicts[item] === "unanswered" && !isFunder;
}

/** Expected resources, the two axes, plausible resources (where nobody brings them first), gains, means, the other resources. */
function itemRanks(item: ChecklistItem, stakeholder: AssessedStakeholder, sources: Sources): readonly number[] {
  const { category } = stakeholder;
  if (!isResourceField(item)) return [isScaleField(item) ? 1 : item === "gains" ? 3 : 4, 0, 0];
  const resource = resourceOf(item);
  const rank = { 2: 0, 1: 2, 0: 5 }[gradesOf(stakeholder)[resource]];
  const known = Math.min(2, sources.get(sourceKey(category, resource)) ?? 0);
  return [rank, known, inAskingOrder(category).indexOf(resource)];
}

/** Between the two axes and plausible resources. */
const AGAIN = 3;

/**
 * Expected resources of keen and familiar partners, then of others than those to watch; the two axes; what is older than 12
 * months; plausible resources, and expected ones of those to watch; gains and means; the rest. Then the guide's own categories, then the most familiar and keenest, those with more answers.
 */
function ranksOf({ stakeholder, items, again }: AskNext): readonly number[] {
  const { category, familiarity, keenness, quadrant, answered } = stakeholder;
  const [first = "incentives"] = items;
  const isExpected = isResourceField(first) && gradesOf(stakeholder)[resourceOf(first)] === 2;
  return [
    again !== null ? AGAIN : isExpected ? rankOfExpected(quadrant) : rankOfFirst(first, stakeholder),
    isGuideCategory(category) ? 0 : 1,
    -((familiarity ?? 0) + (keenness ?? 0)),
    -answered,
    category === null ? CATEGORIES.length : CATEGORIES.indexOf(category),
  ];
}

function rankOfExpected(quadrant: Quadrant): number {
  if (quadrant === "ready") return 0;
  return quadrant === "watch" ? 4 : 1;
}

function rankOfFirst(item: ChecklistItem, stakeholder: AssessedStakeholder): number {
  if (isScaleField(item)) return 2;
  if (!isResourceField(item)) return 5;
  return gradesOf(stakeholder)[resourceOf(item)] === 0 ? 6 : 4;
}
