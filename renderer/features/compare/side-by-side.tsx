import { landedCost } from '../../../solver/report/landed-cost.ts';
import { costParts, type CostPart } from '../../../solver/report/cost-parts.ts';
import { service } from '../../../solver/report/service.ts';
import { Button } from '../../components/button.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Answer } from '../../store/answers-slice.ts';
import { comparisonScale } from './comparison-scale.ts';
import { answeredBy, comparisonOf } from './comparison.ts';
import { compareMessages as messages } from './messages.ts';
import { costPartMessages } from '../../i18n/cost-part-messages.ts';

export interface Side {
  /** `null` for the base. */
  scenario: string | null;
  name: string;
  answer: Answer | null;
  isStale: boolean;
}

export interface SideBySideProps {
  sides: readonly Side[];
  a: string | null;
  b: string | null;
  onChoose: (scenario: string | null) => void;
  /** Solves every scenario that has no plan of today's data. */
  onSolveAll: () => void;
}

/** Every scenario in a row: total, difference from A, each part of the cost, what moves, service and carbon. */
export function SideBySide({ sides, a, b, onChoose, onSolveAll }: SideBySideProps) {
  const { say } = useText();
  const format = useFormat();
  const first = sides.find(({ scenario }) => scenario === a)?.answer ?? null;
  const scale = comparisonScale(sides.map(({ answer }) => answer?.record.ledger?.total ?? 0));
  const currency = sides.find(({ answer }) => answer?.record.ledger)?.answer?.record.ledger?.currency ?? '';
  const amount = (value: number | null) => format.number(value === null ? null : value / scale, 2);
  return (
    <section className="compare-side-by-side" aria-labelledby="compare-sides">
      <header className="compare-part-head">
        <h2 id="compare-sides">{say(messages.sideBySide)}</h2>
        <span>{say(messages.overHorizon, { unit: format.moneyUnit(currency, scale) })}</span>
        {sides.some(({ answer, isStale }) => answer === null || isStale) ? (
          <Button onPress={onSolveAll}>{say(messages.solveAll)}</Button>
        ) : null}
      </header>
      <div className="compare-scroll" tabIndex={0} role="group" aria-label={say(messages.sideBySide)}>
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{say(messages.scenario)}</th>
              <th scope="col">{say(messages.total)}</th>
              <th scope="col">{say(messages.againstA)}</th>
              {costParts.map((part) => (
                <th key={part} scope="col">
                  {say(costPartMessages[part])}
                </th>
              ))}
              <th scope="col">{say(messages.volumeMoved)}</th>
              <th scope="col">{say(messages.served)}</th>
              <th scope="col">{say(messages.carbon)}</th>
            </tr>
          </thead>
          <tbody>
            {sides.map(({ scenario, name, answer, isStale }) => {
              const figures = figuresOf(answer);
              const comparison = scenario === a ? null : comparisonOf(first, answer);
              const change =
                comparison === null ? null : comparison.after.ledger.total - comparison.before.ledger.total;
              const mark = scenario === a ? 'A' : scenario === b ? 'B' : '';
              return (
                <tr key={scenario ?? ''} className={mark === '' ? undefined : 'compare-chosen'}>
                  <th scope="row">
                    <span className="compare-mark">{mark}</span>
                    {scenario === a || scenario === b ? (
                      name
                    ) : (
                      <Button
                        kind="link"
                        label={say(messages.showAsB, { name })}
                        onPress={() => onChoose(scenario)}
                      >
                        {name}
                      </Button>
                    )}
                    {isStale ? <span className="compare-stale"> ○ {say(messages.stale)}</span> : null}
                    {answer === null ? (
                      <span className="compare-stale"> {say(messages.notSolved)}</span>
                    ) : null}
                  </th>
                  <td className={isStale ? 'compare-stale' : 'compare-total'}>
                    {amount(figures?.total ?? null)}
                  </td>
                  <td>{change === null ? format.number(null) : format.change(change / scale, 2)}</td>
                  {costParts.map((part) => (
                    <td key={part}>{amount(figures?.parts[part] ?? null)}</td>
                  ))}
                  <td>{percent(format, comparison?.lanes.shareMoved ?? null)}</td>
                  <td>{percent(format, figures?.served ?? null)}</td>
                  <td>{format.number(figures === null ? null : figures.carbonKg / 1000, 1)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const percent = (format: ReturnType<typeof useFormat>, fraction: number | null) =>
  format.number(fraction === null ? null : fraction * 100, 1);

interface Figures {
  total: number;
  parts: Record<CostPart, number>;
  /** Of all demand, the share served; `null` where nothing is wanted. */
  served: number | null;
  carbonKg: number;
}

const kept = new WeakMap<Answer, Figures>();

/** The figures of one row, worked out once for each answer. */
function figuresOf(answer: Answer | null): Figures | null {
  if (answer === null) return null;
  const known = kept.get(answer);
  if (known !== undefined) return known;
  const answered = answeredBy(answer);
  if (answered === null) return null;
  const { network, plan, ledger } = answered;
  const parts = Object.fromEntries(costParts.map((part) => [part, 0])) as Record<CostPart, number>;
  for (const row of landedCost.rows(network, plan, ledger)) {
    for (const part of costParts) parts[part] += row[part];
  }
  let wanted = 0;
  let served = 0;
  for (const row of service.rows(network, plan, ledger)) {
    wanted += row.wanted;
    served += row.served;
  }
  const figures = {
    total: ledger.total,
    parts,
    served: wanted > 0 ? served / wanted : null,
    carbonKg: ledger.carbonKg,
  };
  kept.set(answer, figures);
  return figures;
}
