import { describe, expect, it } from 'vitest';
import { dutyBurdens } from '../../../renderer/drawing/map/duty-burdens.ts';
import { mapFlows, wholePlan } from '../../../renderer/drawing/map/map-flows.ts';
import { planSites } from '../../../renderer/drawing/map/map-sites.ts';
import { servedByOrigin } from '../../../renderer/drawing/map/served-by-origin.ts';
import { laneArrivals } from '../../../solver/report/lane-arrivals.ts';
import { entry, ledgerWith } from '../../support/ledger-of.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { aPlan } from '../../support/plan-builder.ts';

/** Kettles from Dongguan to Long Beach in 15 days over three periods of 30, with motors that no market wants. */
const network = aNetwork()
  .withPeriods(3, 30)
  .withPlant('dongguan')
  .withPlant('spare', { opening: { state: 'candidate' } })
  .withMarket('long_beach')
  .withProduct('kettle', { customsValuePerUnit: 20 })
  .withProduct('motor')
  .withRecipe('dongguan', 'kettle')
  .withLane('foshan', 'dongguan', { mode: 'truck' })
  .withLane('dongguan', 'long_beach', { transitDays: 12, dwellDays: 3 })
  .withSupplier('foshan')
  .withDemand('long_beach', 'kettle', 100)
  .build();

const plan = aPlan(network)
  .makes('dongguan_kettle', 100)
  .sends('foshan_dongguan', 'motor', 100)
  .sends('dongguan_long_beach', 'kettle', 60)
  .sends('dongguan_long_beach', 'kettle', 40, { period: 'p3' })
  .sends('dongguan_long_beach', 'kettle', 10, { origin: 'vn' })
  .serves('long_beach_kettle_p1', 70, { period: 'p2' })
  .serves('long_beach_kettle_p1', 20, { period: 'p3', origin: 'vn' })
  .build();

describe('arrivals by lane', () => {
  it('are half in the period of dispatch and half in the next after 15 of 30 days', () => {
    const kettles = laneArrivals(network, plan).filter(
      ({ product, origin }) => product === 'kettle' && origin === 'cn',
    );
    expect(kettles.map(({ period, quantity }) => [period, quantity])).toEqual([
      [0, 30],
      [1, 30],
      [2, 20],
      [null, 20],
    ]);
  });

  it('add up to the 210 units dispatched', () => {
    const total = laneArrivals(network, plan).reduce((sum, { quantity }) => sum + quantity, 0);
    expect(total).toBeCloseTo(210, 9);
  });
});

describe('flows of a map', () => {
  it('are 100 kettles and 10 of other origin on the sea lane, and 100 motors as components', () => {
    const flows = mapFlows(network, plan, null, wholePlan);
    expect(flows.map(({ lane, origin, volume, isComponent }) => [lane, origin, volume, isComponent])).toEqual(
      [
        ['foshan_dongguan', 'cn', 100, true],
        ['dongguan_long_beach', 'cn', 100, false],
        ['dongguan_long_beach', 'vn', 10, false],
      ],
    );
  });

  it('are 35 of the 110 kettles in the second period', () => {
    const flows = mapFlows(network, plan, null, { periods: [1, 1], product: 'kettle' });
    expect(flows.reduce((sum, { volume }) => sum + volume, 0)).toBe(35);
  });

  it('show a component as goods where it is the product chosen', () => {
    const flows = mapFlows(network, plan, null, { periods: null, product: 'motor' });
    expect(flows.map(({ lane, isComponent }) => [lane, isComponent])).toEqual([['foshan_dongguan', false]]);
  });

  it('bear 250 of duty on a customs value of 2,000: 12.5 %', () => {
    const duty = { ...entry('duty', 250, 'p1'), lane: 'dongguan_long_beach', origin: 'cn' } as ReturnType<
      typeof entry
    >;
    const ledger = ledgerWith('HKD', [duty, entry('freight', 900, 'p1')]);
    const burdens = dutyBurdens(network, plan, ledger);
    expect(burdens.get('dongguan_long_beach cn')).toBeCloseTo(0.125, 9);
    expect(burdens.get('dongguan_long_beach vn')).toBe(0);
    const [, sea] = mapFlows(network, plan, ledger, wholePlan);
    expect(sea!.burden).toBeCloseTo(0.125, 9);
  });
});

describe('sites of a map', () => {
  const sites = planSites(network, plan, 'en', wholePlan);
  const siteOf = (id: string) => sites.find((site) => site.id === id)!;

  it('show 100 made at the plant, 90 served at the market, 100 sold by the supplier', () => {
    expect(['dongguan', 'long_beach', 'foshan'].map((id) => siteOf(id).total)).toEqual([100, 90, 100]);
  });

  it('show a candidate that the plan does not open as a candidate', () => {
    expect(siteOf('spare').state).toBe('candidate');
    expect(siteOf('dongguan').state).toBe('open');
  });
});

describe('volume served', () => {
  it('is 70 of the Mainland and 20 of Vietnam, in the periods in which it was served', () => {
    const { origins, periods } = servedByOrigin(network, plan, wholePlan);
    expect(origins).toEqual([
      { origin: 'cn', quantity: 70 },
      { origin: 'vn', quantity: 20 },
    ]);
    expect(periods.map(({ parts }) => parts.map(({ quantity }) => quantity))).toEqual([
      [0, 0],
      [70, 0],
      [0, 20],
    ]);
  });

  it('counts the chosen periods alone, and shows them all', () => {
    const { origins, periods } = servedByOrigin(network, plan, { periods: [2, 2], product: null });
    expect(origins).toEqual([{ origin: 'vn', quantity: 20 }]);
    expect(periods).toHaveLength(3);
  });
});
