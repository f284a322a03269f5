import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayChange as sayChangeAtTerminal } from '../../../../main/cli/diagnosis/say-change.ts';
import { sayStatement as sayAtTerminal } from '../../../../main/cli/diagnosis/say-statement.ts';
import { sayChange, sayStatement } from '../../../../renderer/features/diagnosis/say-statement.ts';
import { isScaled } from '../../../../renderer/features/diagnosis/diagnosis-words.ts';
import { namesOf } from '../../../../renderer/features/plan/names.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Change } from '../../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { statedBy } from '../../../../solver/analysis/diagnosis/loosen.ts';
import type { Statement } from '../../../../solver/analysis/diagnosis/statement.ts';
import { statementsOf } from '../../../../solver/analysis/diagnosis/statements/index.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../../../support/every-feature.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const languages = ['en', 'zh-HK', 'zh-CN'] as const;

function wordsOf(network: Network, language: (typeof languages)[number]) {
  const format = { ...formatIn(language), territory: (id: string) => id, territoryCode: (id: string) => id };
  return { network, names: namesOf(network, language), format, text: textIn(language) };
}

function changeOf(network: Network, statement: Statement): Change {
  const from = isScaled(statement.kind) ? statedBy(network, statement) : null;
  const to = from === null ? null : from + 1;
  const [row = ''] = statement.ids;
  const short = statement.kind === 'demand' ? [{ row, quantity: 5, shortUnits: 2 }] : [];
  return { statement, from, to, step: from === null ? null : 1, short, isLeast: true };
}

describe('the words of a statement', () => {
  it('are there for 25 kinds of 150 drawn networks, at the terminal and in 3 languages, with every value filled in', () => {
    const seen = new Set<string>();
    for (const draw of fc.sample(arbitraryFeaturedDraw(12), { numRuns: 150, seed: 8 })) {
      const network = featuredNetwork(draw);
      for (const statement of statementsOf(network)) {
        seen.add(statement.kind);
        const change = changeOf(network, statement);
        const told = [
          sayAtTerminal(network, statement),
          sayChangeAtTerminal(network, change),
          ...languages.flatMap((language) => {
            const words = wordsOf(network, language);
            return [sayStatement(words, statement), sayChange(words, change)];
          }),
        ];
        for (const text of told) expect(text).not.toMatch(/undefined|NaN|[{}]|^\s*$/);
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(25);
  });

  it('say 0.5 as 50 % and 300 as a number of units a month, with what is to become of them', () => {
    const network = aNetwork()
      .withPlant('dongguan', { name: 'Dongguan', throughputPerPeriod: 300 })
      .withPolicy('cap', {
        name: 'China cap',
        kind: 'share',
        measure: 'make',
        numerator: {},
        denominator: {},
        maximumShare: 0.5,
        acrossPeriods: 'total',
        acrossProducts: 'total',
      })
      .build();
    const words = wordsOf(network, 'en');
    const [throughput, cap] = statementsOf(network);
    expect(sayStatement(words, throughput!)).toBe('Throughput of Dongguan: 300 units a month');
    const change: Change = { statement: cap!, from: 0.5, to: 0.5714, step: 1e-4, short: [], isLeast: true };
    expect(sayChange(words, change).replaceAll('\u202f', ' ')).toBe(
      'Most that China cap allows: from 50 % to 57.14 %',
    );
    expect(sayChangeAtTerminal(network, change)).toBe(
      'raise the cap of policy “China cap” from 50 % to 57.14 %',
    );
  });
});
