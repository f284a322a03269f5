import type { Network } from '../../scenarios/domain/network.ts';
import { aNetwork, type NetworkBuilder } from './network-builder.ts';
import { choicesOf, type Choices } from './trade-case/choices.ts';
import {
  agreementIds,
  withAgreements,
  withDuties,
  withFees,
  type AgreementId,
} from './trade-case/dealt-law.ts';
import { countries, laneDealer, withGoods, withTerritories, workDealt } from './trade-case/dealt-places.ts';

/**
 * A small trade case dealt from a seed: fans for a market in the United States or Europe, made of motors and frames in
 * Vietnam, Malaysia, China or a zone in Vietnam, packed elsewhere or not, through a hub or straight.
 *
 * So that `leastTradeCost` is exact nothing limits a quantity but a quota: no capacities, minimums, lots, fixed or
 * opening costs, one price an offer, and rows that may go short at a penalty. One period of 30 days has journeys of
 * any whole days below it: what arrives later arrives after the horizon, and only what arrives in it counts. Two
 * periods have journeys of 0 or 30 days: what leaves in one arrives in one.
 */
export function tradeCase(seed: number): Network {
  const choices = choicesOf(seed);
  const { chance, pick, number } = choices;
  const periods = chance(25) ? 2 : 1;
  const isZoned = chance(25);
  const plantIn = isZoned ? 'vn' : pick(['vn', 'my', 'cn']);
  const marketIn = pick(['us', 'eu']);
  const agreements = agreementIds.filter(() => chance(75));
  const hasPacking = chance(30);

  let network = aNetwork(`Trade ${seed}`)
    .withPeriods(periods, 30)
    .withSettings({
      isPreferencePlanned: chance(92),
      disputedOrigins: chance(50) ? 'worse case' : 'as planned',
    })
    .withPlant('plant', { territory: isZoned ? 'vn_zone' : plantIn })
    .withHub('hub', { territory: pick(['hk', 'hk', 'my', 'eu']) })
    .withMarket('market', { territory: marketIn });
  network = withGoods(withTerritories(network, choices), choices);
  network = withAgreements(network, choices, plantIn, marketIn, agreements);
  network = withDuties(network, choices, plantIn, marketIn, agreements);
  network = withFees(network, choices, marketIn);
  network = withWork(network, choices, { periods, agreements, hasPacking });
  for (let row = 1; row <= periods; row += 1) {
    network = network.withDemand('market', hasPacking ? 'kit' : 'fan', number(1, 4), {
      period: `p${row}`,
      shortfallPenaltyPerUnit: 400,
      notMadeIn: chance(12) ? [pick(['cn', 'vn', 'my'])] : [],
    });
  }
  return network.build();
}

interface Frame {
  readonly periods: number;
  readonly agreements: readonly AgreementId[];
  readonly hasPacking: boolean;
}

/** Suppliers, recipes and lanes. */
function withWork(
  start: NetworkBuilder,
  choices: Choices,
  { periods, agreements, hasPacking }: Frame,
): NetworkBuilder {
  const { chance, pick, number } = choices;
  const lane = laneDealer(choices, periods);
  const supply = (
    network: NetworkBuilder,
    id: string,
    product: string,
    price: number,
    to: readonly string[],
  ) =>
    to.reduce(
      (made, each) => made.withLane(id, each, lane.dealt()),
      network.withSupplier(id, { territory: pick(['cn', ...countries]) }).withOffer(id, product, {
        tiers: [{ fromQuantity: 0, unitCost: price }],
        leadTimeDays: chance(15) ? lane.days() : 0,
        origin: chance(8) ? 'cn' : null,
        agreements: agreements.filter(() => chance(60)),
      }),
    );
  const toPlant = () => (chance(25) ? ['plant', 'hub'] : ['plant']);
  const end = hasPacking ? 'packer' : 'market';

  let network = supply(start, 'motors', 'motor', number(20, 40), [...toPlant(), 'plant_too']);
  network = supply(network, 'motors_too', 'motor', number(25, 50), [...toPlant(), 'plant_too']);
  const motors = { product: 'motor', quantityPer: pick([1, 1, 2]), isPrincipal: false };
  const inputs = [motors];
  if (chance(60)) {
    network = supply(network, 'frames', 'frame', number(10, 25), toPlant());
    network = supply(network, 'frames_too', 'frame', number(12, 35), toPlant());
    inputs.push({ product: 'frame', quantityPer: pick([1, 1.5]), isPrincipal: chance(30) });
  }
  network = network
    .withRecipe('plant', 'fan', {
      inputs,
      labourPerUnit: number(2, 10),
      yield: chance(20) ? 0.8 : 1,
      leadTimeDays: chance(10) ? lane.days() : 0,
      rvcValue: chance(25) ? number(60, 120) : null,
      ...workDealt(choices),
    })
    .withPlant('plant_too', { territory: pick(['vn', 'my', 'eu']) })
    .withRecipe('plant_too', 'fan', { inputs: [motors], labourPerUnit: number(8, 40), ...workDealt(choices) })
    .withLane('plant_too', end, lane.dealt())
    .withLane('plant', 'hub', lane.dealt())
    .withLane('hub', 'market', lane.dealt())
    .withLane('hub', 'plant', lane.dealt());
  if (chance(60)) network = network.withLane('plant', 'market', lane.dealt());
  if (chance(40)) network = supply(network, 'rival', 'fan', number(60, 130), ['hub', end]);
  if (chance(35)) {
    // Motors wound at a works may earn a preference that the plant builds on.
    network = supply(
      network.withPlant('works', { territory: pick(countries) }),
      'copper',
      'copper',
      number(5, 15),
      ['works'],
    )
      .withRecipe('works', 'motor', {
        inputs: [{ product: 'copper', quantityPer: 1 }],
        labourPerUnit: number(2, 15),
        ...workDealt(choices),
      })
      .withLane('works', 'plant', lane.dealt());
  }
  if (!hasPacking) return network;
  return network
    .withPlant('packer', { territory: pick(['hk', 'my', 'eu', 'vn_zone']) })
    .withRecipe('packer', 'kit', {
      inputs: [{ product: 'fan', quantityPer: 1 }],
      labourPerUnit: number(1, 6),
      ...workDealt(choices, chance(80)),
    })
    .withLane('plant', 'packer', lane.dealt())
    .withLane('packer', 'market', lane.dealt())
    .withLane('packer', 'hub', lane.dealt());
}
