import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';

/** Something that could be had before an outage. */
export interface Investment {
  id: string;
  kind: 'site' | 'line' | 'offer' | 'recipe';
  about: string;
  overrides: readonly Override[];
}

/**
 * What could be had beforehand, each by itself: a candidate site that stands already, a line or an offer with a share
 * more of capacity, a recipe that is qualified already. None of them is charged here: what a plan saves by one is the
 * most that it is worth.
 */
export function investmentsOf(network: Network, moreShare: number): readonly Investment[] {
  const scale = 1 + moreShare;
  const because = 'Stress: had beforehand.';
  return [
    ...network.sites
      .filter(({ opening }) => opening.state === 'candidate')
      .map(({ id }): Investment => {
        const overrides = [{ at: `sites/${id}/opening/state`, to: 'existing', because }];
        return { id: `site ${id}`, kind: 'site', about: id, overrides };
      }),
    ...network.lines.map(({ id }): Investment => {
      const overrides = [{ at: `lines/${id}/hoursPerPeriod`, scale, because }];
      return { id: `line ${id}`, kind: 'line', about: id, overrides };
    }),
    ...network.offers
      .filter(({ capacityPerPeriod }) => capacityPerPeriod !== null)
      .map(({ id }): Investment => {
        const overrides = [{ at: `offers/${id}/capacityPerPeriod`, scale, because }];
        return { id: `offer ${id}`, kind: 'offer', about: id, overrides };
      }),
    ...network.recipes
      .filter(({ qualification }) => qualification.cost > 0 || qualification.periods > 0)
      .map(({ id }): Investment => {
        const overrides = [{ at: `recipes/${id}/qualification`, to: { cost: 0, periods: 0 }, because }];
        return { id: `recipe ${id}`, kind: 'recipe', about: id, overrides };
      }),
  ];
}
