import { describe, expect, it } from 'vitest';
import type { Finding, Place } from '../../../../scenarios/checks/finding.ts';
import { repairOf } from '../../../../renderer/features/findings/repairs.ts';
import { viewOfPlace } from '../../../../renderer/features/findings/view-of-place.ts';
import type { AnyRecord } from '../../../../renderer/store/content.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork()
  .withMarket('lyon')
  .withMarket('paris')
  .withLane('lyon', 'paris', { capacityPerPeriod: 40 })
  .build();
const lane: AnyRecord = network.lanes[0]!;

function finding(code: string, field: string | null): Finding {
  const about: Place = { collection: 'lanes', id: 'lyon_paris', field };
  return { code, severity: 'error', about, position: null, say: 'Wrong.', next: null };
}

describe('the repair of a finding', () => {
  it('lowers a minimum to the 40 units that the lane carries, and no lot', () => {
    expect(repairOf(finding('lane-minimum-above-capacity', 'minimumPerPeriod'), lane)).toMatchObject({
      value: 40,
      path: ['minimumPerPeriod'],
    });
    expect(repairOf(finding('minimum-above-capacity', 'lotMultiple'), lane)).toBeNull();
  });

  it('sets a base currency to 1, a firm row without minimum to 0, and empties what has no effect', () => {
    const valueFor = (code: string, field: string) => repairOf(finding(code, field), lane)?.value;
    expect(valueFor('base-currency-rate', 'unitsPerBase')).toBe(1);
    expect(valueFor('minimum-fill-on-firm-row', 'minimumFill')).toBe(0);
    expect(valueFor('opening-field-without-effect', 'opening/openCost')).toBe(0);
    expect(valueFor('opening-field-without-effect', 'opening/rampUp')).toEqual([]);
    expect(valueFor('opening-field-without-effect', 'opening/openFrom')).toBeNull();
  });

  it('is none where it takes a decision, the field is not told, or the record has gone', () => {
    expect(repairOf(finding('no-such-rule', 'from'), lane)).toBeNull();
    expect(repairOf(finding('base-currency-rate', null), lane)).toBeNull();
    expect(repairOf(finding('base-currency-rate', 'unitsPerBase'), undefined)).toBeNull();
  });
});

describe('the place of a finding', () => {
  const place = (collection: Place['collection'], id: string | null = 'one'): Place => ({
    collection,
    id,
    field: null,
  });

  it('is on Duties for its 3 tables and on Network for the others, with the cell as the goal', () => {
    for (const table of ['duties', 'fees', 'agreements'] as const) {
      expect(viewOfPlace(place(table))).toEqual({
        screen: 'duties',
        dutiesTable: table,
        goal: place(table),
      });
    }
    expect(viewOfPlace(place('lanes'))).toEqual({
      screen: 'network',
      table: 'lanes',
      goal: place('lanes'),
    });
  });

  it('is the scenario itself, and nowhere for the document or a list without id', () => {
    expect(viewOfPlace(place('scenarios', 'truce'))).toEqual({ activeScenario: 'truce' });
    expect(viewOfPlace(place('scenarios', null))).toBeNull();
    expect(viewOfPlace(place('document', null))).toBeNull();
  });
});
