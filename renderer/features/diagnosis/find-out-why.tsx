import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { askDiagnosis } from './ask-diagnosis.ts';
import { diagnosisMessages as messages } from './messages.ts';

/** Asks why there is no plan, and shows the answer where the plan would be. */
export function FindOutWhy({ onAsked }: { onAsked: () => void }) {
  const { say } = useText();
  const store = usePlannerStore();
  const session = useSession();
  const ask = () => {
    const { activeScenario, preferences, show } = store.getState();
    show({ screen: 'plan', isDiagnosisShown: true });
    void session.runAnalysis(activeScenario, askDiagnosis(preferences));
    onAsked();
  };
  return (
    <Button kind="primary" onPress={ask}>
      {say(messages.ask)}
    </Button>
  );
}
