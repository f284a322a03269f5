import type { Limits } from '../../../solver/analysis/why/limits/limits.ts';
import type { Evidence } from '../../../solver/analysis/why/why-answer.ts';
import type { TableData } from '../../charts/table-data.ts';
import { limitsMessages } from './limits-messages.ts';
import { capacityName, policyName, type WhyWords } from './names-of-why.ts';
import { stepMessages } from './say-limits.ts';

/** Capacities and policies in one table, dearest first, as the screen shows it and files hold it. */
export function limitsTable(
  { capacities, policies }: Limits,
  { currency, objective }: Evidence,
  words: WhyWords,
): TableData {
  const { say } = words.text;
  const money = objective === 'carbon' ? 'kg' : words.format.currency(currency);
  const text = (key: string, title: string) =>
    ({ key, title, unit: null, kind: 'text', digits: null }) as const;
  const number = (key: string, title: string, digits: number) =>
    ({ key, title, unit: money, kind: 'number', digits }) as const;
  const rows = [
    ...policies.map(({ policy, cost, step, byStep }) => ({
      cost: cost ?? 0,
      cells: [
        policyName(policy, words),
        say(limitsMessages.wholeHorizon),
        step === 'none' ? null : say(stepMessages[step]),
        byStep,
        null,
        cost,
      ],
    })),
    ...capacities.map(({ capacity, unit, periods, periodCount, perUnit, byTenth, inAll }) => ({
      cost: inAll,
      cells: [
        capacityName(capacity, words),
        periods.length === 0
          ? say(limitsMessages.wholeHorizon)
          : say(limitsMessages.ofPeriods, { full: periods.length, all: periodCount }),
        say(limitsMessages[unit]),
        perUnit,
        byTenth,
        inAll,
      ],
    })),
  ];
  return {
    name: 'limits',
    title: say(limitsMessages.limits),
    columns: [
      text('limit', say(limitsMessages.limit)),
      { ...text('periods', say(limitsMessages.fullIn)), unit: say(limitsMessages.periods) },
      text('step', say(limitsMessages.step)),
      number('byStep', say(limitsMessages.stepSaves), 2),
      number('byTenth', say(limitsMessages.tenthSaves), 0),
      number('inAll', say(limitsMessages.inAll), 0),
    ],
    rows: rows.sort((one, other) => other.cost - one.cost).map(({ cells }) => cells),
    total: null,
  };
}
