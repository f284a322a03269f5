import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../main/cli/run-command-line.ts';
import { aFolder, fileOf, kettlesOver } from './a-file.ts';
import { aTerminal, plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);

interface Declared {
  plan: string;
  currency: string;
  entries: {
    into: string;
    units: number;
    duty: number;
    layers: { layer: string; rate: number; duty: number }[];
  }[];
  totals: { duty: number; drawback: number; fee: number };
  ledger: { duty: number; drawback: number; fee: number };
}

async function declared(...words: readonly string[]): Promise<Declared & { code: number; notes: string }> {
  const { code, out, notes } = await plusn('explain', ...words, '--duty', '--json');
  return { ...(JSON.parse(out) as Declared), code, notes };
}

const cents = (amount: number) => Math.round(amount * 100);

describe('plusn explain --duty', () => {
  it.each(['small-appliances', 'apparel', 'electronics'])(
    'declares the stored plan of %s to the cent of the 3 kinds of its ledger, without solving',
    async (name) => {
      const { code, notes, plan, totals, ledger, entries } = await declared(
        `scenarios/examples/${name}.plusn`,
      );
      expect([code, notes, plan]).toEqual([0, '', 'stored']);
      expect([totals.duty, totals.drawback, totals.fee].map(cents)).toEqual(
        [ledger.duty, ledger.drawback, ledger.fee].map(cents),
      );
      expect(entries.length).toBeGreaterThan(50);
      for (const { duty, layers } of entries) {
        expect(layers.reduce((sum, layer) => sum + layer.duty, 0)).toBeCloseTo(duty, 6);
      }
    },
  );

  // Each lane carries 600 of the 1,000 kettles a month, so 400 come from Dongguan under 25 % on 20.
  const kettles = kettlesOver(600).build();

  it('solves a file without a plan: 400 kettles of the Mainland pay 2,000 at 25 % of 20, 600 of Malaysia nothing', async () => {
    const file = folder.write('kettles.plusn', fileOf(kettles));
    const { code, notes, plan, entries, totals } = await declared(file);
    expect([code, plan]).toEqual([0, 'solved']);
    expect(notes).toContain('The file stores no plan of it. Solving');
    expect(entries).toMatchObject([
      { into: 'us', units: 400, duty: 2000, layers: [{ layer: 'surcharge', rate: 0.25, duty: 2000 }] },
      { into: 'us', units: 600, duty: 0, layers: [] },
    ]);
    expect(totals).toEqual({ duty: 2000, drawback: 0, fee: 0 });
    const scenario = await declared(file, '--scenario', 'no_surcharge');
    expect(scenario.totals.duty).toBe(0);
    const { out } = await plusn('explain', file, '--duty');
    expect(out).toMatch(/25 % +surcharge +surcharge +5\.0000 +2,000\.00/);
    expect(out).toMatch(/^Duty +2,000\.00 +2,000\.00$/m);
    expect(out).toContain('no layer of law is stated for them');
  });

  it('solves again where the inputs of the stored plan have moved by 1 rate', async () => {
    const text = readFileSync('scenarios/examples/small-appliances.plusn', 'utf8');
    const { plans } = JSON.parse(text) as { plans: object[] };
    const document = JSON.parse(fileOf(kettles)) as object;
    const file = folder.write(
      'stale.plusn',
      JSON.stringify({ ...document, plans: [{ ...plans[0], record: stub }] }),
    );
    const { plan, notes } = await declared(file);
    expect([plan, notes]).toEqual(['solved', 'The stored plan is stale: its inputs have moved. Solving …\n']);
  });

  it('ends with 3 where no plan is possible, and 2 for --row or a lonely --json', async () => {
    const impossible = {
      ...kettles,
      demand: kettles.demand.map((row) => ({ ...row, quantity: 5000, minimumFill: 1, penaltyPerUnit: null })),
    };
    const { code, out } = await plusn('explain', folder.write('short.plusn', fileOf(impossible)), '--duty');
    expect([code, out]).toEqual([3, '']);
    const file = folder.write('again.plusn', fileOf(kettles));
    expect((await plusn('explain', file, '--duty', '--row', 'flow')).code).toBe(2);
    expect((await plusn('explain', file, '--json')).notes).toContain('--json goes with --duty.');
  });

  it('keeps every line within 80 cells', async () => {
    const { terminal, told } = aTerminal(80);
    await runCommandLine(['explain', 'scenarios/examples/small-appliances.plusn', '--duty'], terminal);
    expect(
      told()
        .out.split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });
});

/** The record of a solve that found nothing. */
const stub = {
  status: 'undecided',
  stoppedBy: 'time',
  objective: null,
  bound: null,
  relativeGap: null,
  askedGap: 0,
  engine: null,
  seconds: { build: null, solve: null, total: 0 },
  size: null,
  inputsHash: null,
  verifier: { violations: [] },
  ledger: null,
  plan: null,
  message: null,
  findings: [],
};
