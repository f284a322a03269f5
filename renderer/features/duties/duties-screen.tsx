import { useText } from '../../i18n/use-text.tsx';
import { shellMessages } from '../../shell/messages.ts';

export function DutiesScreen() {
  const { say } = useText();
  return <h1>{say(shellMessages.duties)}</h1>;
}
