import { useCallback, useMemo, useState } from 'react';
import type { Network } from '../../../scenarios/domain/network.ts';
import { enquiryLaw } from '../../../scenarios/trade/enquiry-law.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { activeAnswer } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { carriedOverBorders, type CarriedGoods } from './carried-goods.ts';
import { enquiryOf, firstQuestion, type AskedEnquiry, type DutyQuestion } from './duty-question.ts';
import { explainDuty, type Explained } from './explain-duty.ts';
import { horizonOf, horizonWith, nearestIn, type Horizon } from './horizon.ts';

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
  readonly rates: ReadonlyMap<string, number>;
  readonly assume: (layer: string, rate: number | null) => void;
}

const selectQuestion = ({ dutyQuestion }: PlannerState) => dutyQuestion;
const selectShow = ({ show }: PlannerState) => show;
const selectBase = ({ answers }: PlannerState) => answers[''] ?? null;
const noRates: ReadonlyMap<string, number> = new Map();

/** The explorer of a network's duties; `null` where there is nobody to ask about. */
export function useExplorer(network: Network): Explorer | null {
  const show = usePlanner(selectShow);
  const kept = usePlanner(selectQuestion);
  const active = usePlanner(activeAnswer);
  const base = usePlanner(selectBase);
  // A scenario just made has no plan of its own: the base's still says what travels where.
  const plan = (active ?? base)?.record.plan ?? null;
  const [chosen, choose] = useState<string | null>(null);
  const [rates, setRates] = useState(noRates);
  const today = new Date().toISOString().slice(0, 10);

  const { settings, territories, currencies, groups, agreements, duties, fees } = network;
  const from = useMemo(
    () => ({ settings, territories, currencies, groups, agreements, duties, fees }),
    [settings, territories, currencies, groups, agreements, duties, fees],
  );
  const law = useMemo(() => enquiryLaw(from), [from]);
  const moved = useMemo(() => carriedOverBorders(network, plan), [network, plan]);
  const question = useMemo(() => kept ?? firstQuestion(network, moved), [kept, network, moved]);
  const planned = useMemo(() => horizonOf(settings), [settings]);
  const date = question.typed.date ?? nearestIn(planned, today);
  const horizon = useMemo(() => horizonWith(planned, date), [planned, date]);
  const asked = useMemo(
    () => enquiryOf(network, plan, question, { date, ...horizon, today }),
    [network, plan, question, date, horizon, today],
  );
  const ask = useCallback((dutyQuestion: DutyQuestion) => show({ dutyQuestion }), [show]);
  const explained = useMemo(
    () => (asked === null ? null : explainDuty(from, law, asked, { rates, chosen })),
    [from, law, asked, rates, chosen],
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
    rates,
    assume: (layer, rate) => {
      const next = new Map(rates);
      if (rate === null) next.delete(layer);
      else next.set(layer, rate);
      setRates(next);
    },
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
