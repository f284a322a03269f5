import { capacityUse } from '../../../solver/report/capacity-use.ts';
import { askLedger, wholeLedger, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import { madeWhere } from '../../../solver/report/made-where.ts';
import { sumShares } from '../../../solver/report/ledger-query.ts';
import { Button } from '../../components/button.tsx';
import { Swatch } from '../../components/swatch.tsx';
import { whyMessages } from '../why/messages.ts';
import { WhySection } from '../why/why-section.tsx';
import { CostWaterfall } from './cost-waterfall.tsx';
import { costSteps } from './cost-steps.ts';
import { InspectRows } from './inspect-rows.tsx';
import { planMessages as messages } from './messages.ts';
import { moneyScale } from './money-scale.ts';
import type { PlanView } from './use-plan.ts';

export interface InspectSiteProps extends PlanView {
  site: string;
  onOpen: (query: LedgerQuery) => void;
  onProduct: (product: string) => void;
}

/** What a supplier, plant or hub does in the plan, and what arises there. */
export function InspectSite({ planned, names, format, text, site, onOpen, onProduct }: InspectSiteProps) {
  const { say } = text;
  const { ledger, network } = planned;
  const found = network.sites.find(({ id }) => id === site);
  if (found === undefined) return null;
  const made = planned.rows(madeWhere).filter((row) => row.site === site);
  const makesOrSells =
    network.recipes.some((recipe) => recipe.site === site) ||
    network.offers.some((offer) => offer.site === site);
  const busiest = planned
    .rows(capacityUse)
    .filter((row) => row.site === site && row.use !== null)
    .reduce<{ line: string; use: number; period: string } | null>(
      (most, { line, use, period }) =>
        most === null || use! > most.use ? { line, use: use!, period } : most,
      null,
    );
  const query: LedgerQuery = { ...wholeLedger, where: { site } };
  const shares = askLedger(ledger, planned.behind, query);
  const { scale, digits } = moneyScale(sumShares(shares));
  return (
    <>
      <section className="inspect-part">
        <h2 className="inspect-title">{names.site(site)}</h2>
        <p className="plan-note">{names.territory(found.territory)}</p>
        {made.length === 0 && shares.length === 0 ? <p>{say(messages.nothingHere)}</p> : null}
        {made.length === 0 ? null : (
          <table className="inspect-table">
            <thead>
              <tr>
                <th scope="col">{say(messages.makes)}</th>
                <th scope="col">{say(messages.units)}</th>
                <th scope="col">{say(messages.share)}</th>
              </tr>
            </thead>
            <tbody>
              {made.map(({ product, origin, quantity, shareOfProduct }) => (
                <tr key={`${product} ${origin}`}>
                  <td>
                    <button type="button" className="inspect-number" onClick={() => onProduct(product)}>
                      <Swatch territory={origin} /> {names.territoryCode(origin)} {names.product(product)}
                    </button>
                  </td>
                  <td>{format.number(quantity, 0)}</td>
                  <td>{format.share(shareOfProduct, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {shares.length === 0 ? null : (
        <section className="inspect-part">
          <h3>{say(messages.siteCost, { unit: format.moneyUnit(ledger.currency, scale) })}</h3>
          <CostWaterfall
            name={names.site(site)}
            steps={costSteps(shares, query, { splitsDuty: false }, names, text)}
            totalLabel={say(messages.total)}
            totalQuery={query}
            print={(amount) => format.number(amount / scale, digits)}
            onOpen={onOpen}
          />
        </section>
      )}
      {busiest === null ? null : (
        <InspectRows
          rows={[
            {
              label: say(messages.ofWhat, {
                label: say(messages.busiestLine),
                value: names.line(busiest.line),
              }),
              value: `${format.share(busiest.use, 0)}, ${names.period(busiest.period)}`,
            },
          ]}
        />
      )}
      {makesOrSells ? (
        <WhySection
          {...{ planned, names, format, text }}
          subject={{ kind: 'site', site: found.id, product: null }}
          label={shares.length > 0 ? whyMessages.ask : whyMessages.askUnused}
        />
      ) : null}
      {shares.length === 0 ? null : (
        <div className="inspect-actions">
          <Button kind="link" onPress={() => onOpen(query)}>
            {say(messages.ledgerEntries)}
          </Button>
        </div>
      )}
    </>
  );
}
