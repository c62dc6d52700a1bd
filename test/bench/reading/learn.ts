/** Learns from labelled lists how like columns are: weights for `core/columns/likeness`, the same each time. */

import { SeededRandom } from "excel-host/testing/seededRandom";

import { readColumnsInSteps } from "../../../src/core/columns/mapColumns";
import {
  featuresOf,
  packedWeight,
  sharesOf,
  type Feature,
  type LikenessWeights,
} from "../../../src/core/columns/likeness";
import { runToEnd } from "../../../src/core/model/steps";
import type { CorpusList } from "./corpus";
import { tableOf } from "./tableOf";

/** A column and what people say that it means. */
interface Example {
  readonly features: readonly Feature[];
  readonly meaning: string;
}

/** Times each column is looked at; the weights of the last ones are averaged. */
const ROUNDS = 15;
const AVERAGED = 8;
/** How far a first step goes. */
const PACE = 0.3;
/** What pulls weights to nothing, so that what is seen by chance counts little. */
const DECAY = 1e-5;
/** Who is wrong by less is left as it is. */
const LEAST_ERROR = 1e-3;
const FIRST_GRADIENT = 0.01;
/** What only one column has tells nothing of others. */
const LEAST_COLUMNS = 2;
/** Weights below are left out. */
const LEAST_WEIGHT = 0.3;

/**
 * Learns by logistic regression over all meanings, with steps that get smaller as a weight has moved (Adagrad).
 *
 * Source: Duchi, Hazan, Singer 2011.
 */
export function learn(lists: readonly CorpusList[]): LikenessWeights {
  const examples = frequent(lists.flatMap(examplesOf));
  const meanings = [...new Set(examples.map(({ meaning }) => meaning))].sort();
  const names = [...new Set(examples.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const place = new Map(names.map((name, at) => [name, at * meanings.length]));
  const model = new Model(meanings.length, names.length);
  const coded = examples.map(({ features, meaning }) => ({
    meaning: meanings.indexOf(meaning),
    features: features.map(([name, value]) => [place.get(name) ?? 0, value] as const),
  }));
  const random = new SeededRandom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(coded, random);
    for (const { features, meaning } of coded) model.step(features, meaning);
    if (round >= ROUNDS - AVERAGED) model.remember();
  }
  const weights = names.flatMap((name, feature): [string, string][] => {
    const packed = meanings
      .map((_, meaning) => [meaning, model.weightOf(feature, meaning)] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      .map(([meaning, weight]) => packedWeight(meaning, weight));
    return packed.length === 0 ? [] : [[name, packed.join("")]];
  });
  return { meanings, weights: Object.fromEntries(weights) };
}

function examplesOf(list: CorpusList): Example[] {
  const { columns } = runToEnd(readColumnsInSteps(tableOf(list), []));
  return columns.map(({ index, profile }) => ({
    features: featuresOf({ headers: list.columns, index, profile }),
    meaning: list.meanings[index] ?? "outside",
  }));
}

/** Without the features that hardly any column has. */
function frequent(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of new Set(features.map(([own]) => own))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return examples.map(({ features, meaning }) => ({
    features: features.filter(([name]) => (counts.get(name) ?? 0) >= LEAST_COLUMNS),
    meaning,
  }));
}

/** Weights of each feature for each meaning. */
class Model {
  private readonly weights: Float64Array;
  private readonly gradients: Float64Array;
  private readonly sums: Float64Array;
  private remembered = 0;

  constructor(
    private readonly meanings: number,
    features: number,
  ) {
    this.weights = new Float64Array(features * meanings);
    this.sums = new Float64Array(features * meanings);
    this.gradients = new Float64Array(features * meanings).fill(FIRST_GRADIENT);
  }

  /** Looks at one column: what it means gets likelier, all else less so. */
  step(features: readonly (readonly [at: number, value: number])[], meaning: number): void {
    const errors = this.shares(features);
    errors[meaning] = (errors[meaning] ?? 0) - 1;
    const moved = errors.flatMap((error, own) => (Math.abs(error) < LEAST_ERROR ? [] : [own]));
    for (const [at, value] of features) {
      for (const own of moved) {
        const place = at + own;
        const weight = this.weights[place] ?? 0;
        const gradient = (errors[own] ?? 0) * value + DECAY * weight;
        const total = (this.gradients[place] ?? 0) + gradient * gradient;
        this.gradients[place] = total;
        this.weights[place] = weight - (PACE / Math.sqrt(total)) * gradient;
      }
    }
  }

  private shares(features: readonly (readonly [at: number, value: number])[]): number[] {
    const sums = Array.from({ length: this.meanings }, () => 0);
    for (const [at, value] of features)
      for (let own = 0; own < this.meanings; own += 1)
        sums[own] = (sums[own] ?? 0) + (this.weights[at + own] ?? 0) * value;
    return sharesOf(sums);
  }

  remember(): void {
    this.remembered += 1;
    for (let place = 0; place < this.weights.length; place += 1)
      this.sums[place] = (this.sums[place] ?? 0) + (this.weights[place] ?? 0);
  }

  weightOf(feature: number, meaning: number): number {
    return (this.sums[feature * this.meanings + meaning] ?? 0) / this.remembered;
  }
}

function shuffle(items: unknown[], random: SeededRandom): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last);
    const [a, b] = [items[last], items[other]];
    if (a !== undefined && b !== undefined) [items[last], items[other]] = [b, a];
  }
}
