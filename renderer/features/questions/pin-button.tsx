import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { planMessages as messages } from './messages-of-plans.ts';
import './question.css';

export interface PinButtonProps {
  /** Makes the scenario and returns its name. */
  onPin: () => string | null;
  /** Why it cannot be pinned; `null` where it can. */
  whyNot: string | null;
}

/** The way from a plan that a question found to a scenario that gives it, and the name that it got. */
export function PinButton({ onPin, whyNot }: PinButtonProps) {
  const { say } = useText();
  const [pinned, setPinned] = useState<string | null>(null);
  return (
    <div className="question-actions">
      <Button
        kind="primary"
        isDisabled={whyNot !== null}
        {...(whyNot === null ? {} : { whyDisabled: whyNot })}
        onPress={() => setPinned(onPin())}
      >
        {say(messages.pin)}
      </Button>
      <span role="status" className="question-quiet">
        {pinned === null ? whyNot : `✓ ${pinned}`}
      </span>
    </div>
  );
}
