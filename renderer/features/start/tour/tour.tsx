import { useEffect, useRef } from 'react';
import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import { Button } from '../../../components/button.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { said } from '../../../i18n/said.ts';
import { useText } from '../../../i18n/use-text.tsx';
import { useSession } from '../../../session/use-session.ts';
import { scenarioKey } from '../../../store/answers-slice.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../../store/use-planner.ts';
import { newScenario } from '../../scenarios/scenario-edits.ts';
import { Callout } from './callout.tsx';
import { tourLayer } from './tour-layer.ts';
import { tourMessages as messages } from './messages.ts';

const selectStep = ({ tourStep }: PlannerState) => tourStep;
const selectState = (state: PlannerState) => state;

/** On another screen there is nothing to point at. */
const none: readonly string[] = [];
const target = 0.25;
const steps = 4;

/** A walk through the whole loop in a file that is open: look, change a duty, solve, read what moved. */
export function Tour() {
  const step = usePlanner(selectStep);
  return step === null ? null : <TourStep step={step} />;
}

function TourStep({ step }: { step: number }) {
  const { say } = useText();
  const format = useFormat();
  const session = useSession();
  const store = usePlannerStore();
  const { document, screen, show, setPreferences, activeScenario, answers, jobs, failures } =
    usePlanner(selectState);
  const layer = document === null ? null : tourLayer(document.content.network);
  const overrides =
    document?.content.scenarios.find(({ id }) => id === activeScenario)?.overrides.length ?? 0;
  const key = scenarioKey(activeScenario);
  const isSolving = jobs[key] !== undefined;
  const hasPlan = activeScenario !== null && answers[key] !== undefined && !isSolving;
  const leave = () => {
    show({ tourStep: null });
    setPreferences({ hasSeenTour: true });
  };
  // Each step ends by what the planner did, wherever they did it.
  const wasSolving = useRef(false);
  useEffect(() => {
    if (isSolving) wasSolving.current = true;
    if (step === 1 && overrides > 0) show({ tourStep: 2 });
    if (step === 2 && hasPlan && wasSolving.current) {
      show({ tourStep: 3, screen: 'compare', compared: [null, activeScenario] });
    }
    if (document === null || layer === null) show({ tourStep: null });
  }, [step, overrides, isSolving, hasPlan, activeScenario, document, layer, show]);
  if (layer === null) return null;

  const percent = format.share(target, 0);
  const common = { step, count: steps, onSkip: leave };
  const layerName = nameOf(layer);
  const begin = () => {
    const { document, change, activate } = store.getState();
    if (document === null) return;
    const name = say(messages.scenarioName, { layer: layerName, target: percent });
    const { scenarios } = document.content;
    const made = newScenario(scenarios, name, [], say(messages.scenarioReason));
    change(said(messages.added, { name }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
    activate(made.id);
    show({
      tourStep: 1,
      screen: 'duties',
      dutiesTable: 'duties',
      goal: { collection: 'duties', id: layer.id, field: 'rate' },
    });
  };
  const enter = () =>
    store.getState().edit(said(messages.changed, { target: percent }), [
      {
        kind: 'set',
        collection: 'duties',
        id: layer.id,
        path: ['rate'],
        value: target,
        typed: String(target),
      },
    ]);
  switch (step) {
    case 0:
      return (
        <Callout
          {...common}
          anchors={screen === 'plan' ? ['.screen-centre'] : none}
          title={say(messages.lookTitle)}
          action={
            <Button kind="primary" onPress={begin}>
              {say(messages.toDuty)}
            </Button>
          }
        >
          {say(messages.look)}
        </Callout>
      );
    case 1:
      return (
        <Callout
          {...common}
          isTypedElsewhere
          anchors={screen === 'duties' ? ['.grid-cell-active', '.screen-headline'] : none}
          title={say(messages.dutyTitle)}
          action={
            <Button kind="primary" onPress={enter}>
              {say(messages.enter, { target: percent })}
            </Button>
          }
        >
          {say(messages.duty, { layer: layerName, rate: format.share(layer.rate), target: percent })}
        </Callout>
      );
    case 2:
      return (
        <Callout
          {...common}
          anchors={['.solve-state']}
          title={say(messages.solveTitle)}
          action={
            <Button kind="primary" isDisabled={isSolving} onPress={() => void session.solve(activeScenario)}>
              {say(isSolving ? messages.solving : messages.solveNow)}
            </Button>
          }
        >
          {failures[key] === undefined ? say(messages.solve) : say(messages.failed)}
        </Callout>
      );
    default:
      return (
        <Callout
          {...common}
          isLast
          anchors={screen === 'compare' ? ['.screen-headline'] : none}
          title={say(messages.readTitle)}
          action={
            <Button kind="primary" onPress={leave}>
              {say(messages.done)}
            </Button>
          }
        >
          {say(messages.read)}
        </Callout>
      );
  }

  /** `US duty on Vietnam` where the layer is that, else the layer's own name. */
  function nameOf({ into, originCountries, name, authority, id }: DutyLayer): string {
    if (into === 'us' && typeof originCountries === 'string') {
      return say(messages.dutyOn, { origin: format.territory(originCountries) });
    }
    return name === null ? (authority ?? id) : format.name(name);
  }
}
