import { describe, expect, it } from 'vitest';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { mergeContents } from '../../../../scenarios/merge/merge-contents.ts';
import { conflictWords } from '../../../../renderer/features/merge/conflict-words.ts';
import { columnContextIn } from '../../../../renderer/features/network/column-context-in.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { readExample } from '../../../support/read-example.ts';
import { aScenario } from '../../../support/planner-store.ts';

const network = readExample('small-appliances');
const line = network.lines.find(({ id }) => id === 'binh_duong_assembly')!;
const sided = (change: Partial<Network>, probability: number) => ({
  network: { ...network, ...change },
  scenarios: [
    {
      ...aScenario('s', [
        { at: 'lanes[mode=sea]/costPer/container/cost', because: null, scale: probability + 1 },
      ]),
      probability,
    },
  ],
});
const hours = (hoursPerPeriod: number) => ({
  lines: network.lines.map((each) => (each === line ? { ...each, hoursPerPeriod } : each)),
  settings: { ...network.settings, costOfCapitalPerYear: hoursPerPeriod / 1e6 },
});

function words(language: WindowLanguage, theirs: Partial<Network> = hours(18_000)) {
  const [base, mine, others] = [sided({}, 0.1), sided(hours(16_000), 0.2), sided(theirs, 0.3)];
  const { conflicts } = mergeContents(base, mine, others);
  const known = { networks: [mine.network, others.network], scenarios: mine.scenarios };
  return conflicts.map((each) => {
    const {
      what,
      was,
      mine: ofMine,
      theirs: ofTheirs,
    } = conflictWords(each, known, columnContextIn(network, language, '2026-11-29'));
    return [what, was, ofMine, ofTheirs];
  });
}

describe('a conflict in words', () => {
  it('says 4 places with what they were and both values', () => {
    expect(words('en')).toEqual([
      ['Cost of capital, % a year', '8', '1.6', '1.8'],
      ['Binh Duong assembly: Hours', '15,000 h/period', '16,000 h/period', '18,000 h/period'],
      ['Scenario s: Probability', '10.0\u202f%', '20.0\u202f%', '30.0\u202f%'],
      [expect.stringMatching(/^Scenario s: Lanes: Mode sea: Freight/), '× 1.1', '× 1.2', '× 1.3'],
    ]);
  });

  it('says the same 4 places in 2 kinds of Chinese', () => {
    expect(words('zh-HK').map(([what]) => what)[1]).toBe('平陽裝配線: 工時');
    expect(words('zh-CN').map(([what]) => what)[1]).toBe('平阳装配线: 工时');
    expect(
      [...words('zh-HK'), ...words('zh-CN')].flat().filter((text) => /undefined|assembly/.test(text)),
    ).toEqual([]);
  });

  it('says the 2 reasons of an override, and of a scenario, in the language of the window', () => {
    const of = (en: string, zhHant: string, scale: number) => {
      const because = { en, zhHant, zhHans: null };
      const override = { at: 'lanes[mode=sea]/costPer/container/cost', because, scale };
      return { network, scenarios: [{ ...aScenario('s', [override]), because }] };
    };
    const [base, mine, theirs] = [of('A', '甲', 1.1), of('B', '乙', 1.2), of('C', '丙', 1.3)];
    const { conflicts } = mergeContents(base, mine, theirs);
    const said = (language: WindowLanguage) =>
      conflicts.map((each) => {
        const known = { networks: [network], scenarios: mine.scenarios };
        const { what, mine: one } = conflictWords(
          each,
          known,
          columnContextIn(network, language, '2026-11-29'),
        );
        return `${what} ${one}`;
      });
    expect(said('en').at(-1)).toMatch(/× 1.2 \(B\)$/);
    expect(said('zh-HK').at(-1)).toMatch(/× 1.2 \(乙\)$/);
    expect(conflicts.map(({ way }) => way.join('/')).slice(0, 2)).toEqual(['because/en', 'because/zhHant']);
    expect(said('en').filter((text) => text.includes('[object'))).toEqual([]);
  });

  it('says of a record that 1 side removed what the other changed', () => {
    const gone = { lines: network.lines.filter((each) => each !== line) };
    expect(words('en', gone)[0]).toEqual([
      'Line: Binh Duong assembly',
      'as it was',
      'Hours 16,000 h/period',
      'removed',
    ]);
  });
});
