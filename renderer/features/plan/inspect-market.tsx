import { wholeLedger, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import { landedCost } from '../../../solver/report/landed-cost.ts';
import { service } from '../../../solver/report/service.ts';
import { Button } from '../../components/button.tsx';
import { whyMessages } from '../why/messages.ts';
import { WhySection } from '../why/why-section.tsx';
import { CostWaterfall } from './cost-waterfall.tsx';
import { costSteps } from './cost-steps.ts';
import { InspectRows } from './inspect-rows.tsx';
import { planMessages as messages } from './messages.ts';
import { moneyScale } from './money-scale.ts';
import { SourcesTable } from './sources-table.tsx';
import type { PlanView } from './use-plan.ts';

export interface InspectMarketProps extends PlanView {
  market: string;
  /** `null` for all that the market gets. */
  product: string | null;
  onOpen: (query: LedgerQuery) => void;
  onProduct: (product: string) => void;
}

/** What a market gets, of one product or of all: what it costs landed, and where it comes from. */
export function InspectMarket(props: InspectMarketProps) {
  const { planned, names, format, text, market, product, onOpen, onProduct } = props;
  const { say } = text;
  const { ledger, network } = planned;
  const rows = planned
    .rows(landedCost)
    .filter((row) => row.destination === 'served' && row.market === market && row.quantity > 0);
  const chosen = product ?? (rows.length === 1 ? rows[0]!.product : null);
  const row = rows.find((each) => each.product === chosen);
  const served = planned
    .rows(service)
    .filter((each) => each.market === market && (chosen === null || each.product === chosen));
  const wanted = served.reduce((sum, each) => sum + each.wanted, 0);
  const got = served.reduce((sum, each) => sum + each.served, 0);
  const territory = network.sites.find(({ id }) => id === market)?.territory ?? null;
  const facts = [
    { label: say(messages.unitsServed), value: format.number(got, 0) },
    { label: say(messages.fillRate), value: format.share(wanted > 0 ? got / wanted : null) },
    { label: say(messages.territory), value: territory === null ? '—' : names.territory(territory) },
  ];
  if (chosen === null || row === undefined) {
    const { scale, digits } = moneyScale(Math.max(0, ...rows.map((each) => each.landedCost)));
    return (
      <>
        <h2 className="inspect-title">{names.site(market)}</h2>
        <section className="inspect-part">
          <table className="inspect-table">
            <thead>
              <tr>
                <th scope="col">{say(messages.gets)}</th>
                <th scope="col">{say(messages.units)}</th>
                <th scope="col">{format.moneyUnit(ledger.currency, scale)}</th>
                <th scope="col">{say(messages.aUnit, { currency: format.currency(ledger.currency) })}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ product, quantity, landedCost, landedCostPerUnit }) => (
                <tr key={product}>
                  <td>
                    <button type="button" className="inspect-number" onClick={() => onProduct(product!)}>
                      {names.product(product!)}
                    </button>
                  </td>
                  <td>{format.number(quantity, 0)}</td>
                  <td>
                    <button
                      type="button"
                      className="inspect-number"
                      onClick={() => onOpen({ ...wholeLedger, landed: { product: product!, market } })}
                    >
                      {format.number(landedCost / scale, digits)}
                    </button>
                  </td>
                  <td>{format.number(landedCostPerUnit, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <InspectRows rows={facts} />
      </>
    );
  }
  const query: LedgerQuery = { ...wholeLedger, landed: { product: chosen, market } };
  const found = network.products.find(({ id }) => id === chosen)!;
  const steps = costSteps(planned.behind(chosen, market), query, { splitsDuty: true }, names, text);
  return (
    <>
      <section className="inspect-part">
        <h2 className="inspect-title">
          {names.product(chosen)} → {names.site(market)}
        </h2>
        <p className="plan-note">
          {say(messages.landedPerUnit, {
            currency: format.currency(ledger.currency),
            units: format.number(row.quantity, 0),
          })}
        </p>
        <CostWaterfall
          name={`${names.product(chosen)} → ${names.site(market)}`}
          steps={steps}
          totalLabel={say(messages.landedIn, { market: names.site(market) })}
          totalQuery={query}
          print={(amount) => format.number(amount / row.quantity, 2)}
          onOpen={onOpen}
        />
      </section>
      <SourcesTable {...{ planned, names, format, text }} product={chosen} market={market} />
      <InspectRows
        rows={[
          ...facts,
          {
            label: say(messages.withUnit, {
              label: say(messages.customsValue),
              unit: format.currency(found.currency ?? ledger.currency),
            }),
            value: format.number(found.customsValuePerUnit, 2),
          },
          { label: say(messages.hsCode), value: found.hsCode ?? say(messages.notClassified) },
        ]}
      />
      <WhySection
        {...{ planned, names, format, text }}
        subject={{ kind: 'product', product: found.id, market: row.market }}
        label={whyMessages.askSource}
      />
      <div className="inspect-actions">
        <Button kind="link" onPress={() => onOpen(query)}>
          {say(messages.ledgerEntries)}
        </Button>
      </div>
    </>
  );
}
