import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { leverOverrides } from '../../scenarios/levers/lever-overrides.ts';
import { leverRange } from '../../scenarios/levers/lever-range.ts';
import { leversOf } from '../../scenarios/levers/levers-of.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { parseStoredRecord } from '../../scenarios/schema/stored-record.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { holdIntegers } from '../../solver/session/hold-integers.ts';
import type { LeverMove } from '../../solver/session/lever-move.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { readPlan } from '../../solver/solution/read-plan.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../support/every-feature.ts';
import { solveProgramHere } from '../support/solve-here.ts';
import { solveSync, warmSessionHere } from '../support/warm-session-here.ts';

/** Networks with up to four features each, that pass their checks. */
const networks = arbitraryFeaturedDraw(4)
  .map(featuredNetwork)
  .filter((network) => checkNetwork(network).every(({ severity }) => severity !== 'error'));

const seed = 20_260_702;

/** The best total with the plan's switches held, from nothing; `null` where no plan keeps them. */
async function coldTotal(network: Network, plan: Plan): Promise<number | null> {
  const model = buildModel(network);
  const held = holdIntegers(model, plan, await solveSync());
  if (held === null) return null;
  const { status, objective } = await solveProgramHere(held, 'highs');
  return status === 'optimal' ? objective : null;
}

async function expectCold(network: Network, plan: Plan, moves: readonly LeverMove[][]): Promise<void> {
  const session = await warmSessionHere({ network, overrides: [], plan, levers: [] });
  for (const move of moves) {
    const answer = session.move(move, () => false);
    for (let chores = 0; chores < 12 && session.prepare(); chores += 1);
    const turned = resolve(
      network,
      move.flatMap(({ lever, value }) => leverOverrides(network, lever, value)),
    ).network;
    const cold = await coldTotal(turned, plan);
    const { objective } = network.settings;
    const warm =
      answer.kind !== 'preview'
        ? null
        : objective === 'carbon'
          ? answer.preview.carbonKg
          : answer.preview.total;
    const about = JSON.stringify(move);
    if (cold === null || warm === null) expect(warm, about).toBe(cold);
    else expect(Math.abs(warm - cold), about).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(cold)));
  }
  session.dispose();
}

const valueIn = (network: Network, lever: Lever, share: number): number => {
  const { from, to } = leverRange(network, lever);
  return from + share * (to - from);
};

describe('a warm session', () => {
  it('gives on 25 drawn networks, at 4 settings of up to 2 levers, the total of a cold solve with the same switches', async () => {
    const turns = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 4,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(networks, turns, async (network, drawn) => {
        const model = buildModel(network);
        const { values } = await solveProgramHere(model.program, 'highs');
        const levers = leversOf(network);
        if (values === null || levers.length === 0) return;
        const moves = drawn.map(([first, second, share]): LeverMove[] => {
          const one = levers[first % levers.length]!;
          const other = levers[second % levers.length]!;
          const move = { lever: one, value: valueIn(network, one, share) };
          return one === other ? [move] : [{ lever: other, value: valueIn(network, other, 1 - share) }, move];
        });
        await expectCold(network, readPlan(model, values), moves);
      }),
      { numRuns: 25, seed },
    );
  }, 240_000);

  // A setting of electronics takes as long as all five of the others.
  for (const [example, settings] of [
    ['small-appliances', 5],
    ['apparel', 5],
    ['electronics', 2],
  ] as const) {
    it(`gives on ${example}, at ${settings} settings, the total of a cold solve with the same switches`, async () => {
      const text = readFileSync(
        new URL(`../../scenarios/examples/${example}.plusn`, import.meta.url),
        'utf8',
      );
      const { document } = openDocument(text);
      const { record } = parseStoredRecord(document!.plans[0]!);
      const { network } = document!;
      const levers = leversOf(network);
      const duties = levers.filter(({ kind }) => kind === 'duty');
      const of = (kind: Lever['kind']) => levers.find((lever) => lever.kind === kind)!;
      const at = (lever: Lever, share: number) => ({ lever, value: valueIn(network, lever, share) });
      const moves = [
        [at(of('exchange'), 0.2), at(duties[0]!, 0.9)],
        [at(of('freight'), 0.66), at(of('wage'), 0.4)],
        [at(duties[0]!, 0.7)],
        [at(duties.at(-1)!, 0.31)],
        [],
      ];
      await expectCold(network, record!.plan!, moves.slice(0, settings));
    }, 240_000);
  }
});
