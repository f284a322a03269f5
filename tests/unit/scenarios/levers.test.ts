import { describe, expect, it } from 'vitest';
import { override } from '../../../scenarios/domain/scenario.ts';
import { lever as leverShape, type Lever } from '../../../scenarios/levers/lever.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { leverOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import { leverRange } from '../../../scenarios/levers/lever-range.ts';
import { leverValue } from '../../../scenarios/levers/lever-value.ts';
import { leversOf } from '../../../scenarios/levers/levers-of.ts';
import { parseLever } from '../../../scenarios/levers/parse-lever.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { aNetwork } from '../../support/network-builder.ts';

const network = aNetwork()
  .withTerritory('cn_zone', { bondedIn: 'cn' })
  .withCurrency('CNY', 0.9)
  .withPlant('dongguan')
  .withPlant('zone', { territory: 'cn_zone' })
  .withRecipe('dongguan', 'fan', { labourPerUnit: 3 })
  .withRecipe('zone', 'fan', { labourPerUnit: 2 })
  .withLane('dongguan', 'houston', { costPer: { unit: 1, kg: 2 } })
  .withLane('zone', 'houston', { mode: 'air', costPer: { unit: 5 } })
  .withDuty('layer', { rate: 0.4 })
  .withDuty('threat', { status: 'proposed', rate: 0.1 })
  .withDuty('ended', { rate: 0.2, validTo: '2026-06-30' })
  .withDemand('houston', 'fan', 10)
  .build();

const lever = (word: string): Lever => {
  const parsed = parseLever(network, word);
  if (!('lever' in parsed)) throw new Error(`${word} is no lever.`);
  return parsed.lever;
};
const turned = (word: string, value: number) => {
  const overrides = leverOverrides(network, lever(word), value);
  for (const each of overrides) expect(override.safeParse(each).success).toBe(true);
  const resolved = resolve(network, overrides);
  expect(resolved.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return resolved.network;
};

describe('a lever', () => {
  it('changes nothing at its present value: 40 % of a layer, 0 of a proposed one, 1 of a factor', () => {
    for (const each of leversOf(network))
      expect(leverOverrides(network, each, leverValue(network, each))).toEqual([]);
    expect(leverValue(network, lever('duty:layer'))).toBe(0.4);
    expect(leverValue(network, lever('duty:threat'))).toBe(0);
  });

  it('is every layer that has not ended, every mode, wages where labour is paid, other currencies and demand', () => {
    expect(leversOf(network).map(leverId)).toEqual([
      'duty:layer',
      'duty:threat',
      'freight:*',
      'freight:sea',
      'freight:air',
      'wage:cn',
      'wage:cn_zone',
      'exchange:CNY',
      'demand:*',
    ]);
  });

  it('sets a rate, and brings a proposed layer into force', () => {
    const { duties } = turned('duty:threat', 0.25);
    expect(duties.find(({ id }) => id === 'threat')).toMatchObject({ rate: 0.25, status: 'in_force' });
  });

  it('doubles wages in a territory and its zones, all parts of freight of a mode, and demand', () => {
    expect(turned('wage:cn', 2).recipes.map(({ labourPerUnit }) => labourPerUnit)).toEqual([6, 4]);
    expect(turned('wage:cn_zone', 2).recipes.map(({ labourPerUnit }) => labourPerUnit)).toEqual([3, 4]);
    expect(turned('freight:sea', 2).lanes.map(({ costPer }) => [costPer.unit, costPer.kg])).toEqual([
      [2, 4],
      [5, 0],
    ]);
    expect(turned('demand:houston', 2).demand[0]?.quantity).toBe(20);
  });

  it('makes a currency worth twice as much: 0.45 of it instead of 0.9 buy one of the base', () => {
    expect(turned('exchange:CNY', 2).currencies[0]?.unitsPerBase).toBeCloseTo(0.45, 12);
  });

  it('is turned from 0 to twice its rate, at least to 50 %; a factor from 0.5 to 2', () => {
    expect(leverRange(network, lever('duty:layer'))).toEqual({ from: 0, to: 0.8 });
    expect(leverRange(network, lever('duty:threat'))).toEqual({ from: 0, to: 0.5 });
    expect(leverRange(network, lever('freight:sea'))).toEqual({ from: 0.5, to: 2 });
  });

  it('is written as the word that it is read from', () => {
    for (const word of [
      'duty:layer',
      'freight:*',
      'freight:sea,air',
      'wage:cn',
      'exchange:CNY',
      'demand:houston',
    ])
      expect(leverId(lever(word))).toBe(word);
    expect(leverShape.safeParse({ kind: 'freight', modes: [] }).success).toBe(false);
  });

  it('splits a list of 60 sites over paths that a file may hold', () => {
    let many = aNetwork();
    for (let place = 0; place < 60; place++)
      many = many.withRecipe(`a_plant_with_a_long_name_${place}`, 'fan', { labourPerUnit: 1 });
    const overrides = leverOverrides(many.build(), leverShape.parse({ kind: 'wage', territory: 'cn' }), 3);
    expect(overrides.length).toBeGreaterThan(1);
    expect(Math.max(...overrides.map(({ at }) => at.length))).toBeLessThanOrEqual(400);
    const { recipes } = resolve(many.build(), overrides).network;
    expect(recipes.every(({ labourPerUnit }) => labourPerUnit === 3)).toBe(true);
  });
});
