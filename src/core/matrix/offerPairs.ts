/** Offers and needs that answer each other: who looks for something that somebody else is known to bring. */

import { expectedGrade } from "../guide/categories";
import { RESOURCES, type Offer } from "../guide/codes";
import type { Audit } from "../model/audit";
import { serialOfIso } from "../model/dates";
import type { AssessedStakeholder, SerialDate } from "../model/stakeholder";
import { ALL_PROJECTS, isOfProject, projectKey } from "../words/projects";
import { compareRanks } from "./ranks";
import { countedOf } from "./resourcesByCategory";

/** Pairs that are told. */
export const MOST_PAIRS = 20;
/** Partners of each side that are compared: the most familiar and keenest. */
const MOST_COMPARED = 400;
/** How often one partner may be named on a side; once each as long as there are others. */
const MOST_NAMED = 2;

/** A partner that looks for something, and one that can bring it. */
export interface OfferPair {
  readonly seeker: AssessedStakeholder;
  readonly provider: AssessedStakeholder;
  readonly offer: Offer;
  /** Whether the list notes the need; else the guide says it of the seeker's category. */
  readonly isNoted: boolean;
  /** A project that both name; null where there is none. */
  readonly project: string | null;
  /** The earlier of the days on which one of them is to be spoken to, from the day of the audit on; null where none is noted. */
  readonly by: SerialDate | null;
}

/**
 * The needs of the guide that a resource answers. Local knowledge, visibility and a place for a pilot are no answer of the checklist: nobody
 * is known to bring them.
 */
const ANSWERED_BY: readonly (readonly [need: string, offers: readonly Offer[]])[] = [
  ["finance", ["financial"]],
  ["data", ["data"]],
  ["skills", ["technical", "human"]],
  ["market", ["order"]],
];

/**
 * At most `MOST_PAIRS` pairs, best first: of one project, noted needs before those the guide states, ready partners, what the guide
 * expects of the provider first, then the most familiar and keenest.
 *
 * Only keen partners that count and have answered enough, and only known answers: what is to ask makes no pair, nor does a firm that has money of its own look
 * for it because the guide says so of its kind.
 *
 * Source: the guide on the private sector (traditional firms fund and order, digital firms seek finance), on complementary partnerships.
 */
export function offerPairs({ stakeholders, asOf }: Pick<Audit, "stakeholders" | "asOf">): OfferPair[] {
  const keen = countedOf(stakeholders).filter(({ profile }) => profile === "ready" || profile === "willing");
  const today = serialOfIso(asOf) ?? 0;
  const best = closestFirst(keen);
  const candidates = ANSWERED_BY.flatMap(([need, offers]) => {
    const seekers = best.filter((own) => seeks(own, need)).slice(0, MOST_COMPARED);
    return offers.flatMap((offer) => {
      const providers = best.filter((own) => brings(own, offer)).slice(0, MOST_COMPARED);
      return seekers.flatMap((seeker) =>
        providers
          .filter((provider) => bodyOf(provider) !== bodyOf(seeker))
          .map((provider) => candidate({ seeker, provider, offer, need }, today)),
      );
    });
  });
  candidates.sort((a, b) => compareRanks(a.ranks, b.ranks));
  return spread(candidates).map(({ pair }) => pair);
}

interface Candidate {
  readonly pair: OfferPair;
  readonly need: string;
  readonly ranks: readonly number[];
}

/** Each need of a seeker once, each partner on a side once; then twice, where places are left. */
function spread(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<Candidate>();
  const needs = new Set<string>();
  const named = new Map<string, number>();
  for (let most = 1; most <= MOST_NAMED; most += 1) {
    for (const own of candidates) {
      if (taken.size === MOST_PAIRS) break;
      const { seeker, provider } = own.pair;
      const sides = [`seeks ${bodyOf(seeker)}`, `brings ${bodyOf(provider)}`];
      const need = `${bodyOf(seeker)} ${own.need}`;
      if (needs.has(need) || sides.some((side) => (named.get(side) ?? 0) >= most)) continue;
      taken.add(own);
      needs.add(need);
      for (const side of sides) named.set(side, (named.get(side) ?? 0) + 1);
    }
  }
  return candidates.filter((own) => taken.has(own));
}

function candidate(
  { seeker, provider, offer, need }: Pick<OfferPair, "seeker" | "provider" | "offer"> & { readonly need: string },
  today: SerialDate,
): Candidate {
  const project = sharedProject(seeker, provider);
  const isNoted = seeker.needsNoted === true;
  const days = [seeker.dueDate, provider.dueDate].flatMap((day) => (day === null || day < today ? [] : [day]));
  const isApart = project === null && [seeker, provider].every(({ projects }) => projects.length > 0);
  return {
    pair: { seeker, provider, offer, isNoted, project, by: days.length === 0 ? null : Math.min(...days) },
    need,
    ranks: [
      project !== null ? 0 : isApart && !meetEverywhere(seeker, provider) ? 2 : 1,
      isNoted ? 0 : 1,
      [seeker, provider].filter(({ profile }) => profile !== "ready").length,
      offer === "order" ? 0 : -expectedGrade(provider.category, offer),
      -(nearness(seeker) + nearness(provider)),
      offer === "order" ? RESOURCES.length : RESOURCES.indexOf(offer),
    ],
  };
}

function seeks(own: AssessedStakeholder, need: string): boolean {
  if (!own.needs.includes(need)) return false;
  const offers = ANSWERED_BY.find(([each]) => each === need)?.[1] ?? [];
  return own.needsNoted === true || !offers.some((offer) => brings(own, offer));
}

/** An order is expected of a traditional firm that is known to have means for it. */
function brings({ category, roles, resources }: AssessedStakeholder, offer: Offer): boolean {
  if (offer !== "order") return resources[offer] === "yes";
  return category === "private_traditional" && roles.includes("client") && resources.financial === "yes";
}

/** The first project that both name, as the seeker writes it. */
function sharedProject(seeker: AssessedStakeholder, provider: AssessedStakeholder): string | null {
  const own = seeker.projects.find((name) => name !== ALL_PROJECTS && isOfProject(provider.projects, name));
  const other = provider.projects.find((name) => name !== ALL_PROJECTS && seeker.projects.includes(ALL_PROJECTS));
  return own ?? other ?? null;
}

/** Whether both are concerned by every project: then they share one, though none has a name. */
function meetEverywhere(...partners: readonly AssessedStakeholder[]): boolean {
  return partners.every(({ projects }) => projects.map(projectKey).includes(projectKey(ALL_PROJECTS)));
}

function closestFirst(partners: readonly AssessedStakeholder[]): AssessedStakeholder[] {
  return [...partners].sort((a, b) => nearness(b) - nearness(a));
}

function nearness({ familiarity, keenness }: AssessedStakeholder): number {
  return (familiarity ?? 0) + (keenness ?? 0);
}

/** Two rows of one body make no pair. */
function bodyOf({ key, twinOf }: AssessedStakeholder): string {
  return twinOf ?? key;
}
