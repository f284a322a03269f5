import { describe, expect, it } from 'vitest';
import { dutyLayer, type DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Group } from '../../../../scenarios/domain/group.ts';
import {
  filterDuties,
  isInForceOn,
  type DutyFilter,
} from '../../../../renderer/features/duties/duty-filter.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const first = aNetwork().withDuty('us_mfn', { rate: 0.04 }).build().duties[0]!;
const layer = (given: Partial<Record<keyof DutyLayer, unknown>>): DutyLayer =>
  dutyLayer.parse({ ...first, ...given });
const layers = [
  layer({ id: 'mfn', into: 'us', originCountries: '*' }),
  layer({ id: 'china', into: ['us'], originCountries: ['cn'] }),
  layer({ id: 'group', into: ['eu'], originCountries: ['@asean'], status: 'proposed' }),
];
const groups = [{ id: 'asean', of: 'territories', members: ['vn', 'my'] }] as unknown as readonly Group[];
const shown = (filter: Partial<DutyFilter>) =>
  filterDuties(layers, groups, { into: null, origin: null, status: null, ...filter }).map(({ id }) => id);

describe('the duties that are shown', () => {
  it('are all 3 without a filter, the very list', () => {
    expect(filterDuties(layers, groups, { into: null, origin: null, status: null })).toBe(layers);
  });

  it('are those into the US, 2, and those on goods of Vietnam, by wildcard and by group', () => {
    expect(shown({ into: 'us' })).toEqual(['mfn', 'china']);
    expect(shown({ origin: 'vn' })).toEqual(['mfn', 'group']);
    expect(shown({ origin: 'vn', into: 'us' })).toEqual(['mfn']);
    expect(shown({ status: 'proposed', origin: 'cn' })).toEqual([]);
  });
});

describe('a layer', () => {
  it('counts from its first to its last day, both included', () => {
    const dated = layer({ validFrom: '2026-03-01', validTo: '2026-03-31' });
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => isInForceOn(dated, day))).toEqual([false, true, true, false]);
  });

  it('does not count while it is only proposed', () => {
    expect(isInForceOn(layer({ status: 'proposed' }), '2026-03-01')).toBe(false);
  });
});
