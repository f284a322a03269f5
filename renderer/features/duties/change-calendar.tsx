import { useMemo } from 'react';
import {
  networkCalendar,
  type MovedGoods,
  type NetworkChange,
} from '../../../scenarios/trade/network-calendar.ts';
import { laneEnquiries } from '../../../scenarios/trade/lane-enquiries.ts';
import { none } from '../../format/format-number.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { moneyScale } from '../plan/money-scale.ts';
import { namesOf } from '../plan/names.ts';
import { calendarEntries, type CalendarEntry } from './calendar-entries.ts';
import { calendarMessages as messages } from './calendar-messages.ts';
import type { CarriedGoods } from './carried-goods.ts';
import type { Explorer } from './use-explorer.ts';
import './change-calendar.css';

/** Goods that are looked at; of a larger network those that move most. */
const mostGoods = 2000;

interface Placed extends MovedGoods {
  readonly goods: CarriedGoods;
}

/** When law changes for the goods of this network within the horizon, and what that costs a year at the plan's flows. */
export function ChangeCalendar({ explorer }: { explorer: Explorer }) {
  const text = useText();
  const { say, language } = text;
  const format = useFormat();
  const { network, horizon, today, moved, plan, ask, choose } = explorer;
  const { from, until } = horizon;
  const changes = useMemo(() => {
    const enquiryOver = laneEnquiries(network);
    const placed = moved.slice(0, mostGoods).flatMap((goods): readonly Placed[] => {
      const enquiry = enquiryOver(goods, { date: from, from, until, today });
      return enquiry === null
        ? []
        : [{ goods, product: goods.product.id, enquiry, unitsPerYear: goods.unitsPerYear }];
    });
    return networkCalendar(network, placed);
  }, [network, moved, from, until, today]);
  const entries = useMemo(
    () =>
      calendarEntries(changes, {
        text,
        format,
        territory: format.territory,
        list: namesOf(network, language).list,
      }),
    [changes, text, format, network, language],
  );
  const { scale, digits } = moneyScale(Math.max(0, ...entries.map(({ effect }) => Math.abs(effect ?? 0))));
  const unit = format.moneyUnit(network.settings.baseCurrency, scale);
  const title = say(messages.title);
  const exportable = useMemo<Exportable>(
    () => ({
      name: 'duty-calendar',
      title,
      sentence: null,
      svg: null,
      table: () => ({
        name: 'duty-calendar',
        title,
        columns: [
          { key: 'date', title: say(messages.date), unit: null, kind: 'text', digits: null },
          { key: 'into', title: say(messages.into), unit: null, kind: 'text', digits: null },
          { key: 'what', title: say(messages.what), unit: null, kind: 'text', digits: null },
          { key: 'how', title: say(messages.how), unit: null, kind: 'text', digits: null },
          {
            key: 'effect',
            title: say(messages.effect),
            unit: format.currency(network.settings.baseCurrency),
            kind: 'number',
            digits: null,
          },
        ],
        rows: entries.map(({ change, what, how, effect }) => [
          change.date,
          format.territory(change.into),
          what,
          how,
          effect,
        ]),
        total: null,
      }),
    }),
    [entries, title, say, format, network.settings.baseCurrency],
  );
  useExportable(exportable);

  /** The goods that a change concerns most, on its day. */
  const open = (change: NetworkChange) => {
    const [most] = change.goods;
    const goods = (most?.moved as Placed | undefined)?.goods;
    if (goods === undefined) return;
    ask({
      lane: goods.lane.id,
      product: goods.product.id,
      typed: change.date === null ? {} : { date: change.date },
    });
    const [first] = change.layers.toSorted((one, other) => rankOf(other, change) - rankOf(one, change));
    if (first !== undefined) choose(first.layer.id);
  };
  const hasProposals = entries.some(({ change }) => change.certainty === 'proposed');
  return (
    <aside className="change-calendar" aria-label={title}>
      <div className="change-calendar-head">
        <h2>{title}</h2>
        <span>{say(messages.scope)}</span>
        <span>{say(messages.aYear, { unit })}</span>
      </div>
      {entries.length === 0 ? <p className="change-calendar-note">{say(messages.nothing)}</p> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="change-calendar-entry" onClick={() => open(entry.change)}>
              <Mark mark={entry.mark} />
              {entry.mark === 'certain' ? <span className="unseen">{say(messages.certain)}</span> : null}
              <span className="change-calendar-when">{entry.when}</span>
              <strong className="change-calendar-what">{entry.what}</strong>
              <span className="change-calendar-effect">
                {effectText(entry.effect, (amount) => format.number(amount / scale, digits))}
              </span>
              <span className="change-calendar-how">{entry.how}</span>
            </button>
          </li>
        ))}
      </ul>
      {entries.length === 0 ? null : (
        <p className="change-calendar-note">{say(plan === null ? messages.noPlan : messages.ofPlan)}</p>
      )}
      {hasProposals ? <p className="change-calendar-note">{say(messages.offInBase)}</p> : null}
    </aside>
  );
}

/** Of the layers that change at once the one to look at is that on the goods concerned most, what begins before what ends. */
function rankOf({ layer, what }: NetworkChange['layers'][number], { goods }: NetworkChange): number {
  const origin = goods[0]?.moved.enquiry.origin;
  const origins = [layer.originCountries].flat();
  const isOnGoods = origins.includes('*') || origins.includes(origin ?? '');
  return (isOnGoods ? 2 : 0) + (what === 'ends' || what === 'dropped' ? 0 : 1);
}

function effectText(effect: number | null, print: (amount: number) => string): string {
  if (effect === null) return none;
  const size = print(Math.abs(effect));
  if (!/[1-9]/.test(size)) return '0';
  return `${effect > 0 ? '▲' : '▼'} ${size}`;
}

/** Filled is certain, dashed proposed, a question mark of unknown rate. */
function Mark({ mark }: { mark: CalendarEntry['mark'] }) {
  if (mark === 'unknown') {
    return (
      <span className="change-calendar-mark" aria-hidden="true">
        ?
      </span>
    );
  }
  return (
    <svg className="change-calendar-mark" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <circle className={`change-calendar-${mark}`} cx="5" cy="5" r="3.5" />
    </svg>
  );
}
