import { describe, expect, it } from 'vitest';
import { layoutFlowMap } from '../../../renderer/drawing/map/layout-flow-map.ts';
import { layoutLaneMap } from '../../../renderer/charts/map/layout-lane-map.ts';
import { isChosen, itemAfterKey, mapItems, selectionOf } from '../../../renderer/charts/map/map-item.ts';
import { laneStep } from '../../../renderer/features/network/map/lane-pen.ts';
import { drawnMode, newLane, sameLane } from '../../../renderer/features/network/map/new-lane.ts';
import { newSite } from '../../../renderer/features/network/map/new-site.ts';
import { nextOption, type MapOption } from '../../../renderer/features/network/map/next-option.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { aFlow, dongguan, losAngeles, newYork, rotterdam, singapore, suzhou, world } from './map-builders.ts';

describe('the keys of a flow map', () => {
  const flows = [
    aFlow(dongguan, losAngeles, 600),
    aFlow(suzhou, newYork, 300),
    aFlow(dongguan, singapore, 90),
  ];
  const drawing = layoutFlowMap(flows, [dongguan, suzhou, losAngeles, newYork, singapore], world);
  const items = mapItems([
    { prefix: '', ...drawing },
    { prefix: 'inset ', ...drawing.inset! },
  ]);
  const after = (current: string | null, key: string) => itemAfterKey(items, current, key)?.id ?? null;
  const lanes = items.filter(({ kind }) => kind === 'arc').map(({ id }) => id);

  it('walk down the lanes from the largest, then the sites', () => {
    expect(lanes.map((id) => id.split(' ').slice(0, -2).join(' '))).toEqual([
      'dongguan los_angeles',
      'suzhou new_york',
      'inset dongguan singapore',
    ]);
    expect(after(null, 'ArrowDown')).toBe(lanes[0]);
    expect(after(lanes[0]!, 'ArrowDown')).toBe(lanes[1]);
    expect(after(lanes[0]!, 'ArrowUp')).toBe(lanes[0]);
    expect(after(lanes[2]!, 'ArrowDown')).toBe('dongguan');
    expect(after(lanes[0]!, 'End')).toBe(items.at(-1)!.id);
  });

  it('lead from a lane to its ends, in the inset to those of the inset', () => {
    expect(after(lanes[0]!, 'ArrowRight')).toBe('los_angeles');
    expect(after(lanes[0]!, 'ArrowLeft')).toBe('dongguan');
    expect(after(lanes[2]!, 'ArrowRight')).toBe('inset singapore');
    expect(after(lanes[2]!, 'ArrowLeft')).toBe('inset dongguan');
  });

  it('lead from Los Angeles east to New York and west to Suzhou, and nowhere by another key', () => {
    expect(after('los_angeles', 'ArrowRight')).toBe('new_york');
    expect(after('los_angeles', 'ArrowLeft')).toBe('suzhou');
    expect(after('new_york', 'ArrowRight')).toBeNull();
    expect(after('new_york', 'q')).toBeNull();
  });

  it('choose the records of the network that an arc or a mark stands for', () => {
    expect(selectionOf(items[0]!)).toEqual({ collection: 'lanes', ids: ['dongguan_los_angeles_sea'] });
    expect(isChosen(items[0]!, { collection: 'lanes', ids: ['dongguan_los_angeles_sea'] })).toBe(true);
    expect(isChosen(items[0]!, { collection: 'sites', ids: ['dongguan'] })).toBe(false);
    expect(isChosen(items[0]!, null)).toBe(false);
  });
});

describe('the keys of a map that is edited', () => {
  const lanes = [{ id: 'a', from: 'dongguan', to: 'los_angeles', mode: 'sea' as const }];
  const { marks, lines } = layoutLaneMap(lanes, [dongguan, suzhou, losAngeles, rotterdam], world);
  const options: readonly MapOption[] = [
    ...marks.map((mark) => ({ id: mark.id, point: mark.point, mark })),
    ...lines.map((line) => ({ id: line.id, point: line.points[16]!, line })),
  ];

  it('lead to the nearest site that way: from Dongguan up to Suzhou and left to Rotterdam, from Suzhou right to Los Angeles', () => {
    const next = (from: string, key: string) => nextOption(options, from, key, false);
    expect(next('dongguan', 'ArrowUp')).toBe('suzhou');
    expect(next('dongguan', 'ArrowLeft')).toBe('rotterdam');
    expect(next('suzhou', 'ArrowRight')).toBe('los_angeles');
    expect(next('dongguan', 'ArrowDown')).toBeNull();
  });

  it('lead by Page Down to the 1 lane of the site, and to none while a lane is drawn', () => {
    expect(nextOption(options, 'dongguan', 'PageDown', false)).toBe(lines[0]!.id);
    expect(nextOption(options, 'rotterdam', 'PageDown', false)).toBeNull();
    expect(nextOption(options, 'dongguan', 'PageDown', true)).toBeNull();
  });

  it('draw a lane from the first site chosen to the second', () => {
    const started = laneStep({ from: null }, 'dongguan');
    expect(started).toEqual({ pen: { from: 'dongguan' }, lane: null });
    expect(laneStep(started.pen!, 'suzhou')).toEqual({ pen: null, lane: { from: 'dongguan', to: 'suzhou' } });
    expect(laneStep(started.pen!, 'dongguan')).toEqual({ pen: { from: null }, lane: null });
  });
});

describe('what is drawn on the map', () => {
  const network = aNetwork()
    .withPlant('dongguan', { latitude: 23.02, longitude: 113.75 })
    .withHub('yantian', { latitude: 22.57, longitude: 114.27 })
    .withMarket('long_beach', { latitude: 33.77, longitude: -118.19 })
    .withLane('dongguan', 'yantian', { mode: 'truck' })
    .build();
  const [dongguan, yantian, longBeach] = network.sites as [
    (typeof network.sites)[number],
    (typeof network.sites)[number],
    (typeof network.sites)[number],
  ];

  it('goes by road over 73 km and by sea across the Pacific', () => {
    expect(drawnMode(dongguan, yantian)).toBe('truck');
    expect(drawnMode(yantian, longBeach)).toBe('sea');
  });

  it('is a lane with an id of its own and a distance half as long again as the great circle of 11,600 km', () => {
    const lane = newLane(yantian, longBeach, network);
    expect(lane).toMatchObject({
      id: 'yantian_long_beach_sea',
      from: 'yantian',
      to: 'long_beach',
      mode: 'sea',
    });
    expect(lane.distanceKm).toBeGreaterThan(16_000);
    expect(lane.distanceKm).toBeLessThan(19_000);
  });

  it('is no second lane where one goes the same way by the same mode', () => {
    expect(sameLane(dongguan, yantian, network)?.id).toBe('dongguan_yantian');
    expect(sameLane(yantian, dongguan, network)).toBeNull();
  });

  it('is a site named Ningbo and of the Mainland, 5 km from that port', () => {
    const site = newSite({ latitude: 29.9, longitude: 121.6 }, 'New site', network)!;
    expect(site.name).toMatchObject({ en: 'Ningbo' });
    expect(site.territory).toBe('cn');
    expect(site.roles).toEqual(['hub']);
  });

  it('is a site without a name of its own in the ocean, at 4 decimals, with an id that is free', () => {
    const site = newSite({ latitude: 0.123456, longitude: -150.98765432 }, 'New site', network)!;
    expect(site).toMatchObject({ id: 'new_site', name: 'New site', latitude: 0.1235, longitude: -150.9877 });
  });

  it('is no site in a network without territories', () => {
    expect(newSite({ latitude: 0, longitude: 0 }, 'New site', { sites: [], territories: [] })).toBeNull();
  });
});
