import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { said } from '../../i18n/said.ts';
import { useText } from '../../i18n/use-text.tsx';
import { scenarioList } from '../../store/selectors.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { dutyStatusWords } from '../network/choice-words.ts';
import { dutyLabel } from '../plan/duty-label.ts';
import { namesOf } from '../plan/names.ts';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { dutyMessages as messages } from './messages.ts';
import type { Assumed } from './explain-duty.ts';
import { putInForce } from './put-in-force.ts';

/** Makes a scenario in which a layer is in force, on top of the one that is open, and opens it. */
export function useSwitchOn(network: Network): (layer: DutyLayer, assumed: Assumed) => void {
  const { say, language } = useText();
  const store = usePlannerStore();
  return (layer, assumed) => {
    const state = store.getState();
    const scenarios = scenarioList(state);
    const status = say(dutyStatusWords[layer.status]);
    const rate = assumed.rate ?? layer.rate;
    const label = dutyLabel({ ...layer, rate }, namesOf(network, language), language);
    const name = say(messages.scenarioName, { layer: label });
    const before = scenarios.find(({ id }) => id === state.activeScenario)?.overrides ?? [];
    const added = putInForce(layer, say(messages.overrideBecause, { status }), assumed);
    const made = newScenario(
      scenarios,
      name,
      [...before, ...added],
      say(messages.scenarioBecause, { status }),
    );
    state.change(said(messages.added, { name }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
    store.getState().activate(made.id);
  };
}
