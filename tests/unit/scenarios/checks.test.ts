import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../../scenarios/checks/check-network.ts';
import { checks } from '../../../scenarios/checks/index.ts';
import { edited, of, placeOf, set, soundNetwork } from './check-cases.ts';
import { demandCases } from './check-cases-demand.ts';
import { networkCases } from './check-cases-network.ts';
import { tradeCases } from './check-cases-trade.ts';

const cases = [...networkCases, ...demandCases, ...tradeCases];

describe('checks', () => {
  it('find 0 things in the sample network', () => {
    expect(checkNetwork(soundNetwork())).toEqual([]);
  });

  it.each(cases)('$code: $sentence', ({ code, edit, severity, at, names }) => {
    const found = checkNetwork(edited(edit)).filter((finding) => finding.code === code);
    expect(found.map(placeOf)).toContain(at);
    const [finding] = found.filter((each) => placeOf(each) === at);
    expect(finding?.severity).toBe(severity);
    expect(finding?.say).toContain(names);
    expect(finding?.say).toMatch(/^[A-Z0-9].*\.$/);
    expect(finding?.next).toMatch(/^[A-Z].*[.?]/);
  });

  it.each([
    ['chicagp', 'Did you mean chicago? If not, add chicagp.'],
    ['kong', 'Did you mean hong_kong? If not, add kong.'],
    ['atlantis', 'Add atlantis to the file, or name another record.'],
  ])('suggest for a lane to %s at most 3 sites: %s', (to, next) => {
    const found = checkNetwork(edited(({ lanes }) => set(of(lanes, 'dongguan_chicago'), { to })));
    expect(found.find((finding) => finding.code === 'unknown-reference')?.next).toBe(next);
  });

  it.each([
    ['@plants', 'Did you mean @chinese_plants or @all_plants? If not, add a group plants.'],
    ['@finished', 'Add a group finished to the file, or name another group.'],
  ])(
    'suggest for the group %s those of 2 that contain the word, and do not say it matches nothing',
    (sites, next) => {
      const found = checkNetwork(
        edited(({ policies }) => set(of(policies, 'at_most_two'), { filter: { sites } })),
      );
      expect(found.map(({ code }) => code)).toEqual(['unknown-reference']);
      expect(found[0]?.next).toBe(next);
    },
  );

  it('find 0 fees without the value of an entry where each of the lanes states it or plans its entries', () => {
    const network = edited(({ fees, lanes }) => {
      set(of(fees, 'us_mpf'), { assumedEntryValue: null });
      lanes.forEach((lane, n) =>
        set(lane, {
          entriesPerPeriod: n % 2 ? 4 : null,
          valuePerEntry: n % 2 ? null : 60_000,
        }),
      );
    });
    expect(checkNetwork(network).filter(({ code }) => code === 'fee-without-entry-value')).toEqual([]);
  });

  it('each have at least 1 case here', () => {
    const tested = new Set(cases.map((each) => each.code));
    expect(checks.map((check) => check.code).filter((code) => !tested.has(code))).toEqual([
      'network-too-large',
    ]);
  });

  it('have 1 code each', () => {
    expect(new Set(checks.map((check) => check.code)).size).toBe(checks.length);
  });

  it('refuse 20,001 sites as too large to plan', () => {
    const network = soundNetwork();
    const [site] = network.sites;
    const sites = Array.from({ length: 20_001 }, (_, n) => ({
      ...site,
      id: `site_${n}`,
    })) as typeof network.sites;
    const found = checkNetwork({ ...network, sites }).filter(
      (finding) => finding.code === 'network-too-large',
    );
    expect(found.map((finding) => finding.say)).toEqual([
      'The network has 20001 sites; at most 20000 can be planned at once.',
    ]);
  });

  it('list 200 places of one rule and then say that there are more', () => {
    const network = edited(({ demand }) => {
      for (let n = 0; n < 500; n++)
        demand.push({ ...structuredClone(demand[0]!), id: `d_${n}` as never, market: 'nowhere' as never });
    });
    const found = checkNetwork(network).filter((finding) => finding.code === 'unknown-reference');
    expect(found).toHaveLength(201);
    expect(found.at(-1)?.say).toBe(
      'More than 200 places break this rule: Every id in a field is the id of a record.',
    );
  });

  it('show 3 kinds of finding in order: errors, warnings, notes', () => {
    const network = edited(({ lanes, sites, territories }) => {
      lanes[0]!.to = lanes[0]!.from;
      lanes[1]!.transitDays = 400;
      sites[0]!.opening.openCost = 0;
      territories[0]!.name = 'Mainland';
    });
    const rank = { error: 0, warning: 1, note: 2 };
    const ranks = checkNetwork(network).map((finding) => rank[finding.severity]);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(3);
  });
});
