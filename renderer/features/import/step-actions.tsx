import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { importMessages as messages } from './messages.ts';

export interface StepActionsProps {
  /** What the step ends with. */
  primary: string;
  onPrimary: () => void;
  /** Why the step cannot be taken yet; `null` while it can. */
  whyNot: string | null;
  /** Where another button of the step is the primary one. */
  isPlain?: boolean;
  /** `null` in the first step. */
  onBack: (() => void) | null;
}

/** Buttons at the foot of a step, the primary one last. */
export function StepActions({ primary, onPrimary, whyNot, isPlain = false, onBack }: StepActionsProps) {
  const { say } = useText();
  const session = useSession();
  return (
    <div className="dialog-actions import-actions">
      <Button onPress={() => session.closeImport()}>{say(messages.cancel)}</Button>
      {onBack === null ? null : <Button onPress={onBack}>{say(messages.back)}</Button>}
      <Button
        kind={isPlain ? 'plain' : 'primary'}
        onPress={onPrimary}
        isDisabled={whyNot !== null}
        {...(whyNot === null ? {} : { whyDisabled: whyNot })}
      >
        {primary}
      </Button>
    </div>
  );
}
