import { useCallback, useMemo, useState } from 'react';
import { localDate } from '../../../scenarios/domain/calendar-day.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { enquiredGoods, rankedOn } from '../../../scenarios/trade/enquired-goods.ts';
import { enquiryLaw } from '../../../scenarios/trade/enquiry-law.ts';
import { laneEnquiries } from '../../../scenarios/trade/lane-enquiries.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { activeAnswer } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { carriedOverBorders, type CarriedGoods } from './carried-goods.ts';
import { enquiryOf, firstQuestion, type AskedEnquiry, type DutyQuestion } from './duty-question.ts';
import { explainDuty, type Assumed, type Explained } from './explain-duty.ts';
import { horizonOf, horizonWith, nearestIn, nextMonth, type Horizon } from './horizon.ts';

/** A question to the law, its answer, and the ways to ask another. */
export interface Explorer {
  readonly network: Network;
  readonly plan: Plan | null;
  readonly horizon: Horizon;
  readonly today: string;
  readonly question: DutyQuestion;
  readonly asked: AskedEnquiry;
  readonly explained: Explained;
  /** What the network moves over its borders. */
  readonly moved: readonly CarriedGoods[];
  readonly ask: (question: DutyQuestion) => void;
  /** Another date, code, value … of the same goods. */
  readonly type: (typed: DutyQuestion['typed']) => void;
  readonly chosen: string | null;
  readonly choose: (layer: string) => void;
  readonly assumed: ReadonlyMap<string, Assumed>;
  /** Day from which a layer that states none is looked at. */
  readonly firstDay: string;
  readonly assume: (layer: string, assumed: Assumed) => void;
}

const selectQuestion = ({ dutyQuestion }: PlannerState) => dutyQuestion;
const selectShow = ({ show }: PlannerState) => show;
const selectBase = ({ answers }: PlannerState) => answers[''] ?? null;
const nothingAssumed: ReadonlyMap<string, Assumed> = new Map();

/** The explorer of a network's duties; `null` where there is nobody to ask about. */
export function useExplorer(network: Network): Explorer | null {
  const show = usePlanner(selectShow);
  const kept = usePlanner(selectQuestion);
  const active = usePlanner(activeAnswer);
  const base = usePlanner(selectBase);
  // A scenario just made has no plan of its own: the base's still says what travels where.
  const plan = (active ?? base)?.record.plan ?? null;
  const [chosen, choose] = useState<string | null>(null);
  const [assumed, setAssumed] = useState(nothingAssumed);
  const today = localDate(new Date());

  const { settings, territories, currencies, groups, agreements, duties, fees } = network;
  const from = useMemo(
    () => ({ settings, territories, currencies, groups, agreements, duties, fees }),
    [settings, territories, currencies, groups, agreements, duties, fees],
  );
  const law = useMemo(() => enquiryLaw(from), [from]);
  const moved = useMemo(() => carriedOverBorders(network, plan), [network, plan]);
  const planned = useMemo(() => horizonOf(settings), [settings]);
  const first = useMemo(() => {
    const days = { ...planned, date: nearestIn(planned, today), today };
    const enquiryOver = laneEnquiries(network);
    return firstQuestion(network, moved, (goods) => {
      const enquiry = enquiryOver(goods, days);
      if (enquiry === null) return false;
      const [cheapest] = rankedOn(law, enquiredGoods(law, enquiry), true, enquiry.date);
      return (cheapest?.dutyPerUnit ?? 0) > 0;
    });
  }, [network, moved, planned, today, law]);
  const question = kept ?? first;
  const date = question.typed.date ?? nearestIn(planned, today);
  const horizon = useMemo(() => horizonWith(planned, date), [planned, date]);
  const asked = useMemo(
    () => enquiryOf(network, plan, question, { date, ...horizon, today }),
    [network, plan, question, date, horizon, today],
  );
  const firstDay = nearestIn(planned, nextMonth(today));
  const ask = useCallback((dutyQuestion: DutyQuestion) => show({ dutyQuestion }), [show]);
  const explained = useMemo(
    () => (asked === null ? null : explainDuty(from, law, asked, { assumed, from: firstDay, chosen })),
    [from, law, asked, assumed, firstDay, chosen],
  );
  if (asked === null || explained === null) return null;
  return {
    network,
    plan,
    horizon,
    today,
    question,
    asked,
    explained,
    moved,
    ask,
    type: (typed) => ask({ ...question, typed: { ...question.typed, ...typed } }),
    chosen: chosenAmong(explained, chosen),
    choose,
    assumed,
    firstDay,
    assume: (layer, supposed) => setAssumed(new Map(assumed).set(layer, supposed)),
  };
}

/** The layer that was chosen; where it is not among those shown, the one that charges most. */
function chosenAmong({ shown }: Explained, chosen: string | null): string | null {
  if (shown.some(({ layer }) => layer.id === chosen)) return chosen;
  const most = shown.reduce<(typeof shown)[number] | null>(
    (best, each) =>
      best === null || (each.charged?.adValoremRate ?? -1) > (best.charged?.adValoremRate ?? -1)
        ? each
        : best,
    null,
  );
  return most?.layer.id ?? null;
}
