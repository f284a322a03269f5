import { Button } from '../../components/button.tsx';
import { Swatch } from '../../components/swatch.tsx';
import { wholeLedger, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import { dutyAtStake, originExposure } from '../../../solver/report/origin-exposure.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { limitsName } from '../why/limits-name.ts';
import { limitsMessages } from '../why/limits-messages.ts';
import { CostWaterfall } from './cost-waterfall.tsx';
import { costSteps } from './cost-steps.ts';
import { InspectRows } from './inspect-rows.tsx';
import { planMessages as messages } from './messages.ts';
import { moneyScale } from './money-scale.ts';
import type { Planned } from './planned.ts';
import { landedUnits, madeBySite, madeChanges, serviceOf } from './say-plan.ts';
import type { PlanView } from './use-plan.ts';

const selectShow = ({ show }: PlannerState) => show;

export interface WholePlanProps extends PlanView {
  base: Planned | null;
  onOpen: (query: LedgerQuery) => void;
  onSelectSite: (site: string) => void;
}

/** What is known of the plan when nothing in it is selected: its cost, who makes what, and how well it serves. */
export function WholePlan({ planned, names, format, text, base, onOpen, onSelectSite }: WholePlanProps) {
  const { say } = text;
  const show = usePlanner(selectShow);
  const { ledger, network, record } = planned;
  const shares = ledger.entries.map((entry) => ({ entry, amount: entry.amount }));
  const steps = costSteps(shares, wholeLedger, { splitsDuty: false }, names, text);
  const { scale, digits } = moneyScale(ledger.total);
  const unit = format.moneyUnit(ledger.currency, scale);
  const print = (amount: number) => format.number(amount / scale, digits);
  const periods = network.settings.periods;
  const { wanted, late, short } = serviceOf(planned);
  const landed = landedUnits(planned);
  const gap = record.relativeGap;
  const exposure = planned.rows(originExposure);
  return (
    <div className="inspect">
      <section className="inspect-part">
        <h2 className="inspect-title">{say(messages.wholePlan)}</h2>
        <p className="plan-note">
          {say(messages.horizon, {
            unit,
            first: format.period(periods[0] ?? null),
            last: format.period(periods.at(-1) ?? null),
          })}
        </p>
        <CostWaterfall
          name={say(messages.landedByKind)}
          steps={steps}
          totalLabel={say(messages.total)}
          totalQuery={wholeLedger}
          print={print}
          onOpen={onOpen}
        />
      </section>
      {base === null ? null : (
        <AgainstBase
          {...{ planned, names, format, text, base, onSelectSite }}
          print={(amount) => format.change(amount / scale, digits)}
          unit={unit}
        />
      )}
      {base === null ? <MadeWhere {...{ planned, names, format, text, onSelectSite }} /> : null}
      <InspectRows
        rows={[
          {
            label: say(messages.withUnit, {
              label: say(messages.perUnitLanded),
              unit: format.currency(ledger.currency),
            }),
            value: format.number(landed.quantity > 0 ? landed.cost / landed.quantity : null, 2),
          },
          { label: say(messages.unitsServed), value: format.number(wanted - short, 0) },
          {
            label: say(messages.fillRate),
            value: format.share(wanted > 0 ? (wanted - short) / wanted : null),
          },
          { label: say(messages.late), value: format.share(wanted > 0 ? late / wanted : null) },
          ...(exposure.length === 0
            ? []
            : [
                {
                  label: say(messages.withUnit, { label: say(messages.dutyAtStake), unit }),
                  value: print(dutyAtStake(exposure)),
                },
              ]),
          { label: say(messages.carbon), value: format.number(ledger.carbonKg / 1000, 0) },
          { label: say(messages.gap), value: gap === null ? say(messages.notProven) : format.share(gap, 2) },
        ]}
      />
      <p className="plan-note">{say(messages.everyNumber)}</p>
      <div className="inspect-actions">
        <Button kind="link" onPress={() => show({ planForm: 'table', planTable: limitsName })}>
          {say(limitsMessages.limits)}
        </Button>
      </div>
    </div>
  );
}

type MadeProps = PlanView & Pick<WholePlanProps, 'onSelectSite'>;

function MadeWhere({ planned, names, format, text: { say }, onSelectSite }: MadeProps) {
  const sites = madeBySite(planned);
  const units = sites.reduce((sum, { quantity }) => sum + quantity, 0);
  if (sites.length === 0) return null;
  return (
    <section className="inspect-part">
      <table className="inspect-table">
        <thead>
          <tr>
            <th scope="col">{say(messages.madeWhere)}</th>
            <th scope="col">{say(messages.units)}</th>
            <th scope="col">{say(messages.share)}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site, origin, quantity }) => (
            <tr key={site}>
              <td>
                <SiteName {...{ site, origin, names, onSelectSite }} />
              </td>
              <td>{format.number(quantity, 0)}</td>
              <td>{format.share(quantity / units)}</td>
            </tr>
          ))}
          <tr className="inspect-best">
            <td>{say(messages.total)}</td>
            <td>{format.number(units, 0)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function AgainstBase({
  planned,
  names,
  format,
  text: { say },
  base,
  print,
  unit,
  onSelectSite,
}: MadeProps & { base: Planned; print: (amount: number) => string; unit: string }) {
  const change = planned.ledger.total - base.ledger.total;
  return (
    <section className="inspect-part">
      <h3>{say(messages.againstBase)}</h3>
      <InspectRows
        rows={[
          {
            label: say(messages.withUnit, { label: say(messages.total), unit }),
            value: `${change > 0 ? '▲' : change < 0 ? '▼' : ''} ${print(change)}`,
          },
        ]}
      />
      <table className="inspect-table">
        <thead>
          <tr>
            <th scope="col">{say(messages.madeWhere)}</th>
            <th scope="col">{say(messages.units)}</th>
            <th scope="col">{say(messages.change)}</th>
          </tr>
        </thead>
        <tbody>
          {madeChanges(planned, base).map(({ site, origin, quantity, change }) => (
            <tr key={site}>
              <td>
                <SiteName {...{ site, origin, names, onSelectSite }} />
              </td>
              <td>{format.number(quantity, 0)}</td>
              <td>{format.change(Math.round(change), 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SiteName({
  site,
  origin,
  names,
  onSelectSite,
}: Pick<PlanView, 'names'> & Pick<WholePlanProps, 'onSelectSite'> & { site: string; origin: string }) {
  return (
    <button type="button" className="inspect-number" onClick={() => onSelectSite(site)}>
      <Swatch territory={origin} /> {names.territoryCode(origin)} {names.site(site)}
    </button>
  );
}
