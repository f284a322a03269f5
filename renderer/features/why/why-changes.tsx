import type { SwitchChange } from '../../../solver/analysis/why/switch-change.ts';
import { Button } from '../../components/button.tsx';
import { usePlannerStore } from '../../store/use-planner.ts';
import { changeMessages } from './change-messages.ts';
import { changedName, changedValue, type WhyWords } from './names-of-why.ts';
import { pinChange } from './pin-change.ts';

/** What each figure must become for the plan to change its mind; each may be pinned as a scenario. */
export function WhyChanges({
  changes,
  what,
  words,
}: {
  changes: readonly SwitchChange[];
  what: string;
  words: WhyWords;
}) {
  const { say } = words.text;
  const store = usePlannerStore();
  if (changes.length === 0) return <p className="plan-note">{say(changeMessages.noChange)}</p>;
  return (
    <section className="inspect-part">
      <h4 className="why-title">{say(changeMessages.changes)}</h4>
      <table className="inspect-table">
        <thead>
          <tr>
            <th scope="col">{say(changeMessages.number)}</th>
            <th scope="col">{say(changeMessages.now)}</th>
            <th scope="col">{say(changeMessages.switchesAt)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const name = changedName(change.changed, words);
            const value = (at: number) => changedValue(change, at, words);
            return (
              <tr key={name}>
                <td>
                  {name}
                  {change.at === null ? null : (
                    <>
                      {' '}
                      <Button
                        kind="link"
                        label={say(changeMessages.pinThis, { name, value: value(change.at) })}
                        onPress={() => pinChange(store, change, what, words)}
                      >
                        {say(changeMessages.pin)}
                      </Button>
                    </>
                  )}
                </td>
                <td>{value(change.present)}</td>
                <td className={change.at === null ? 'inspect-quiet' : 'inspect-best'}>
                  {change.at === null
                    ? say(changeMessages.notUpTo, { value: value(change.searchedTo) })
                    : `${change.isExact ? '' : '≈ '}${value(change.at)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
