import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { sayExposure } from './say-exposure.ts';
import { isProvenBest } from './is-proven-best.ts';
import { formatLargeMoney, formatCount, formatGap, formatName, formatNumber, formatShare } from './format.ts';

function sayValue(network: Network, record: SolveRecord, plan: Plan, ledger: Ledger): string {
  const { objective } = network.settings;
  const isBest = isProvenBest(record);
  const units = plan.served.reduce((sum, line) => sum + line.quantity, 0);
  const rows = new Map(network.demand.map((row) => [row.id, row.market]));
  const markets = new Set(plan.served.map((line) => rows.get(line.demand))).size;
  const reach = `${formatNumber(units)} units to ${formatCount(markets, 'market')}`;
  const money = (amount: number) => formatLargeMoney(amount, ledger.currency);
  if (objective === 'profit') {
    const { revenue } = ledger.byKind;
    const value = money(-ledger.total);
    const begin = isBest ? `The best contribution is ${value}` : `A contribution of ${value}`;
    const from = `${reach} bring ${money(-revenue)} and cost ${money(ledger.total - revenue)}`;
    return isBest ? `${begin}: ${from}.` : `${begin}, ${sayDistance(record, 'below the best')}: ${from}.`;
  }
  if (objective === 'carbon') {
    const value = `${formatNumber(ledger.carbonKg / 1000)} t CO₂e`;
    const cost = `the plan costs ${money(ledger.total)}`;
    if (isBest) return `The least carbon is ${value} for ${reach}; ${cost}.`;
    return `A carbon total of ${value} for ${reach}, ${sayDistance(record, 'above the least')}; ${cost}.`;
  }
  const value = money(ledger.total);
  if (isBest) return `The least landed cost is ${value} for ${reach}.`;
  return `A landed cost of ${value} for ${reach}, ${sayDistance(record, 'above the least')}.`;
}

/** How far the plan's value is from the best possible at most, as a share of the bound. */
function sayDistance({ objective, bound }: SolveRecord, beyond: string): string {
  if (objective === null || bound === null || bound === 0) return `how far ${beyond} possible is not known`;
  return `at most ${formatGap(Math.max(0, objective - bound) / Math.abs(bound), 'ceil')} ${beyond} possible`;
}

function sayDutyAndShortfall(plan: Plan, ledger: Ledger): string {
  const { duty, fee, drawback, revenue } = ledger.byKind;
  const border = duty + fee + drawback;
  const short = plan.shortfalls.reduce((sum, line) => sum + line.quantity, 0);
  const share = formatShare(border / (ledger.total - revenue));
  const duties = border > 0 ? `Duty and entry fees are ${share} of cost` : 'No duty is paid';
  return `${duties}; ${short > 0 ? `${formatNumber(short)} units are short.` : 'nothing is short.'}`;
}

function sayOrigins(network: Network, plan: Plan): string {
  const territories = new Map(network.territories.map((each) => [each.id, formatName(each.name)]));
  const byOrigin = new Map<string, number>();
  for (const { origin, quantity } of plan.served) {
    const name = territories.get(origin) ?? origin;
    byOrigin.set(name, (byOrigin.get(name) ?? 0) + quantity);
  }
  const all = [...byOrigin.values()].reduce((sum, each) => sum + each, 0);
  if (all === 0) return '';
  const parts = [...byOrigin]
    .sort((one, other) => other[1] - one[1])
    .map(([name, quantity]) => `${name} ${formatShare(quantity / all)}`);
  return `By origin of units sold: ${parts.join(', ')}.`;
}

/**
 * The plan in a few sentences: what it costs for how much, what borders take, whose origin the goods carry, and what is
 * at stake where origin is disputed.
 */
export function sayHeadline(
  network: Network,
  record: SolveRecord,
  plan: Plan,
  ledger: Ledger,
): readonly string[] {
  const sentences = [
    sayValue(network, record, plan, ledger),
    sayDutyAndShortfall(plan, ledger),
    sayOrigins(network, plan),
    sayExposure(network, plan, ledger),
  ];
  return sentences.filter((sentence) => sentence !== '');
}
