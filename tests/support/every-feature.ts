import * as fc from 'fast-check';
import { network, type Network } from '../../scenarios/domain/network.ts';
import { drawnNetwork, type Drawn } from './drawn-network.ts';
import { demandFeatures } from './features/demand-features.ts';
import type { Feature } from './features/feature.ts';
import { makingFeatures } from './features/making-features.ts';
import { movingFeatures } from './features/moving-features.ts';
import { policyFeatures } from './features/policy-features.ts';
import { settingFeatures } from './features/setting-features.ts';
import { tradeFeatures } from './features/trade-features.ts';

/** Everything that a network may have and the drawn ones lack, by name, in the order in which it is added. */
export const features: Readonly<Record<FeatureName, Feature>> = {
  ...settingFeatures,
  ...demandFeatures,
  ...makingFeatures,
  ...movingFeatures,
  ...tradeFeatures,
  ...policyFeatures,
};
export type FeatureName =
  | keyof typeof settingFeatures
  | keyof typeof demandFeatures
  | keyof typeof makingFeatures
  | keyof typeof movingFeatures
  | keyof typeof tradeFeatures
  | keyof typeof policyFeatures;
export const featureNames = Object.keys(features) as readonly FeatureName[];
/** Those of trade law and what it feeds on: origins, bonded zones, several stages, dates. */
export const tradeFeatureNames: readonly FeatureName[] = [
  ...(Object.keys(tradeFeatures) as readonly FeatureName[]),
  'bondedZone',
  'cif',
  'stackedDuties',
  'unequalPeriods',
  'subassemblies',
  'conversionParts',
];

/** What a network with features is made from; plain data, so that a failing one can be kept as a case. */
export interface FeaturedDraw {
  readonly base: Drawn;
  readonly features: readonly FeatureName[];
  /** Numbers from 0 to 999 from which the features' amounts are dealt in turn. */
  readonly draws: readonly number[];
}

/** The network of a draw: a small drawn one, decorated feature by feature. It may well have no plan. */
export function featuredNetwork({ base, features: chosen, draws }: FeaturedDraw): Network {
  const plain = network.parse(drawnNetwork(base, { maximumPeriods: 3 }));
  let at = 0;
  const deal = (least: number, most: number): number =>
    least + ((draws[at++ % draws.length] ?? 0) % (most - least + 1));
  return featureNames
    .filter((name) => chosen.includes(name))
    .reduce((made, name) => network.parse(features[name](made, deal)), plain);
}

/** Draws of small networks with up to `most` of these features each. */
export function arbitraryFeaturedDraw(
  most: number,
  among: readonly FeatureName[] = featureNames,
): fc.Arbitrary<FeaturedDraw> {
  return fc.record({
    base: fc.record({
      suppliers: fc.integer({ min: 1, max: 2 }),
      plants: fc.integer({ min: 1, max: 3 }),
      markets: fc.integer({ min: 1, max: 2 }),
      goods: fc.integer({ min: 1, max: 2 }),
      periods: fc.integer({ min: 1, max: 3 }),
      hasHub: fc.boolean(),
      draws: fc.array(fc.nat(999), { minLength: 151, maxLength: 151 }),
    }),
    features: fc.subarray([...among], { minLength: 1, maxLength: most }),
    draws: fc.array(fc.nat(999), { minLength: 97, maxLength: 97 }),
  });
}
