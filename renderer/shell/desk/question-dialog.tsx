import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import './question-dialog.css';

const selectQuestion = ({ question }: PlannerState) => question;

/** A question with its answers as verbs. Enter takes the first, Esc puts it aside. */
export function QuestionDialog() {
  const { say, saySaid } = useText();
  const pending = usePlanner(selectQuestion);
  if (pending === null) return null;
  const { question, answer } = pending;
  const { title, detail, values, list = [], choices } = question;
  const [first, ...others] = choices;
  return (
    <Dialog
      title={say(title, values)}
      role="alertdialog"
      width="narrow"
      isOpen
      onClose={() => answer(null)}
      actions={
        <>
          {others
            .map((choice, n) => (
              <Button key={choice.en} onPress={() => answer(n + 1)}>
                {say(choice, values)}
              </Button>
            ))
            .reverse()}
          {first === undefined ? null : (
            <Button kind="primary" autoFocus onPress={() => answer(0)}>
              {say(first, values)}
            </Button>
          )}
        </>
      }
    >
      {detail === null ? null : <p className="question-detail">{say(detail, values)}</p>}
      {list.length === 0 ? null : (
        <ul className="question-list">
          {list.map((line, n) => (
            <li key={n}>{saySaid(line)}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
