import { describe, expect, it } from 'vitest';
import { inputsText, serialiseDocument, serialiseNetwork } from '../../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';

function lines(document: PlannerDocument): readonly string[] {
  return serialiseDocument(document).split('\n');
}

/** How many lines of two texts of equal length differ. */
function differing(before: readonly string[], after: readonly string[]): number {
  expect(after).toHaveLength(before.length);
  return before.filter((line, n) => line !== after[n]).length;
}

describe('serialiseDocument', () => {
  it.each<[string, (document: PlannerDocument) => void]>([
    ['a quantity of demand', ({ network }) => void (network.demand[1]!.quantity = 10_001)],
    ['a limit from none to 40', ({ network }) => void (network.lanes[2]!.capacityPerPeriod = 40)],
    ['a cost deep inside a lane', ({ network }) => void (network.lanes[0]!.costPer.container!.cost = 3_500)],
    ['the days of the last period', ({ network }) => void (network.settings.periods[2]!.days = 31)],
    ['the reason of an override', ({ scenarios }) => void (scenarios[0]!.overrides[1]!.because = 'Red Sea')],
  ])('changes 1 line when %s changes', (_, edit) => {
    const document = sampleDocument();
    const before = lines(document);
    edit(document);
    expect(differing(before, lines(document))).toBe(1);
  });

  it('adds 1 line for a record in the middle', () => {
    const document = sampleDocument();
    const before = lines(document);
    document.network.demand.push({ ...document.network.demand[0]!, id: 'chicago_fan_07_b' as never });
    const after = lines(document);
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
  });

  it('writes a line of 1 record without the fields that hold their default', () => {
    expect(lines(sampleDocument())).toContain(
      '      { "id": "motor", "name": "Motor", "hsCode": "8501.10", "weightKg": 0.8, "volumeM3": 0.001, "customsValuePerUnit": 3 },',
    );
  });

  it('writes −0 as 0', () => {
    const document = sampleDocument();
    const before = serialiseDocument(document);
    document.network.demand[0]!.minimumFill = -0;
    document.network.sites[0]!.latitude = -0;
    document.network.duties.find(({ id }) => id === 'ordinary_free')!.rate = -0;
    expect(serialiseDocument(document)).toBe(before.replace('"latitude": 11.1', '"latitude": 0'));
  });

  it('refuses NaN, which 1 file could not hold', () => {
    const document = sampleDocument();
    document.network.demand[0]!.quantity = Number.NaN;
    expect(() => serialiseDocument(document)).toThrow('A scenario file cannot hold the number NaN.');
  });

  it('sorts 3 territories by code unit, not by the customs of a language', () => {
    const document = sampleDocument();
    const [territory] = document.network.territories;
    document.network.territories = ['b_1', 'b1', 'b'].map((id) => ({ ...territory!, id: id as never }));
    const ids = lines(document).flatMap((line) => /"id": "(b[_1]*)"/.exec(line)?.[1] ?? []);
    expect(ids).toEqual(['b', 'b1', 'b_1']);
  });

  it('puts 2 unknown fields after the known ones, sorted', () => {
    const document = sampleDocument();
    Object.assign(document.network.territories[2]!, { zeta: 1, alpha: [true, { b: 1, a: 2 }] });
    expect(lines(document)).toContain(
      '      { "id": "hk", "name": "Hong Kong", "code": "HK", "alpha": [true, { "a": 2, "b": 1 }], "zeta": 1 },',
    );
  });
});

describe('inputsText', () => {
  const { network, scenarios } = sampleDocument();
  const [overrides, none] = [scenarios[0]!.overrides, []];

  it('tells 1 network from itself with overrides, and two orders of overrides', () => {
    const texts = [none, overrides, overrides.toReversed()].map((each) => inputsText(network, each));
    expect(new Set(texts).size).toBe(3);
  });

  it('holds the 1 network as it is written by itself', () => {
    expect(inputsText(network, overrides).startsWith(serialiseNetwork(network))).toBe(true);
  });
});
