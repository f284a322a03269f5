import { describe, expect, it } from 'vitest';
import { searchNetwork } from '../../../../renderer/shell/palette/search-network.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork()
  .withPeriods(3, 30)
  .withPlant('dongguan', { name: { en: 'Dongguan', zhHant: '東莞', zhHans: '东莞' } })
  .withMarket('us_west', { name: { en: 'US West', zhHant: '美國西岸', zhHans: '美国西岸' } })
  .withLane('dongguan', 'us_west')
  .withProduct('blender', { name: { en: 'Hand blender', zhHant: '手持攪拌機', zhHans: null } })
  .withDemand('us_west', 'blender', 100, { period: 'p1' })
  .withDemand('us_west', 'blender', 100, { period: 'p2' })
  .withDuty('us_mfn', { rate: 0.042, authority: 'HTS, column 1 general' })
  .build();

const kindsFound = (query: string) => searchNetwork(network, query, 8).map(({ kind }) => kind);

describe('searching the network', () => {
  it('finds a site by part of its name in 3 languages', () => {
    for (const query of ['dongg', '東莞', '东莞', 'DONGGUAN']) expect(kindsFound(query)).toContain('site');
  });

  it('finds a lane by words of both its ends, in any order', () => {
    expect(kindsFound('west dongguan')).toEqual(['lane']);
  });

  it('lists a demand of 2 periods once, and goes to its first row', () => {
    const [found, ...others] = searchNetwork(network, 'west blender', 8);
    expect(found).toMatchObject({
      kind: 'demand',
      place: { collection: 'demand', id: network.demand[0]?.id },
    });
    expect(others).toEqual([]);
  });

  it('finds a duty layer by its authority', () => {
    expect(kindsFound('column 1')).toEqual(['duty']);
  });

  it('finds nothing for words that no name holds, nor for none', () => {
    expect(kindsFound('dongguan zebra')).toEqual([]);
    expect(kindsFound('  ')).toEqual([]);
  });

  it('gives at most as many of a kind as asked for', () => {
    expect(searchNetwork(network, 'west', 0)).toEqual([]);
  });
});
