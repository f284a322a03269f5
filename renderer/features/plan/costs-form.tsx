import { useState } from 'react';
import { landedCost, type LandedCostRow } from '../../../solver/report/landed-cost.ts';
import { wholeLedger, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { costSteps, type CostStep } from './cost-steps.ts';
import { CostWaterfall } from './cost-waterfall.tsx';
import { planMessages as messages } from './messages.ts';
import { moneyScale } from './money-scale.ts';
import { waterfallTable } from './waterfall-table.ts';
import type { PlanView } from './use-plan.ts';
import './costs-form.css';

const selectProduct = ({ planProduct }: PlannerState) => planProduct;
const selectMarket = ({ planMarket }: PlannerState) => planMarket;
const selectSelect = ({ select }: PlannerState) => select;
const selectShow = ({ show }: PlannerState) => show;

/** Share of duty in landed cost from which each shade begins; s3 carries no text. */
const shades = [
  [0.3, 's5'],
  [0.2, 's4'],
  [0.1, 's2'],
  [0.03, 's1'],
  [1e-6, 's0'],
] as const;

/** What the plan costs, as a bridge; and one unit of each product at each market's door, each cell opening its bridge. */
export function CostsForm(view: PlanView) {
  const { planned, names, format, text } = view;
  const { say } = text;
  const product = usePlanner(selectProduct);
  const market = usePlanner(selectMarket);
  const show = usePlanner(selectShow);
  const select = usePlanner(selectSelect);
  const [per, setPer] = useState<'unit' | 'total'>('unit');
  const { ledger } = planned;
  const served = planned.rows(landedCost).filter((row) => row.destination === 'served' && row.quantity > 0);
  const cell = served.find((row) => row.product === product && row.market === market) ?? null;
  const query: LedgerQuery =
    cell === null
      ? wholeLedger
      : { ...wholeLedger, landed: { product: String(cell.product), market: String(cell.market) } };
  const shares =
    cell === null
      ? ledger.entries.map((entry) => ({ entry, amount: entry.amount }))
      : planned.behind(String(cell.product), String(cell.market));
  const steps = costSteps(shares, query, { splitsDuty: cell !== null }, names, text);
  const total = steps.reduce((sum, { amount }) => sum + amount, 0);
  const isPerUnit = cell !== null && per === 'unit';
  const { scale, digits } = moneyScale(total);
  const divisor = isPerUnit ? cell.quantity : scale;
  const unit = isPerUnit
    ? say(messages.moneyPerUnit, { currency: format.currency(ledger.currency) })
    : format.moneyUnit(ledger.currency, scale);
  const title =
    cell === null
      ? say(messages.landedByKind)
      : `${names.product(String(cell.product))} → ${names.site(String(cell.market))}`;
  const totalLabel =
    cell === null ? say(messages.total) : say(messages.landedIn, { market: names.site(String(cell.market)) });
  return (
    <div className="costs">
      <ChartFrame
        title={title}
        note={unit}
        name="landed-cost"
        sentence={sayLargest(view, steps, total, cell)}
        table={waterfallTable(title, unit, steps, divisor, totalLabel, text)}
        tools={
          cell === null ? undefined : (
            <>
              <Segmented
                label={say(messages.amounts)}
                options={[
                  { id: 'unit', label: say(messages.perUnit) },
                  { id: 'total', label: say(messages.inTotal) },
                ]}
                value={per}
                onChange={setPer}
              />
              <Button
                kind="link"
                onPress={() => {
                  show({ planProduct: null, planMarket: null });
                  select(null);
                }}
              >
                {say(messages.wholePlan)}
              </Button>
            </>
          )
        }
      >
        <div className="costs-waterfall">
          <CostWaterfall
            name={title}
            steps={steps}
            totalLabel={totalLabel}
            totalQuery={query}
            print={(amount) => format.number(amount / divisor, isPerUnit ? 2 : digits)}
            onOpen={(ledger) => show({ ledger, isInspectorOpen: true })}
          />
        </div>
      </ChartFrame>
      <CostMatrix
        {...view}
        rows={served}
        chosen={cell}
        onChoose={(row) => {
          show({ planProduct: row.product, planMarket: row.market, ledger: null });
          select({ collection: 'sites', ids: [String(row.market)], field: null });
        }}
      />
    </div>
  );
}

function sayLargest(
  { names, format, text: { say, language }, planned }: PlanView,
  steps: readonly CostStep[],
  total: number,
  cell: LandedCostRow | null,
): string {
  const largest = steps.reduce<CostStep | null>(
    (most, step) => (most === null || step.amount > most.amount ? step : most),
    null,
  );
  if (largest === null || total <= 0) return '';
  const { currency } = planned.ledger;
  const share = format.share(largest.amount / total, 0);
  if (cell !== null) {
    return say(messages.marketCost, {
      product: names.product(String(cell.product)),
      market: names.site(String(cell.market)),
      amount: format.inSentence.money(cell.landedCostPerUnit, currency),
      kind: largest.label,
      share,
    });
  }
  const duty = steps.filter(({ tone }) => tone === 'duty').reduce((sum, { amount }) => sum + amount, 0);
  const first = say(messages.largestCost, {
    kind: largest.label,
    share,
    total: format.inSentence.money(total, currency),
  });
  if (duty <= 0) return first;
  return `${first}${sentenceGap(language)}${say(messages.dutyShare, { share: format.share(duty / total, 1) })}`;
}

interface CostMatrixProps extends PlanView {
  rows: readonly LandedCostRow[];
  chosen: LandedCostRow | null;
  onChoose: (row: LandedCostRow) => void;
}

function CostMatrix({ planned, names, format, text: { say }, rows, chosen, onChoose }: CostMatrixProps) {
  const products = [...new Set(rows.map(({ product }) => String(product)))];
  const markets = [...new Set(rows.map(({ market }) => String(market)))];
  return (
    <section>
      <h2>{say(messages.byProductMarket)}</h2>
      <p className="plan-note">
        {say(messages.shade, {
          unit: say(messages.moneyPerUnit, { currency: format.currency(planned.ledger.currency) }),
        })}
      </p>
      <div className="costs-matrix">
        <table className="costs-table">
          <thead>
            <tr>
              <th scope="col">{say(messages.product)}</th>
              {markets.map((market) => (
                <th key={market} scope="col">
                  {names.site(market)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {products.map((product) => (
              <tr key={product}>
                <th scope="row">{names.product(product)}</th>
                {markets.map((market) => {
                  const row = rows.find((each) => each.product === product && each.market === market);
                  return (
                    <td key={market}>
                      {row === undefined ? (
                        <span className="costs-cell inspect-quiet">—</span>
                      ) : (
                        <button
                          type="button"
                          className={`costs-cell costs-${shadeOf(row)}`}
                          aria-pressed={row === chosen}
                          aria-label={`${names.product(product)} → ${names.site(market)}: ${format.number(row.landedCostPerUnit, 2)}`}
                          onClick={() => onChoose(row)}
                        >
                          {format.number(row.landedCostPerUnit, 2)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function shadeOf({ duty, landedCost }: LandedCostRow): string {
  const share = landedCost > 0 ? duty / landedCost : 0;
  return shades.find(([from]) => share >= from)?.[1] ?? 'none';
}
