import type { Network } from '../../scenarios/domain/network.ts';
import { everyDisruption } from '../../scenarios/disruptions/disruption.ts';
import { outageOf } from '../../scenarios/disruptions/outage.ts';
import { analyseStress } from '../../solver/analysis/stress/analyse-stress.ts';
import { investmentsOf } from '../../solver/analysis/stress/investment.ts';
import type {
  StressAnswer,
  StressOptions,
  StressProgressKey,
} from '../../solver/analysis/stress/stress-answer.ts';
import type { EngineChoice } from '../services/plan-network.ts';
import { planOverThreads } from '../services/plan-over-threads.ts';
import { formatNumber } from './format.ts';
import { sayDisruption, sayInvestment } from './say-stress.ts';
import type { Terminal } from './terminal.ts';
import { untilStopped } from './until-stopped.ts';

/** A stress test while somebody looks on: a line on standard error for each answer, and Ctrl-C keeps what there is. */
export async function stressAtTerminal(
  network: Network,
  options: StressOptions,
  pool: { engine: EngineChoice; threads: number },
  terminal: Terminal,
): Promise<StressAnswer> {
  const nameOf = namesIn(network, options);
  return untilStopped(terminal, { seconds: null, saying: 'Stopping with the plans so far …' }, (signal) =>
    analyseStress(network, planOverThreads(pool, signal), options, {
      signal,
      now: terminal.now,
      onProgress: ({ done, of, say: { key, values } }) => {
        if (key === 'begin') {
          terminal.note(`Planning the base, then ${formatNumber((of ?? 1) - 1)} more …`);
          return;
        }
        const status = values['status'] === 'optimal' ? 'proven' : String(values['status']);
        const name = nameOf(key, String(values['id']));
        const seconds = formatNumber(Number(values['seconds']), 1);
        terminal.note(`${formatNumber(done)}/${formatNumber(of)}  ${name}: ${status}, ${seconds} s`);
      },
    }),
  );
}

/** Tells what was planned by what it is: the base, something that is lost, or an investment that is had. */
function namesIn(
  network: Network,
  { from, days, investShare }: StressOptions,
): (key: StressProgressKey, id: string) => string {
  const outage = outageOf(network, from ?? network.settings.periods[0]?.id ?? '', days);
  const lost = new Map(
    everyDisruption(network, outage).map((each) => [each.id, sayDisruption(network, each)]),
  );
  const had = new Map(
    investmentsOf(network, investShare ?? 0).map((each) => [
      each.id,
      sayInvestment(network, each, investShare ?? 0),
    ]),
  );
  return (key, id) => {
    if (key === 'base') return 'the base';
    if (key === 'investment') return had.has(id) ? `had: ${had.get(id)}` : 'the worst, once more';
    return `lost: ${lost.get(id) ?? id}`;
  };
}
