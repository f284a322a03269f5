import type { Network } from '../../../scenarios/domain/network.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import type { LedgerKind } from '../../../solver/solution/ledger.ts';
import { mapMessages } from '../../charts/map/messages.ts';
import { volumeScale } from '../../charts/map/volume-scale.ts';
import { Swatch } from '../../components/swatch.tsx';
import { ledgerKindMessages } from '../../i18n/ledger-kind-messages.ts';
import type { WhatIf } from '../../store/what-if-slice.ts';
import { moneyScale } from '../plan/money-scale.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { whatIfMessages as messages } from './messages.ts';
import { usePlanName } from './what-if-result.tsx';
import { whatIfSums } from './what-if-sums.ts';

interface Row {
  key: string;
  origin: string | null;
  label: string;
  was: number;
  is: number;
}

/** Beside a what-if: every kind of cost and every place of making, as it was, as it is, and the difference. */
export function WhatIfFigures({ whatIf, planned, names, format, text }: PlanView & { whatIf: WhatIf }) {
  const { say } = text;
  const plan = usePlanName({ text, format });
  const found = whatIfSums(whatIf);
  const { network, ledger } = planned;
  const { scale, digits } = moneyScale(ledger.total);
  const sums = found?.sums ?? ledger;
  const kinds = (Object.keys(ledger.byKind) as LedgerKind[]).flatMap((kind): Row[] => {
    const [was, is] = [ledger.byKind[kind] / scale, sums.byKind[kind] / scale];
    const isNothing = Math.max(Math.abs(was), Math.abs(is)) < 0.5 * 10 ** -digits;
    return isNothing ? [] : [{ key: kind, origin: null, label: say(ledgerKindMessages[kind]), was, is }];
  });
  const total: Row = {
    key: 'total',
    origin: null,
    label: say(messages.total),
    was: ledger.total / scale,
    is: sums.total / scale,
  };
  const sites = madeRows(network, planned.plan, found?.plan ?? planned.plan);
  const largest = sites.reduce((most, { was, is }) => Math.max(most, was, is), 0);
  const volume = volumeScale(largest, text.language);
  const made = sites.map(({ site, origin, was, is }) => ({
    key: site,
    origin,
    label: `${names.territoryCode(origin)} ${names.site(site)}`,
    was: was / volume.divisor,
    is: is / volume.divisor,
  }));
  const volumeUnit = say(mapMessages.unitsScaled, { suffix: volume.suffix === '' ? 'none' : volume.suffix });
  const unit = format.moneyUnit(ledger.currency, scale);
  const tonnes: Row = {
    key: 'carbon',
    origin: null,
    label: say(messages.carbon),
    was: ledger.carbonKg / 1000,
    is: sums.carbonKg / 1000,
  };
  return (
    <div className="inspect">
      <section className="inspect-part">
        <h2 className="inspect-title">{say(messages.figures)}</h2>
        <p className="plan-note">{say(messages.figuresUnit, { unit, plan })}</p>
        <Changes head={say(messages.cost)} rows={kinds} total={total} {...{ format, text, digits }} />
      </section>
      {made.length === 0 ? null : (
        <section className="inspect-part">
          <Changes
            head={say(messages.madeIn, { unit: volumeUnit })}
            rows={made}
            total={null}
            {...{ format, text }}
            digits={volume.digits}
          />
        </section>
      )}
      <section className="inspect-part">
        <Changes
          head={say(messages.emissions)}
          rows={[tonnes]}
          total={null}
          {...{ format, text }}
          digits={0}
        />
      </section>
    </div>
  );
}

function Changes({
  head,
  rows,
  total,
  format,
  text: { say },
  digits,
}: Pick<PlanView, 'format' | 'text'> & {
  head: string;
  rows: readonly Row[];
  total: Row | null;
  digits: number;
}) {
  const line = ({ key, origin, label, was, is }: Row) => {
    // Of the figures as they are printed: a reader may check it.
    const change = Number((Number(is.toFixed(digits)) - Number(was.toFixed(digits))).toFixed(digits));
    return (
      <tr key={key} className={key === 'total' ? 'inspect-best' : undefined}>
        <td>
          {origin === null ? null : <Swatch territory={origin} />} {label}
        </td>
        <td className="inspect-quiet">{format.number(was, digits)}</td>
        <td>{format.number(is, digits)}</td>
        <td className={change === 0 ? 'inspect-quiet' : 'what-if-changed'}>
          {change === 0 ? '—' : format.change(change, digits)}
        </td>
      </tr>
    );
  };
  return (
    <table className="inspect-table what-if-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{say(messages.was)}</th>
          <th scope="col">{say(messages.is)}</th>
          <th scope="col">{say(messages.change)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(line)}
        {total === null ? null : line(total)}
      </tbody>
    </table>
  );
}

interface MadeRow {
  site: string;
  origin: string;
  was: number;
  is: number;
}

/** Goods that markets want, by the site they are made at, in two plans; the most in either first. */
export function madeRows(network: Network, before: Plan, after: Plan): readonly MadeRow[] {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  const recipes = new Map<string, Network['recipes'][number]>(
    network.recipes.map((recipe) => [recipe.id, recipe]),
  );
  const rows = new Map<string, MadeRow>();
  const add = (plan: Plan, side: 'was' | 'is') => {
    for (const { recipe: id, origin, quantity } of plan.production) {
      const recipe = recipes.get(id);
      if (recipe === undefined || !wanted.has(recipe.output)) continue;
      const row = rows.get(recipe.site) ?? { site: recipe.site, origin, was: 0, is: 0 };
      rows.set(recipe.site, { ...row, [side]: row[side] + quantity });
    }
  };
  add(before, 'was');
  add(after, 'is');
  return [...rows.values()].sort((one, other) => Math.max(other.was, other.is) - Math.max(one.was, one.is));
}
