import { useText } from '../../i18n/use-text.tsx';
import { shellMessages } from '../../shell/messages.ts';

export function PlanScreen() {
  const { say } = useText();
  return <h1>{say(shellMessages.plan)}</h1>;
}
