import { useMemo, useState } from 'react';
import {
  askLedger,
  groupLedger,
  sumShares,
  tellingFields,
  type LedgerField,
  type LedgerQuery,
} from '../../../solver/report/ledger-query.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { formatCsv } from '../export/format-csv.ts';
import { ledgerFieldMessages, ledgerMessages as messages } from './ledger-messages.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { ledgerTable } from './ledger-table.ts';
import { ledgerValue } from './ledger-value.ts';
import type { PlanView } from './use-plan.ts';
import './ledger-panel.css';

const selectShow = ({ show }: PlannerState) => show;

/** Groups that one look can take in. */
const mostShown = 200;

/**
 * The ledger entries behind a number, grouped by one field at a time. A group opens into the next field; the sum under
 * the groups is the number that was opened.
 */
export function LedgerPanel({ query, ...view }: PlanView & { query: LedgerQuery }) {
  const { planned, names, format, text } = view;
  const { say } = text;
  const session = useSession();
  const show = usePlanner(selectShow);
  const [chosen, setChosen] = useState<LedgerField | null>(null);
  const { ledger, behind } = planned;
  const shares = useMemo(() => askLedger(ledger, behind, query), [ledger, behind, query]);
  const { open, first } = useMemo(
    () =>
      tellingFields(
        shares.map(({ entry }) => entry),
        query.where,
      ),
    [shares, query],
  );
  const field = open.find((each) => each === chosen) ?? first;
  const groups = useMemo(() => {
    if (field === null) return [];
    const found = groupLedger(shares, field);
    // Periods are read in their order, everything else from the largest amount.
    if (field !== 'period') return found;
    const places = new Map<string, number>(planned.network.settings.periods.map(({ id }, n) => [id, n]));
    const placeOf = (value: string | null) => (value === null ? -1 : (places.get(value) ?? -1));
    return [...found].sort((one, other) => placeOf(one.value) - placeOf(other.value));
  }, [shares, field, planned]);
  const ask = (where: LedgerQuery['where']) => show({ ledger: { ...query, where } });
  const narrow = (value: string | null) => {
    setChosen(null);
    if (field !== null) ask({ ...query.where, [field]: value });
  };
  const widen = (dropped: LedgerField) => {
    const { [dropped]: _, ...where } = query.where;
    ask(where);
  };
  return (
    <div className="ledger">
      <div className="inspect-back">
        <Button kind="link" onPress={() => show({ ledger: null })}>
          {say(messages.close)}
        </Button>
      </div>
      <h2 className="inspect-title">{say(messages.title)}</h2>
      <p className="plan-note">
        {say(messages.count, { count: shares.length, currency: format.currency(ledger.currency) })}
      </p>
      {query.landed === null ? null : (
        <p className="plan-note">
          {say(messages.landed, {
            product: names.product(query.landed.product),
            market: names.site(query.landed.market),
          })}
        </p>
      )}
      <LedgerFilters where={query.where} names={names} text={text} onDrop={widen} />
      {field === null ? null : (
        <Select
          label={say(messages.groupBy)}
          isLabelShown
          options={open.map((id) => ({ id, label: say(ledgerFieldMessages[id]) }))}
          value={field}
          onChange={setChosen}
        />
      )}
      <div>
        {field === null
          ? shares.slice(0, mostShown).map(({ entry, amount }, n) => (
              <div key={n} className="ledger-group">
                <span>
                  {say(messages.unitCharge, {
                    quantity: format.number(Number(entry.quantity.toFixed(2))),
                    charge: format.significant(
                      entry.quantity === 0 ? null : entry.amount / entry.quantity,
                      4,
                    ),
                  })}
                </span>
                <span>{format.number(amount, 2)}</span>
              </div>
            ))
          : groups.slice(0, mostShown).map(({ value, amount, count }) => (
              <button key={value ?? ''} type="button" className="ledger-group" onClick={() => narrow(value)}>
                <span
                  title={field === 'cause' && value !== null ? (names.law(value) ?? undefined) : undefined}
                >
                  {ledgerValue(field, value, names, text)}{' '}
                  <span className="ledger-group-count">{count > 1 ? format.number(count) : ''}</span>
                </span>
                <span>{format.number(amount, 2)}</span>
              </button>
            ))}
        <div className="ledger-sum">
          <span>{say(messages.sum)}</span>
          <span>{format.number(sumShares(shares), 2)}</span>
        </div>
      </div>
      {(field === null ? shares.length : groups.length) > mostShown ? (
        <p className="plan-note">
          {say(messages.more, { count: (field === null ? shares.length : groups.length) - mostShown })}
        </p>
      ) : null}
      <div className="inspect-actions">
        <Button
          onPress={() => void session.exportText('ledger.csv', 'csv', formatCsv(ledgerTable(shares, view)))}
        >
          {say(messages.csv)}
        </Button>
      </div>
    </div>
  );
}
