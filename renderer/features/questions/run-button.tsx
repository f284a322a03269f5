import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { questionMessages as messages } from './messages.ts';
import type { AnalysisOf } from './use-analysis.ts';

export interface RunButtonProps {
  analysis: AnalysisOf;
  /** The verb with its object, before the first answer. */
  label: string;
  onRun: () => void;
  /** Why it cannot be asked as it stands; `null` where it can. */
  whyNot?: string | null;
}

/** Asks a question, asks it again, or gives up on the one under way. It is the primary action until an answer holds. */
export function RunButton({ analysis, label, onRun, whyNot = null }: RunButtonProps) {
  const { say } = useText();
  const { running, result, isStale, cancel } = analysis;
  if (running !== null) {
    return (
      <Button onPress={cancel} isDisabled={running.isCancelling} whyDisabled={say(messages.isStopping)}>
        {say(messages.cancel)}
      </Button>
    );
  }
  const words = result === null ? label : say(messages.runAgain);
  const kind = result === null || isStale ? 'primary' : 'plain';
  return whyNot === null ? (
    <Button kind={kind} onPress={onRun}>
      {words}
    </Button>
  ) : (
    <Button kind={kind} onPress={onRun} isDisabled whyDisabled={whyNot}>
      {words}
    </Button>
  );
}
