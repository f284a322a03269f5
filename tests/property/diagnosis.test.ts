import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../scenarios/domain/network.ts';
import { firmWhereCarbon } from '../../solver/analysis/diagnosis/firm-where-carbon.ts';
import { arbitraryNetwork } from '../support/arbitraries.ts';
import { answerTo, expectIrreducible, expectLeast, hasPlan, named } from '../support/diagnosed.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../support/every-feature.ts';
import { seededDeal } from '../support/seeded-deal.ts';
import { statementsOf, withoutStatements } from '../../solver/analysis/diagnosis/statements/index.ts';

/** Rows of demand made firm here and there, lines made shorter, and stock asked for at the end. */
function tightened(network: Network, seed: number): Network {
  const deal = seededDeal(seed);
  const cut = deal(1, 4);
  return {
    ...network,
    demand: network.demand.map((row) => (deal(0, 2) === 0 ? row : { ...row, shortfallPenaltyPerUnit: null })),
    lines: network.lines.map((line) => ({ ...line, hoursPerPeriod: Math.ceil(line.hoursPerPeriod / cut) })),
  };
}

/** What the diagnosis of a network says holds of it, by an engine that it did not ask. */
async function expectRight(network: Network): Promise<void> {
  const answer = await answerTo(network);
  expect(answer.kind === 'has plan').toBe(await hasPlan(network));
  if (answer.kind !== 'diagnosis') return;
  const { conflicts, edits, isComplete } = answer.diagnosis;
  for (const conflict of conflicts) await expectIrreducible(network, conflict);
  // No statement is part of two conflicts.
  const all = conflicts.flatMap(named);
  expect(new Set(all).size).toBe(all.length);
  // Where least carbon is planned no shortfall has a price: its statements are told by the same plans planned by cost.
  const stated = firmWhereCarbon(network);
  const without = withoutStatements(
    stated,
    conflicts.flatMap(({ statements }) => statements),
  );
  if (isComplete) expect(await hasPlan(without)).toBe(true);
  expect(edits.length).toBeGreaterThan(0);
  for (const edit of edits) await expectLeast(network, edit);
  // A single statement that gives a plan when it says nothing is among the edits.
  const isSingle = (kind: string, id: string) =>
    edits.some(({ changes: [change, ...others] }) => {
      if (change === undefined || others.length > 0) return false;
      return change.statement.kind === kind && change.statement.ids.includes(id);
    });
  for (const statement of statementsOf(stated)) {
    if (!(await hasPlan(withoutStatements(stated, [statement])))) continue;
    expect(isSingle(statement.kind, statement.ids[0] ?? ''), named({ statements: [statement] }).join()).toBe(
      true,
    );
  }
}

/** So many of the networks have no plan: there is something to diagnose. */
async function countImpossible(networks: readonly Network[]): Promise<number> {
  let impossible = 0;
  for (const network of networks) if (!(await hasPlan(network))) impossible++;
  return impossible;
}

const firm = fc
  .sample(arbitraryNetwork({ hasDecisions: true, maximumPeriods: 2 }), { numRuns: 24, seed: 41 })
  .map((network, place) => tightened(network, 900 + place));
const featured = fc
  .sample(arbitraryFeaturedDraw(10), { numRuns: 20, seed: 11 })
  .map((draw, place) => tightened(featuredNetwork(draw), 100 + place));

describe.each([
  ['24 drawn networks with firm demand and short lines', firm],
  ['20 drawn networks with all that the schema allows', featured],
])('the diagnosis of %s', (_, networks) => {
  it('has 10 of them at least to explain', async () => {
    expect(await countImpossible(networks)).toBeGreaterThanOrEqual(10);
  });
  it.each(networks.map((network, place) => [place, network] as const))(
    'of network %i: what conflicts cannot hold and all but one of it can; every edit gives a plan and none smaller',
    (_place, network) => expectRight(network),
    60_000,
  );
});
