/** Offers and needs that answer each other: who looks for something that somebody else is known to bring. */

import { expectedGrade } from "../guide/categories";
import { RESOURCES, type Offer } from "../guide/codes";
import type { Audit } from "../model/audit";
import { serialOfIso } from "../model/dates";
import { MadeOnce } from "../model/madeOnce";
import { atOnce } from "../model/steps";
import type { AssessedStakeholder, SerialDate } from "../model/stakeholder";
import { ALL_PROJECTS, projectKey } from "../words/projects";
import { countedOf } from "./resourcesByCategory";

/** Pairs that are told. */
export const MOST_PAIRS = 20;
/** Partners of each side that are compared: the most familiar and keenest. */
const MOST_COMPARED = 400;
/**
 * Providers of one need of a seeker that may be told: those before are refused only because they are named already, and fewer than
 * that are.
 */
const MOST_CANDIDATES = MOST_PAIRS + 1;
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
  const today = serialOfIso(asOf) ?? 0;
  return BEST.get(stakeholders).map((own) => pairOf(own, today));
}

/** The map, the summary of the command and its JSON all ask for them. */
const BEST = new MadeOnce<readonly AssessedStakeholder[], readonly Candidate[]>(
  (stakeholders) => atOnce(() => bestOf(stakeholders))(),
  new WeakMap(),
);

function bestOf(stakeholders: readonly AssessedStakeholder[]): Candidate[] {
  const keen = countedOf(stakeholders).filter(({ profile }) => profile === "ready" || profile === "willing");
  const best = [...keen].sort((a, b) => nearness(b) - nearness(a));
  const compared = (holds: (own: AssessedStakeholder) => boolean, weigh: (own: AssessedStakeholder) => number) =>
    best
      .filter(holds)
      .slice(0, MOST_COMPARED)
      .map((own) => comparedOf(own, weigh(own)));
  const candidates = ANSWERED_BY.flatMap(([need, offers]) => {
    const sides = offers.map((offer) => ({
      offer,
      providers: compared(
        (own) => brings(own, offer),
        (own) => providerWeight(own, offer),
      ),
    }));
    return compared((own) => seeks(own, need), seekerWeight).flatMap((seeker) => candidatesOf(need, seeker, sides));
  });
  return spread(candidates.sort(byRank));
}

/** A partner with what is looked at whenever it is compared. */
interface Compared {
  readonly partner: AssessedStakeholder;
  /** Two rows of one body make no pair. */
  readonly body: string;
  /** What speaks against it whoever the other is. */
  readonly weight: number;
  readonly projects: readonly { readonly key: string; readonly name: string }[];
  readonly keys: ReadonlySet<string>;
  /** Whether it is concerned by every project. */
  readonly isEverywhere: boolean;
}

function comparedOf(partner: AssessedStakeholder, weight: number): Compared {
  const named = partner.projects.filter((name) => name !== ALL_PROJECTS);
  const projects = named.map((name) => ({ key: projectKey(name), name }));
  return {
    ...{ partner, body: partner.twinOf ?? partner.key, weight, projects },
    keys: new Set(projects.map(({ key }) => key)),
    isEverywhere: named.length < partner.projects.length,
  };
}

interface Candidate {
  readonly need: string;
  readonly offer: Offer;
  readonly seeker: Compared;
  readonly provider: Compared;
  /** The least is the best. */
  readonly rank: number;
}

/** What decides, each worth more than all behind it together: one project, a noted need, readiness, what is expected, nearness, the resource. */
const LAST = RESOURCES.length + 1;
const NEAR = LAST;
const EXPECTED = NEAR * 13;
const READY = EXPECTED * 3;
const NOTED = READY * 3;
const PROJECT = NOTED * 2;

function seekerWeight(own: AssessedStakeholder): number {
  return Number(own.needsNoted !== true) * NOTED + partnerWeight(own);
}

function providerWeight(own: AssessedStakeholder, offer: Offer): number {
  const [grade, last] =
    offer === "order" ? [0, RESOURCES.length] : [expectedGrade(own.category, offer), RESOURCES.indexOf(offer)];
  return (2 - grade) * EXPECTED + partnerWeight(own) + last;
}

function partnerWeight(own: AssessedStakeholder): number {
  return Number(own.profile !== "ready") * READY + (6 - nearness(own)) * NEAR;
}

/** The best providers of a need of a seeker, each body once; of equal ones the first of the list comes first. */
function candidatesOf(
  need: string,
  seeker: Compared,
  sides: readonly { readonly offer: Offer; readonly providers: readonly Compared[] }[],
): Candidate[] {
  const best: Candidate[] = [];
  let enough = Infinity;
  for (const { offer, providers } of sides) {
    for (const provider of providers) {
      const least = seeker.weight + provider.weight;
      if (least >= enough || provider.body === seeker.body) continue;
      const rank = projectRank(seeker, provider) * PROJECT + least;
      if (rank >= enough) continue;
      take(best, { need, offer, seeker, provider, rank });
      enough = best[MOST_CANDIDATES - 1]?.rank ?? Infinity;
    }
  }
  return best;
}

/** Puts a candidate behind those that are as good, if its body does not stand there as well already. */
function take(best: Candidate[], own: Candidate): void {
  const standing = best.findIndex(({ provider }) => provider.body === own.provider.body);
  if (standing >= 0) {
    if (own.rank >= (best[standing]?.rank ?? 0)) return;
    best.splice(standing, 1);
  }
  const behind = best.findIndex(({ rank }) => rank > own.rank);
  best.splice(behind < 0 ? best.length : behind, 0, own);
  best.length = Math.min(best.length, MOST_CANDIDATES);
}

function byRank(a: Candidate, b: Candidate): number {
  return a.rank - b.rank;
}

/** 0 for a project that both name, 2 where they name others, 1 where nothing tells. */
function projectRank(seeker: Compared, provider: Compared): number {
  if (sharedProject(seeker, provider) !== null) return 0;
  const isApart = seeker.partner.projects.length > 0 && provider.partner.projects.length > 0;
  return isApart && !(seeker.isEverywhere && provider.isEverywhere) ? 2 : 1;
}

/** Each need of a seeker once, each partner on a side once; then twice, where places are left. */
function spread(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<Candidate>();
  const needs = new Set<string>();
  const named = new Map<string, number>();
  for (let most = 1; most <= MOST_NAMED; most += 1) {
    for (const own of candidates) {
      if (taken.size === MOST_PAIRS) break;
      const sides = [`seeks ${own.seeker.body}`, `brings ${own.provider.body}`];
      const need = `${own.seeker.body} ${own.need}`;
      if (needs.has(need) || sides.some((side) => (named.get(side) ?? 0) >= most)) continue;
      taken.add(own);
      needs.add(need);
      for (const side of sides) named.set(side, (named.get(side) ?? 0) + 1);
    }
  }
  return candidates.filter((own) => taken.has(own));
}

function pairOf({ seeker, provider, offer }: Candidate, today: SerialDate): OfferPair {
  const partners = [seeker.partner, provider.partner];
  const days = partners.flatMap(({ dueDate }) => (dueDate === null || dueDate < today ? [] : [dueDate]));
  return {
    ...{ seeker: seeker.partner, provider: provider.partner, offer },
    isNoted: seeker.partner.needsNoted === true,
    project: sharedProject(seeker, provider),
    by: days.length === 0 ? null : Math.min(...days),
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
function sharedProject(seeker: Compared, provider: Compared): string | null {
  const own = seeker.projects.find(({ key }) => provider.isEverywhere || provider.keys.has(key));
  const other = seeker.isEverywhere ? provider.projects[0] : undefined;
  return (own ?? other)?.name ?? null;
}

function nearness({ familiarity, keenness }: AssessedStakeholder): number {
  return (familiarity ?? 0) + (keenness ?? 0);
}
