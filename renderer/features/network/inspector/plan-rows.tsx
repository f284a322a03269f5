import { useMemo } from 'react';
import type { Collection, Network } from '../../../../scenarios/domain/network.ts';
import { enquiryLaw } from '../../../../scenarios/trade/enquiry-law.ts';
import { Button } from '../../../components/button.tsx';
import { explainLane } from '../../duties/explain-lane.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { activeAnswer, isStale } from '../../../store/selectors.ts';
import { usePlanner } from '../../../store/use-planner.ts';
import { whyMessages } from '../../why/messages.ts';
import { loadUnitWords } from '../choice-words.ts';
import type { ColumnContext } from '../column-context.ts';
import type { Message } from '../../../i18n/message.ts';
import { inspectorMessages as messages } from './messages.ts';
import { laneDuty, noFacts, planFacts } from './plan-facts.ts';

export interface PlanRowsProps {
  collection: Collection;
  id: string;
  /** The network that the window shows. */
  network: Network;
  context: ColumnContext;
}

const selectShow = ({ show }: PlannerState) => show;
const selectIsStale = (state: PlannerState) => isStale(state, state.activeScenario);

/** What the plan does with a record, and what duty its goods meet today. */
export function PlanRows({ collection, id, network, context }: PlanRowsProps) {
  const { text, format, directory, today } = context;
  const { say } = text;
  const answer = usePlanner(activeAnswer);
  const isOlder = usePlanner(selectIsStale);
  const show = usePlanner(selectShow);
  const plan = answer?.record.plan ?? null;
  const facts = useMemo(
    () => (answer === null || plan === null ? noFacts : planFacts(answer.network, plan, collection, id)),
    [answer, plan, collection, id],
  );
  const isLane = collection === 'lanes';
  const law = useMemo(() => (isLane ? enquiryLaw(network) : null), [isLane, network]);
  const duty = useMemo(
    () => (law === null ? null : laneDuty(law, network, plan, id, today)),
    [law, network, plan, id, today],
  );
  const rows: {
    label: string;
    value: string;
    isOfPlan: boolean;
    link?: { label: Message; open: () => void };
  }[] = [];
  const unitsLabel = unitLabels[collection] ?? null;
  if (facts.units !== null && unitsLabel !== null) {
    const label = collection === 'sites' && facts.wanted !== null ? messages.served : unitsLabel;
    const units = format.number(Math.round(facts.units));
    const value =
      facts.wanted === null ? units : say(messages.ofWanted, { units, wanted: format.number(facts.wanted) });
    rows.push({ label: say(label), value, isOfPlan: true });
  }
  if (facts.booked !== null && facts.capacity !== null) {
    const lane = network.lanes.find((each) => each.id === id);
    const unit = say(
      loadUnitWords[collection === 'lanes' && lane !== undefined ? lane.capacityUnit : 'unit'],
    );
    const booked = format.significant(facts.booked, 4);
    rows.push({
      label: say(messages.booked, { unit }),
      value: say(messages.bookedOf, { booked, capacity: format.number(facts.capacity) }),
      isOfPlan: true,
    });
  }
  if (duty !== null) {
    rows.push({
      label: say(messages.dutyOn, { product: directory('products').show(duty.product) }),
      value: say(messages.dutyIn, { rate: format.share(duty.rate), layers: duty.layers }),
      isOfPlan: false,
      link: { label: messages.explainDuty, open: () => show(explainLane(id)) },
    });
  }
  if (plan !== null && (isLane || collection === 'sites')) {
    const isUsed = facts.units !== null && facts.units > 0;
    rows.push({
      label: say(messages.inPlan),
      value: say(isUsed ? messages.isUsed : messages.isUnused),
      isOfPlan: true,
      link: {
        label: isUsed ? whyMessages.ask : whyMessages.askUnused,
        open: () => show({ screen: 'plan', ledger: null, isInspectorOpen: true }),
      },
    });
  }
  if (rows.length === 0) return null;
  return (
    <dl className="inspector-facts">
      {rows.map(({ label, value, isOfPlan, link }) => (
        <div key={label} className="inspector-row">
          <dt className="inspector-label">{label}</dt>
          <dd className="inspector-value">
            <span className={isOfPlan && isOlder ? 'inspector-older' : 'inspector-fact'}>
              {isOfPlan && isOlder ? `○ ${value}` : value}
            </span>
            {link === undefined ? null : (
              <Button kind="link" onPress={link.open}>
                {say(link.label)}
              </Button>
            )}
            {isOfPlan && isOlder ? <span className="unseen">{say(messages.stalePlan)}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const unitLabels: Readonly<Partial<Record<Collection, Message>>> = {
  lanes: messages.carried,
  recipes: messages.made,
  offers: messages.bought,
  demand: messages.served,
  products: messages.madeOrBought,
  sites: messages.leaving,
};
