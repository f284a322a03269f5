import type { Lane } from '../domain/lane.ts';
import { greatCircleKm } from './great-circle-km.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './magnitude-messages.ts';

/** Sites nearer than this may well be one estate, where goods cross the yard at no cost. */
const nearbyKm = 50;

/** A lane between distant sites costs money or takes time. */
export const laneCostOrDays: Check = {
  code: 'lane-without-cost-or-days',
  severity: 'warning',
  rule: 'A lane between distant sites costs money or takes time.',
  *find({ network, siteById }) {
    for (const lane of network.lanes) {
      if (lane.transitDays > 0 || costsMoney(lane)) continue;
      const from = siteById.get(lane.from);
      const to = siteById.get(lane.to);
      if (from === undefined || to === undefined) continue;
      const km = greatCircleKm(from, to);
      if (km > nearbyKm) {
        yield spot('lanes', lane.id, 'costPer', messages.laneWithoutCostOrDays(lane, km));
      }
    }
  },
};

function costsMoney({ costPer, insuranceRate, fixedCostPerPeriod }: Lane): boolean {
  const { unit, kg, m3, container } = costPer;
  return unit + kg + m3 + (container?.cost ?? 0) + insuranceRate + fixedCostPerPeriod > 0;
}
