import type { SourcedShare } from '../../../solver/analysis/breakeven/break-even.ts';
import type { LedgerKind } from '../../../solver/solution/ledger.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { Swatch } from '../../components/swatch.tsx';
import type { WindowFormat } from '../../format/use-format.ts';
import { ledgerKindMessages } from '../../i18n/ledger-kind-messages.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { namesOf } from '../plan/names.ts';
import { madeMoves } from './made-moves.ts';
import { planMessages as messages } from './messages-of-plans.ts';
import './question.css';

/** What one plan of a question is, as far as its difference from another goes. */
export interface ComparedPlan {
  sourced: readonly SourcedShare[];
  byKind: Readonly<Record<LedgerKind, number>>;
}

export interface PlanDifferencesProps {
  network: Network;
  from: ComparedPlan;
  to: ComparedPlan;
  scale: 1 | 1e3 | 1e6;
  currency: string;
  text: Text;
  format: WindowFormat;
}

const mostRows = 8;
/** Of the scale, the smallest change that is printed. */
const leastPrinted = 0.005;

/** What a plan does otherwise than another: what is made elsewhere, and which costs rise and fall for it. */
export function PlanDifferences({ network, from, to, scale, currency, text, format }: PlanDifferencesProps) {
  const { say, language } = text;
  const moves = madeMoves(from.sourced, to.sourced);
  const names = namesOf(network, language);
  const kinds = (Object.keys(to.byKind) as LedgerKind[])
    .map((kind) => ({ kind, change: to.byKind[kind] - from.byKind[kind] }))
    .filter(({ change }) => Math.abs(change) / scale >= leastPrinted)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const more = (count: number) =>
    count > mostRows ? (
      <p className="question-quiet">{say(messages.moreRows, { count: count - mostRows })}</p>
    ) : null;
  return (
    <>
      <section className="question-part">
        <h2>{say(messages.madeElsewhere)}</h2>
        {moves.length === 0 ? (
          <p className="question-quiet">{say(messages.sameMade)}</p>
        ) : (
          <table className="question-table">
            <thead>
              <tr>
                <th scope="col">{say(messages.product)}</th>
                <th scope="col" className="question-words">
                  {say(messages.site)}
                </th>
                <th scope="col">{say(messages.units)}</th>
              </tr>
            </thead>
            <tbody>
              {moves.slice(0, mostRows).map(({ product, site, territory, change }) => (
                <tr key={`${product} ${site}`}>
                  <th scope="row">{names.product(product)}</th>
                  <td className="question-words">
                    <Swatch territory={territory} /> {names.site(site)}
                  </td>
                  <td>{format.change(change, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {more(moves.length)}
      </section>
      {kinds.length === 0 ? null : (
        <section className="question-part">
          <h2>{say(messages.costChanges)}</h2>
          <table className="question-table">
            <thead>
              <tr>
                <th scope="col">{say(messages.kind)}</th>
                <th scope="col">{`${say(messages.change)}, ${format.moneyUnit(currency, scale)}`}</th>
              </tr>
            </thead>
            <tbody>
              {kinds.slice(0, mostRows).map(({ kind, change }) => (
                <tr key={kind}>
                  <th scope="row">{say(ledgerKindMessages[kind])}</th>
                  <td>{format.change(change / scale, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {more(kinds.length)}
        </section>
      )}
    </>
  );
}
