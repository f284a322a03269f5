import type { Network } from '../../../scenarios/domain/network.ts';
import type { DutyEnquiry } from '../../../scenarios/trade/duty-enquiry.ts';
import { laneEnquiries } from '../../../scenarios/trade/lane-enquiries.ts';
import { aNetwork } from '../../support/network-builder.ts';

/** Fans worth 10 go from a plant in `cn` to a market in `us`, which takes 4 % of them, over 12 periods from 2026-07-01. */
export const fans = aNetwork()
  .withPeriods(12, 30)
  .withTerritory('vn')
  .withPlant('shenzhen')
  .withMarket('us_west')
  .withProduct('fan', { hsCode: '8414.51', weightKg: 2 })
  .withLane('shenzhen', 'us_west', { costPer: { unit: 0.5 }, insuranceRate: 0.01 })
  .withDuty('mfn', { kind: 'mfn', into: 'us', rate: 0.04, hsPrefixes: ['8414'] });

export const wholeYear = {
  date: '2026-08-01',
  from: '2026-07-01',
  until: '2027-06-26',
  today: '2026-11-29',
};

/** What the goods on the first lane of a network ask of the law. */
export function asked(network: Network, given: Partial<DutyEnquiry> = {}): DutyEnquiry {
  const [lane] = network.lanes;
  const [product] = network.products;
  const goods = { lane: lane!, product: product!, origin: null, agreements: [] };
  return { ...laneEnquiries(network)(goods, wholeYear)!, ...given };
}
