import type { Plan } from '../../solver/solution/plan.ts';
import { aNetwork, type NetworkBuilder } from './network-builder.ts';

/**
 * Ten fans assembled in Hanoi, each of two motors. A fan is worth 100 at customs, a motor 40, so that the motors of a
 * fan are worth 80.
 *
 *   two Chinese motors  2 · (20 + 1 freight)  = 42
 *   assembly                                    10
 *   Hanoi to the market                          5
 *   a fan at the market's border                57
 *
 * The United States ask for 10 % of 100 of everybody, and for 25 % more of Chinese goods. Europe asks for 10 % of
 * everybody, and for nothing under its agreement with Vietnam and Malaysia: the materials of a fan that do not originate
 * may be worth 60 of its 100 (a regional value content of 40 %), those of any member count as originating.
 */
export const fans: NetworkBuilder = ['vn', 'my', 'eu', 'hk']
  .reduce((made, id) => made.withTerritory(id), aNetwork('Worked case'))
  .withTerritory('vn_zone', { bondedIn: 'vn' })
  .withProduct('motor', { hsCode: '8501.10', customsValuePerUnit: 40 })
  .withProduct('fan', { hsCode: '8414.51', customsValuePerUnit: 100 })
  .withDuty('mfn_us', { rate: 0.1 })
  .withDuty('surcharge', { kind: 'surcharge', originCountries: 'cn', rate: 0.25 })
  .withDuty('mfn_eu', { into: 'eu', rate: 0.1 })
  .withDuty('preference', {
    kind: 'preference',
    into: 'eu',
    rate: 0,
    stacking: 'replaces',
    ofKinds: ['mfn'],
    needsAgreement: 'treaty',
  })
  .withOffer('ningbo', 'motor', price(20));

export function price(unitCost: number) {
  return { tiers: [{ fromQuantity: 0, unitCost }] };
}

type Given<Step extends 'withAgreement' | 'withRecipe' | 'withOffer'> = Parameters<NetworkBuilder[Step]>[2];

/** Assembly in Hanoi, which confers origin unless said otherwise. */
export function assembled(
  network: NetworkBuilder,
  work: Given<'withRecipe'> = {},
  plantIn: 'vn' | 'vn_zone' = 'vn',
): NetworkBuilder {
  return network
    .withPlant('hanoi', { territory: plantIn })
    .withLane('ningbo', 'hanoi', { costPer: { unit: 1 } })
    .withRecipe('hanoi', 'fan', {
      inputs: [{ product: 'motor', quantityPer: 2 }],
      labourPerUnit: 10,
      ...work,
    });
}

const markets = { us: 'houston', eu: 'rotterdam' } as const;

function soldIn(network: NetworkBuilder, territory: 'us' | 'eu'): NetworkBuilder {
  const market = markets[territory];
  return network.withMarket(market, { territory }).withDemand(market, 'fan', 10);
}

/** Straight at 5 a fan. */
export function straight(network: NetworkBuilder, territory: 'us' | 'eu'): NetworkBuilder {
  return soldIn(network, territory).withLane('hanoi', markets[territory], { costPer: { unit: 5 } });
}

/** Through Hong Kong at 3 and 2 a fan, the same 5. */
export function throughHongKong(network: NetworkBuilder, territory: 'us' | 'eu'): NetworkBuilder {
  return soldIn(network, territory)
    .withHub('kwai_chung', { territory: 'hk' })
    .withLane('hanoi', 'kwai_chung', { costPer: { unit: 3 } })
    .withLane('kwai_chung', markets[territory], { costPer: { unit: 2 } });
}

/** The agreement, and a Malaysian motor at so much that may be declared under it. */
export function withTreaty(
  network: NetworkBuilder,
  malaysianPrice = 24,
  given: Given<'withAgreement'> = {},
  offer: Given<'withOffer'> = {},
): NetworkBuilder {
  return network
    .withAgreement('treaty', ['vn', 'my', 'eu'], {
      rules: [{ hsPrefix: '8414', kind: 'rvc', threshold: 0.4 }],
      cumulation: 'diagonal',
      ...given,
    })
    .withSupplier('penang', { territory: 'my' })
    .withOffer('penang', 'motor', { ...price(malaysianPrice), agreements: ['treaty'], ...offer })
    .withLane('penang', 'hanoi', { costPer: { unit: 1 } });
}

/** Units bought under an offer. */
export const bought = (plan: Plan, offer: string) =>
  plan.purchases.filter((line) => line.offer === offer).reduce((sum, { quantity }) => sum + quantity, 0);
