import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { costKindTable } from './cost-kind-table.ts';
import { formatCount, formatDate, formatName } from './format.ts';
import { landedCostTable, sayLandedCostColumns } from './landed-cost-table.ts';
import { madeWhereTable } from './made-where-table.ts';
import { renderTable, type TextTable } from './render-table.ts';
import { sayDecisions } from './say-decisions.ts';
import { sayEvidence } from './say-evidence.ts';
import { sayHeadline } from './say-headline.ts';
import { wrap } from './wrap.ts';

export interface PlanToShow {
  network: Network;
  scenario: Scenario | null;
  record: SolveRecord;
  /** What stands behind it, where that is not a solve here. */
  evidence?: readonly string[];
}

const mostViolationsShown = 10;

function sayWhat({ network, scenario }: PlanToShow): string {
  const { title, periods } = network.settings;
  const first = periods[0];
  const last = periods.at(-1);
  const from = first === undefined ? '' : formatDate(first.start);
  const to = last === undefined ? '' : formatDate(last.start, last.days - 1);
  const which = scenario === null ? 'base network' : formatName(scenario.name);
  return `${formatName(title)} · ${which} · ${formatCount(periods.length, 'period')}, ${from} to ${to}`;
}

/** The plan as a report for a terminal: headline, landed cost, where things are made, decisions, costs, evidence. */
export function renderPlan(shown: PlanToShow, width: number): readonly string[] {
  const { network, record } = shown;
  const { plan, ledger, verifier } = record;
  const section = (title: string, table: TextTable) => [title, '', ...renderTable(table, width), ''];
  const lines = [...wrap(sayWhat(shown), width), ''];
  if (plan !== null && ledger !== null) {
    const decisions = sayDecisions(network, plan);
    const unit = ledger.currency;
    lines.push(
      ...sayHeadline(network, record, plan, ledger).flatMap((sentence) => wrap(sentence, width)),
      '',
    );
    const landed = landedCostTable(network, plan, ledger);
    lines.push(
      `Landed cost by product and market (parts in ${unit} per unit, total in ${unit})`,
      '',
      ...renderTable(landed, width),
      ...wrap(sayLandedCostColumns(landed), width),
      '',
      ...section('Made where (units over the horizon)', madeWhereTable(network, plan, ledger)),
    );
    if (decisions.length > 0)
      lines.push('Decisions', '', ...decisions.flatMap((each) => wrap(each, width, '  ')), '');
    lines.push(...section(`Costs (${unit})`, costKindTable(ledger)));
  }
  if (verifier.violations.length > 0) {
    lines.push(
      `The plan failed its check and is not shown: ${formatCount(verifier.violations.length, 'violation')}.`,
    );
    for (const { rule, say } of verifier.violations.slice(0, mostViolationsShown)) {
      lines.push(...wrap(`${rule}: ${say}`, width, '  '));
    }
    lines.push('');
  }
  const evidence = shown.evidence ?? sayEvidence(network, record);
  lines.push(...evidence.flatMap((line) => wrap(line, width)));
  return lines;
}
