import { landedCost } from '../../../solver/report/landed-cost.ts';
import { madeWhere } from '../../../solver/report/made-where.ts';
import { wholeLedger, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import { Swatch } from '../../components/swatch.tsx';
import { whyMessages } from '../why/messages.ts';
import { WhySection } from '../why/why-section.tsx';
import { planMessages as messages } from './messages.ts';
import type { PlanView } from './use-plan.ts';

export interface InspectProductProps extends PlanView {
  product: string;
  onOpen: (query: LedgerQuery) => void;
  onSite: (site: string) => void;
}

/** Who makes a product, and what it costs at each market's door. */
export function InspectProduct({
  planned,
  names,
  format,
  text,
  product,
  onOpen,
  onSite,
}: InspectProductProps) {
  const { say } = text;
  const known = planned.network.products.find(({ id }) => id === product);
  const made = planned.rows(madeWhere).filter((row) => row.product === product);
  const markets = planned
    .rows(landedCost)
    .filter((row) => row.product === product && row.destination === 'served' && row.quantity > 0)
    .sort((one, other) => other.quantity - one.quantity);
  return (
    <>
      <h2 className="inspect-title">{names.product(product)}</h2>
      {made.length === 0 && markets.length === 0 ? <p>{say(messages.nothingHere)}</p> : null}
      {made.length === 0 ? null : (
        <table className="inspect-table">
          <thead>
            <tr>
              <th scope="col">{say(messages.madeWhere)}</th>
              <th scope="col">{say(messages.units)}</th>
              <th scope="col">{say(messages.share)}</th>
            </tr>
          </thead>
          <tbody>
            {made.map(({ site, origin, quantity, shareOfProduct }) => (
              <tr key={`${site} ${origin}`}>
                <td>
                  <button type="button" className="inspect-number" onClick={() => onSite(site)}>
                    <Swatch territory={origin} /> {names.territoryCode(origin)} {names.site(site)}
                  </button>
                </td>
                <td>{format.number(quantity, 0)}</td>
                <td>{format.share(shareOfProduct, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {markets.length === 0 ? null : (
        <table className="inspect-table">
          <thead>
            <tr>
              <th scope="col">{say(messages.market)}</th>
              <th scope="col">{say(messages.units)}</th>
              <th scope="col">
                {say(messages.aUnit, { currency: format.currency(planned.ledger.currency) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {markets.map(({ market, quantity, landedCostPerUnit }) => (
              <tr key={market}>
                <td>
                  <button type="button" className="inspect-number" onClick={() => onSite(market!)}>
                    {names.site(market!)}
                  </button>
                </td>
                <td>{format.number(quantity, 0)}</td>
                <td>
                  <button
                    type="button"
                    className="inspect-number"
                    onClick={() => onOpen({ ...wholeLedger, landed: { product, market: market! } })}
                  >
                    {format.number(landedCostPerUnit, 2)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {known === undefined || markets.length === 0 ? null : (
        <WhySection
          {...{ planned, names, format, text }}
          subject={{ kind: 'product', product: known.id, market: null }}
          label={whyMessages.askSource}
        />
      )}
    </>
  );
}
