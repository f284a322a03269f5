import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import { entryLines } from '../../solver/report/entry-lines.ts';
import { totalRow } from '../../solver/report/total-row.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../support/every-feature.ts';
import { solveNetworkHere } from '../support/solve-here.ts';

describe('customs entry lines of solved plans', () => {
  it('add up to the ledger’s duty, drawback and fees to a cent on 40 networks of up to 10 features', async () => {
    const met = { duty: 0, drawback: 0, fee: 0 };
    await fc.assert(
      fc.asyncProperty(arbitraryFeaturedDraw(10), async (draw) => {
        const network = featuredNetwork(draw);
        fc.pre(checkNetwork(network).every(({ severity }) => severity !== 'error'));
        // A network without a plan declares nothing.
        const solved = await solveNetworkHere(network).catch(() => null);
        fc.pre(solved !== null);
        const rows = entryLines.rows(network, solved.plan, solved.ledger);
        const totals = totalRow(entryLines.columns, rows);
        for (const kind of ['duty', 'drawback', 'fee'] as const) {
          const wanted = solved.ledger.byKind[kind];
          expect(Math.abs(totals[kind]! - wanted), kind).toBeLessThan(0.005);
          if (Math.abs(wanted) > 1) met[kind] += 1;
        }
      }),
      { numRuns: 40, seed: 20_260_701 },
    );
    expect(Math.min(met.duty, met.fee)).toBeGreaterThan(5);
    expect(met.drawback).toBeGreaterThan(0);
  }, 120_000);
});
