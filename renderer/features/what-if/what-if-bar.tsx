import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { Button } from '../../components/button.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { activeWhatIf, whyNoWhatIf } from '../../store/what-if-slice.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { knownTicks } from './known-ticks.ts';
import { LeverSlider } from './lever-slider.tsx';
import { whatIfMessages as messages } from './messages.ts';
import { pinWhatIf } from './pin-what-if.ts';
import { sayLevers } from './say-what-if.ts';
import { useBarLevers } from './use-what-if.ts';
import { WhatIfResult } from './what-if-result.tsx';
import './what-if.css';

const selectResults = ({ analysisResults }: PlannerState) => analysisResults;
const selectHashes = ({ inputsHashes }: PlannerState) => inputsHashes;
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectShowLevers = ({ showLevers }: PlannerState) => showLevers;

/** Under the plan: its levers as sliders, and what turning them comes to. */
export function WhatIfBar(view: PlanView) {
  const { text, format } = view;
  const { say } = text;
  const session = useSession();
  const store = usePlannerStore();
  const whatIf = usePlanner(activeWhatIf);
  const whyNot = usePlanner(whyNoWhatIf);
  const showLevers = usePlanner(selectShowLevers);
  const analysisResults = usePlanner(selectResults);
  const inputsHashes = usePlanner(selectHashes);
  const scenario = usePlanner(selectScenario);
  const { inBar, others } = useBarLevers(view);
  if (inBar.length === 0) return null;
  const values = new Map(whatIf?.moves.map(({ lever, value }) => [leverId(lever), value]) ?? []);
  const turned = (whatIf?.moves ?? []).map(({ lever }) => lever);
  const known = { analysisResults, inputsHashes, scenario, turned };
  const ready = () => session.readyWhatIf(inBar.map(({ lever }) => lever));
  return (
    <section
      className="what-if"
      aria-label={say(messages.bar)}
      // The engine readies itself while the pointer or the keyboard is on its way to a slider.
      onPointerEnter={ready}
      onFocus={ready}
    >
      {inBar.map((face) => {
        const id = leverId(face.lever);
        return (
          <LeverSlider
            key={id}
            face={face}
            value={values.get(id) ?? face.present}
            ticks={knownTicks(face.lever, face.track, known)}
            isDisabled={whyNot !== null}
            onTurn={(value) => session.turnLever(face.lever, value)}
          />
        );
      })}
      {others.length === 0 ? null : (
        <div className="what-if-more">
          <MenuButton
            label={say(messages.moreLevers)}
            items={others.map((face) => ({ id: leverId(face.lever), label: face.name }))}
            onAction={(id) => showLevers([...inBar.slice(0, -1).map(({ lever }) => leverId(lever)), id])}
          >
            {say(messages.more)} <span aria-hidden="true">▾</span>
          </MenuButton>
        </div>
      )}
      <div className="what-if-result">
        <WhatIfResult {...view} whatIf={whatIf} whyNot={whyNot} />
        <span className="what-if-verbs">
          <Button isDisabled={whatIf === null} onPress={session.resetWhatIf}>
            {say(messages.reset)}
          </Button>
          <Button
            kind="primary"
            isDisabled={whatIf === null}
            onPress={() => {
              if (whatIf !== null) pinWhatIf(store, sayLevers(whatIf, view.names, format, text));
            }}
          >
            {say(messages.pin)}
          </Button>
        </span>
      </div>
    </section>
  );
}
