import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { diagnosisMessages as messages } from './messages.ts';
import { runDiagnosis } from './run-diagnosis.ts';

/** The button that asks why there is no plan. */
export function FindOutWhy({ onAsked }: { onAsked?: () => void }) {
  const { say } = useText();
  const session = useSession();
  const ask = () => {
    runDiagnosis(session);
    onAsked?.();
  };
  return (
    <Button kind="primary" onPress={ask}>
      {say(messages.ask)}
    </Button>
  );
}
