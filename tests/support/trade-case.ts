import type { Network } from '../../scenarios/domain/network.ts';
import { aNetwork } from './network-builder.ts';
import { choicesOf } from './trade-case/choices.ts';
import { agreementIds, withAgreements, withDuties, withFees } from './trade-case/dealt-law.ts';
import { withGoods, withTerritories } from './trade-case/dealt-places.ts';
import { withWork } from './trade-case/dealt-work.ts';

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
  const isTight = chance(40);

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
  network = withAgreements(network, choices, { plantIn, marketIn, agreements, isTight });
  network = withDuties(network, choices, { plantIn, marketIn, agreements, isTight });
  network = withFees(network, choices, marketIn);
  network = withWork(network, choices, { periods, agreements, hasPacking, isTight });
  for (let row = 1; row <= periods; row += 1) {
    network = network.withDemand('market', hasPacking ? 'kit' : 'fan', number(1, 4), {
      period: `p${row}`,
      shortfallPenaltyPerUnit: 400,
      notMadeIn: chance(12) ? [pick(['cn', 'vn', 'my'])] : [],
    });
  }
  return network.build();
}
