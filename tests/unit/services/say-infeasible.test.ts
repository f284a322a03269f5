import { describe, expect, it } from 'vitest';
import { sayInfeasible } from '../../../main/services/say-infeasible.ts';
import { network as networkSchema } from '../../../scenarios/domain/network.ts';
import { aNetwork } from '../../support/network-builder.ts';

const base = aNetwork('Tea')
  .withOffer('hangzhou', 'tea', { tiers: [{ fromQuantity: 0, unitCost: 4 }] })
  .withLane('hangzhou', 'boston', { minimumPerPeriod: 5, isMinimumCommitted: true })
  .withDemand('boston', 'tea', 1200)
  .build();

describe('the message of a network that no plan satisfies', () => {
  it('counts 1 firm row of 1,200 units and 1 committed lane, and names plusn diagnose', () => {
    expect(sayInfeasible(base).split('\n')).toEqual([
      'The statements below cannot all hold together within the capacities and lanes of this network:',
      '- 1 firm demand row, 1,200 units in all: boston_tea_p1',
      '- 1 committed lane minimum: hangzhou_boston',
      'Find out why (plusn diagnose FILE): which of them conflict, and the smallest edits that give a plan.',
    ]);
  });

  it('names minimum fill, closing rule, policy and a store 10 units too small, and no rule that is off', () => {
    const [row] = base.demand;
    const text = sayInfeasible(
      networkSchema.parse({
        ...base,
        lanes: [],
        sites: base.sites.map((site) => ({ ...site, storageLimit: 90 })),
        demand: [{ ...row, shortfallPenaltyPerUnit: 9, minimumFill: 0.8 }],
        inventory: [{ id: 'stock', site: 'boston', product: 'tea', origin: 'us', quantity: 100 }],
        closing: [
          { id: 'near_pipeline', sites: '*', quantity: 3 },
          { id: 'credit_alone', sites: '*', quantity: 3, isRequired: false },
        ],
        policies: [
          { id: 'little_carbon', kind: 'budget', what: 'carbon', limit: 1, acrossPeriods: 'total' },
          { id: 'off', kind: 'budget', what: 'carbon', limit: 0, acrossPeriods: 'total', isOn: false },
        ],
      }),
    );
    expect(text).not.toMatch(/firm|committed|credit_alone|off\b/);
    expect(text).toContain('- 1 demand row with a minimum fill: boston_tea_p1');
    expect(text).toContain('- 1 required closing rule: near_pipeline');
    expect(text).toContain('- 1 policy that is on: little_carbon');
    expect(text).toContain('- 1 site with more opening stock than storageLimit: boston');
  });

  it('names 5 of 7 firm rows', () => {
    const [row] = base.demand;
    const demand = Array.from({ length: 7 }, (_, index) => ({ ...row, id: `row_${index}` }));
    const text = sayInfeasible(networkSchema.parse({ ...base, demand }));
    expect(text).toContain('7 firm demand rows, 8,400 units in all: row_0, row_1, row_2, row_3, row_4, …\n');
  });

  it('says where to look when 0 statements are hard', () => {
    expect(sayInfeasible({ ...base, lanes: [], demand: [] })).toContain('goods in stock or under way');
  });
});
