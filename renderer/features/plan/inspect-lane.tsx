import { sumShares, askLedger, wholeLedger, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import { shipmentsByLane } from '../../../solver/report/shipments-by-lane.ts';
import { Button } from '../../components/button.tsx';
import { Swatch } from '../../components/swatch.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { explainLane } from '../duties/explain-lane.ts';
import { whyMessages } from '../why/messages.ts';
import { WhySection } from '../why/why-section.tsx';
import { CostWaterfall } from './cost-waterfall.tsx';
import { costSteps } from './cost-steps.ts';
import { InspectRows } from './inspect-rows.tsx';
import { planMessages as messages } from './messages.ts';
import { modeMessages } from './mode-messages.ts';
import { moneyScale } from './money-scale.ts';
import { SourcesTable } from './sources-table.tsx';
import type { PlanView } from './use-plan.ts';

const selectShow = ({ show }: PlannerState) => show;

export interface InspectLaneProps extends PlanView {
  lane: string;
  product: string | null;
  onOpen: (query: LedgerQuery) => void;
  onProduct: (product: string) => void;
}

/** What a lane carries, what arises on it, and for a market's lane where else the goods come from. */
export function InspectLane({
  planned,
  names,
  format,
  text,
  lane,
  product,
  onOpen,
  onProduct,
}: InspectLaneProps) {
  const { say } = text;
  const show = usePlanner(selectShow);
  const { ledger, network } = planned;
  const found = network.lanes.find(({ id }) => id === lane);
  if (found === undefined) return null;
  const rows = planned
    .rows(shipmentsByLane)
    .filter((row) => row.lane === lane && (product === null || row.product === product))
    .sort((one, other) => other.quantity - one.quantity);
  const units = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  const query: LedgerQuery = {
    ...wholeLedger,
    where: product === null ? { lane } : { lane, product },
  };
  const shares = askLedger(ledger, planned.behind, query);
  const total = sumShares(shares);
  const { scale, digits } = moneyScale(total);
  const mode = modeMessages[found.mode];
  const isToMarket = network.sites.some(({ id, roles }) => id === found.to && roles.includes('market'));
  const main = rows[0]?.product ?? null;
  const territoryOf = (site: string) => network.sites.find(({ id }) => id === site)?.territory;
  const ofProduct = network.products.find(({ id }) => id === product)?.id ?? null;
  const crossesBorder = territoryOf(found.from) !== territoryOf(found.to);
  return (
    <>
      <section className="inspect-part">
        <h2 className="inspect-title">{names.lane(lane)}</h2>
        <p className="plan-note">{say(messages.laneKind, { mode: say(mode) })}</p>
        {rows.length === 0 ? <p>{say(messages.nothingHere)}</p> : null}
        {rows.length === 0 ? null : (
          <table className="inspect-table">
            <thead>
              <tr>
                <th scope="col">{say(messages.carries)}</th>
                <th scope="col">{say(messages.units)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ product, origin, quantity }) => (
                <tr key={`${product} ${origin}`}>
                  <td>
                    <button type="button" className="inspect-number" onClick={() => onProduct(product)}>
                      <Swatch territory={origin} /> {names.territoryCode(origin)} {names.product(product)}
                    </button>
                  </td>
                  <td>{format.number(quantity, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {shares.length === 0 ? null : (
        <section className="inspect-part">
          <h3>{say(messages.laneCost, { unit: format.moneyUnit(ledger.currency, scale) })}</h3>
          <CostWaterfall
            name={names.lane(lane)}
            steps={costSteps(shares, query, { splitsDuty: true }, names, text)}
            totalLabel={say(messages.total)}
            totalQuery={query}
            print={(amount) => format.number(amount / scale, digits)}
            onOpen={onOpen}
          />
        </section>
      )}
      {isToMarket && main !== null ? (
        <SourcesTable {...{ planned, names, format, text }} product={main} market={found.to} />
      ) : null}
      <InspectRows
        rows={[
          { label: say(messages.transit), value: format.number(found.transitDays + found.dwellDays) },
          {
            label: say(messages.aUnit, { currency: format.currency(ledger.currency) }),
            value: format.number(units > 0 ? total / units : null, 2),
          },
        ]}
      />
      <WhySection
        {...{ planned, names, format, text }}
        subject={{ kind: 'lane', lane: found.id, product: ofProduct }}
        label={rows.length === 0 ? whyMessages.askUnused : whyMessages.ask}
      />
      {shares.length === 0 ? null : (
        <div className="inspect-actions">
          <Button kind="link" onPress={() => onOpen(query)}>
            {say(messages.ledgerEntries)}
          </Button>
          {crossesBorder ? (
            <Button kind="link" onPress={() => show(explainLane(lane, main))}>
              {say(messages.explainDuty)}
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}
