import type { StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { InspectRows } from '../plan/inspect-rows.tsx';
import { PinButton } from '../questions/pin-button.tsx';
import { HelpAgainst } from './help-against.tsx';
import { stressMessages as messages } from './messages.ts';
import { titleOfDisruption, sayDisruption } from './name-disruption.ts';
import { pinDisruption } from './pin-disruption.ts';
import type { StressQuestion } from './use-stress.ts';

export interface StressInspectorProps {
  question: StressQuestion;
  ranking: StressRanking;
  row: StressRow;
}

/** One disruption: what stands still, what it does, what could be had beforehand, and the way to a scenario. */
export function StressInspector({ question, ranking, row }: StressInspectorProps) {
  const { answered, text, format } = question;
  const { say } = text;
  const store = usePlannerStore();
  const name = titleOfDisruption(row.disruption, answered.network, text, format);
  return (
    <div>
      <section className="question-part">
        <h2>{name}</h2>
        <p>{sayDisruption(row.disruption, answered.network, text)}</p>
      </section>
      <section className="question-part">
        <h2>{say(messages.effect)}</h2>
        <Effect question={question} ranking={ranking} row={row} />
      </section>
      <HelpAgainst question={question} ranking={ranking} row={row} />
      <PinButton onPin={() => pinDisruption(store, question, ranking, row, name)} whyNot={null} />
      {row.disruption.kind === 'layer' ? null : <p className="question-quiet">{say(messages.pinNote)}</p>}
    </div>
  );
}

/** What demand lost, or served late, is priced at. */
function lossPrice({ pricedCost, extraCost }: StressRow['effect']): number | null {
  return pricedCost === null || extraCost === null ? null : pricedCost - extraCost;
}

function Effect({ question, ranking, row }: StressInspectorProps) {
  const { text, format } = question;
  const { say } = text;
  const { effect, answer } = row;
  if (effect.pricedCost === null) {
    return (
      <>
        <p>{say(messages.noPlanBecause)}</p>
        {answer.reason === null ? null : <p lang="en">{answer.reason}</p>}
      </>
    );
  }
  const money = (amount: number | null) => format.money(amount, ranking.currency);
  const days = (count: number) => say(messages.dayCount, { count });
  const survive = () => {
    if (effect.surviveDays === null) return say(messages.never);
    if (effect.surviveDays === 0) return say(messages.firstDay);
    return say(messages.fromDay, { day: effect.surviveDays + 1 });
  };
  const recover = () => {
    if (effect.recoverDays === null) return '—';
    if (effect.isOpenEnded) return say(messages.beyond);
    return effect.recoverDays === 0 ? say(messages.atOnce) : days(effect.recoverDays);
  };
  const isLess = effect.extraCost !== null && effect.extraCost < 0;
  const lost = `${format.number(effect.lostUnits, 0)} (${format.share(effect.lostShare, 1)})`;
  return (
    <InspectRows
      rows={[
        { label: say(messages.costRow), value: <strong>{money(effect.pricedCost)}</strong> },
        { label: say(messages.pricedRow), value: money(lossPrice(effect)) },
        { label: say(isLess ? messages.spentLessRow : messages.spentRow), value: money(effect.extraCost) },
        { label: say(messages.lostRow), value: lost },
        {
          label: say(messages.surviveRow),
          value: survive(),
        },
        { label: say(messages.recoverRow), value: recover() },
      ]}
    />
  );
}
