import type { Diagnosis, DiagnosisEdit } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { Button } from '../../components/button.tsx';
import { usePlannerStore } from '../../store/use-planner.ts';
import { countUnits, type DiagnosisWords } from './diagnosis-words.ts';
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
            <EditOf view={view} edit={edit} words={words} isFirst={place === 0} />
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
  isFirst,
}: {
  view: DiagnosisView;
  edit: DiagnosisEdit;
  words: DiagnosisWords;
  isFirst: boolean;
}) {
  const store = usePlannerStore();
  const { say } = words.text;
  const changes = edit.changes.map((change) => sayChange(words, change));
  const name = changes.join('; ');
  const isLeast = edit.changes.every((change) => change.isLeast);
  return (
    <>
      {changes.map((change) => (
        <p key={change} className="diagnosis-change">
          {change}
        </p>
      ))}
      <p>
        <Cost edit={edit} words={words} /> {say(isLeast ? messages.least : messages.notLeast)}
      </p>
      <div className="question-actions">
        <Button
          kind={isFirst ? 'primary' : 'plain'}
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

function Cost({ edit, words }: { edit: DiagnosisEdit; words: DiagnosisWords }) {
  const { objective, status, unpricedShortUnits } = edit;
  const { network, text, format } = words;
  const { say, sayRich } = text;
  if (objective === null) return <>{say(messages.costUnknown)}</>;
  const currency = network.settings.baseCurrency;
  const value = () => {
    switch (network.settings.objective) {
      case 'carbon':
        return sayRich(messages.emits, { tonnes: format.number(objective / 1000, 1) });
      case 'profit':
        return sayRich(messages.contributes, { money: format.inSentence.money(-objective, currency) });
      case 'cost':
        return sayRich(messages.costs, { money: format.inSentence.money(objective, currency) });
    }
  };
  return (
    <>
      {value()}
      {status === 'optimal' ? null : ` ${say(messages.notBest)}`}
      {unpricedShortUnits > 0
        ? ` ${say(messages.unpriced, { units: countUnits(words, unpricedShortUnits) })}`
        : null}
    </>
  );
}
