import { describe, expect, it } from 'vitest';
import type { Frontier } from '../../../../solver/analysis/frontier/frontier.ts';
import { frontierTable, priceAt } from '../../../../renderer/features/frontier/frontier-table.ts';
import { sayLess, sayMeasure } from '../../../../renderer/features/frontier/measure-words.ts';
import { sayFrontier } from '../../../../renderer/features/frontier/say-frontier.ts';
import { madeMoves } from '../../../../renderer/features/questions/made-moves.ts';
import { leadingTerritories, madeShares } from '../../../../solver/report/made-shares.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { aFrontier } from '../../../support/a-frontier.ts';
import { plainly, saidPlainly } from '../../../support/said-plainly.ts';

const text = textIn('en');
const format = {
  ...formatIn('en'),
  territory: (id: string) => id,
  territoryCode: (id: string) => id.toUpperCase(),
};
const saidOf = (frontier: Frontier) => saidPlainly(sayFrontier(frontier, text, format));

describe('the headline of a frontier', () => {
  it('says that the first 24 % of carbon costs 600,000 and the next 56 % costs 3.4 m', () => {
    expect(saidOf(aFrontier())).toBe(
      'The first 24.0 % of carbon costs USD 600,000. The next 56.0 % costs USD 3.4 m.',
    );
  });

  it('tells days as days, and shares from where to where', () => {
    const legs = [{ from: 0, to: 1, less: 18, share: 0.5, cost: 200e6 }];
    expect(saidOf(aFrontier({ against: 'worst-lead-time', unit: 'days', legs }))).toBe(
      'The first 18 days off the slowest route cost USD 200.0 m.',
    );
    const [first, second] = aFrontier().points;
    const points = [
      { ...first!, measure: 0.867 },
      { ...second!, measure: 0.511 },
    ];
    expect(saidOf(aFrontier({ against: 'concentration', unit: 'share', points, legs }))).toBe(
      'Bringing the largest territory from 86.7 % of goods to 51.1 % costs USD 200.0 m.',
    );
  });

  it('says of 1 point that the cheapest plan has least already, and within 0.1 % that a smaller gap may find less', () => {
    const one = { legs: [], knees: [], points: aFrontier().points.slice(0, 1) };
    const least = 'The cheapest plan already has the least carbon that any plan can have.';
    expect(saidOf(aFrontier({ ...one, askedGap: 0 }))).toBe(least);
    expect(saidOf(aFrontier({ ...one, askedGap: 0.001 }))).toBe(
      `${least} Plans with less carbon may lie within the gap of 0.10 %: set a smaller one in Preferences and ask again.`,
    );
  });
});

describe('a measure in words', () => {
  it('has tonnes, days and per cent, and a difference of shares in points', () => {
    const say = (...of: [Frontier['against'], number]) => plainly(sayMeasure(...of, text, format));
    expect([say('carbon', 380_000), say('lead-time', 1), say('lead-time', 26.48)]).toEqual([
      '380 t',
      '1 day',
      '26.5 days',
    ]);
    expect(say('concentration', 0.511)).toBe('51.1 %');
    expect(sayLess('concentration', 0.197, text, format)).toBe('19.7 points');
  });
});

describe('the table of a frontier', () => {
  it('prices a tonne less at 5,000 up to the knee and at 12,143 after it', () => {
    expect([0, 1, 2].map((place) => priceAt(aFrontier(), place)?.toFixed(2) ?? null)).toEqual([
      null,
      '5000.00',
      '12142.86',
    ]);
  });

  it('holds tonnes, cost, what is over the cheapest, and each territory’s share', () => {
    const { columns, rows } = frontierTable(aFrontier(), 'Cost against carbon', text, format);
    expect(columns.map(({ key }) => key)).toEqual([
      'plan',
      'measure',
      'cost',
      'over',
      'price',
      'cn',
      'my',
      'vn',
      'gap',
    ]);
    expect(rows[1]?.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(6)) : cell))).toEqual([
      '2',
      380,
      10.6e6,
      6,
      5000,
      40,
      0,
      60,
      0,
    ]);
  });
});

describe('where plans make their goods', () => {
  const [cheapest, knee] = aFrontier().points;

  it('is 60 % in Vietnam at the knee', () => {
    expect(madeShares(knee!.sourced).map(({ territory, share }) => [territory, share])).toEqual([
      ['vn', 0.6],
      ['cn', 0.4],
    ]);
    expect(leadingTerritories(aFrontier().points)).toEqual(['cn', 'my', 'vn']);
  });

  it('moves 600 of 1,000 to Binh Duong', () => {
    expect(madeMoves(cheapest!.sourced, knee!.sourced).map(({ site, change }) => [site, change])).toEqual([
      ['dongguan', -600],
      ['binh_duong', 600],
    ]);
  });
});
