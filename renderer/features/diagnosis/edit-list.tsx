import type { Diagnosis, DiagnosisEdit } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { Button } from '../../components/button.tsx';
import { usePlannerStore } from '../../store/use-planner.ts';
import { Sentences } from '../questions/sentences.tsx';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { EditCost } from './edit-cost.tsx';
import { diagnosisMessages as messages } from './messages.ts';
import { sayChange } from './say-statement.ts';
import { applyEdit, pinEdit } from './take-edit.ts';
import type { DiagnosisView } from './use-diagnosis.ts';

/** Edits that give a plan, the smallest first, each with what the plan then costs. */
export function EditList({
  view,
  diagnosis: { edits },
  words,
}: {
  view: DiagnosisView;
  diagnosis: Diagnosis;
  words: DiagnosisWords;
}) {
  const { say } = words.text;
  if (edits.length === 0) return <p>{say(messages.noEdits)}</p>;
  return (
    <section className="diagnosis-edits">
      <h3 id="diagnosis-edits">{say(messages.edits)}</h3>
      <ol aria-labelledby="diagnosis-edits">
        {edits.map((edit, place) => (
          <li key={place}>
            <EditOf view={view} edit={edit} words={words} number={place + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function EditOf({
  view,
  edit,
  words,
  number,
}: {
  view: DiagnosisView;
  edit: DiagnosisEdit;
  words: DiagnosisWords;
  number: number;
}) {
  const store = usePlannerStore();
  const { say } = words.text;
  const changes = edit.changes.map((change) => sayChange(words, change));
  const name = changes.join(say(messages.nextChange));
  const open = edit.changes.filter((change) => !change.isLeast);
  const proof =
    open.length === 0
      ? messages.least
      : open.every(({ short }) => short.length > 0)
        ? messages.notFewest
        : messages.notLeast;
  return (
    <>
      {changes.map((change, place) => (
        <p key={change} className="diagnosis-change">
          {place === 0 ? `${number}. ${change}` : change}
        </p>
      ))}
      <p>
        <Sentences sentences={[<EditCost key="cost" edit={edit} words={words} />, say(proof)]} />
      </p>
      <div className="question-actions">
        <Button
          kind={number === 1 ? 'primary' : 'plain'}
          label={`${say(messages.apply)}: ${name}`}
          onPress={() => applyEdit(store, view.scenario, edit, words)}
        >
          {say(messages.apply)}
        </Button>
        <Button
          label={`${say(messages.pin)}: ${name}`}
          onPress={() => pinEdit(store, view.scenario, edit, words)}
        >
          {say(messages.pin)}
        </Button>
      </div>
    </>
  );
}
