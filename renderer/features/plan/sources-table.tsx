import { landedCostBySource } from '../../../solver/report/landed-cost-by-source.ts';
import { Swatch } from '../../components/swatch.tsx';
import { planMessages as messages } from './messages.ts';
import type { PlanView } from './use-plan.ts';

export interface SourcesTableProps extends PlanView {
  product: string;
  market: string;
}

/** Where a market's units of a product come from in this plan, what each costs landed, and who could make it but does not. */
export function SourcesTable({ planned, names, format, text: { say }, product, market }: SourcesTableProps) {
  const { network, ledger } = planned;
  const rows = planned
    .rows(landedCostBySource)
    .filter((row) => row.product === product && row.market === market && row.quantity > 0.5)
    .sort((one, other) => other.quantity - one.quantity);
  if (rows.length === 0) return null;
  const costs = rows.flatMap(({ site, landedCostPerUnit }) =>
    site === null || landedCostPerUnit === null ? [] : [landedCostPerUnit],
  );
  const best = Math.min(...costs);
  const used = new Set(rows.map(({ site }) => site));
  const unused = [
    ...new Set(network.recipes.filter(({ output }) => output === product).map(({ site }) => site)),
  ].filter((site) => !used.has(site));
  const hasOpeningStock = rows.some(({ site }) => site === null);
  return (
    <section className="inspect-part">
      <h3>{say(messages.whereFrom)}</h3>
      <table className="inspect-table">
        <thead>
          <tr>
            <th scope="col">{say(messages.from)}</th>
            <th scope="col">{say(messages.share)}</th>
            <th scope="col">{say(messages.aUnit, { currency: format.currency(ledger.currency) })}</th>
            <th scope="col">{say(messages.againstBest)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ site, origin, shareOfMarket, landedCostPerUnit }) => {
            const isBest = site !== null && landedCostPerUnit === best;
            return (
              <tr key={`${site} ${origin}`}>
                <td className={isBest ? 'inspect-best' : undefined}>
                  <Swatch territory={origin} /> {names.territoryCode(origin)}{' '}
                  {site === null ? say(messages.openingStock) : names.site(site)}
                </td>
                <td>{format.share(shareOfMarket, 0)}</td>
                <td>{format.number(landedCostPerUnit, 2)}</td>
                <td className={isBest || site === null ? 'inspect-quiet' : undefined}>
                  {isBest
                    ? say(messages.best)
                    : format.change(
                        site === null || landedCostPerUnit === null ? null : landedCostPerUnit - best,
                        2,
                      )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {unused.length === 0 ? null : (
        <p className="plan-note">
          {say(messages.notFromHere, { sites: names.list(unused.map((site) => names.site(site))) })}
        </p>
      )}
      {hasOpeningStock ? <p className="plan-note">{say(messages.openingStockNote)}</p> : null}
    </section>
  );
}
