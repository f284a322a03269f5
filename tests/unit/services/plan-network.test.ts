import { afterAll, describe, expect, it } from 'vitest';
import { planNetwork, type PlanOptions } from '../../../main/services/plan-network.ts';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { aNetwork } from '../../support/network-builder.ts';

afterAll(closeThreads);

const tea = aNetwork('Tea')
  .withOffer('hangzhou', 'tea', { tiers: [{ fromQuantity: 0, unitCost: 4 }] })
  .withLane('hangzhou', 'boston', { costPer: { unit: 3 } })
  .withDemand('boston', 'tea', 50);

const options: PlanOptions = {
  engine: 'highs',
  limits: { seconds: 20, relativeGap: 0, memoryMiB: null },
  inputsHash: 'hash of the inputs',
  findings: [],
  onProgress: () => undefined,
  signal: null,
  now: () => performance.now(),
};

describe('planning a network', () => {
  it('answers 350 for 50 units at 4 + 3, with the ledger adding up and 0 violations', async () => {
    const record = await planNetwork(tea.build(), options);
    expect([record.status, record.stoppedBy, record.engine]).toEqual(['optimal', 'proof', 'highs']);
    expect(record.objective).toBeCloseTo(350, 9);
    expect(record.ledger?.byKind.material).toBeCloseTo(200, 9);
    expect(record.ledger?.byKind.freight).toBeCloseTo(150, 9);
    expect(record.verifier.violations).toEqual([]);
    expect(record.inputsHash).toBe('hash of the inputs');
    expect(record.size?.columns).toBeGreaterThan(0);
  });

  it('claims no plan, and not 0, when it is stopped before it began', async () => {
    const stop = new AbortController();
    stop.abort();
    const record = await planNetwork(tea.build(), { ...options, engine: 'glpk', signal: stop.signal });
    expect([record.status, record.stoppedBy]).toEqual(['undecided', 'cancelled']);
    expect([record.objective, record.plan, record.ledger]).toEqual([null, null, null]);
  });

  it('does not build a network with 1 error', async () => {
    const record = await planNetwork(tea.withLane('boston', 'boston').build(), options);
    expect(record.stoppedBy).toBeNull();
    expect(record.size).toBeNull();
    expect(record.findings.filter((finding) => finding.severity === 'error')).toHaveLength(1);
    expect(record.message).toBe('Not solved: the file has 1 error');
  });

  it('buys 50 units at 2 kg for least carbon, 100 kg in all, and at 1 each for least cost', async () => {
    const choice = aNetwork('Tea of two gardens')
      .withOffer('fuzhou', 'tea', { tiers: [{ fromQuantity: 0, unitCost: 1 }], carbonKgPerUnit: 5 })
      .withOffer('wuxi', 'tea', { tiers: [{ fromQuantity: 0, unitCost: 9 }], carbonKgPerUnit: 2 })
      .withLane('fuzhou', 'boston')
      .withLane('wuxi', 'boston')
      .withDemand('boston', 'tea', 50);
    const cheapest = await planNetwork(choice.build(), options);
    expect([cheapest.objective, cheapest.ledger?.carbonKg]).toEqual([50, 250]);
    const greenest = await planNetwork(choice.withSettings({ objective: 'carbon' }).build(), options);
    expect([greenest.objective, greenest.ledger?.carbonKg, greenest.ledger?.total]).toEqual([100, 100, 450]);
  });
});
