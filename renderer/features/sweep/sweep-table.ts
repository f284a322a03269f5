import type { SweepAnswer } from '../../../solver/analysis/sweep/sweep-answer.ts';
import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import type { TableColumn, TableData } from '../../charts/table-data.ts';
import { shellMessages } from '../../shell/messages.ts';
import { sharesInWords } from '../questions/shares-in-words.ts';
import { sweepMessages as messages } from './messages.ts';
import { nameScenario } from './name-case.ts';
import type { SweepNaming } from './use-sweep.ts';

/** The base and every case as a table that files hold, numbers unrounded; one without a plan has its reason. */
export function sweepTable(table: SweptTable, naming: SweepNaming, title: string): TableData {
  const { answered, nameOf, text, format } = naming;
  const { say } = text;
  const { steps, scenarios } = answered.asked;
  const currency = format.currency(table.currency);
  const number = (key: string, title: string, unit: string, digits: number | null): TableColumn => ({
    key,
    title,
    unit,
    kind: 'number',
    digits,
  });
  const words = (key: string, title: string): TableColumn => ({
    key,
    title,
    unit: null,
    kind: 'text',
    digits: null,
  });
  const cells = (answer: SweepAnswer) => [
    answer.total,
    answer.total === null || table.base.total === null ? null : answer.total - table.base.total,
    answer.duty,
    answer.freight,
    answer.carbonKg === null ? null : answer.carbonKg / 1000,
    answer.short,
    sharesInWords(answer.madeIn, format),
    say(statusOf(answer)),
    answer.total === null ? (answer.reason ?? '') : '',
  ];
  const isNamed = scenarios.length > 0 || steps.length === 0;
  return {
    name: 'sweep',
    title,
    columns: [
      ...(isNamed ? [words('scenario', say(messages.scenario))] : []),
      ...steps.map(({ lever }, n) => number(`lever${n + 1}`, nameOf(lever), '%', null)),
      number('total', say(messages.total), currency, 0),
      number('change', say(messages.change), currency, 0),
      number('duty', say(messages.duty), currency, 0),
      number('freight', say(messages.freight), currency, 0),
      number('carbon', say(messages.carbon), say(messages.tonnes), 0),
      number('short', say(messages.short), say(messages.units), 0),
      words('made', say(messages.made)),
      words('plan', say(messages.plan)),
      words('reason', say(messages.reason)),
    ],
    rows: [
      [...(isNamed ? [say(shellMessages.base)] : []), ...steps.map(() => null), ...cells(table.base)],
      ...table.rows.map(({ job, answer }) => [
        ...(isNamed ? [job.scenario === null ? '' : nameScenario(job.scenario, naming)] : []),
        ...job.values.map((value) => value * 100),
        ...cells(answer),
      ]),
    ],
    total: null,
  };
}

function statusOf({ total, status }: SweepAnswer) {
  if (total === null) return messages.none;
  return status === 'optimal' ? messages.proven : messages.early;
}
