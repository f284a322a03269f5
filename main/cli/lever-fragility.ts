import type { Network } from '../../scenarios/domain/network.ts';
import { leverValue } from '../../scenarios/levers/lever-value.ts';
import { fragility } from '../../solver/analysis/breakeven/fragility.ts';
import type { LeverFragility } from '../report/report-content.ts';
import { breakEvenAtTerminal } from './break-even-at-terminal.ts';
import { readLever } from './read-lever.ts';
import { sayNoCurve } from './say-no-curve.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** How far a lever is turned each way: ten points of a rate, or ten per cent. */
const turned = 0.1;

/** What would move were the lever that a word names turned a little; `null`, with the reason noted, where that was not found. */
export async function leverFragility(
  network: Network,
  word: string,
  seconds: number | null,
  terminal: Terminal,
): Promise<LeverFragility | null> {
  const lever = readLever(network, word);
  const base = leverValue(network, lever);
  const [from, to] = [Math.max(0, base - turned), base + turned];
  terminal.note(`${word}:`);
  const asked = { from, to, engine: 'auto', relativeGap: null, seconds } as const;
  const answer = await breakEvenAtTerminal(network, lever, asked, terminal);
  if (answer.kind === 'refused')
    throw new UsageError(`--lever ${word}: ${sayNoCurve(network, lever, answer)}`);
  const found = answer.kind === 'curve' ? fragility(answer.curve) : null;
  if (found !== null) return { lever, base, from, to, fragility: found };
  if (answer.kind !== 'curve') terminal.note(sayNoCurve(network, lever, answer));
  return null;
}
