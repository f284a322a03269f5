import { describe, expect, it } from 'vitest';
import { recordById, recordsWithIds } from '../../../../renderer/features/network/record-by-id.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork().withMarket('lyon').withMarket('lille').withMarket('paris').build();
const [lyon, lille, paris] = network.sites;

describe('a record by its id', () => {
  it('is found where it stood, where it was moved to, and not where it has gone', () => {
    expect(recordById(network, 'sites', 'lille')).toBe(lille);
    const renamed = { ...network, sites: [lyon!, { ...lille!, name: 'Lille Sud' }, paris!] };
    expect(recordById(renamed, 'sites', 'lille')).toBe(renamed.sites[1]);
    const moved = { ...network, sites: [paris!, lyon!, lille!] };
    expect(recordById(moved, 'sites', 'lille')).toBe(lille);
    expect(recordById({ ...network, sites: [lyon!, paris!] }, 'sites', 'lille')).toBeUndefined();
    expect(recordById(network, 'sites', 'lille')).toBe(lille);
  });

  it('is found in a base of 3 sites and a scenario of 2 in turn', () => {
    const fewer = { ...network, sites: [lille!, paris!] };
    for (const _ of [1, 2]) {
      expect(recordById(network, 'sites', 'paris')).toBe(paris);
      expect(recordById(fewer, 'sites', 'paris')).toBe(paris);
      expect(recordById(fewer, 'sites', 'lyon')).toBeUndefined();
    }
  });

  it('stands with 1 other in a map of the 2 asked for that are there', () => {
    const found = recordsWithIds(network.sites, 'sites', new Set(['paris', 'lyon', 'nice']));
    expect([...found.keys()].sort()).toEqual(['lyon', 'paris']);
  });
});
