import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Side } from '../../../scenarios/merge/conflict.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { PendingConflicts } from '../../store/desk-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { useColumnContext } from '../network/use-column-context.ts';
import { conflictWords } from './conflict-words.ts';
import { mergeMessages as messages } from './messages.ts';
import './conflicts-dialog.css';

const selectConflicts = ({ conflicts }: PlannerState) => conflicts;
const selectContent = ({ document }: PlannerState) => document?.content ?? null;

/** Where the planner and the file have changed the same: each with both values, chosen one by one. Esc puts it off. */
export function ConflictsDialog() {
  const pending = usePlanner(selectConflicts);
  const content = usePlanner(selectContent);
  if (pending === null || content === null) return null;
  const places = pending.conflicts.map(({ place }) => place).join('\n');
  return <ChooseSides key={places} pending={pending} content={content} />;
}

interface ChooseSidesProps {
  pending: PendingConflicts;
  content: NonNullable<ReturnType<typeof selectContent>>;
}

function ChooseSides({ pending: { conflicts, theirs, answer }, content }: ChooseSidesProps) {
  const { say } = useText();
  const context = useColumnContext(content.network);
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const known = {
    networks: [content.network, theirs.network],
    scenarios: [...content.scenarios, ...theirs.scenarios],
  };
  const all = (side: Side) => setChoices(new Map(conflicts.map(({ place }) => [place, side])));
  return (
    <Dialog
      title={say(messages.title, { count: conflicts.length })}
      width="wide"
      isOpen
      onClose={() => answer(null)}
      actions={
        <>
          <Button onPress={() => answer(null)}>{say(messages.later)}</Button>
          <Button kind="primary" onPress={() => answer(choices)}>
            {say(messages.take)}
          </Button>
        </>
      }
    >
      <p className="conflicts-note">{say(messages.note)}</p>
      {conflicts.length < 2 ? null : (
        <div className="conflicts-all">
          <Button kind="link" onPress={() => all('mine')}>
            {say(messages.allMine)}
          </Button>
          <Button kind="link" onPress={() => all('theirs')}>
            {say(messages.allTheirs)}
          </Button>
        </div>
      )}
      {conflicts.map((conflict, n) => {
        const words = conflictWords(conflict, known, context);
        const options = [
          ['mine', words.mine, messages.mine],
          ['theirs', words.theirs, messages.theirs],
        ] as const;
        return (
          <RadioGroup
            key={conflict.place}
            className="conflict"
            value={choices.get(conflict.place) ?? 'mine'}
            onChange={(side) =>
              setChoices(new Map(choices).set(conflict.place, side === 'theirs' ? 'theirs' : 'mine'))
            }
          >
            <Label className="conflict-what">{words.what}</Label>
            <span className="conflict-was">{say(messages.was, { value: words.was })}</span>
            {options.map(([side, value, where]) => (
              <Radio key={side} value={side} className="conflict-side" autoFocus={n === 0 && side === 'mine'}>
                <span className="conflict-mark" aria-hidden="true" />
                <span className="conflict-value">{value}</span>{' '}
                <span className="conflict-where">{say(where)}</span>
              </Radio>
            ))}
          </RadioGroup>
        );
      })}
    </Dialog>
  );
}
