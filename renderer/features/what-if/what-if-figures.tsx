import { mapMessages } from '../../charts/map/messages.ts';
import { volumeScale } from '../../drawing/map/volume-scale.ts';
import { Swatch } from '../../components/swatch.tsx';
import { ledgerKindMessages } from '../../i18n/ledger-kind-messages.ts';
import type { WhatIf } from '../../store/what-if-slice.ts';
import { moneyScale } from '../plan/money-scale.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { whatIfMessages as messages } from './messages.ts';
import { usePlanName } from './what-if-result.tsx';
import { kindRows, madeRows, printedChange, type WasAndIs } from './what-if-rows.ts';
import { whatIfSums } from './what-if-sums.ts';

interface Row extends WasAndIs {
  key: string;
  origin: string | null;
  label: string;
}

/** Beside a what-if: every kind of cost and every place of making, as it was, as it is, and the difference. */
export function WhatIfFigures({ whatIf, planned, names, format, text }: PlanView & { whatIf: WhatIf }) {
  const { say } = text;
  const plan = usePlanName({ text, format });
  const found = whatIfSums(whatIf);
  const { network, ledger } = planned;
  const { scale, digits } = moneyScale(ledger.total);
  const sums = found?.sums ?? null;
  const kinds = kindRows(ledger, sums, { scale, digits }).map(({ kind, ...row }): Row => ({
    key: kind,
    origin: null,
    label: say(ledgerKindMessages[kind]),
    ...row,
  }));
  const total: Row = {
    key: 'total',
    origin: null,
    label: say(messages.total),
    was: ledger.total / scale,
    is: sums === null ? null : sums.total / scale,
  };
  const sites = madeRows(network, planned.plan, found?.plan ?? null);
  const largest = sites.reduce((most, { was, is }) => Math.max(most, was, is ?? was), 0);
  const volume = volumeScale(largest, text.language);
  const made = sites.map(({ site, origin, was, is }) => ({
    key: site,
    origin,
    label: `${names.territoryCode(origin)} ${names.site(site)}`,
    was: was / volume.divisor,
    is: is === null ? null : is / volume.divisor,
  }));
  const volumeUnit = say(mapMessages.unitsScaled, { suffix: volume.suffix === '' ? 'none' : volume.suffix });
  const unit = format.moneyUnit(ledger.currency, scale);
  const tonnes: Row = {
    key: 'carbon',
    origin: null,
    label: say(messages.carbon),
    was: ledger.carbonKg / 1000,
    is: sums === null ? null : sums.carbonKg / 1000,
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
    const change = printedChange({ was, is }, digits);
    return (
      <tr key={key} className={key === 'total' ? 'inspect-best' : undefined}>
        <td>
          {origin === null ? null : <Swatch territory={origin} />} {label}
        </td>
        <td className="inspect-quiet">{format.number(was, digits)}</td>
        <td>{format.number(is, digits)}</td>
        {change === null ? (
          <td />
        ) : (
          <td className={change === 0 ? 'inspect-quiet' : 'what-if-changed'}>
            {change === 0 ? '—' : format.change(change, digits)}
          </td>
        )}
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
