import { afterAll, describe, expect, it } from 'vitest';
import type { FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { documentText } from '../../support/document-text.ts';
import { fanScenarios, uncertainFans } from '../../support/uncertain-fans.ts';
import { aFolder } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(() => folder.remove());

const withScenarios = (scenarios: readonly object[]): string =>
  documentText({ network: uncertainFans, scenarios });
const [vietnam, mainland] = fanScenarios;
const stated = folder.write(
  'stated.plusn',
  withScenarios([
    { ...vietnam, probability: 0.3 },
    { ...mainland, probability: 0.2 },
  ]),
);
const bare = folder.write('bare.plusn', withScenarios([vietnam, mainland]));

describe('plusn futures', () => {
  it('opens Penang for 1,920 on average, and says what that hedge costs and saves', async () => {
    const { code, out, notes } = await plusn('futures', stated, '--gap', '0');
    expect(code).toBe(0);
    expect(notes).toContain('solve 2: the best plan if “Duty on Vietnam” is certain');
    expect(out.replaceAll('\n', ' ')).toContain(
      'Decide now on opening Penang from 1 Jul 2026: that is the least expected cost over 3 futures.',
    );
    expect(out.replaceAll('\n', ' ')).toContain(
      'Hedge: opening Penang (120.00 HKD once) costs up to 50.00 HKD, if the base comes, and saves up to 270.00 HKD, if “Duty on Vietnam” comes; on average it saves 94.00 HKD.',
    );
    expect(out).toMatch(/^Base +50 % +1,830 +best +90$/m);
    expect(out).toMatch(/^Largest regret +470 +90$/m);
    expect(out).toContain('Exact.');
  });

  it('takes probabilities from the words where they stand there, and scales 2 : 2 : 1', async () => {
    const { code, out } = await plusn(
      'futures',
      bare,
      '--futures',
      'base:0.4,vietnam:0.4,mainland:0.2',
      '--gap',
      '0',
      '--measure',
      'regret',
      '--json',
    );
    const report = JSON.parse(out) as FuturesReport & { measure: string; inputsHashes: string[] };
    expect([code, report.measure, report.least.regret?.value]).toEqual([0, 'regret', 90]);
    expect(report.futures.map(({ id, probability }) => [id, probability])).toEqual([
      ['@base', 0.4],
      ['vietnam', 0.4],
      ['mainland', 0.2],
    ]);
    expect(new Set(report.inputsHashes).size).toBe(3);
  });

  it.each([
    [[bare], 'No scenario of the file has a probability'],
    [[bare], `To count all alike: plusn futures ${bare} --equal.`],
    [[bare], '--futures base:0.8,vietnam:0.1,mainland:0.1.'],
    [[bare, '--equal', '--futures', 'vietnam:0.3'], 'with --equal write ids alone, as in base,vietnam'],
    [[bare, '--futures', 'vietnam:0.3'], 'needs two futures at least'],
    [[bare, '--futures', 'vietnam:0.3,vietnam:0.7'], 'vietnam stands there twice'],
    [[bare, '--futures', 'vietnm:0.3,base:0.7'], 'Did you mean vietnam?'],
    [[bare, '--futures', 'vietnam:30,base:70'], 'a probability above 0 and at most 1'],
    [[stated, '--alpha', '1'], 'it must be below 1'],
    [[stated, '--before', 'p9'], 'the base has no such period. Periods run from p1 to p2.'],
  ])('refuses %j with code 2', async (words, why) => {
    const { code, notes } = await plusn('futures', ...words);
    expect(notes.replaceAll('\n', ' ')).toContain(why);
    expect(code).toBe(2);
  });

  it('counts the base and 2 scenarios alike with --equal, or those alone that are named', async () => {
    const weighed = async (...words: string[]) => {
      const { out } = await plusn('futures', bare, '--equal', ...words, '--json');
      const { futures } = JSON.parse(out) as FuturesReport;
      return futures.map(({ id, probability }) => `${id} ${probability.toFixed(2)}`);
    };
    expect(await weighed()).toEqual(['@base 0.33', 'vietnam 0.33', 'mainland 0.33']);
    expect(await weighed('--futures', 'base,vietnam')).toEqual(['@base 0.50', 'vietnam 0.50']);
  });

  it('counts 0.5 and 1 as 33 % and 67 %, and says so', async () => {
    const { out, notes } = await plusn('futures', bare, '--futures', 'base:0.5,vietnam:1', '--json');
    const { futures } = JSON.parse(out) as FuturesReport;
    expect(futures.map(({ probability }) => probability.toFixed(2))).toEqual(['0.33', '0.67']);
    expect(notes).toContain('The probabilities add up to 150.0 %: each counts as its share of that.');
  });

  it('ends with code 1 where a future has an error, and names it', async () => {
    const broken = { id: 'lost', name: 'Lost', overrides: [{ at: 'duties/tax/rate', to: 0 }] };
    const path = folder.write('broken.plusn', withScenarios([vietnam, broken]));
    const { code, notes } = await plusn('futures', path, '--futures', 'vietnam:0.5,lost:0.5');
    expect(code).toBe(1);
    expect(notes).toContain('In Lost:');
  });
});
