import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ExampleSummary } from '../../../main/contract/requests.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { orderExamples } from './order-examples.ts';
import { startMessages as messages } from './messages.ts';
import './templates-dialog.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'templates';
const selectShow = ({ show }: PlannerState) => show;

/** What a new document may begin as: nothing, or a copy of an example. */
export function TemplatesDialog() {
  const { say } = useText();
  const format = useFormat();
  const session = useSession();
  const isOpen = usePlanner(selectIsOpen);
  const show = usePlanner(selectShow);
  const [examples, setExamples] = useState<readonly ExampleSummary[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    void session.planner.request('examples/list', null).then((reply) => {
      if (reply.ok) setExamples(orderExamples(reply.value));
    });
  }, [isOpen, session]);
  if (!isOpen) return null;
  const close = () => show({ dialog: null });
  const choose = (open: () => Promise<boolean>) => {
    close();
    void open();
  };
  return (
    <Dialog title={say(messages.templates)} isOpen onClose={close}>
      <ul className="templates">
        <li>
          <AriaButton className="templates-choice" autoFocus onPress={() => choose(() => session.openNew())}>
            <span className="templates-name">{say(messages.empty)}</span>
            <span className="templates-note">{say(messages.emptyHint)}</span>
          </AriaButton>
        </li>
        {examples.map(({ example, title, plants, markets, periods }) => (
          <li key={example}>
            <AriaButton
              className="templates-choice"
              onPress={() => choose(() => session.openExample(example))}
            >
              <span className="templates-name">{format.name(title)}</span>
              <span className="templates-note">{say(messages.size, { plants, markets, periods })}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
      <p className="templates-hint">{say(messages.templatesHint)}</p>
    </Dialog>
  );
}
