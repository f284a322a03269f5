import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../build/scripts/examples/all-examples.ts';
import { exampleDocument } from '../../../build/scripts/examples/example-document.ts';
import { inputsHash } from '../../../main/services/inputs-hash.ts';
import { planNetwork } from '../../../main/services/plan-network.ts';
import { checkNetwork } from '../../../scenarios/checks/check-network.ts';
import type { Reason } from '../../../scenarios/domain/primitives.ts';
import { edition } from '../../../scenarios/library/edition.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import { parseStoredRecord } from '../../../scenarios/schema/stored-record.ts';
import { writeStoredRecord } from '../../../scenarios/schema/write-stored-record.ts';
import { verifyObjective } from '../../../solver/solution/verify-objective.ts';
import { verifyPlan } from '../../../solver/solution/verify-plan.ts';

const folder = new URL('../../../scenarios/examples/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe.each(allExamples.map((example) => [example.file, example] as const))('%s', (file, example) => {
  const opened = openDocument(textOf(file));
  const { document } = opened;
  if (document === null) throw new Error(`${file} does not open.`);

  it('is what the library gives today, to the byte; run build/scripts/build-examples.ts when this fails', () => {
    expect(serialiseDocument(exampleDocument(example, document.plans))).toBe(textOf(file));
  });

  it('holds 1 proven plan of its base network as it stands; run npm run examples when this fails', () => {
    expect(document.plans.map(({ scenario }) => scenario)).toEqual([null]);
    const [stored] = document.plans;
    if (stored === undefined) throw new Error('There is no plan.');
    expect(stored.inputsHash).toBe(inputsHash(document.network, []));
    const { record } = parseStoredRecord(stored);
    if (record?.plan == null || record.ledger === null || record.objective === null) {
      throw new Error('The record holds no plan.');
    }
    expect(record.status).toBe('optimal');
    expect(record.inputsHash).toBe(stored.inputsHash);
    expect(record.relativeGap).toBeLessThanOrEqual(0.0001);
    expect(record.ledger.total).toBeCloseTo(record.objective, 2);
    expect(verifyPlan(document.network, record.plan, record.ledger)).toEqual([]);
    expect(verifyObjective(document.network, record.ledger, record.objective)).toEqual([]);
  });

  it('keeps the plan to the last bit: 1 round of reading and writing changes nothing', () => {
    const [stored] = document.plans;
    const { record } = parseStoredRecord(stored ?? { scenario: null, record: null });
    if (record === null) throw new Error('The record cannot be read.');
    expect(writeStoredRecord(record)).toEqual(stored?.record);
  });

  it('opens with 0 errors and 0 warnings', () => {
    const serious = opened.findings.filter(({ severity }) => severity !== 'note');
    expect(serious.map(({ code, say }) => `${code}: ${say}`)).toEqual([]);
  });

  it('says in its title in 3 languages that it is fictional, and names edition 2026-11', () => {
    expect(document.network.settings.title).toEqual({
      en: expect.stringMatching(/\(fictional\)$/) as string,
      zhHant: expect.stringMatching(/（虛構）$/) as string,
      zhHans: expect.stringMatching(/（虚构）$/) as string,
    });
    expect(document.network.settings.referenceEdition).toBe(edition.id);
  });

  it('has at least 5 scenarios, every one and every edit of it with a reason in 3 languages', () => {
    expect(document.scenarios.length).toBeGreaterThanOrEqual(5);
    const reasons = document.scenarios.flatMap(({ because, overrides }) => [
      because,
      ...overrides.map((override) => override.because),
    ]);
    const isSaidInAll = (reason: Reason | null) =>
      reason !== null && typeof reason === 'object' && !!reason.en && !!reason.zhHant && !!reason.zhHans;
    expect(reasons.filter((reason) => !isSaidInAll(reason))).toEqual([]);
  });

  it.each(document.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'resolves %s into a network with 0 errors and 0 warnings',
    (_id, scenario) => {
      const { network, findings } = resolve(document.network, scenario.overrides);
      const serious = [...findings, ...checkNetwork(network)].filter(({ severity }) => severity !== 'note');
      expect(serious.map(({ code, say }) => `${code}: ${say}`)).toEqual([]);
    },
  );
});

it('stores for small appliances a plan within 0.02 % of what a fresh solve finds', async () => {
  const { document } = openDocument(textOf('small-appliances.plusn'));
  const [stored] = document?.plans ?? [];
  if (document === null || stored === undefined) throw new Error('The example holds no plan.');
  const fresh = await planNetwork(document.network, {
    engine: 'highs',
    limits: { seconds: null, relativeGap: 0.0001, memoryMiB: null },
    inputsHash: stored.inputsHash,
    findings: [],
    onProgress: () => undefined,
    signal: null,
    now: () => performance.now(),
  });
  const objective = parseStoredRecord(stored).record?.objective ?? NaN;
  expect(Math.abs((fresh.objective ?? NaN) / objective - 1)).toBeLessThan(0.0002);
});
